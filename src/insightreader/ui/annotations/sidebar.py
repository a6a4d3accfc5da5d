"""The right pane: the notes of a post as cards, and what can be done with them.

Knows no store and no services: it is given plain values and emits what is asked for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation, Code
from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations.arranging import CardFilter, CardOrder
from insightreader.ui.annotations.card_acts import CardActs
from insightreader.ui.annotations.card_layout import CardContext
from insightreader.ui.annotations.card_list import CardList
from insightreader.ui.annotations.card_model import CardModel
from insightreader.ui.annotations.chosen_bar import ChosenBar
from insightreader.ui.annotations.header import NotesHeader
from insightreader.ui.annotations.no_notes import NoNotes
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role


class AnnotationSidebar(QFrame):
    """What is asked for on the cards comes from ``acts``."""

    export_requested = Signal()
    note_on_post_requested = Signal()

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "pane")
        self._switch = switch
        self.model = CardModel(self)
        self._context = CardContext(suggestion=self.model.suggestion)
        self.cards = CardList(self.model, switch.current)
        self.acts = CardActs(self.cards, self.model, switch)
        self.header = NotesHeader(switch.current, self.model.all)
        self.chosen = ChosenBar(switch.current)
        self._nothing = NoNotes(way=self.tr("Note on the whole post"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._on_counted(0, 0)
        self.set_has_post(False)

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
        self.cards.end_comment_of(key)
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

    def set_codes(self, codes: Sequence[Code]) -> None:
        """Offer these codes."""
        self.acts.set_codes(codes)

    def set_suggestions(self, suggested: Sequence[SuggestedQuotation]) -> None:
        """Offer to record whose words these passages are, where a note marks one of them."""
        self.model.set_suggestions(suggested)
        self.cards.measure_anew()

    def set_has_post(self, has_post: bool) -> None:
        """Let a note be made on the post that is open, or on none."""
        self._nothing.allow_way(has_post)

    def stand_alone(self, words: str) -> None:
        """Offer nothing on a post, beside something else; ``words`` are said without any note."""
        self.header.show_notes_alone()
        self._nothing.teach(words, has_way=False)

    def set_profile_name(self, name: str) -> None:
        """Leave this name out of the cards: it is the person at work."""
        self._context = replace(self._context, profile_name=name)
        self.cards.set_look(self._switch.current, self._context)

    def pick_codes(self, key: AnnotationId, place: QPoint | None = None) -> None:
        """Open the picker of codes for an annotation, at a place of the screen."""
        self.acts.pick_codes([key], place)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.cards)
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.chosen)

    def _connect(self) -> None:
        self.model.counted.connect(self._on_counted)
        self.header.filter_menu.changed.connect(self._on_filter_changed)
        self.header.export_requested.connect(self.export_requested)
        self.header.note_requested.connect(self.note_on_post_requested)
        self.acts.listen_to_bar(self.chosen)
        self._nothing.show_all_wanted.connect(self.header.filter_menu.reset)
        self._nothing.way_wanted.connect(self.note_on_post_requested)
        self._switch.changed.connect(self._on_theme_changed)

    def _on_filter_changed(self, wanted: CardFilter, order: CardOrder) -> None:
        self.header.mark_filtered(bool(wanted))
        self.model.arrange(wanted, order)

    def _on_counted(self, shown: int, there_are: int) -> None:
        self.header.set_count(shown, there_are)
        self._nothing.set_filtered(there_are > 0)
        self._pages.setCurrentWidget(self.cards if shown else self._nothing)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.header.set_theme(theme)
        self.chosen.set_theme(theme)
        self.cards.set_look(theme, self._context)
