"""What a selection carries to the clipboard or to where it is dragged."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QTextBrowser

from insightreader.ui.reader.scene import Range, Scene

Give = Callable[[QMimeData, int, int], bool]
"""Fills what a passage carries; False where it can't."""


def nothing_given(_mime: QMimeData, _start: int, _end: int) -> bool:
    """Give nothing beside the words."""
    return False


def carried(view: QTextBrowser, scene: Scene, passage: Range | None, *, give: Give) -> QMimeData:
    """Return the words of the text as it is read, unless ``give`` knows more."""
    data = QMimeData()
    if passage is None or scene.rendered is None:
        data.setText(view.textCursor().selection().toPlainText())
    elif not give(data, *passage):
        data.setText(scene.rendered.text[slice(*passage)])
    return data
