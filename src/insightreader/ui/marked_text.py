"""Text with emphasised words, wrapped to a few lines: search snippets and the like.

Drawn with layout formats, never as rich text: what a page says can't become markup.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from insightreader.ui.painting import Face, is_right_to_left


@dataclass(frozen=True, slots=True)
class Marked:
    """A range in code points, and how its letters are set."""

    start: int
    end: int
    format: QTextCharFormat


def utf16_ranges(text: str, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return start and length in UTF-16 units, as Qt counts, of ranges in code points."""
    return [
        (_units(text[:start]), _units(text[start:end]))
        for start, end in ranges
        if 0 <= start < end <= len(text)
    ]


def marked_layout(
    text: str,
    ranges: Sequence[tuple[int, int]] = (),
    *,
    face: Face,
    width: float,
    lines: int,
    mark: QTextCharFormat | None = None,
    marks: Sequence[Marked] = (),
) -> QTextLayout:
    """Lay ``text`` out in at most ``lines`` lines of ``width`` pixels; the last one is elided.

    ``ranges`` are set as ``mark`` says, ``marks`` each in its own way.
    """
    if mark is not None:
        marks = [*marks, *(Marked(start, end, mark) for start, end in ranges)]
    shown = text.replace("\n", " ")
    layout = _laid_out(shown, face=face, width=width, lines=lines)
    last = layout.lineAt(lines - 1)
    if last.isValid() and last.textStart() + last.textLength() < _units(shown):
        before, rest = _split(shown, last.textStart())
        shown = before + face.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width - 1)
        layout = _laid_out(shown, face=face, width=width, lines=lines)
    if marks:
        layout.setFormats(_formats(shown, marks))
        _break_lines(layout, width, lines)
    return layout


def draw_layout(painter: QPainter, layout: QTextLayout, box: QRectF, colour: QColor) -> None:
    """Draw a layout from the top of ``box``."""
    painter.setPen(colour)
    layout.draw(painter, box.topLeft())


def layout_height(layout: QTextLayout) -> float:
    """Return the height of all lines in pixels."""
    if not layout.lineCount():
        return 0.0
    last = layout.lineAt(layout.lineCount() - 1)
    return float(last.y() + last.height())


def _laid_out(text: str, *, face: Face, width: float, lines: int) -> QTextLayout:
    layout = QTextLayout(text, face.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    right_to_left = is_right_to_left(text)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    layout.setTextOption(option)
    _break_lines(layout, width, lines)
    return layout


def _break_lines(layout: QTextLayout, width: float, lines: int) -> None:
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()


def _formats(text: str, marks: Iterable[Marked]) -> list[QTextLayout.FormatRange]:
    formats = []
    for mark in marks:
        # What was left out at the end took a part of its range with it.
        for start, length in utf16_ranges(text, [(mark.start, min(mark.end, len(text)))]):
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = start, length, mark.format
            formats.append(each)
    return formats


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _split(text: str, units: int) -> tuple[str, str]:
    data = text.encode("utf-16-le", "surrogatepass")
    return (
        data[: 2 * units].decode("utf-16-le", "surrogatepass"),
        data[2 * units :].decode("utf-16-le", "surrogatepass"),
    )
