"""The article's style sheet, as far as Qt's rich text understands CSS.

Line heights are fixed, not proportional: base lines stay even when Chinese or Arabic faces, which
are much taller, join a line. Weights of variable fonts are not reachable here (see ``dressing``).
"""

from string import Template

from insightreader.text.renderer import VIEWER_RULES
from insightreader.ui.fonts import CODE_FAMILY, UI_FAMILY
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import Theme

QUOTE_INDENT = 22
"""Left margin of one level of quotation, in pixels; its bar is painted at the left of it."""
CODE_PADDING = 16

HEADING_SCALES = {1: 2.0, 2: 1.4, 3: 1.12, 4: 1.0, 5: 1.0, 6: 1.0}
HEADING_LEADING = 1.25
LARGE_PX = 24
"""From this size of the text on, the title grows only as much as the text."""

_SHEET = Template("""
p, li, dd, dt {
  -qt-line-height-type: fixed; line-height: ${line}px; margin-top: 0; margin-bottom: ${gap}px; }
li { margin-bottom: ${item_gap}px; }
ul, ol { margin-top: 0; margin-bottom: ${gap}px; margin-left: 0; }
ul ul, ul ol, ol ul, ol ol { margin-bottom: ${item_gap}px; }
ul { list-style-type: none; }
dt { font-weight: normal; margin-bottom: 2px; }
dd { margin-left: ${quote}px; }
blockquote { margin-left: ${quote}px; margin-right: 0; margin-top: 0; margin-bottom: 0; }
h1, h2, h3, h4, h5, h6 {
  font-weight: normal; text-align: left; margin-bottom: ${heading_gap}px;
  -qt-line-height-type: fixed; line-height: ${line}px; font-size: ${size}px;
  margin-top: ${h3_gap}px; }
h1 { font-size: ${h1}px; line-height: ${h1_line}px; margin-top: ${h1_gap}px; }
h2 { font-size: ${h2}px; line-height: ${h2_line}px; margin-top: ${h2_gap}px; }
h3 { font-size: ${h3}px; line-height: ${h3_line}px; }
hr { background-color: $rule; }
h1.title {
  font-size: ${title}px; line-height: ${title_line}px;
  margin-top: ${title_gap}px; margin-bottom: ${title_bottom}px; }
pre {
  -qt-line-height-type: fixed; line-height: ${code_line}px; white-space: pre-wrap;
  margin: ${code_top}px ${code_padding}px ${code_bottom}px ${code_padding}px; }
pre, code, kbd, samp, tt { font-family: '$code_family', monospace; font-size: ${code}px; }
a { color: $link; text-decoration: none; }
mark { background-color: transparent; color: $ink; }
table { margin-top: 4px; margin-bottom: ${gap}px; border-collapse: collapse; }
th, td {
  -qt-line-height-type: fixed; line-height: ${cell_line}px; font-size: ${cell}px;
  border-bottom-width: 1px; border-bottom-style: solid; border-bottom-color: $rule; }
th { font-weight: bold; text-align: left; border-bottom-color: $faint; }
p.image { -qt-line-height-type: proportional; line-height: 100%; margin-bottom: ${item_gap}px; }
p.caption, p.alternative {
  font-size: ${caption}px; line-height: ${caption_line}px; text-align: left; }
p.footnote { font-size: ${cell}px; line-height: ${cell_line}px; }
p.meta {
  font-family: '$ui_family'; font-size: ${meta}px; color: $muted; text-align: left;
  line-height: ${meta_line}px; margin-bottom: ${meta_gap}px; }
""")


def article_stylesheet(style: ReadingStyle, theme: Theme) -> str:
    """The sheet for ``QTextDocument.setDefaultStyleSheet``; it is read when HTML is set."""
    size, line = style.pixels, style.line_px
    heading = {f"h{rank}": round(size * scale) for rank, scale in HEADING_SCALES.items()}
    lines = {f"{name}_line": round(px * HEADING_LEADING) for name, px in heading.items()}
    gaps = {f"h{rank}_gap": round(size * share) for rank, share in ((1, 2), (2, 1.8), (3, 1.4))}
    return VIEWER_RULES + _SHEET.substitute(
        heading | lines | gaps,
        caption=caption_px(style),
        caption_line=round(caption_px(style) * 1.5),
        cell=small_px(style),
        cell_line=round(small_px(style) * 1.5),
        code=code_px(style),
        code_bottom=CODE_PADDING + round(size * 0.9),
        code_family=CODE_FAMILY,
        code_line=round(code_px(style) * 1.5),
        code_padding=CODE_PADDING,
        code_top=CODE_PADDING + round(size * 0.6),
        faint=theme.faint,
        gap=round(size * 0.8),
        heading_gap=round(size * 0.55),
        ink=theme.ink,
        item_gap=round(size * 0.35),
        line=line,
        link=theme.link,
        meta=meta_px(style),
        meta_gap=round(size * 1.4),
        meta_line=round(meta_px(style) * 1.5),
        muted=theme.muted,
        quote=QUOTE_INDENT,
        rule=theme.line,
        size=size,
        title=title_px(style),
        title_line=round(title_px(style) * HEADING_LEADING),
        title_bottom=round(size * 0.65),
        title_gap=round(size * 0.6),
        ui_family=UI_FAMILY,
    )


def title_px(style: ReadingStyle) -> int:
    """The size of the title: in large text it grows by less, or few words would fill a line."""
    large = max(style.pixels - LARGE_PX, 0)
    return round((style.pixels - large) * HEADING_SCALES[1]) + large


def small_px(style: ReadingStyle) -> int:
    """The size of tables and footnotes."""
    return round(style.pixels * 0.9)


def caption_px(style: ReadingStyle) -> int:
    """The size of captions and alternative texts."""
    return max(round(style.pixels * 0.83), 12)


def code_px(style: ReadingStyle) -> int:
    """The size of code: its x-height is larger than the article's."""
    return round(style.pixels * 0.83)


def meta_px(style: ReadingStyle) -> int:
    """The size of the line below the title, and of block numbers."""
    return max(round(style.pixels * 0.72), 12)
