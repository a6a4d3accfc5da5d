"""The versions of a post: two of them compared, and going back to one."""

from dataclasses import dataclass

from insightreader.domain.changes import Done
from insightreader.domain.entities import Annotation, PostDetails, Revision
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import PostId, RevisionId
from insightreader.domain.text import RenderedText
from insightreader.services import shown_text
from insightreader.services.anchoring import anchor_in_heads
from insightreader.services.reading import Reading, Source
from insightreader.store import revisions
from insightreader.store.library import Library
from insightreader.text.comparing import BlockPair, compare

QUIET = frozenset({"exact", "normalised"})
"""Verdicts that nobody has to look at."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two revisions of a post. ``touched``: notes whose verdict in the newer isn't a quiet one."""

    details: PostDetails
    revisions: tuple[Revision, Revision]
    texts: tuple[RenderedText, RenderedText]
    pairs: tuple[BlockPair, ...]
    touched: tuple[Annotation, ...]


def compare_revisions(
    source: Source, post: PostId, *, old: RevisionId, new: RevisionId
) -> Compared:
    """Compare two revisions of a post. Raises NotFound."""
    reading = Reading(source)
    known = {each.id: each for each in reading.revisions(post)}
    if old not in known or new not in known:
        raise NotFound(f"post {post} lacks one of the revisions {old}, {new}", what="revision")
    texts = reading.rendered(old), reading.rendered(new)
    notes = [each for each in reading.annotations_in(new) if each.verdict not in QUIET]
    return Compared(
        reading.details(post),
        (known[old], known[new]),
        texts,
        tuple(compare(*texts)),
        tuple(notes),
    )


class Versions:
    """Chooses which revision of a post is read."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def go_back(self, post: PostId, revision: RevisionId) -> Done[None]:
        """Make another revision the one that is read, with its anchors; all others are kept.

        Raises NotFound.
        """
        reading = Reading(self._library)
        wanted = next((each for each in reading.revisions(post) if each.id == revision), None)
        if wanted is None:
            raise NotFound(f"post {post} has no revision {revision}", what="revision")
        connection = self._library.connection
        with self._library.act("go-back", label={"number": wanted.number}) as act:
            text, lost = revisions.text(connection, revision), revisions.lost(connection, revision)
            columns = shown_text.columns_of_text(revision, text, lost=len(lost))
            shown_text.carry_place(act, post, text)
            act.edit("post", post, **columns)
            anchor_in_heads(connection, [post])
        return Done(None, act.changes)
