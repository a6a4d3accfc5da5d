"""What a right-to-left post needs beyond the direction of its letters.

Columns of tables stay in their order from left to right: Qt 6.11 lays out no others.
"""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from insightreader.ui.reader.offsets import OffsetMap

_STRONG = {"L", "R", "AL"}


def mirror(cursor: QTextCursor, text: str, offsets: OffsetMap) -> None:
    """Let blocks without a letter of their own, such as a number in a table, begin at the right."""
    to_left = QTextBlockFormat()
    to_left.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for drawn in offsets.drawn:
        words = text[drawn.block.start : drawn.block.end]
        if not any(unicodedata.bidirectional(each) in _STRONG for each in words):
            cursor.setPosition(drawn.position)
            cursor.mergeBlockFormat(to_left)
