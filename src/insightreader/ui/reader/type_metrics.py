"""Heights of the article's letters by kind of block: what boxes and lines are placed by."""

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from insightreader.domain.text import Block, BlockKind
from insightreader.ui import fonts
from insightreader.ui.reader import stylesheet
from insightreader.ui.reader.style import ReadingStyle


@dataclass(frozen=True, slots=True)
class Heights:
    """Distances from the base line in pixels: of a highlight's box, of the line's own room, and the
    height of a small letter.
    """

    above: float
    below: float
    line: float
    small: float


class TypeMetrics:
    """Heights for one reading style, measured when they are first asked for."""

    def __init__(self, style: ReadingStyle) -> None:
        self._style = style
        self._known: dict[tuple[str, int], Heights] = {}

    def of(self, block: Block, *, shrunk_px: int = 0) -> Heights:
        """The heights of the block's main font, or of that size: crowded tables are set smaller."""
        style = self._style
        match block.kind:
            case BlockKind.HEADING:
                pixels = round(style.pixels * stylesheet.HEADING_SCALES.get(block.level, 1.0))
                is_large = block.level <= 3
                line = round(pixels * stylesheet.HEADING_LEADING) if is_large else style.line_px
                return self._measured(style.family, pixels, line)
            case BlockKind.CODE:
                pixels = stylesheet.code_px(style)
                return self._measured(fonts.CODE_FAMILY, pixels, round(pixels * 1.5))
            case BlockKind.TABLE_CELL | BlockKind.FOOTNOTE:
                pixels = shrunk_px or stylesheet.small_px(style)
                return self._measured(style.family, pixels, round(pixels * 1.5))
            case BlockKind.CAPTION:
                pixels = stylesheet.caption_px(style)
                return self._measured(style.family, pixels, round(pixels * 1.5))
        return self._measured(style.family, style.pixels, style.line_px)

    def _measured(self, family: str, pixels: int, line: int) -> Heights:
        key = (family, pixels)
        if key not in self._known:
            metrics = QFontMetricsF(fonts.reading_font(family, pixels))
            # The line box would touch its neighbours; letters fill about this much of it.
            self._known[key] = Heights(
                metrics.ascent() * 0.86, metrics.descent() * 0.78, float(line), metrics.xHeight()
            )
        return self._known[key]
