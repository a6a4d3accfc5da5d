"""What a selection means: a passage without white space at its ends, in whole characters."""

from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from insightreader.text.graphemes import cluster_end, cluster_start
from insightreader.ui.reader.place import line_extent
from insightreader.ui.reader.scene import Range


def trimmed(text: str, start: int, end: int) -> Range | None:
    """The passage without white space at its ends, widened to whole grapheme clusters; None when
    nothing is left. Only the ends are looked at: a whole book may be selected.
    """
    chosen = text[start:end]
    start += len(chosen) - len(chosen.lstrip())
    end -= len(chosen) - len(chosen.rstrip())
    return (cluster_start(text, start), cluster_end(text, end)) if start < end else None


def selected_positions(cursor: QTextCursor) -> tuple[int, int]:
    """Where a selection starts and ends in the document. One over several table cells takes whole
    cells, of which the cursor's own ends tell nothing.
    """
    table = cursor.currentTable() if cursor.hasComplexSelection() else None
    if table is None:
        return cursor.selectionStart(), cursor.selectionEnd()
    cells = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    row, rows, column, columns = cells
    first, last = table.cellAt(row, column), table.cellAt(row + rows - 1, column + columns - 1)
    return first.firstPosition(), last.lastPosition()


def selected_box(view: QTextEdit) -> QRect:
    """The box around the selection in the viewport; as wide as that for several lines."""
    cursor = view.textCursor()
    first, last = (_box_at(view, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
    if first.top() != last.top():
        first.setLeft(0)
        last.setRight(view.viewport().width())
    return first.united(last)


def _box_at(view: QTextEdit, position: int) -> QRect:
    line_extent(view.document(), position)  # there is no rectangle before the layout
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    return view.cursorRect(cursor)
