"""Paints proposed passages: a mark, where they stand, and their words within what is around."""

import math
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from insightreader.services.evidence.autocoding import Proposal
from insightreader.ui.fonts import ui_font
from insightreader.ui.marked_text import Marked, draw_layout, marked_layout
from insightreader.ui.painting import (
    Face,
    Side,
    draw_focus,
    draw_ground,
    draw_icon,
    draw_line,
    one_line,
    placed,
)
from insightreader.ui.theme import SPACE, Theme

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
PROPOSAL_ROLE = Qt.ItemDataRole.UserRole + 1
"""A row's ``Proposal``; the row of a post has none."""
META_ROLE = Qt.ItemDataRole.UserRole + 2
"""Where a passage stands and whether it is coded, or how many passages a post has, in words."""
_CHECK = Qt.ItemDataRole.CheckStateRole
_MARKS = {
    Qt.CheckState.Checked: "square-check",
    Qt.CheckState.PartiallyChecked: "square-minus",
    Qt.CheckState.Unchecked: "square",
}
_MARK = 18.0
_INDENT = 22.0
_MOST_LINES = 7
_TAKES = (Qt.Key.Key_Space, Qt.Key.Key_Select)


class ProposalDelegate(QStyledItemDelegate):
    """Draws rows of a ``ProposalTree``; a click or Space turns a row's mark."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._title, self._meta, self._text = (
            Face.of(font) for font in (ui_font(0, 600), ui_font(-2), ui_font())
        )
        self._found, self._around = QTextCharFormat(), QTextCharFormat()
        self._found.setBackground(theme.colour("found"))
        self._found.setForeground(theme.colour("ink"))
        self._around.setForeground(theme.colour("muted"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        proposal = index.data(PROPOSAL_ROLE)
        if proposal is None:
            return QSize(120, round(self._title.height + SPACE[4]))
        lines = self._lines(words_of(proposal)[0])
        height = self._meta.height + lines * self._text.height + SPACE[1] + SPACE[4]
        return QSize(120, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        line = QRectF(option.rect).adjusted(SPACE[1], 1, -SPACE[1], -1)
        if option.state & State.State_Selected:
            draw_ground(painter, line, self._theme.colour("accent_soft"))
        elif option.state & State.State_MouseOver:
            draw_ground(painter, line, self._theme.colour("hover"))
        if option.state & State.State_HasFocus:
            draw_focus(painter, line, self._theme)
        proposal = index.data(PROPOSAL_ROLE)
        if proposal is None:
            self._draw_post(painter, line, index)
        else:
            self._draw_passage(painter, line, index, proposal)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Turn the mark of a row that has one."""
        state = index.data(_CHECK)
        if state is None or not _turns(event):
            return False
        is_taken = Qt.CheckState(state) is Qt.CheckState.Checked
        return model.setData(
            index, Qt.CheckState.Unchecked if is_taken else Qt.CheckState.Checked, _CHECK
        )

    def _draw_post(self, painter: QPainter, line: QRectF, index: Index) -> None:
        direction = painter.layoutDirection()
        left = self._draw_mark(painter, line, index, line.left() + SPACE[2])
        end = line.right() - SPACE[3]
        counted = str(index.data(META_ROLE))
        meta = QRectF(end - self._meta.width(counted), line.top(), 0, line.height())
        meta.setRight(end)
        self._draw_words(painter, placed(meta, line, direction), counted, side=Side.END)
        title = QRectF(left, line.top(), meta.left() - SPACE[3] - left, line.height())
        draw_line(
            painter,
            placed(title, line, direction),
            one_line(str(index.data())),
            face=self._title,
            colour=self._theme.colour("ink"),
            side=Side.START,
        )

    def _draw_passage(
        self, painter: QPainter, line: QRectF, index: Index, proposal: Proposal
    ) -> None:
        direction = painter.layoutDirection()
        head = QRectF(line.left(), line.top() + SPACE[1], line.width(), self._meta.height)
        left = self._draw_mark(painter, head, index, line.left() + SPACE[2] + _INDENT)
        meta = QRectF(left, head.top(), line.right() - left - SPACE[3], head.height())
        self._draw_words(
            painter, placed(meta, line, direction), str(index.data(META_ROLE)), side=Side.START
        )
        text, ranges = words_of(proposal)
        marks = [
            *(Marked(start, end, self._around) for start, end in _outside(proposal, text)),
            *(Marked(start, end, self._found) for start, end in ranges),
        ]
        layout = marked_layout(
            text, face=self._text, width=self._width(), lines=_MOST_LINES, marks=marks
        )
        box = QRectF(left, head.bottom() + 2, self._width(), line.height())
        ink = self._theme.colour("muted" if proposal.is_coded else "ink")
        draw_layout(painter, layout, placed(box, line, direction), ink)

    def _draw_mark(self, painter: QPainter, line: QRectF, index: Index, left: float) -> float:
        """Draw the mark, if the row has one; return where its words begin."""
        state = index.data(_CHECK)
        if state is not None:
            state = Qt.CheckState(state)
            mark = QRectF(left, line.center().y() - _MARK / 2, _MARK, _MARK)
            is_taken = state is not Qt.CheckState.Unchecked
            colour = self._theme.accent if is_taken else self._theme.muted
            draw_icon(painter, placed(mark, line, painter.layoutDirection()), _MARKS[state], colour)
        return left + _MARK + SPACE[2]

    def _draw_words(self, painter: QPainter, box: QRectF, words: str, *, side: Side) -> None:
        colour = self._theme.colour("muted")
        draw_line(painter, box, words, face=self._meta, colour=colour, side=side)

    def _width(self) -> float:
        taken = 2 * SPACE[1] + SPACE[2] + _INDENT + _MARK + SPACE[2] + SPACE[4]
        return max(120.0, self._view.viewport().width() - taken)

    def _lines(self, text: str) -> int:
        """How many lines a text needs: a guess on the safe side, for rows by the hundred."""
        share = self._text.width(text.replace("\n", " ")) / self._width()
        return max(1, min(_MOST_LINES, math.ceil(share * 1.05 + 0.1)))


def words_of(proposal: Proposal) -> tuple[str, list[tuple[int, int]]]:
    """Return a passage within what is around it, and where in that the words were found."""
    text = f"{proposal.before}{proposal.exact}{proposal.after}"
    shift = len(proposal.before) - proposal.start
    return text, [(start + shift, end + shift) for start, end in proposal.words]


def _outside(proposal: Proposal, text: str) -> Iterator[tuple[int, int]]:
    start = len(proposal.before)
    yield 0, start
    yield start + len(proposal.exact), len(text)


def _turns(event: QEvent) -> bool:
    if isinstance(event, QMouseEvent):
        is_release = event.type() == QEvent.Type.MouseButtonRelease
        return is_release and event.button() == Qt.MouseButton.LeftButton
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() in _TAKES
    )
