"""Erasing posts for ever: asked for, complete, and said, with the backups that still hold them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId
from insightreader.services.originals import forget_originals
from insightreader.store import erasing, posts
from insightreader.store.backups import still_holding
from insightreader.store.identity import to_blob
from insightreader.store.library import Library


class NotInTrash(UserError):
    """Only what lies in the trash can be erased for ever."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What went, and which backups still hold it."""

    posts: int
    captures: int
    backups: tuple[Path, ...]


class Erasing:
    """Removes posts with everything that belongs to them."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def erase(self, chosen: Sequence[PostId]) -> Done[Erased]:
        """Erase posts that lie in the trash. Raises NotInTrash, and then nothing is erased."""
        rows = posts.rows(self._library.connection, chosen)
        if any(not row.is_deleted for row in rows):
            raise NotInTrash("a post isn't in the trash")
        connection = self._library.connection
        with self._library.unlogged():
            digests = erasing.erase_posts(connection, [row.id for row in rows])
        erasing.erase_bytes(connection, self._library.captures)
        forget_originals(digests)
        uids = [to_blob(row.uid) for row in rows]
        holding = tuple(still_holding(self._library.folder, uids, digests))
        erased = frozenset(row.id for row in rows)
        changes = Changes(posts=erased, structure=True, evidence=True)
        return Done(Erased(len(rows), len(digests), holding), changes)
