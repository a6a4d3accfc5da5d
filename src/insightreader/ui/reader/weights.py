"""Weights of letters: on the variable axis where the article's own face has the letter, by a bold
face where Arabic, Hebrew, Chinese, Japanese or Korean letters come from another one.
"""

import re
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor

HEADING, STRONG, TERM = 640.0, 680.0, 620.0

_AXIS = QFont.Tag("wght")
_OTHER_FACES = re.compile(
    "[\u0590-\u08ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff\uff00-\uffef]+"
)


def set_weight(cursor: QTextCursor, start: int, end: int, weight: float) -> None:
    """Give the text between two positions a weight; a synthetic bold would smear the letters."""
    _select(cursor, start, end)
    text = cursor.selectedText()
    cursor.mergeCharFormat(_on_the_axis(weight))
    for first, last in _runs(text):
        _select(cursor, start + first, start + last)
        cursor.mergeCharFormat(_by_a_bold_face())


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _on_the_axis(weight: float) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Normal)
    made.setFontVariableAxes({_AXIS: weight})
    return made


def _by_a_bold_face() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    return made


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of letters from other faces, in UTF-16 units."""
    for found in _OTHER_FACES.finditer(text):
        start = _units(text[: found.start()])
        yield start, start + _units(found.group())


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
