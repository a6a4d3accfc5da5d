"""The right pane: the notes of a post as cards, and what can be done with them.

Knows no store and no services: it is given plain values and emits what is asked for.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from insightreader.domain.entities import Annotation, Code
from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.ui.annotations.arranging import CardFilter, CardOrder
from insightreader.ui.annotations.card_list import CardAct, CardList
from insightreader.ui.annotations.card_menu import CardMenu
from insightreader.ui.annotations.card_model import CardModel
from insightreader.ui.annotations.code_picker import CodePicker
from insightreader.ui.annotations.editor import CommentEditor
from insightreader.ui.annotations.header import NotesHeader
from insightreader.ui.annotations.no_notes import NoNotes
from insightreader.ui.annotations.secondary_dialog import SecondaryDialog
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role

RECENT_CODES = 6


class AnnotationSidebar(QFrame):
    """Signals ask; the first value is the annotation's id where one is meant."""

    annotation_activated = Signal(object)
    draft_changed = Signal(object, str)
    """A comment's text at every key, to be kept as a draft."""
    comment_committed = Signal(object, str)
    """A comment's text that is to become one change."""
    preview_requested = Signal(object, str)
    """A comment's text to be rendered; the answer goes to ``show_preview``."""
    codes_requested = Signal(object, object, object)
    """``CodeId`` and ``NewCode`` to add, ``CodeId`` to remove."""
    colour_requested = Signal(object, str)
    style_requested = Signal(object, str)
    secondary_requested = Signal(object, str, str)
    """Person and work; both empty: the words are the post's own."""
    copy_requested = Signal(object)
    delete_requested = Signal(object)
    export_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "pane")
        self._switch = switch
        self._codes: Sequence[Code] = ()
        self._recent: list[CodeId] = []
        self._profile_name = ""
        self.model = CardModel(self)
        self.cards = CardList(self.model, switch.current)
        self.header = NotesHeader(switch.current, self.model.all)
        self._nothing = NoNotes()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._on_counted(0, 0)

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Show these; a comment being typed for one that is gone is committed first."""
        coming = list(annotations)
        editor = self.cards.editor
        if editor is not None and all(each.id != editor.annotation for each in coming):
            self.cards.end_comment()
        self.model.set_annotations(coming)

    def update_annotation(self, annotation: Annotation) -> None:
        """Show a new or changed annotation."""
        self.model.update(annotation)

    def remove_annotation(self, key: AnnotationId) -> None:
        """Show an annotation no more."""
        editor = self.cards.editor
        if editor is not None and editor.annotation == key:
            self.cards.end_comment()
        self.model.remove(key)

    def set_active(self, key: AnnotationId | None) -> None:
        """Outline a card and bring it into view."""
        self.cards.set_active(key)

    def begin_comment(self, key: AnnotationId) -> None:
        """Open the editor of a comment and put the keyboard into it."""
        self.cards.begin_comment(key)

    def end_comment(self) -> None:
        """Commit and close the open editor, such as before the window closes."""
        self.cards.end_comment()

    def show_preview(self, key: AnnotationId, html: str) -> None:
        """Show the sanitised HTML that was asked for by ``preview_requested``."""
        editor = self.cards.editor
        if editor is not None and editor.annotation == key:
            editor.show_preview(html)

    def set_codes(self, codes: Sequence[Code]) -> None:
        """Offer these codes."""
        self._codes = codes

    def set_profile_name(self, name: str) -> None:
        """Leave this name out of the cards: it is the person at work."""
        self._profile_name = name
        self.cards.set_look(self._switch.current, name)

    def pick_codes(self, key: AnnotationId, place: QPoint | None = None) -> None:
        """Open the picker of codes for an annotation, at a place of the screen."""
        annotation = self.model.annotation(key)
        if annotation is None:
            return
        picker = CodePicker(
            annotation,
            self._codes,
            recent=self._recent,
            theme=self._switch.current,
            parent=self,
        )
        picker.codes_chosen.connect(self._on_codes_chosen)
        picker.show_at(place or self._place_of(key))

    def _lay_out(self) -> None:
        self._pages.addWidget(self.cards)
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.model.counted.connect(self._on_counted)
        self.header.filter_menu.changed.connect(self._on_filter_changed)
        self.header.export_requested.connect(self.export_requested)
        self.cards.asked.connect(self._on_asked)
        self.cards.menu_asked.connect(self._open_menu)
        self.cards.editor_opened.connect(self._listen_to)
        self._nothing.show_all_wanted.connect(self.header.filter_menu.reset)
        self._switch.changed.connect(self._on_theme_changed)

    def _listen_to(self, editor: CommentEditor) -> None:
        editor.draft_changed.connect(self.draft_changed)
        editor.committed.connect(self.comment_committed)
        editor.preview_requested.connect(self.preview_requested)
        editor.undo_requested.connect(self.undo_requested)
        editor.redo_requested.connect(self.redo_requested)

    def _on_asked(self, act: CardAct, key: AnnotationId) -> None:
        if act is CardAct.ACTIVATE:
            self.set_active(key)
            self.annotation_activated.emit(key)
        elif act is CardAct.COMMENT:
            self.begin_comment(key)
        elif act is CardAct.CODES:
            self.pick_codes(key)
        elif act is CardAct.COPY:
            self.copy_requested.emit(key)
        else:
            self.delete_requested.emit(key)

    def _open_menu(self, key: AnnotationId, place: QPoint) -> None:
        annotation = self.model.annotation(key)
        if annotation is None:
            return
        menu = CardMenu(annotation, theme=self._switch.current, parent=self)
        menu.chosen.connect(lambda act: self._on_asked(act, key))
        menu.colour_chosen.connect(lambda name: self.colour_requested.emit(key, name))
        menu.style_chosen.connect(lambda style: self.style_requested.emit(key, style))
        menu.secondary_chosen.connect(lambda: self._ask_whose(annotation))
        menu.popup(place)

    def _ask_whose(self, annotation: Annotation) -> None:
        dialog = SecondaryDialog(annotation, self)
        dialog.chosen.connect(
            lambda person, work: self.secondary_requested.emit(annotation.id, person, work)
        )
        dialog.open()

    def _on_codes_chosen(self, key: AnnotationId, add: list[object], remove: list[CodeId]) -> None:
        used = [CodeId(each) for each in add if isinstance(each, int)]
        rest = [each for each in self._recent if each not in used]
        self._recent = [*used, *rest][:RECENT_CODES]
        self.codes_requested.emit(key, add, remove)

    def _on_filter_changed(self, wanted: CardFilter, order: CardOrder) -> None:
        self.header.mark_filtered(bool(wanted))
        self.model.arrange(wanted, order)

    def _on_counted(self, shown: int, there_are: int) -> None:
        self.header.set_count(shown, there_are)
        self._nothing.set_filtered(there_are > 0)
        self._pages.setCurrentWidget(self.cards if shown else self._nothing)

    def _place_of(self, key: AnnotationId) -> QPoint:
        rect = self.cards.visualRect(self.model.index_of(key))
        return self.cards.viewport().mapToGlobal(rect.bottomLeft())

    def _on_theme_changed(self, theme: Theme) -> None:
        self.header.set_theme(theme)
        self.cards.set_look(theme, self._profile_name)
