"""The widgets of the library pane, where they stand, and which of them shows."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from insightreader.domain.found import SearchHit
from insightreader.domain.listing import SmartList
from insightreader.domain.query_terms import with_term, without
from insightreader.ui.library.bulk_bar import BulkBar
from insightreader.ui.library.chips import FilterChips
from insightreader.ui.library.empty_state import EmptyState
from insightreader.ui.library.empty_words import (
    any_of,
    empty_library,
    empty_place,
    nothing_found,
)
from insightreader.ui.library.header import PaneHeader
from insightreader.ui.library.navigation import NavigationTree
from insightreader.ui.library.pane_signals import PaneSignals
from insightreader.ui.library.post_list import PostList
from insightreader.ui.library.post_model import FetchRows, PostModel
from insightreader.ui.library.related_bar import RelatedBar
from insightreader.ui.library.result_bar import ResultBar
from insightreader.ui.library.result_list import ResultList
from insightreader.ui.library.result_model import ResultModel
from insightreader.ui.library.search_field import SearchField
from insightreader.ui.library.search_notice import SearchNotice, remarks_on_query
from insightreader.ui.library.selection_acts import SelectionActs
from insightreader.ui.theme import SPACE, Theme

_PLACES_HEIGHT, _LIST_HEIGHT = 230, 600


class PaneParts(QObject):
    """Builds the pane's widgets inside it; ``list`` or ``found`` is what the keyboard walks."""

    left_related = Signal()
    """Related passages have served: what was there before is to be shown again."""

    def __init__(self, pane: QWidget, fetch_rows: FetchRows, theme: Theme) -> None:
        super().__init__(pane)
        self.posts = PostModel(fetch_rows, pane)
        self.results = ResultModel(fetch_rows, pane)
        self.header = PaneHeader(theme)
        self.field = SearchField(theme)
        self.chips = FilterChips()
        self.tree = NavigationTree(theme)
        self.list = PostList(self.posts, theme)
        self.found = ResultList(self.results, theme)
        self.notice = SearchNotice()
        self.bar = ResultBar(theme)
        self.beside = RelatedBar(theme)
        self.empty = EmptyState(theme)
        self.bulk = BulkBar(self.list.actions_of_posts)
        self.acts = SelectionActs(theme, pane)
        self._stack = QStackedWidget()
        self._before: QWidget = self.list
        """What related passages have taken the place of."""
        self._places = _inset(self.tree)
        self._places.hide()
        self._answered: str | None = None
        self._wants_first = False
        self._lay_out(pane)
        self._connect()

    def _lay_out(self, pane: QWidget) -> None:
        for widget in (self.list, self.found, self.empty):
            self._stack.addWidget(widget)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._places)
        split.addWidget(self._stack)
        split.setStretchFactor(1, 1)
        split.setSizes([_PLACES_HEIGHT, _LIST_HEIGHT])
        top = QVBoxLayout()
        top.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[2])
        top.setSpacing(SPACE[2])
        top.addWidget(self.field)
        top.addWidget(self.notice)
        top.addWidget(self.chips)
        top.addWidget(self.bar)
        top.addWidget(self.beside)
        layout = QVBoxLayout(pane)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self.header)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        layout.addWidget(_inset(self.bulk))

    def _connect(self) -> None:
        self.header.places_toggled.connect(self._places.setVisible)
        self.empty.query_help_wanted.connect(self.field.show_help)
        self.empty.other_query_wanted.connect(
            lambda: self.field.set_query(any_of(self.field.query()))
        )
        self.list.selection_counted.connect(self._on_selection_counted)
        self.field.textEdited.connect(self._on_text_edited)
        self.tree.move_requested.connect(self.acts.move_collection)
        self.field.list_wanted.connect(self.focus_list)
        self.field.first_wanted.connect(self._open_first)
        self.field.query_changed.connect(lambda query: self.notice.say(remarks_on_query(query)))
        self.notice.query_chosen.connect(self.field.set_query)
        self.found.field_wanted.connect(self.field.setFocus)
        self.found.left.connect(self._leave_results)
        self.beside.closed.connect(self._leave_results)
        self.bar.term_taken_off.connect(
            lambda term: self.field.set_query(without(self.field.text(), term))
        )
        self.bar.value_chosen.connect(
            lambda field, value: self.field.set_query(with_term(self.field.text(), field, value))
        )

    def acts_to(self, pane: PaneSignals) -> None:
        """Hand what is asked for selected posts on to the pane's own signals."""
        acts = self.acts
        acts.open_requested.connect(pane.open_requested)
        acts.beside_requested.connect(pane.beside_requested)
        acts.status_requested.connect(pane.status_requested)
        acts.star_requested.connect(pane.star_requested)
        acts.read_requested.connect(pane.read_requested)
        acts.tag_requested.connect(pane.tag_requested)
        acts.collection_requested.connect(pane.collection_requested)
        acts.new_collection_requested.connect(pane.new_collection_requested)
        acts.collection_move_requested.connect(pane.collection_move_requested)
        acts.export_requested.connect(pane.export_requested)
        acts.delete_requested.connect(pane.delete_requested)
        acts.undelete_requested.connect(pane.undelete_requested)
        acts.purge_requested.connect(pane.purge_requested)

    def show_list(self) -> None:
        """Show the posts."""
        self._answered = None
        self._show(self.list)
        self.beside.hide()

    def show_results(self, query: str, *, found: bool) -> None:
        """Show what was found, or that nothing was."""
        self._answered = query
        self.beside.hide()
        self.bar.show_query(query)
        if not found:
            self.empty.say(nothing_found(query))
        self._show(self.found if found else self.empty)
        if self._wants_first:
            self._open_first()

    def show_related(self, hits: Sequence[SearchHit], title: str) -> None:
        """Show what is like a post or a passage of it, until Esc gives the list back."""
        if self.beside.isHidden():
            self._before = self._stack.currentWidget() or self.list
        self._answered = None
        self.results.set_hits(hits)
        self.beside.show_for(title, len(hits))
        self._show(self.found)
        self.found.take_focus()

    def show_empty_library(self) -> None:
        """Show the ways in."""
        self.empty.say(empty_library())
        self._show(self.empty)

    def show_empty_place(self, chip: SmartList) -> None:
        """Say that the place holds nothing, or nothing that the chip lets through."""
        place = self.tree.place
        self.empty.say(empty_place(place, chip, self.tree.places.name_of(place)))
        self._show(self.empty)

    def set_in_trash(self, in_trash: bool) -> None:
        """Offer what can be done with deleted posts, or with the others."""
        self.list.set_in_trash(in_trash)
        self.bulk.set_in_trash(in_trash)

    def set_theme(self, theme: Theme) -> None:
        """Redraw everything that is painted or has an icon."""
        self.acts.theme = theme
        for part in (self.header, self.field, self.tree, self.empty, self.bar, self.beside):
            part.set_theme(theme)
        self.list.actions_of_posts.set_theme(theme)
        self.list.delegate.set_look(theme, self.list.delegate.density)
        self.list.relayout()
        self.found.lines.set_theme(theme)
        self.found.scheduleDelayedItemsLayout()

    def focus_list(self) -> None:
        """Put the keyboard into what shows: the results, or the posts."""
        if self._stack.currentWidget() is self.found:
            self.found.take_focus()
            return
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self.bar.setVisible(self._answered is not None)
        self._on_selection_counted(len(self.list.selected_ids()))

    def _open_first(self) -> None:
        """Open the first hit; Enter may be quicker than the answer, which then opens it."""
        self._wants_first = self._answered != self.field.query()
        if not self._wants_first and self._stack.currentWidget() is self.found:
            self.found.open_first()

    def _leave_results(self) -> None:
        """Esc gives back what was there before: the results of a query, or the list."""
        if self.beside.isHidden():
            self.field.leave()
        else:
            self.beside.hide()
            self._show(self._before)
            self.left_related.emit()
        self.focus_list()

    def _on_text_edited(self) -> None:
        self._wants_first = False

    def _on_selection_counted(self, count: int) -> None:
        self.bulk.set_count(count if self._stack.currentWidget() is self.list else 0)


def _inset(widget: QWidget) -> QWidget:
    """Return a box with the pane's margin around ``widget``."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(SPACE[3], 0, SPACE[3], SPACE[1])
    layout.addWidget(widget)
    return box
