"""Sizes, paints and edits cards for the list."""

from time import perf_counter

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations.card_cache import CardCache
from insightreader.ui.annotations.card_layout import CardContext, CardMeasure
from insightreader.ui.annotations.card_look import GAP, MARGIN, CardLook
from insightreader.ui.annotations.card_model import CARD_ROLE
from insightreader.ui.annotations.card_painting import CardState, draw_card, on_card
from insightreader.ui.annotations.editor import CommentEditor
from insightreader.ui.focus_ring import FocusRing
from insightreader.ui.painting import placed
from insightreader.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
SLICE_S = 0.006
"""Seconds that measuring may take of one turn of the event loop."""


class CardDelegate(QStyledItemDelegate):
    """Draws rows of a ``CardModel``; the editor of a comment stands inside its card."""

    heights_changed = Signal()
    """Cards were measured, so the list is to be laid out again."""
    editor_made = Signal(object)
    """A ``CommentEditor`` that was just created for a card."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._ring = FocusRing(view)
        self.active: AnnotationId | None = None
        self.shows_selection = False
        """Whether several cards are selected, which is then to be seen."""
        self.look = CardLook.of(theme)
        self.cache = CardCache(CardMeasure(self.look, CardContext()))
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_slice)
        self._unmeasured: list[Annotation] = []

    def set_look(self, theme: Theme, context: CardContext) -> None:
        """Take another theme, text size or context."""
        self.look = CardLook.of(theme)
        self.cache.measure = CardMeasure(self.look, context)
        self.cache.forget_all()

    def card_box(self, option: QStyleOptionViewItem) -> QRectF:
        """Return the card inside its row."""
        row = QRectF(option.rect)
        card = QRectF(row.left() + MARGIN, row.top(), self.cache.width, row.height() - GAP)
        return placed(card, row, option.direction)

    def measure_soon(self, annotations: list[Annotation]) -> None:
        """Measure these cards when there is time, in their order."""
        self._unmeasured = annotations
        self._measuring.start()

    def measure_now(self, annotations: list[Annotation]) -> None:
        """Measure these cards, such as all above one that is to be scrolled to."""
        if not self.cache.measure_slice(annotations, has_time=lambda: True):
            return
        self.heights_changed.emit()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, round(self.cache.height(index.data(CARD_ROLE)) + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        annotation: Annotation = index.data(CARD_ROLE)
        was_exact = self.cache.is_exact(annotation.id)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        is_expanded = annotation.id in self.cache.expanded
        draw_card(
            painter,
            self.card_box(option),
            annotation,
            self.cache.layout(annotation),
            look=self.look,
            state=self._state(annotation, option, is_expanded=is_expanded),
            more_words=self.tr("Show less") if is_expanded else self.tr("Show all"),
        )
        painter.restore()
        if not was_exact:
            self._measuring.start()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        annotation: Annotation = index.data(CARD_ROLE)
        editor = CommentEditor(
            annotation.id, annotation.comment, theme=self.look.theme, parent=parent
        )
        self.editor_made.emit(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor has its text from the start, and keeps what is typed."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The library hears of the text through the editor's own signals."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        layout = self.cache.layout(index.data(CARD_ROLE))
        box = on_card(layout.comment_box, self.card_box(option), option.direction)
        editor.setGeometry(box.toAlignedRect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is taken from the editor: Enter, Tab and Esc are its own."""
        return False

    def _state(
        self, annotation: Annotation, option: QStyleOptionViewItem, *, is_expanded: bool
    ) -> CardState:
        return CardState(
            is_active=annotation.id == self.active,
            is_selected=self.shows_selection and bool(option.state & State.State_Selected),
            is_hovered=bool(option.state & State.State_MouseOver),
            has_focus=bool(option.state & State.State_HasFocus) and self._ring.is_shown,
            is_expanded=is_expanded,
        )

    def _measure_slice(self) -> None:
        end = perf_counter() + SLICE_S
        if self.cache.measure_slice(self._unmeasured, has_time=lambda: perf_counter() < end):
            self._measuring.stop()
            self.heights_changed.emit()
