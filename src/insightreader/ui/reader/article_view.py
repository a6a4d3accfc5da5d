"""The article: a text browser that loads nothing but the library's images and paints highlights
under its text. It speaks in offsets of the reading text; nobody outside sees Qt's positions.
"""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from insightreader.ui.reader.carrying import Give, carried, nothing_given
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.document import draw_article
from insightreader.ui.reader.ghosts import SCHEME
from insightreader.ui.reader.marks import Marks
from insightreader.ui.reader.place import Place, anchor_position, line_extent, place_at, top_of
from insightreader.ui.reader.pointer import ClickCycle
from insightreader.ui.reader.quiet_browser import QuietBrowser
from insightreader.ui.reader.scene import Range, Scene
from insightreader.ui.reader.selecting import selected_box, selected_positions, trimmed
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.underlay import OVERHANG, Underlay
from insightreader.ui.theme import Theme, ThemeSwitch

_PLACE_DELAY_MS = 250
_CLICK_PX = 4
_ROOM_ABOVE = 0.3
"""Share of the view left above a passage that was jumped to."""


class ArticleView(QuietBrowser):
    """Shows one article and keeps its reading place when theme, style or width change."""

    annotation_clicked = Signal(object)
    """The id of the annotation, or None for a click beside every highlight."""
    link_requested = Signal(str)
    restore_requested = Signal(int)
    """The index of a removed block whose button was pressed."""
    jumped = Signal(object)
    """The offset that was at the top before a link within the article was followed."""
    place_changed = Signal(object)
    selection_settled = Signal()
    """After a drag of the mouse or a key; ``selection()`` has the passage, or None."""
    bar_wanted = Signal()
    """Tab was pressed while a passage is selected."""
    moved = Signal()
    """The text was scrolled or laid out anew: what floats above it must follow."""

    def __init__(
        self, switch: ThemeSwitch, *, style: ReadingStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.scene = Scene(theme=switch.current, style=style)
        self._content: Content | None = None
        self._underlay = Underlay(self.scene, self.document())
        self.marks = Marks(self.scene, self._underlay, self)
        self._opening: Place | None = None
        """Where to begin once there is room: a hidden view has no size to scroll in."""
        self._cycle = ClickCycle()
        self._pressed_at: QPoint | None = None
        self.give: Give = nothing_given
        self._place_timer = QTimer(self, singleShot=True, interval=_PLACE_DELAY_MS)
        self._place_timer.timeout.connect(self._tell_place)
        self.setAccessibleName(self.tr("Article"))
        self.anchorClicked.connect(self._follow)
        self.selectionChanged.connect(self._on_selection)
        self.marks.changed.connect(self._on_marks)
        self.marks.passage_changed.connect(self._on_passage)
        switch.changed.connect(self._on_theme)

    # What is shown

    @property
    def content(self) -> Content | None:
        """The article on show."""
        return self._content

    def show_article(self, content: Content, place: int | None = None) -> None:
        """Show an article from its beginning, or with an offset at the top, without any marks."""
        self._content = content
        width = self.scene.style.text_width_px() * self.devicePixelRatioF()
        self.images.begin(content.load_image, widest_px=round(width))
        self.scene.is_right_to_left = content.is_right_to_left
        self.marks.clear()
        wanted = Place(place or None, 0.0)
        self._opening = None if self.isVisible() else wanted
        self._draw(wanted)

    def set_style(self, style: ReadingStyle) -> None:
        """Set the text anew in another style."""
        place = self._place()
        self.scene.style = style
        self._fit()
        self._draw(place)

    def _on_theme(self, theme: Theme) -> None:
        place, self.scene.theme = self._place(), theme
        self._draw(place)

    def show_removed(self, shown: bool) -> None:
        """Show removed blocks in the article, or hide them."""
        if shown is not self.scene.shows_removed:
            place, self.scene.shows_removed = self._place(), shown
            self._draw(place)

    def _draw(self, place: Place) -> None:
        if self._content is None:
            return
        # The editor's own call puts its cursor at the top. The document's would leave it at the
        # end, and bringing it back from there lays out everything.
        draw_article(self.document(), self._content, self.scene, set_html=self.setHtml)
        self._underlay.forget()
        self._go(place)

    def _on_marks(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def paint_now(self, start: int, end: int) -> None:
        """Paint a passage before anything else is done."""
        self.viewport().repaint(self.band(*self._underlay.extent(start, end)))

    def _on_passage(self, start: int, end: int) -> None:
        self.viewport().update(self.band(*self._underlay.extent(start, end)))
        self.moved.emit()

    # Places

    def current_place(self) -> int:
        """The offset of the line at the top; 0 at the title."""
        return (self._opening or self._place()).offset or 0

    def scroll_to(self, start: int, end: int) -> None:
        """Bring a passage into view; nothing moves if it is there."""
        offsets = self.scene.offsets
        top, _bottom = line_extent(self.document(), offsets.position_of(start))
        _top, bottom = line_extent(self.document(), offsets.position_after(end))
        seen, height = self.verticalScrollBar().value(), self.viewport().height()
        if top < seen or bottom > seen + height:
            self.verticalScrollBar().setValue(round(top - height * _ROOM_ABOVE))

    def show_place(self, offset: int) -> None:
        """Put the line of an offset at the top; 0 shows the title."""
        self._go(Place(offset or None, 0.0))

    def _place(self) -> Place:
        return place_at(self.document(), self.scene.offsets, self.verticalScrollBar().value())

    def _go(self, place: Place) -> None:
        top = top_of(self.document(), self.scene.offsets, place)
        self.verticalScrollBar().setValue(round(top))
        self.viewport().update()
        self.moved.emit()

    def _tell_place(self) -> None:
        self.place_changed.emit(self.current_place())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_timer.start()
        self.moved.emit()

    # Selection

    def selection(self) -> Range | None:
        """The selected passage of the reading text, in characters as people see them."""
        cursor = self.textCursor()
        if self.has_link_focus or not cursor.hasSelection() or self.scene.rendered is None:
            return None
        first, last = selected_positions(cursor)
        start, end = self.scene.offsets.offset_of(first), self.scene.offsets.offset_of(last)
        return trimmed(self.scene.rendered.text, start, end)

    def select(self, start: int, end: int) -> None:
        """Select a passage; an empty one only puts the cursor there."""
        cursor = self.textCursor()
        cursor.setPosition(self.scene.offsets.position_of(start))
        if end > start:
            last = self.scene.offsets.position_after(end)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selected_rect(self) -> QRect:
        """The box around the selection, in this widget's coordinates."""
        return selected_box(self).translated(self.viewport().pos())

    def createMimeDataFromSelection(self) -> QMimeData:
        # What is dragged isn't released here; only a drag carries the reference by itself.
        is_dragged, self._pressed_at = self._pressed_at is not None, None
        give = self.give if is_dragged else nothing_given
        return carried(self, self.scene, self.selection(), give=give)

    def _on_selection(self) -> None:
        if self._pressed_at is None:
            self.selection_settled.emit()

    # Pointer and links

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        spot = event.position().toPoint()
        is_still = pressed is not None and (pressed - spot).manhattanLength() <= _CLICK_PX
        is_click = is_still and event.button() is Qt.MouseButton.LeftButton
        if is_click and not self.anchorAt(spot) and not self.textCursor().hasSelection():
            self._click(spot)
        event.accept()
        self.selection_settled.emit()

    def _click(self, spot: QPoint) -> None:
        place = QPointF(spot) + self.scrolled()
        dot = self._underlay.dot_at(self.first_block(spot.y()), place)
        if dot is not None:
            self.annotation_clicked.emit(dot)
            return
        exact = Qt.HitTestAccuracy.ExactHit
        position = self.document().documentLayout().hitTest(place, exact)
        offset = self.scene.offsets.offset_of(position)
        found = self.scene.highlights.at(offset) if position >= 0 else []
        self.annotation_clicked.emit(self._cycle.pick(found, spot))

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith("#"):
            self._jump(address[1:])
        elif url.scheme().lower() in {"http", "https"}:
            self.link_requested.emit(address)
        elif url.scheme() == SCHEME:
            self.restore_requested.emit(int(url.path()))

    def _jump(self, anchor: str) -> None:
        # Qt's own scrollToAnchor stops short where the text isn't laid out yet.
        position = anchor_position(self.document(), anchor)
        if position is not None:
            self.jumped.emit(self.current_place())
            self.show_place(self.scene.offsets.offset_of(position))

    # Painting and geometry

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(event.rect()).translated(self.scrolled())
        painter = QPainter(self.viewport())
        painter.translate(-self.scrolled())
        first = self.first_block(event.rect().top() - round(OVERHANG))
        self._underlay.paint(painter, first, area)
        painter.end()
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._opening is not None:
            self._go(self._opening)
            self._opening = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._opening or self._place()
        before = self.document().textWidth()
        self._fit()
        super().resizeEvent(event)
        if self.document().textWidth() != before:
            self._underlay.forget()
            self._go(place)
        self.moved.emit()

    def _fit(self) -> None:
        style = self.scene.style
        self.fit(style.text_width_px() + 2 * style.padding_px)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        if is_next and self.hasFocus() and self.selection() is not None:
            self.bar_wanted.emit()
            return True
        return super().focusNextPrevChild(is_next)
