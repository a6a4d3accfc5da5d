"""Searching a library from a program that runs once: the index is brought up to date first."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from insightreader.domain.errors import LibraryLocked
from insightreader.domain.found import (
    Facets,
    RelatedQuestion,
    SearchAnswer,
    SearchHit,
    SearchQuestion,
)
from insightreader.domain.ids import PostId
from insightreader.store import index_feed
from insightreader.store.library import Library

if TYPE_CHECKING:
    from insightreader.workers.answering import Answerer
    from insightreader.workers.jobs import Indexed

_log = logging.getLogger(__name__)
_ALL = 10**9


def bring_up_to_date(library: Library) -> "Indexed | None":
    """Index what changed; None where another program holds the index and will do it."""
    # Whoosh and numpy, here and below, would be half of what most commands take to start.
    from insightreader.workers.keeping import IndexKeeper

    try:
        with IndexKeeper(library.folder) as keeper:
            indexed = keeper.drain(on_step=_ignore)
    except LibraryLocked:
        return None
    forget_indexed(library, indexed.sequence)
    if indexed.cause not in {"", "missing"}:
        level = logging.WARNING if indexed.cause == "damaged" else logging.INFO
        _log.log(level, "the search index was made anew: %s", indexed.cause)
    return indexed


def rebuild(library: Library, *, on_step: Callable[[int, int], object] | None = None) -> int:
    """Make the index anew and return how many posts and notes are in it.

    ``on_step`` hears how many of how many are done. Raises ``LibraryLocked``, ``DiskFull``.
    """
    from insightreader.workers.keeping import IndexKeeper

    with IndexKeeper(library.folder) as keeper:
        indexed = keeper.rebuild(on_step=on_step or _ignore)
    forget_indexed(library, indexed.sequence)
    return indexed.rows


def forget_indexed(library: Library, sequence: int) -> None:
    """Prune the outbox up to a sequence number that the index has committed."""
    if not library.is_read_only:
        with library.unlogged():
            index_feed.prune(library.connection, sequence)


def search(library: Library, question: SearchQuestion) -> SearchAnswer:
    """Answer ``question``. ``is_stale`` tells that another program is still indexing."""
    with _answering(library) as answerer:
        return answerer.answer(question)


def facets(library: Library, text: str) -> Facets:
    """Count the sites, tags, codes and years of what the query ``text`` finds."""
    with _answering(library) as answerer:
        return answerer.facets(SearchQuestion(0, text))


def related(library: Library, question: RelatedQuestion) -> list[SearchHit]:
    """Find what is like a passage of the library, best first. Raises NotFound, IndexUnusable."""
    with _answering(library) as answerer:
        return answerer.related(question)


def matching_posts(library: Library, text: str, *, sort: str = "saved") -> list[PostId]:
    """Return every post that the query ``text`` finds, newest first by default."""
    with _answering(library) as answerer:
        return answerer.posts(SearchQuestion(0, text, limit=_ALL, sort=sort))


@contextmanager
def _answering(library: Library) -> Iterator["Answerer"]:
    from insightreader.workers.answering import Answerer

    bring_up_to_date(library)
    with Answerer(library.folder) as answerer:
        yield answerer


def _ignore(_: int, __: int) -> None:
    pass
