"""The library pane's presenter: lists, rows, places, triage."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from insightreader.domain.changes import Changes, Done
from insightreader.domain.entities import PostRow, Status
from insightreader.domain.ids import CollectionId, PostId, SavedSearchId, TagId
from insightreader.domain.listing import ListFilter, Sort
from insightreader.runtime.engine import Engine
from insightreader.runtime.hub import GatheredChanges
from insightreader.runtime.progress import Progress
from insightreader.services.desk import Desk
from insightreader.services.reading import Shelves
from insightreader.ui.library.pane import LibraryPane

_GATHER_MS = 120
"""Short enough to feel immediate."""
_GATHER_LONGEST_MS = 1_000
"""How often an import's posts are listed: the counts of 10,000 posts take 13 ms."""


class LibraryPresenter(QObject):
    """Fills the pane and carries out what it asks for."""

    post_chosen = Signal(object)
    """A post's id: it was opened from the list."""
    post_chosen_beside = Signal(object)
    """A post's id: it is to be opened beside the one that is read."""
    listed = Signal()
    """The list shows what was asked for."""

    def __init__(
        self, engine: Engine, make_pane: Callable[["LibraryPresenter"], LibraryPane]
    ) -> None:
        super().__init__(engine)
        self._engine = engine
        self.pane = make_pane(self)
        self._gathered = GatheredChanges(
            self, interval_ms=_GATHER_MS, longest_ms=_GATHER_LONGEST_MS
        )
        self._gathered.ready.connect(self._refresh)
        engine.hub.subscribe(self, self._gathered.add)
        self._connect()

    def fetch_rows(
        self, ids: Sequence[PostId], deliver: Callable[[Sequence[PostRow]], None]
    ) -> None:
        """Read rows for the model, off the main thread."""
        self._engine.ask(None, lambda reading: reading.rows(ids)).then(deliver)

    def load(self) -> None:
        """Read the list and the places anew."""
        wanted, sort = self.pane.filter, self.pane.sort
        self._engine.ask("listing", lambda reading: reading.listing(wanted, sort)).then(
            self._show_ids
        )
        self._engine.ask("shelves", lambda reading: reading.shelves()).then(self._show_shelves)

    def shown_by(self, progress: Progress) -> Callable[[], object] | None:
        """Return what selects the posts that were saved, or None where there are none."""
        posts = progress.result if isinstance(progress.result, tuple) else ()
        return (lambda: self._show_posts(posts)) if posts else None

    def _show_posts(self, posts: Sequence[PostId]) -> None:
        self.pane.parts.field.leave()
        self.pane.select(posts)
        self.pane.focus_list()

    def _connect(self) -> None:
        pane = self.pane
        pane.filter_changed.connect(self._on_list_changed)
        pane.sort_changed.connect(self._on_list_changed)
        pane.open_requested.connect(self.post_chosen)
        pane.beside_requested.connect(self.post_chosen_beside)
        pane.filter_changed.connect(self._allow_taking_out)
        pane.parts.acts.take_out_requested.connect(self._take_out)
        pane.parts.tree.tag_rename_requested.connect(self._rename_tag)
        pane.status_requested.connect(self._set_status)
        pane.star_requested.connect(self._set_starred)
        pane.read_requested.connect(self._set_read)
        pane.tag_requested.connect(self._change_tags)
        pane.collection_requested.connect(self._collect)
        pane.new_collection_requested.connect(self._collect_anew)
        pane.delete_requested.connect(self._delete)
        pane.undelete_requested.connect(self._undelete)
        pane.purge_requested.connect(self._erase)
        pane.collection_create_requested.connect(self._create_collection)
        pane.collection_rename_requested.connect(self._rename_collection)
        pane.collection_move_requested.connect(self._move_collection)
        pane.collection_delete_requested.connect(self._delete_collection)
        pane.search_create_requested.connect(self._save_search)
        pane.search_delete_requested.connect(self._delete_search)

    @Slot()
    def _on_list_changed(self, _: object = None) -> None:
        wanted, sort = self.pane.filter, self.pane.sort
        if not wanted.query:
            self._list(wanted, sort)

    def _list(self, wanted: ListFilter, sort: Sort) -> None:
        self._engine.ask("listing", lambda reading: reading.listing(wanted, sort)).then(
            self._show_ids
        )

    def _show_ids(self, ids: Sequence[PostId]) -> None:
        self.pane.set_ids(ids)
        self.listed.emit()

    def _show_shelves(self, shelves: Shelves) -> None:
        self.pane.set_counts(shelves.counts)
        self.pane.set_collections(shelves.collections)
        self.pane.set_tags(shelves.tags)
        self.pane.set_searches(shelves.searches)

    def _refresh(self, changes: Changes) -> None:
        if changes.posts:
            self.pane.refresh(changes.posts)
        if changes.structure:
            self._list(self.pane.filter, self.pane.sort)
        if changes.structure or changes.tags or changes.collections or changes.searches:
            self._engine.ask("shelves", lambda reading: reading.shelves()).then(self._show_shelves)

    def _act(self, work: Callable[[Desk], Done[object]]) -> None:
        # What a person does is seen at once, in the middle of an import too.
        self._engine.act(work).afterwards(self._gathered.hasten)

    def _set_status(self, posts: list[PostId], status: Status) -> None:
        self._act(lambda desk: desk.organising.set_status(posts, status))

    def _set_starred(self, posts: list[PostId], starred: bool) -> None:
        self._act(lambda desk: desk.organising.set_starred(posts, starred=starred))

    def _set_read(self, posts: list[PostId], read: bool) -> None:
        self._act(lambda desk: desk.organising.set_read(posts, read=read))

    def _change_tags(self, posts: list[PostId], add: list[str], remove: list[str]) -> None:
        self._act(lambda desk: desk.organising.change_tags(posts, add=add, remove=remove))

    def _collect(self, posts: list[PostId], collection: CollectionId) -> None:
        self._act(lambda desk: desk.collecting.collect(posts, collection))

    def _collect_anew(self, posts: list[PostId], name: str) -> None:
        self._act(lambda desk: desk.collecting.collect_anew(posts, name))

    def _allow_taking_out(self, wanted: ListFilter) -> None:
        actions = self.pane.parts.list.actions_of_posts
        actions.set_in_collection(wanted.collection is not None)

    def _take_out(self, posts: list[PostId]) -> None:
        collection = self.pane.filter.collection
        if collection is not None:
            self._act(lambda desk: desk.collecting.take_out(posts, collection))

    def _rename_tag(self, tag: TagId, name: str) -> None:
        self._act(lambda desk: desk.organising.rename_tag(tag, name))

    def _delete(self, posts: list[PostId]) -> None:
        self._act(lambda desk: desk.organising.delete(posts))

    def _undelete(self, posts: list[PostId]) -> None:
        self._act(lambda desk: desk.organising.undelete(posts))

    def _erase(self, posts: list[PostId]) -> None:
        self._act(lambda desk: desk.erasing.erase(posts))

    def _create_collection(self, name: str, parent: CollectionId | None) -> None:
        self._act(lambda desk: desk.collecting.create_collection(name, parent=parent))

    def _rename_collection(self, collection: CollectionId, name: str) -> None:
        self._act(lambda desk: desk.collecting.rename_collection(collection, name))

    def _move_collection(self, collection: CollectionId, parent: CollectionId | None) -> None:
        self._act(lambda desk: desk.collecting.move_collection(collection, parent))

    def _delete_collection(self, collection: CollectionId) -> None:
        self._act(lambda desk: desk.collecting.delete_collection(collection))

    def _save_search(self, name: str, query: str) -> None:
        self._act(lambda desk: desk.collecting.save_search(name, query))

    def _delete_search(self, search: SavedSearchId) -> None:
        self._act(lambda desk: desk.collecting.delete_search(search))
