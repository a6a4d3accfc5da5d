"""What is asked for on cards, by key, click, menu and editor, as requests with annotations' ids."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from insightreader.domain.entities import Annotation, Code
from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.ui.annotations.card_list import CardAct, CardList
from insightreader.ui.annotations.card_menu import CardMenu
from insightreader.ui.annotations.card_model import CardModel
from insightreader.ui.annotations.chosen_bar import ChosenBar
from insightreader.ui.annotations.code_picker import CodePicker
from insightreader.ui.annotations.editor import CommentEditor
from insightreader.ui.annotations.secondary_dialog import SecondaryDialog
from insightreader.ui.theme import ThemeSwitch

RECENT_CODES = 6


class CardActs(QObject):
    """Listens to one list of cards. An act on one of several selected cards is meant for all."""

    annotation_activated = Signal(object)
    draft_changed = Signal(object, str)
    """A comment's text at every key, to be kept as a draft."""
    comment_committed = Signal(object, str)
    """A comment's text that is to become one change."""
    preview_requested = Signal(object, str)
    """A comment's text to be rendered; the answer goes to ``show_preview``."""
    codes_requested = Signal(object, object, object)
    """Annotations; ``CodeId`` and ``NewCode`` to add, ``CodeId`` to remove."""
    colour_requested = Signal(object, str)
    style_requested = Signal(object, str)
    secondary_requested = Signal(object, str, str)
    """One annotation, person and work; both empty: the words are the post's own."""
    copy_requested = Signal(object)
    delete_requested = Signal(object)
    claim_requested = Signal(object)
    """Annotations whose passages are to bear on a claim."""
    history_requested = Signal(object)
    accept_requested = Signal(object, object)
    refuse_requested = Signal(object, object)
    """One annotation, and the revision that its card shows it in: the decision is about that."""
    place_requested = Signal(object)
    """The annotation is to stand where the text is selected."""
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, cards: CardList, model: CardModel, switch: ThemeSwitch) -> None:
        super().__init__(cards)
        self._cards, self._model, self._switch = cards, model, switch
        self._codes: Sequence[Code] = ()
        self._recent: list[CodeId] = []
        self._of_one: dict[CardAct, SignalInstance] = {
            CardAct.HISTORY: self.history_requested,
            CardAct.PLACE: self.place_requested,
        }
        self._decisions: dict[CardAct, SignalInstance] = {
            CardAct.ACCEPT: self.accept_requested,
            CardAct.REFUSE: self.refuse_requested,
        }
        cards.asked.connect(self._on_asked)
        cards.menu_asked.connect(self._open_menu)
        cards.editor_opened.connect(self._listen_to)

    def listen_to_bar(self, bar: ChosenBar) -> None:
        """Do with the selected cards what is asked for on the bar."""
        self._cards.chosen_changed.connect(bar.set_count)
        bar.act_chosen.connect(self._perform_on_chosen)
        bar.menu_wanted.connect(lambda place: self.open_menu(self._cards.selected_ids(), place))

    def set_codes(self, codes: Sequence[Code]) -> None:
        """Offer these codes."""
        self._codes = codes

    def show_preview(self, key: AnnotationId, html: str) -> None:
        """Show the sanitised HTML that was asked for by ``preview_requested``."""
        editor = self._cards.editor
        if editor is not None and editor.annotation == key:
            editor.show_preview(html)

    def perform(self, act: CardAct, keys: list[AnnotationId]) -> None:
        """Ask for one thing to be done with these annotations; they aren't empty."""
        if act is CardAct.ACTIVATE:
            self._cards.set_active(keys[0])
            self.annotation_activated.emit(keys[0])
        elif act is CardAct.COMMENT:
            self._cards.begin_comment(keys[0])
        elif act is CardAct.CODES:
            self.pick_codes(keys)
        elif act in self._of_one:
            self._of_one[act].emit(keys[0])
        elif act in self._decisions:
            self._decide(act, keys[0])
        elif act is CardAct.COPY:
            self.copy_requested.emit(keys)
        elif act is CardAct.CLAIM:
            self.claim_requested.emit(keys)
        else:
            self.delete_requested.emit(keys)

    def _decide(self, act: CardAct, key: AnnotationId) -> None:
        annotation = self._model.annotation(key)
        if annotation is not None:
            self._decisions[act].emit(key, annotation.revision)

    def pick_codes(self, keys: list[AnnotationId], place: QPoint | None = None) -> None:
        """Open the picker of codes for annotations, at a place of the screen."""
        chosen = self._annotations(keys)
        if not chosen:
            return
        picker = CodePicker(
            chosen,
            self._codes,
            recent=self._recent,
            theme=self._switch.current,
            parent=self._window(),
        )
        picker.codes_chosen.connect(self._on_codes_chosen)
        picker.show_at(place or self._place_of(keys[0]))

    def open_menu(self, keys: list[AnnotationId], place: QPoint) -> None:
        """Open the menu of annotations at a place of the screen."""
        chosen = self._annotations(keys)
        if not chosen:
            return
        menu = CardMenu(chosen, theme=self._switch.current, parent=self._window())
        menu.chosen.connect(lambda act: self.perform(act, keys))
        menu.colour_chosen.connect(lambda name: self.colour_requested.emit(keys, name))
        menu.style_chosen.connect(lambda style: self.style_requested.emit(keys, style))
        menu.secondary_chosen.connect(lambda: self.ask_whose(chosen[0]))
        menu.popup(place)

    def ask_whose(self, annotation: Annotation) -> None:
        """Ask whose words a passage is."""
        dialog = SecondaryDialog(
            annotation, self._window(), suggested=self._model.suggestion(annotation)
        )
        dialog.chosen.connect(
            lambda person, work: self.secondary_requested.emit(annotation.id, person, work)
        )
        dialog.open()

    def _perform_on_chosen(self, act: CardAct) -> None:
        chosen = self._cards.selected_ids()
        if chosen:
            self.perform(act, chosen)

    def _on_asked(self, act: CardAct, key: AnnotationId) -> None:
        annotation = self._model.annotation(key)
        if act is CardAct.WHOSE and annotation is not None:
            self.ask_whose(annotation)
        elif act in (CardAct.ACTIVATE, CardAct.COMMENT, *self._of_one, *self._decisions):
            self.perform(act, [key])
        else:
            self.perform(act, self._cards.meant_by(key))

    def _open_menu(self, key: AnnotationId, place: QPoint) -> None:
        self.open_menu(self._cards.meant_by(key), place)

    def _listen_to(self, editor: CommentEditor) -> None:
        editor.draft_changed.connect(self.draft_changed)
        editor.committed.connect(self.comment_committed)
        editor.preview_requested.connect(self.preview_requested)
        editor.undo_requested.connect(self.undo_requested)
        editor.redo_requested.connect(self.redo_requested)

    def _on_codes_chosen(
        self, keys: list[AnnotationId], add: list[object], remove: list[CodeId]
    ) -> None:
        used = [CodeId(each) for each in add if isinstance(each, int)]
        rest = [each for each in self._recent if each not in used]
        self._recent = [*used, *rest][:RECENT_CODES]
        self.codes_requested.emit(keys, add, remove)

    def _annotations(self, keys: list[AnnotationId]) -> list[Annotation]:
        found = (self._model.annotation(key) for key in keys)
        return [each for each in found if each is not None]

    def _place_of(self, key: AnnotationId) -> QPoint:
        rect = self._cards.visualRect(self._model.index_of(key))
        return self._cards.viewport().mapToGlobal(rect.bottomLeft())

    def _window(self) -> QWidget:
        return self._cards.window()
