"""Widths of table columns, as a browser finds them: no word is broken as long as there is room.

Qt itself breaks words anywhere, so that every column seems to need no more than a letter.
"""

from collections.abc import Sequence

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)

from insightreader.ui import fonts
from insightreader.ui.reader.style import SMALLEST_PX, ReadingStyle
from insightreader.ui.reader.stylesheet import small_px

LEADING = 1.45
_MOST_ROWS = 200
"""Rows that are measured; a longer table is alike further down."""
_SIZES = ((1.0, 8.0), (0.84, 4.0), (0.74, 3.0))
"""Scales of the letters with the padding of cells in pixels, tried until every word has room."""
_PIXELS = QTextFormat.Property.FontPixelSize.value
_SHRUNK = QTextFormat.Property.UserProperty.value + 1


def fit_tables(document: QTextDocument, style: ReadingStyle) -> None:
    """Give every table's columns their widths; a crowded table gets smaller letters."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _fit(frame, style)


def _fit(table: QTextTable, style: ReadingStyle) -> None:
    room = float(style.text_width_px())
    for scale, padding in _SIZES:
        pixels = max(round(small_px(style) * scale), SMALLEST_PX - 1)
        words, lines = _measure(table, style, pixels, padding=padding)
        if sum(words) <= room:
            break
    if scale < 1.0:
        _shrink(table, pixels)
    layout = table.format()
    layout.setCellPadding(padding)
    layout.setColumnWidthConstraints(
        [
            QTextLength(QTextLength.Type.PercentageLength, share)
            for share in shares(words, lines, room=room)
        ]
    )
    table.setFormat(layout)


def shrunk_px(block: QTextBlock) -> int:
    """The size of the letters in a cell of a crowded table; 0 for every other block."""
    return int(block.begin().fragment().charFormat().property(_SHRUNK) or 0)


def shares(words: Sequence[float], lines: Sequence[float], *, room: float) -> list[float]:
    """Percentages of the columns' widths. ``words`` are the widths of their longest words,
    ``lines`` of their longest lines: each has room for its words, the rest goes to long lines.
    """
    spare = room - sum(words)
    longing = [line - word for word, line in zip(words, lines, strict=True)]
    if spare <= 0 or sum(longing) <= 0:
        widths = [max(word, 1.0) for word in words]
    else:
        widths = [
            word + spare * wish / sum(longing) for word, wish in zip(words, longing, strict=True)
        ]
    return [100 * width / sum(widths) for width in widths]


def _measure(
    table: QTextTable, style: ReadingStyle, pixels: int, *, padding: float
) -> tuple[list[float], list[float]]:
    """The room that the longest word and the longest line of each column take."""
    metrics = QFontMetricsF(fonts.reading_font(style.family, pixels, weight=QFont.Weight.DemiBold))
    words, lines = [1.0] * table.columns(), [1.0] * table.columns()
    for row in range(min(table.rows(), _MOST_ROWS)):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if cell.columnSpan() == 1:
                text = cell.firstCursorPosition().block().text()
                longest = max(text.split(), key=len, default="")
                room = 2 * padding + 2
                words[column] = max(words[column], metrics.horizontalAdvance(longest) + room)
                lines[column] = max(lines[column], metrics.horizontalAdvance(text) + room)
    return words, lines


def _shrink(table: QTextTable, pixels: int) -> None:
    smaller, closer = QTextCharFormat(), QTextBlockFormat()
    smaller.setProperty(_PIXELS, pixels)
    smaller.setProperty(_SHRUNK, pixels)
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    closer.setLineHeight(round(pixels * LEADING), fixed)
    cursor = QTextCursor(table.firstCursorPosition())
    cursor.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(smaller)
    cursor.mergeBlockFormat(closer)
