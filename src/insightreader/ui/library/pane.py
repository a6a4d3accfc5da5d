"""The left pane: places, search, chips, the list of posts, and what can be done with them.

Knows no store and no services: it is given plain values and emits what is asked for.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from insightreader.domain.entities import Collection, PostRow, SavedSearch, Status, Tag
from insightreader.domain.found import SearchAnswer
from insightreader.domain.ids import CollectionId, PostId
from insightreader.domain.listing import ListFilter, SmartList, Sort
from insightreader.ui.library.header import Way
from insightreader.ui.library.pane_parts import PaneParts
from insightreader.ui.library.pane_signals import PaneSignals
from insightreader.ui.library.place import EVERYTHING, Place, PlaceKind, filter_for, question
from insightreader.ui.library.post_model import FetchRows
from insightreader.ui.library.row_look import Density
from insightreader.ui.library.selection_acts import ask_for_name
from insightreader.ui.library.sources import offers_sources, sources_in
from insightreader.ui.library.triage import Triage
from insightreader.ui.theme import ThemeSwitch, set_role


class LibraryPane(PaneSignals):
    """The pane as one widget; what it asks for is named in ``PaneSignals``."""

    def __init__(
        self, fetch_rows: FetchRows, switch: ThemeSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "pane")
        self.parts = PaneParts(self, fetch_rows, switch.current)
        self._switch = switch
        self._chip = SmartList.ALL
        self._filter = ListFilter()
        self._tag = ""
        self._posts_in_library: int | None = None
        self._connect()
        self.parts.acts_to(self)
        self._show_place()

    @property
    def filter(self) -> ListFilter:
        """What the list is to hold."""
        return self._filter

    @property
    def sort(self) -> Sort:
        """What the list is to be ordered by."""
        return self.parts.header.sort_menu.sort

    def set_ids(self, ids: Sequence[PostId]) -> None:
        """Show these posts, the answer to ``filter`` and ``sort``."""
        self.parts.posts.set_ids(ids)
        self._show_count()
        self._show_what_fits()

    def refresh(self, posts: Iterable[PostId]) -> None:
        """Read the rows of ``posts`` again."""
        ids = list(posts)
        self.parts.posts.refresh(ids)
        self.parts.results.refresh(ids)

    def set_counts(self, counts: Mapping[SmartList, int]) -> None:
        """Show how many posts the smart lists hold."""
        self.parts.tree.places.set_counts(counts)
        if SmartList.ALL in counts:
            self._posts_in_library = counts[SmartList.ALL] + counts.get(SmartList.TRASH, 0)
        self._show_what_fits()

    def set_collections(self, collections: Sequence[Collection]) -> None:
        """Show the collections."""
        self.parts.acts.collections = collections
        self.parts.tree.set_collections(collections)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Show the tags."""
        self.parts.acts.tags = tags
        self.parts.tree.set_tags(tags)

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show the saved searches."""
        self.parts.tree.set_searches(searches)

    def show_answer(self, answer: SearchAnswer) -> None:
        """Show what was found; an answer that comes after the field was cleared is dropped."""
        asked = self.parts.field.asked
        if asked:
            self.parts.results.set_hits(answer.hits)
            self.parts.header.set_count(answer.total)
            self.parts.bar.show_total(answer.total, is_complete=answer.is_complete)
            self.parts.show_results(asked, found=bool(answer.hits))

    @property
    def selected(self) -> list[PostId]:
        """The selected posts, in the list's order."""
        return self.parts.list.selected_ids()

    def select(self, posts: Iterable[PostId]) -> None:
        """Select posts where they are in the list, and nothing else."""
        self.parts.list.select(posts)

    def go_to(self, place: Place) -> None:
        """Show another place, as if it had been chosen."""
        self.parts.tree.choose(place)
        self._on_place_chosen(place)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.parts.field.begin()

    def focus_list(self) -> None:
        """Put the keyboard into what is listed."""
        self.parts.focus_list()

    def set_density(self, density: Density) -> None:
        """Show more or less of each post."""
        self.parts.list.delegate.set_look(self._switch.current, density)
        self.parts.list.relayout()

    def show_places(self, shown: bool) -> None:
        """Open or fold the tree of places."""
        self.parts.header.set_places_shown(shown)

    def welcomes(self, mime: QMimeData) -> bool:
        """Whether what is dragged may be dropped; quick."""
        return offers_sources(mime)

    def bring(self, mime: QMimeData) -> bool:
        """Ask for what was dropped or copied to be saved; False where there is nothing."""
        sources = sources_in(mime)
        if sources:
            self.save_requested.emit(sources)
        elif mime.hasImage():
            self.picture_refused.emit()
        return bool(sources)

    def paste(self) -> None:
        """Save what the clipboard holds."""
        self.bring(QGuiApplication.clipboard().mimeData())

    def ask_for_tags(self, post: PostRow) -> None:
        """Ask for the tags of a post that needn't be in the list, such as the one being read."""
        self.parts.acts.perform(Triage.TAG, [post.id], [post])

    def _connect(self) -> None:
        parts = self.parts
        parts.header.way_chosen.connect(self._on_way_chosen)
        parts.header.sort_menu.chosen.connect(self._on_sort_chosen)
        parts.empty.way_chosen.connect(self._on_way_chosen)
        parts.empty.places_wanted.connect(self._show_everything)
        parts.field.query_changed.connect(self._on_query_changed)
        parts.field.save_requested.connect(self._ask_to_keep)
        parts.chips.chosen.connect(self._on_chip_chosen)
        parts.tree.place_chosen.connect(self._on_place_chosen)
        parts.tree.create_requested.connect(self._ask_for_collection)
        parts.tree.rename_requested.connect(
            lambda place, name: self.collection_rename_requested.emit(place.id, name)
        )
        parts.tree.delete_requested.connect(self._on_delete_place)
        parts.tree.places.collection_dropped.connect(self.collection_move_requested)
        parts.tree.places.posts_dropped.connect(self._on_posts_dropped)
        parts.list.post_clicked.connect(self.open_requested)
        parts.list.triage_asked.connect(self._on_triage)
        parts.found.open_requested.connect(self.search_result_open_requested)
        parts.found.beside_requested.connect(self.search_result_beside_requested)
        self._switch.changed.connect(parts.set_theme)

    def _on_triage(self, act: Triage) -> None:
        posts = self.parts.list
        self.parts.acts.perform(act, posts.selected_ids(), posts.selected_posts())

    def _on_way_chosen(self, way: Way) -> None:
        if way is Way.PASTE:
            self.paste()
        else:
            self.add_requested.emit(way)

    def _on_sort_chosen(self, sort: Sort) -> None:
        self.parts.list.delegate.sort_key = sort.key
        self.sort_changed.emit(sort)

    def _on_query_changed(self, query: str) -> None:
        if query and self.parts.tree.place.is_trash:  # which no search looks into
            self.parts.tree.choose(EVERYTHING)
            self._show_place()
        self._change_filter()
        self._show_what_fits()
        self._show_count()

    def _on_chip_chosen(self, chip: SmartList) -> None:
        self._chip = chip
        self._change_filter()

    def _on_place_chosen(self, place: Place) -> None:
        query = self.parts.tree.query_of(place)
        if query or self.parts.field.query():
            self.parts.field.set_query(query)
        self._show_place()
        self._change_filter()

    def _change_filter(self) -> None:
        place = self.parts.tree.place
        wanted = filter_for(place, self._chip, self.parts.field.asked)
        if wanted == self._filter:
            return
        asked = question(self._filter, self._tag)
        self._tag = self.parts.tree.places.name_of(place) if wanted.tag is not None else ""
        self._filter = wanted
        self.filter_changed.emit(wanted)
        asks = question(wanted, self._tag)
        if asks != asked:
            self.query_changed.emit(asks)

    def _show_everything(self) -> None:
        self._chip = SmartList.ALL
        self.parts.chips.choose(SmartList.ALL)
        self.go_to(EVERYTHING)

    def _show_place(self) -> None:
        place = self.parts.tree.place
        self.parts.header.set_title(self.parts.tree.places.name_of(place))
        self.parts.set_in_trash(place.is_trash)

    def _show_count(self) -> None:
        if not self.parts.field.asked:
            self.parts.header.set_count(self.parts.posts.rowCount())

    def _show_what_fits(self) -> None:
        if self.parts.field.asked:
            return
        if self.parts.posts.rowCount() or self._posts_in_library is None:
            self.parts.show_list()
        elif self._posts_in_library == 0:
            self.parts.show_empty_library()
        else:
            self.parts.show_empty_place(self._chip)

    def _on_delete_place(self, place: Place) -> None:
        if place.kind is PlaceKind.COLLECTION:
            self.collection_delete_requested.emit(place.id)
        else:
            self.search_delete_requested.emit(place.id)

    def _on_posts_dropped(self, ids: list[PostId], place: Place) -> None:
        if place.kind is PlaceKind.COLLECTION:
            self.collection_requested.emit(ids, place.id)
        elif place.kind is PlaceKind.TAG:
            self.tag_requested.emit(ids, [self.parts.tree.places.name_of(place)], [])
        elif place.id == SmartList.STARRED:
            self.star_requested.emit(ids, True)
        elif place.is_trash:
            self.delete_requested.emit(ids)
        else:
            self.status_requested.emit(ids, Status(str(place.id)))

    def _ask_for_collection(self, parent: CollectionId | None) -> None:
        dialog = ask_for_name(self, self.tr("New collection"), self.tr("Name"))
        dialog.textValueSelected.connect(
            lambda name: self.collection_create_requested.emit(name.strip(), parent)
        )

    def _ask_to_keep(self, query: str) -> None:
        dialog = ask_for_name(self, self.tr("Keep this search"), self.tr("Name"))
        dialog.setTextValue(query)
        dialog.textValueSelected.connect(
            lambda name: self.search_create_requested.emit(name.strip() or query, query)
        )
