"""Blocks and HTML to a dressed QTextDocument: fonts, weights, measures, room for images."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextImageFormat

from insightreader.domain.text import BlockKind, SpanKind
from insightreader.ui import fonts
from insightreader.ui.reader import weights
from insightreader.ui.reader.content import Content, LoadImage
from insightreader.ui.reader.fragments import fragments
from insightreader.ui.reader.ghosts import put_ghosts
from insightreader.ui.reader.images import size_of
from insightreader.ui.reader.long_title import cut_title, tell_whole_title
from insightreader.ui.reader.matching import match_blocks
from insightreader.ui.reader.mirroring import mirror
from insightreader.ui.reader.offsets import Drawn, OffsetMap
from insightreader.ui.reader.scene import Scene
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.stylesheet import article_stylesheet, title_px
from insightreader.ui.reader.tables import fit_tables
from insightreader.ui.theme import Theme

TITLE_BLOCKS = 2
"""Text blocks that stand above the article: the title and the line below it."""

_RUNNING = {
    BlockKind.PARAGRAPH,
    BlockKind.QUOTE,
    BlockKind.LIST_ITEM,
    BlockKind.DEFINITION,
    BlockKind.FOOTNOTE,
}
_IMAGE = "\ufffc"


def draw_article(
    document: QTextDocument,
    content: Content,
    scene: Scene,
    *,
    set_html: Callable[[str], None],
) -> None:
    """Put the article into the document, with its removed blocks where they are wanted, and tell
    the scene where everything is.
    """
    style, theme = scene.style, scene.theme
    offsets = fill_document(document, content, style=style, theme=theme, set_html=set_html)
    scene.ghosts = ()
    if scene.shows_removed and content.removed:
        offsets, scene.ghosts = put_ghosts(
            document, offsets, content.removed, style=style, theme=theme
        )
    # Qt lays out in slices what ``set_html`` brought, and forgets the rest of it at the next small
    # change: without this nothing behind the last heading or strong word has any height.
    document.markContentsDirty(0, document.characterCount())
    scene.show(content.rendered, offsets)


def fill_document(
    document: QTextDocument,
    content: Content,
    *,
    style: ReadingStyle,
    theme: Theme,
    set_html: Callable[[str], None] | None = None,
) -> OffsetMap:
    """Put the article into the document and return where its blocks are. ``set_html`` is the way
    to fill a document that an editor shows.
    """
    fonts.load_with_first_post()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(style.padding_px)
    document.setDefaultFont(
        fonts.reading_font(style.family, style.pixels, language=content.language)
    )
    document.setDefaultStyleSheet(article_stylesheet(style, theme))
    # An empty paragraph would be dropped by Qt, and TITLE_BLOCKS would be wrong.
    title = " ".join(content.title.split()) or "\u2026"
    shown = cut_title(title, font=_title_font(content, style), width_px=style.text_width_px())
    (set_html or document.setHtml)(_title_html(content, shown) + content.rendered.html)
    offsets = match_blocks(document, content.rendered, skip=TITLE_BLOCKS)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _weigh(cursor, content, offsets)
    if shown != title:
        tell_whole_title(cursor, title)
    fit_tables(document, style)
    if style.justified:
        _justify(cursor, offsets)
    if content.is_right_to_left:
        mirror(cursor, content.rendered.text, offsets)
    _size_images(document, content.load_image, width=style.text_width_px())
    cursor.endEditBlock()
    return offsets


def _title_font(content: Content, style: ReadingStyle) -> QFont:
    return fonts.reading_font(
        style.family,
        title_px(style),
        language=content.language,
        weight=round(weights.HEADING),
    )


def _title_html(content: Content, title: str) -> str:
    direction = "rtl" if content.is_right_to_left else "ltr"
    meta = content.meta.strip() or "\u00a0"
    return (
        f'<h1 class="title" dir="{direction}">{escape(title)}</h1>'
        f'<p class="meta" dir="{direction}">{escape(meta)}</p>'
    )


def _weigh(cursor: QTextCursor, content: Content, offsets: OffsetMap) -> None:
    """Set the weights that the style sheet can't reach."""
    document = cursor.document()
    weights.set_weight(cursor, 0, document.firstBlock().length() - 1, weights.HEADING)
    for drawn in offsets.drawn:
        weight = _block_weight(document, drawn)
        if weight:
            end = drawn.position + drawn.place_of(drawn.block.end)
            weights.set_weight(cursor, drawn.position, end, weight)
    for span in content.rendered.spans:
        around = offsets.at(span.start) if span.kind is SpanKind.STRONG else None
        if around is not None and around.block.kind is not BlockKind.HEADING:
            first, last = offsets.position_of(span.start), offsets.position_after(span.end)
            weights.set_weight(cursor, first, last, weights.STRONG)


def _justify(cursor: QTextCursor, offsets: OffsetMap) -> None:
    """Align running text at both sides; Qt's style sheets can't."""
    both = QTextBlockFormat()
    both.setAlignment(Qt.AlignmentFlag.AlignJustify)
    for drawn in offsets.drawn:
        if drawn.block.kind in _RUNNING:
            cursor.setPosition(drawn.position)
            cursor.mergeBlockFormat(both)


def _block_weight(document: QTextDocument, drawn: Drawn) -> float | None:
    match drawn.block.kind:
        case BlockKind.HEADING:
            return weights.HEADING
        case BlockKind.TERM:
            return weights.TERM
        case BlockKind.TABLE_CELL:
            iterator = document.findBlockByNumber(drawn.number).begin()
            is_head = iterator.fragment().charFormat().fontWeight() > QFont.Weight.Medium
            return weights.TERM if is_head else None
    return None


def _size_images(document: QTextDocument, load_image: LoadImage, *, width: int) -> None:
    """Reserve each image's room, no wider than the text, so that nothing moves when it arrives."""
    cursor = QTextCursor(document)
    place = document.toRawText().find(_IMAGE)
    if place < 0:
        return
    block = document.begin()
    while block.isValid():
        if _IMAGE in block.text():
            for fragment in list(fragments(block)):
                image = fragment.charFormat().toImageFormat()
                if image.isValid():
                    cursor.setPosition(fragment.position())
                    cursor.movePosition(
                        QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
                    )
                    cursor.mergeCharFormat(_sized(image, load_image, width))
        block = block.next()


def _sized(image: QTextImageFormat, load_image: LoadImage, widest: int) -> QTextImageFormat:
    width, height = image.width(), image.height()
    if width <= 0 or height <= 0:
        size = size_of(image.name(), load_image)
        width, height = float(size.width()), float(size.height())
    scale = min(1.0, widest / width) if width > 0 else 1.0
    sized = QTextImageFormat()
    sized.setWidth(max(width * scale, 1.0))
    sized.setHeight(max(height * scale, 1.0))
    return sized
