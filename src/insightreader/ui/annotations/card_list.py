"""The cards as a list: what a click and a key on a card ask for, and the editor inside a card."""

from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations.card_delegate import CardDelegate
from insightreader.ui.annotations.card_layout import CardContext
from insightreader.ui.annotations.card_look import MARGIN, MARGIN_AT_BAR
from insightreader.ui.annotations.card_model import CARD_ROLE, ID_ROLE, CardModel
from insightreader.ui.annotations.card_painting import more_box, on_card
from insightreader.ui.annotations.editor import CommentEditor, Leave
from insightreader.ui.counting import notes_words
from insightreader.ui.theme import Theme, set_role

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key


class CardAct(StrEnum):
    """What a person wants of a card."""

    ACTIVATE = "activate"
    COMMENT = "comment"
    CODES = "codes"
    COPY = "copy"
    DELETE = "delete"
    HISTORY = "history"
    ACCEPT = "accept"
    REFUSE = "refuse"
    PLACE = "place"
    """To stand where the text is selected."""
    WHOSE = "whose"
    """To record whose words the passage is."""
    CLAIM = "claim"
    """To let the passage bear on a claim."""


_KEYS = {
    Key.Key_Return: CardAct.ACTIVATE,
    Key.Key_Enter: CardAct.ACTIVATE,
    Key.Key_F2: CardAct.COMMENT,
    Key.Key_E: CardAct.COMMENT,
    Key.Key_T: CardAct.CODES,
    Key.Key_Q: CardAct.WHOSE,
    Key.Key_Y: CardAct.HISTORY,
    Key.Key_A: CardAct.ACCEPT,
    Key.Key_X: CardAct.REFUSE,
    Key.Key_L: CardAct.PLACE,
    Key.Key_M: CardAct.CLAIM,
    Key.Key_Delete: CardAct.DELETE,
}
_STEPS = {Key.Key_J: 1, Key.Key_K: -1}


class CardList(QListView):
    """Shows a ``CardModel``; at most one comment is edited at a time."""

    asked = Signal(object, object)
    """A ``CardAct`` and the annotation's id."""
    menu_asked = Signal(object, QPoint)
    """An annotation's id, and where on the screen its menu is to open."""
    editor_opened = Signal(object)
    """The ``CommentEditor``, to be listened to."""
    chosen_changed = Signal(int)
    """How many cards are selected now."""

    def __init__(self, model: CardModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._editor: CommentEditor | None = None
        self.lines = CardDelegate(theme, self)
        self._set_up()
        self.setModel(model)
        self.lines.editor_made.connect(self._on_editor_made)
        self.lines.heights_changed.connect(self.scheduleDelayedItemsLayout)
        model.dataChanged.connect(self._on_data_changed)
        model.modelReset.connect(self._measure)
        model.rowsInserted.connect(self._measure)
        model.counted.connect(self._tell_count)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def _set_up(self) -> None:
        set_role(self, "rows")
        self.setAccessibleName(self.tr("Notes"))
        self.setItemDelegate(self.lines)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.verticalScrollBar().setSingleStep(24)

    def _tell_count(self, shown: int, _all: int) -> None:
        self.setAccessibleDescription(notes_words(shown))

    @property
    def editor(self) -> CommentEditor | None:
        """The open editor."""
        return self._editor

    def set_active(self, key: AnnotationId | None) -> None:
        """Outline a card and bring it into view."""
        self.lines.active = key
        index = self._cards.index_of(key) if key is not None else QModelIndex()
        if index.isValid():
            self._measure_down_to(index.row())
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def begin_comment(self, key: AnnotationId) -> None:
        """Open the editor in a card and put the keyboard into it."""
        if self._editor is not None and self._editor.annotation == key:
            self._editor.setFocus()
            return
        self.end_comment()
        self._cards.keep(key)
        index = self._cards.index_of(key)
        if not index.isValid():
            return
        self._measure_down_to(index.row())
        self.setCurrentIndex(index)
        self.openPersistentEditor(index)
        self.doItemsLayout()
        self.scrollTo(index)
        if self._editor is not None:
            self._editor.setFocus()

    def end_comment(self) -> None:
        """Commit and close the open editor."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        editor.commit()
        self.lines.cache.editors.pop(editor.annotation, None)
        self.lines.cache.forget(editor.annotation)
        index = self._cards.index_of(editor.annotation)
        if index.isValid():
            self.closePersistentEditor(index)
        self._cards.keep(None)
        self.scheduleDelayedItemsLayout()

    def end_comment_of(self, key: AnnotationId) -> None:
        """Commit and close the editor if it is the one of a card that is about to go."""
        if self._editor is not None and self._editor.annotation == key:
            self.end_comment()

    def toggle_expanded(self, key: AnnotationId) -> None:
        """Unfold or fold a long quotation."""
        self.lines.cache.expanded ^= {key}
        self.lines.cache.forget(key)
        self.scheduleDelayedItemsLayout()

    def set_look(self, theme: Theme, context: CardContext) -> None:
        """Take another theme, text size or context."""
        self.lines.set_look(theme, context)
        self._measure()
        self.scheduleDelayedItemsLayout()

    def measure_anew(self) -> None:
        """Lay the cards out again: what they show besides the annotations has changed."""
        self.lines.cache.forget_all()
        self._measure()
        self.scheduleDelayedItemsLayout()

    def current_id(self) -> AnnotationId | None:
        """Return the annotation that the keyboard is at."""
        key = self.currentIndex().data(ID_ROLE)
        return None if key is None else AnnotationId(key)

    def selected_ids(self) -> list[AnnotationId]:
        """Return the selected annotations in the list's order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._cards.index(row).data(ID_ROLE) for row in rows]

    def meant_by(self, key: AnnotationId) -> list[AnnotationId]:
        """Return what an act on a card is meant for: all selected cards if it is one of several."""
        selected = self.selected_ids()
        return selected if key in selected else [key]

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; the filter finds by words."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.current_id()
        if key in _STEPS:
            self._step(_STEPS[Key(key)])
        elif current is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.asked.emit(CardAct.COPY, current)
        elif key == Key.Key_Space:
            self.toggle_expanded(current)
        elif key in _KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.asked.emit(_KEYS[Key(key)], current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if index.isValid() and is_plain and event.button() == Qt.MouseButton.LeftButton:
            self._on_click(index, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.asked.emit(CardAct.COMMENT, index.data(ID_ROLE))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            corner = self.visualRect(index).topLeft() if by_key else event.pos()
            self.menu_asked.emit(index.data(ID_ROLE), self.viewport().mapToGlobal(corner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        has_bar = room < self.width()
        width = room - MARGIN - (MARGIN_AT_BAR if has_bar else MARGIN)
        if self.lines.cache.set_width(width):
            self._measure()
            self.scheduleDelayedItemsLayout()

    def _on_click(self, index: QModelIndex, place: QPointF) -> None:
        option = self._option(index)
        card, annotation = self.lines.card_box(option), index.data(CARD_ROLE)
        layout = self.lines.cache.layout(annotation)
        if more_box(card, option.direction).contains(place):
            self.menu_asked.emit(annotation.id, self.viewport().mapToGlobal(place.toPoint()))
        elif on_card(layout.more_box, card, option.direction).contains(place):
            self.toggle_expanded(annotation.id)
        elif layout.whose.is_open and on_card(layout.whose_box, card, option.direction).contains(
            place
        ):
            self.asked.emit(CardAct.WHOSE, annotation.id)
        elif card.contains(place):
            self.asked.emit(CardAct.ACTIVATE, annotation.id)

    def _on_selection(self) -> None:
        chosen = len(self.selectedIndexes())
        self.lines.shows_selection = chosen > 1
        self.chosen_changed.emit(chosen)
        self.viewport().update()

    def _option(self, index: QModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option

    def _step(self, by: int) -> None:
        last = self._cards.rowCount() - 1
        row = max(0, min(self.currentIndex().row() + by, last))
        self.setCurrentIndex(self._cards.index(row))

    def _shown(self) -> list[Annotation]:
        rows = range(self._cards.rowCount())
        return [self._cards.index(row).data(CARD_ROLE) for row in rows]

    def _measure(self) -> None:
        self.lines.measure_soon(self._shown())

    def _measure_down_to(self, row: int) -> None:
        self.lines.measure_now(self._shown()[: row + 1])
        self.doItemsLayout()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            annotation = self._cards.index(row).data(CARD_ROLE)
            self.lines.cache.forget(annotation.id)
            if self._editor is not None and self._editor.annotation == annotation.id:
                self._editor.take_from_library(annotation.comment)
        self.scheduleDelayedItemsLayout()

    def _on_editor_made(self, editor: CommentEditor) -> None:
        self._editor = editor
        self._on_editor_height(editor.wanted_height())
        editor.height_changed.connect(self._on_editor_height)
        editor.left.connect(self._on_editor_left)
        self.editor_opened.emit(editor)

    def _on_editor_height(self, height: float) -> None:
        if self._editor is not None:
            cache, key = self.lines.cache, self._editor.annotation
            if cache.editors.get(key) != height:
                cache.editors[key] = height
                cache.forget(key)
                self.scheduleDelayedItemsLayout()

    def _on_editor_left(self, how: Leave) -> None:
        self.end_comment()
        if how is Leave.DONE:
            self.setFocus()
