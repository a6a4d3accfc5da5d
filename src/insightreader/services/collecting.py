"""Collections and saved searches: lists that a reader makes."""

from collections.abc import Sequence

from insightreader.domain.changes import Done
from insightreader.domain.errors import UserError
from insightreader.domain.ids import CollectionId, PostId, SavedSearchId
from insightreader.services.names import tidy_name
from insightreader.store import organising
from insightreader.store.identity import new_blob
from insightreader.store.library import Library


class WouldNestInItself(UserError):
    """A collection can't be moved into itself."""


class Collecting:
    """Makes lists and fills them."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def create_collection(
        self, name: str, *, parent: CollectionId | None = None
    ) -> Done[CollectionId]:
        """Make a collection, inside another one if ``parent`` is given."""
        with self._library.act("create-collection", label={"name": name}) as act:
            key = act.create("collection", uid=new_blob(), name=tidy_name(name), parent=parent)
        return Done(CollectionId(key), act.changes)

    def rename_collection(self, collection: CollectionId, name: str) -> Done[None]:
        """Give a collection another name."""
        with self._library.act("rename-collection", label={"name": name}) as act:
            act.edit("collection", collection, name=tidy_name(name))
        return Done(None, act.changes)

    def move_collection(self, collection: CollectionId, parent: CollectionId | None) -> Done[None]:
        """Put a collection inside another one, or at the top. Raises WouldNestInItself."""
        connection = self._library.connection
        if parent is not None and organising.is_inside(connection, parent, collection):
            raise WouldNestInItself(f"collection {collection} into {parent}")
        with self._library.act("move-collection") as act:
            act.edit("collection", collection, parent=parent)
        return Done(None, act.changes)

    def delete_collection(self, collection: CollectionId) -> Done[None]:
        """Remove a collection; its posts stay, what was nested in it moves up."""
        with self._library.act("delete-collection") as act:
            parent = organising.parent_of(act.connection, collection)
            for child in organising.children_of(act.connection, collection):
                act.edit("collection", child, parent=parent)
            act.bury("collection", collection)
        return Done(None, act.changes)

    def collect(self, posts: Sequence[PostId], collection: CollectionId) -> Done[None]:
        """Put posts into a collection; they stay in the others that hold them."""
        with self._library.act("collect", label={"count": len(posts)}) as act:
            for post in posts:
                act.link("collection_post", collection=collection, post=post)
        return Done(None, act.changes)

    def collect_anew(self, posts: Sequence[PostId], name: str) -> Done[CollectionId]:
        """Put posts into a collection that is made for them."""
        with self._library.act("collect", label={"count": len(posts), "name": name}) as act:
            collection = act.create("collection", uid=new_blob(), name=tidy_name(name), parent=None)
            for post in posts:
                act.link("collection_post", collection=collection, post=post)
        return Done(CollectionId(collection), act.changes)

    def take_out(self, posts: Sequence[PostId], collection: CollectionId) -> Done[None]:
        """Take posts out of a collection."""
        with self._library.act("take-out", label={"count": len(posts)}) as act:
            for post in posts:
                act.unlink("collection_post", collection=collection, post=post)
        return Done(None, act.changes)

    def save_search(self, name: str, query: str) -> Done[SavedSearchId]:
        """Keep a query under a name."""
        with self._library.act("save-search", label={"name": name}) as act:
            key = act.create("saved_search", uid=new_blob(), name=tidy_name(name), query=query)
        return Done(SavedSearchId(key), act.changes)

    def delete_search(self, search: SavedSearchId) -> Done[None]:
        """Remove a saved search."""
        with self._library.act("delete-search") as act:
            act.bury("saved_search", search)
        return Done(None, act.changes)
