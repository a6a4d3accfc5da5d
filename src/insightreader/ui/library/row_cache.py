"""Rows that were fetched, by id, in pages: what the model of posts draws from without waiting.

Knows neither Qt nor a store. Pages are asked for newest first, so that a fast scroll fetches where
it ends and not where it passed.
"""

from collections.abc import Iterable, Sequence

from insightreader.domain.entities import PostRow
from insightreader.domain.ids import PostId

PAGE = 256
"""Rows fetched at once: about twenty screens, 1 to 2 ms of SQL."""
PAGES_KEPT = 24
PAGES_WANTED = 3
"""Pages asked for at one time; older wishes of a fast scroll are dropped."""


class RowCache:
    """Rows by id, the ids still on their way, and the pages somebody looked at in vain."""

    def __init__(self) -> None:
        self._rows: dict[PostId, PostRow] = {}
        self._pending: set[PostId] = set()
        self._absent: set[PostId] = set()
        self._wanted: dict[int, None] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, post: PostId) -> PostRow | None:
        """Return the row of ``post`` when it has been fetched."""
        return self._rows.get(post)

    def want(self, position: int) -> None:
        """Note that the row at ``position`` was looked at and is missing."""
        page = position // PAGE
        self._wanted.pop(page, None)
        self._wanted[page] = None

    def take_wanted(self, ids: Sequence[PostId]) -> list[list[PostId]]:
        """Return the ids to fetch, a list for each page wanted, and count them as on their way."""
        pages = list(reversed(self._wanted))[:PAGES_WANTED]
        self._wanted.clear()
        batches = []
        for page in pages:
            missing = [each for each in ids[page * PAGE : (page + 1) * PAGE] if self._lacks(each)]
            if missing:
                self._pending.update(missing)
                batches.append(missing)
        return batches

    def store(self, asked: Iterable[PostId], rows: Iterable[PostRow]) -> set[PostId]:
        """Keep ``rows``, the answer for ``asked``; return the ids that are new or differ."""
        changed = set()
        answered = set()
        for row in rows:
            answered.add(row.id)
            if self._rows.pop(row.id, None) != row:
                changed.add(row.id)
            self._rows[row.id] = row
        asked_ids = set(asked)
        self._pending -= asked_ids
        self._absent |= asked_ids - answered
        self._absent -= answered
        self._evict()
        return changed

    def known(self, posts: Iterable[PostId]) -> list[PostId]:
        """Return those of ``posts`` that somebody may be looking at, to be fetched again."""
        again = [each for each in posts if each in self._rows or each in self._pending]
        self._pending.update(again)
        return again

    def forget_absent(self, posts: Iterable[PostId] | None = None) -> None:
        """Let ids that had no row be asked for again (all of them by default)."""
        if posts is None:
            self._absent.clear()
        else:
            self._absent.difference_update(posts)

    def _lacks(self, post: PostId) -> bool:
        return not (post in self._rows or post in self._pending or post in self._absent)

    def _evict(self) -> None:
        for post in list(self._rows)[: max(0, len(self._rows) - PAGE * PAGES_KEPT)]:
            del self._rows[post]
