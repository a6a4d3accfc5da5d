"""A title that would fill the first screen is cut; its tooltip has all of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)

from insightreader.ui.plain import plain_tooltip

MOST_LINES = 4
_LONGEST = 4_000
"""Characters that are looked at; four lines hold far fewer."""


def cut_title(title: str, *, font: QFont, width_px: float) -> str:
    """Return what fits into four lines of that width, with an ellipsis where words are missing."""
    text = title[:_LONGEST]
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapped())
    layout.beginLayout()
    last = 0
    for _ in range(MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width_px)
        last = line.textStart()
    rest = layout.createLine().isValid()
    layout.endLayout()
    if not rest:
        return title
    # Qt counts UTF-16 units here, Python characters.
    units = text.encode("utf-16-le")
    head, tail = (each.decode("utf-16-le") for each in (units[: 2 * last], units[2 * last :]))
    return head + QFontMetricsF(font).elidedText(tail, Qt.TextElideMode.ElideRight, width_px)


def tell_whole_title(cursor: QTextCursor, title: str) -> None:
    """Give the document's first block, which shows a cut title, the whole of it as a tooltip."""
    told = QTextCharFormat()
    told.setToolTip(plain_tooltip(title))
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(told)


def _wrapped() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
