"""Paints search results: a post with its title and passage, and the notes found in it.

A view asks for the height of every row of an answer at once. To lay out fifty passages would hold
up the window for a tenth of a second, so heights are told by the passages' widths where one font
has all their letters.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.domain.listing import SortKey
from insightreader.ui.focus_ring import FocusRing
from insightreader.ui.fonts import ui_font
from insightreader.ui.library.post_text import date_text, source_text
from insightreader.ui.library.result_model import (
    RESULT_ROLE,
    ResultRow,
    codes_text,
    place_text,
    shared_text,
)
from insightreader.ui.library.row_look import INSET, MARGIN
from insightreader.ui.marked_text import draw_layout, layout_height, marked_layout
from insightreader.ui.painting import (
    Face,
    Side,
    draw_focus,
    draw_ground,
    draw_line,
    one_line,
    placed,
)
from insightreader.ui.theme import PEN_NAMES, SPACE, Theme

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
SNIPPET_LINES = 2
_LAYOUTS_KEPT = 64
_IN_ONE_FONT = re.compile("[\u0000-\u052f\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf]*")
"""Latin, Greek, Cyrillic and their punctuation: the interface's own font draws them all."""
NOTE_INDENT = 14.0


class ResultDelegate(QStyledItemDelegate):
    """Draws rows of a ``ResultModel``; heights follow the passages."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._ring = FocusRing(view)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._meta = Face.of(ui_font(-2, 500))
        self._title = Face.of(ui_font(1, 640))
        self._text = Face.of(ui_font(-1))
        self._mark = QTextCharFormat()
        self._mark.setBackground(theme.colour("found"))
        self._mark.setForeground(theme.colour("ink"))
        self._line_height = layout_height(
            marked_layout("Ag", face=self._text, width=1_000, lines=1)
        )
        self._laid_out = lru_cache(_LAYOUTS_KEPT)(self._lay_out)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ResultRow = index.data(RESULT_ROLE)
        width = self._view.viewport().width()
        height = 2.0 * (SPACE[1] + 2) if row.is_note else 2 * SPACE[3] + self._title.height
        height += self._meta.height + 3
        if row.hit and row.hit.snippet:
            height += self._snippet_height(row, self._text_width(width, row)) + 3
        if row.hit and row.hit.shared:
            height += self._meta.height + 3
        return QSize(120, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        line, row = QRectF(option.rect), index.data(RESULT_ROLE)
        ground = line.adjusted(INSET, 1, -INSET, -1)
        if option.state & State.State_Selected:
            draw_ground(
                painter, ground, self._theme.colour("card"), line=self._theme.colour("line")
            )
        elif option.state & State.State_MouseOver:
            draw_ground(painter, ground, self._theme.colour("hover"))
        if option.state & State.State_HasFocus and self._ring.is_shown:
            draw_focus(painter, ground, self._theme)
        if row.is_note:
            self._draw_note(painter, line, row)
        else:
            self._draw_post(painter, line, row)
        painter.restore()

    def _draw_post(self, painter: QPainter, line: QRectF, row: ResultRow) -> None:
        theme, direction = self._theme, painter.layoutDirection()
        muted = theme.colour("muted")
        box = QRectF(line.left() + MARGIN, line.top() + SPACE[3], 0, self._meta.height)
        box.setRight(line.right() - MARGIN)
        if row.post is not None:
            date = date_text(row.post, SortKey.SAVED)
            end = QRectF(box)
            end.setLeft(box.right() - self._meta.width(date))
            draw_line(
                painter,
                placed(end, line, direction),
                date,
                face=self._meta,
                colour=muted,
                side=Side.END,
            )
            start = QRectF(box)
            start.setRight(end.left() - SPACE[2])
            draw_line(
                painter,
                placed(start, line, direction),
                " · ".join(filter(None, (source_text(row.post), place_text(row)))),
                face=self._meta,
                colour=muted,
                side=Side.START,
            )
        title = QRectF(box.left(), box.bottom() + 2, box.width(), self._title.height)
        draw_line(painter, title, one_line(row.title), face=self._title, colour=theme.colour("ink"))
        if row.hit and row.hit.snippet:
            text = QRectF(box.left(), title.bottom() + 2, box.width(), line.bottom())
            draw_layout(painter, self._snippet(row, box.width()), text, muted)
        self._draw_shared(painter, line, row, bottom=line.bottom() - SPACE[3])

    def _draw_note(self, painter: QPainter, line: QRectF, row: ResultRow) -> None:
        direction = painter.layoutDirection()
        bar = QRectF(line.left() + MARGIN, line.top() + 6, 3, line.height() - 12)
        colour = row.hit.colour if row.hit and row.hit.colour in PEN_NAMES else PEN_NAMES[0]
        fill = QColor(self._theme.pen(colour).stroke)
        draw_ground(painter, placed(bar, line, direction), fill, radius=1.5)
        left, width = line.left() + MARGIN + NOTE_INDENT, self._text_width(line.width(), row)
        head = QRectF(left, line.top() + SPACE[1] + 1, width, self._meta.height)
        words = " · ".join(filter(None, (self.tr("Note"), place_text(row), codes_text(row))))
        muted = self._theme.colour("muted")
        head = placed(head, line, direction)
        draw_line(painter, head, words, face=self._meta, colour=muted, side=Side.START)
        text = placed(QRectF(left, head.bottom() + 2, width, line.height()), line, direction)
        draw_layout(painter, self._snippet(row, width), text, self._theme.colour("ink"))
        self._draw_shared(painter, line, row, bottom=line.bottom() - SPACE[1] - 2)

    def _draw_shared(
        self, painter: QPainter, line: QRectF, row: ResultRow, *, bottom: float
    ) -> None:
        """Why a passage is related, in the last line."""
        words = shared_text(row)
        left = line.left() + MARGIN + (NOTE_INDENT if row.is_note else 0)
        width = self._text_width(line.width(), row)
        box = QRectF(left, bottom - self._meta.height, width, self._meta.height)
        box = placed(box, line, painter.layoutDirection())
        colour = self._theme.colour("accent")
        draw_line(painter, box, words, face=self._meta, colour=colour, side=Side.START)

    def _text_width(self, width: float, row: ResultRow) -> float:
        return max(40.0, width - 2 * MARGIN - (NOTE_INDENT if row.is_note else 0))

    def _snippet_height(self, row: ResultRow, width: float) -> float:
        assert row.hit is not None
        text = row.hit.snippet
        if not _IN_ONE_FONT.fullmatch(text):
            return layout_height(self._snippet(row, width))
        is_one_line = self._text.metrics.horizontalAdvance(text.replace("\n", " ")) <= width
        return self._line_height * (1 if is_one_line else SNIPPET_LINES)

    def _snippet(self, row: ResultRow, width: float) -> QTextLayout:
        assert row.hit is not None
        return self._laid_out(row.hit.snippet, row.hit.matches, width)

    def _lay_out(
        self, text: str, matches: tuple[tuple[int, int], ...], width: float
    ) -> QTextLayout:
        return marked_layout(
            text,
            matches,
            face=self._text,
            width=width,
            lines=SNIPPET_LINES,
            mark=self._mark,
        )
