"""Hits as they are shown: the passage that says why a row was found, and where it stands."""

from insightreader.domain.found import SearchHit
from insightreader.domain.ids import Uid
from insightreader.domain.query import Query
from insightreader.index.snippets import Snippet, best_passage
from insightreader.store import findings, revisions
from insightreader.store.index_feed import note_text
from insightreader.store.library import LibraryReader

Spans = tuple[tuple[int, int], ...]


def post_hit(reader: LibraryReader, uid: Uid, query: Query, *, score: float) -> SearchHit | None:
    """Return a post's hit, or None where the post is gone."""
    post = findings.post(reader.connection, uid)
    if post is None:
        return None
    passage = best_passage(post.text, query, language=post.language)
    start = end = block = 0
    if passage.matches and post.revision is not None:
        start, end = passage.start, passage.end
        block = revisions.block_at(reader.connection, post.revision, passage.matches[0][0])
    return SearchHit(
        kind="post",
        post=post.id,
        post_uid=post.uid,
        title=post.title,
        score=score,
        snippet=passage.text,
        matches=_moved(passage.matches, -passage.start),
        start=start,
        end=end,
        block=block,
        text_matches=tuple(sorted((*passage.matches, *passage.others))),
    )


def note_hit(reader: LibraryReader, uid: Uid, query: Query, *, score: float) -> SearchHit | None:
    """Return a note's hit, or None where the note or its post is gone."""
    note = findings.note(reader.connection, uid)
    if note is None:
        return None
    passage = best_passage(note_text(note.exact, note.comment), query, language=note.language)
    return SearchHit(
        kind="note",
        post=note.post,
        post_uid=note.post_uid,
        title=note.title,
        score=score,
        snippet=passage.text,
        matches=_moved(passage.matches, -passage.start),
        start=note.start,
        end=note.end,
        block=note.block,
        annotation=note.id,
        annotation_uid=note.uid,
        text_matches=_in_quotation(passage, note),
        colour=note.colour,
        codes=note.codes,
    )


def _in_quotation(passage: Snippet, note: findings.FoundNote) -> Spans:
    """Matches in the quotation, where the passage still reads as it was quoted."""
    if note.end - note.start != len(note.exact):
        return ()
    inside = tuple(match for match in passage.matches if match[1] <= len(note.exact))
    return _moved(inside, note.start)


def _moved(spans: Spans, by: int) -> Spans:
    return tuple((start + by, end + by) for start, end in spans)
