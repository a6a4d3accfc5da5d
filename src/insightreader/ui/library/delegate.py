"""Paints a post in the list: source and date, title, excerpt, tags, and marks of its state."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.domain.entities import PostRow, PostState
from insightreader.domain.listing import SortKey
from insightreader.ui.focus_ring import FocusRing
from insightreader.ui.library.post_model import POST_ROLE
from insightreader.ui.library.post_text import date_text, source_text, state_text, title_text
from insightreader.ui.library.row_foot import draw_foot, draw_marks
from insightreader.ui.library.row_look import Density, RowLook, RowPlaces
from insightreader.ui.painting import (
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


class PostDelegate(QStyledItemDelegate):
    """Draws rows of a ``PostModel``. ``sort_key`` decides which date a row shows."""

    reading_painted = Signal()
    """A row that is being read was painted, so its progress wants to move."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.ring = FocusRing(view)
        self.sort_key = SortKey.SAVED
        self.phase = 0.0
        """Where the moving part of a progress bar stands, 0 to 1."""
        self._look = RowLook.of(theme, Density.COMFORTABLE)
        self._size = QSize()
        self.set_look(theme, Density.COMFORTABLE)

    @property
    def density(self) -> Density:
        """The density in force."""
        return self._look.density

    def set_look(self, theme: Theme, density: Density) -> None:
        """Take another theme, text size or density; the view is to lay itself out again."""
        self._look = RowLook.of(theme, density)
        self._size = QSize(200, round(self._look.height))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        row = QRectF(option.rect)
        places = RowPlaces.of(row, self._look)
        self._draw_ground(painter, places.ground, option.state)
        post = index.data(POST_ROLE)
        if post is None:
            self._draw_placeholder(painter, places)
        else:
            self._draw_post(painter, places, row, post)
        painter.restore()

    def _draw_ground(self, painter: QPainter, ground: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._look.theme
        if state & State.State_Selected:
            draw_ground(painter, ground, theme.colour("card"), line=theme.colour("line"))
        elif state & State.State_MouseOver:
            draw_ground(painter, ground, theme.colour("hover"))
        if state & State.State_HasFocus and self.ring.is_shown:
            draw_focus(painter, ground, theme)

    def _draw_placeholder(self, painter: QPainter, places: RowPlaces) -> None:
        bars = [(places.meta, 0.3), (places.title, 0.8)]
        if self._look.density is Density.COMFORTABLE:
            bars.append((places.excerpt, 0.95))
        for box, share in bars:
            bar = QRectF(box.left(), box.center().y() - 4, box.width() * share, SPACE[2])
            bar = placed(bar, places.title, painter.layoutDirection())
            draw_ground(painter, bar, self._look.theme.colour("chip"), radius=SPACE[1])

    def _draw_post(self, painter: QPainter, places: RowPlaces, row: QRectF, post: PostRow) -> None:
        look, theme = self._look, self._look.theme
        self._draw_meta(painter, places, row, post)
        draw_line(
            painter,
            places.title,
            one_line(title_text(post)),
            face=look.title_read if post.is_read else look.title,
            colour=theme.colour("ink"),
        )
        if not post.is_read:
            dot = placed(places.dot, row, painter.layoutDirection())
            draw_ground(painter, dot, theme.colour("accent"), radius=dot.width() / 2)
        if look.density is Density.COMFORTABLE:
            self._draw_excerpt(painter, places.excerpt, post)
            draw_foot(painter, places.foot, post, look)
        if post.state is PostState.READING:
            self._draw_progress(painter, places)

    def _draw_meta(self, painter: QPainter, places: RowPlaces, row: QRectF, post: PostRow) -> None:
        look, theme = self._look, self._look.theme
        muted, direction = theme.colour("muted"), painter.layoutDirection()
        date = date_text(post, self.sort_key)
        end = QRectF(places.meta)
        end.setLeft(end.right() - look.meta.width(date))
        draw_line(
            painter, placed(end, row, direction), date, face=look.meta, colour=muted, side=Side.END
        )
        if look.density is Density.COMPACT:
            end.setLeft(
                draw_marks(
                    painter, end.adjusted(0, 0, -look.meta.width(date) - 6, 0), post, look, row
                )
            )
        source = QRectF(places.meta)
        source.setRight(end.left() - SPACE[2])
        draw_line(
            painter,
            placed(source, row, direction),
            source_text(post),
            face=look.meta,
            colour=muted,
            side=Side.START,
        )

    def _draw_excerpt(self, painter: QPainter, box: QRectF, post: PostRow) -> None:
        look, theme = self._look, self._look.theme
        said = state_text(post)
        if not said:
            draw_line(
                painter,
                box,
                one_line(post.excerpt),
                face=look.excerpt,
                colour=theme.colour("muted"),
            )
            return
        token, name = ("danger", "triangle-alert") if post.problem else ("muted", "loader")
        direction = painter.layoutDirection()
        mark = QRectF(box.left(), box.top(), 14, box.height())
        draw_icon(painter, placed(mark, box, direction), name, getattr(theme, token))
        words = placed(box.adjusted(19, 0, 0, 0), box, direction)
        draw_line(painter, words, one_line(said), face=look.excerpt, colour=theme.colour(token))

    def _draw_progress(self, painter: QPainter, places: RowPlaces) -> None:
        theme, ground = self._look.theme, places.ground
        compact = self._look.density is Density.COMPACT
        top = ground.bottom() - 4 if compact else places.foot.center().y() - 1.5
        track = QRectF(places.title.left(), top, places.title.width(), 3)
        draw_ground(painter, track, theme.colour("chip"), radius=1.5)
        part = track.width() * 0.3
        start = track.left() + (track.width() - part) * (1 - abs(1 - 2 * self.phase))
        moving = QRectF(start, track.top(), part, track.height())
        draw_ground(painter, moving, theme.colour("accent"), radius=1.5)
        self.reading_painted.emit()
