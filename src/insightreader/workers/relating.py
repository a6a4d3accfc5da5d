"""Passages of the library that are like one of them, with what they have in common."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from insightreader.domain.found import RelatedQuestion, SearchHit
from insightreader.domain.ids import Uid
from insightreader.domain.query import Either, Query, Words
from insightreader.index.reader import IndexSearcher, RelatedHit
from insightreader.index.related import SHOWN
from insightreader.store import annotations, posts, revisions
from insightreader.store.library import LibraryReader
from insightreader.workers.passages import note_hit, post_hit


def related_hits(
    reader: LibraryReader,
    searcher: IndexSearcher,
    question: RelatedQuestion,
    *,
    check: Callable[[], object],
) -> list[SearchHit]:
    """Find what is like a passage of a post, best first. Raises NotFound, IndexUnusable."""
    connection = reader.connection
    details = posts.details(connection, question.post)
    text = revisions.text(connection, details.revision.id) if details.revision else ""
    is_whole = question.start >= question.end
    found = searcher.related(
        f"{details.row.title}\n{text}" if is_whole else text[question.start : question.end],
        codes=_codes(reader, question),
        but_of=details.row.uid,
        limit=question.limit,
    )
    hits = []
    for each in found:
        check()
        hit = _hit(reader, each)
        if hit is not None:
            hits.append(hit)
    return hits


def _codes(reader: LibraryReader, question: RelatedQuestion) -> Sequence[str]:
    """The codes of the post, or of the notes that the passage touches."""
    is_whole = question.start >= question.end
    found = [
        f"{code.dimension}/{code.name}"
        for note in annotations.of_post(reader.connection, question.post)
        if is_whole or (note.start < question.end and question.start < note.end)
        for code in note.codes
    ]
    return list(dict.fromkeys(found))


def _hit(reader: LibraryReader, found: RelatedHit) -> SearchHit | None:
    """The passage with most of the shared words."""
    query = Query("", Either(tuple(Words(each) for each in found.words)) if found.words else None)
    make = post_hit if found.key.startswith("p:") else note_hit
    hit = make(reader, Uid(found.key[2:]), query, score=found.score)
    if hit is None:
        return None
    return replace(hit, shared=(*found.codes, *found.words[:SHOWN]))
