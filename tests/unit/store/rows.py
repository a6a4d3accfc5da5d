"""The whole of a library's logged state, to compare one moment with another."""

from insightreader.store import index_feed
from insightreader.store.affected import RULES
from insightreader.store.library import Library

State = dict[str, list[tuple[object, ...]]]
# A moment is no content; what is deleted is compared as deleted.
_LEFT_OUT = {"changed_ms", "comment_html", "place", "opened_ms"}


def state(of: Library, *, but: frozenset[str] = frozenset()) -> State:
    """The living rows of every table that history keeps, without local and derived fields.

    ``but`` names further fields to leave out.
    """
    found: State = {}
    for table in RULES:
        query = f"SELECT * FROM {table} WHERE deleted_ms IS NULL ORDER BY id"
        names = [each[1] for each in of.connection.execute(f"PRAGMA table_info({table})")]
        kept = [number for number, name in enumerate(names) if name not in _LEFT_OUT | but]
        rows = of.connection.execute(query).fetchall()
        found[table] = [tuple(row[number] for number in kept) for row in rows]
    return found


class FollowedIndex:
    """What an index would hold that learns of changes by the outbox alone."""

    def __init__(self, rows: dict[str, index_feed.FeedRow] | None = None) -> None:
        self._rows = rows or {}
        self._sequence = 0

    def follow(self, library: Library) -> dict[str, index_feed.FeedRow]:
        """Read what came since; return everything held."""
        while True:
            rows, sequence = index_feed.pending(library.connection, 50, after=self._sequence)
            if not sequence:
                return self._rows
            self._sequence = sequence
            for row in rows:
                self._rows.pop(row.key, None)
                if row.alive:
                    self._rows[row.key] = row


def whole_index(library: Library) -> dict[str, index_feed.FeedRow]:
    """What an index made anew would hold."""
    return {row.key: row for row in index_feed.everything(library.connection)}
