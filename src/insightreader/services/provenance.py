"""The provenance of a post: who captured it, when, from where, by what; and whether it still holds.

Nothing is taken on trust: verifying computes every hash from the bytes again.
"""

import hashlib
from dataclasses import dataclass

from insightreader.domain.entities import PostDetails, Revision
from insightreader.domain.errors import LibraryCorrupt, NotFound, TextTooComplex, WorkerFailed
from insightreader.domain.ids import PostId
from insightreader.services.checking import Render
from insightreader.services.reading import Reading, Source
from insightreader.store import provenance as store
from insightreader.store.provenance import CaptureFacts
from insightreader.text.renderer import RENDERER


@dataclass(frozen=True, slots=True)
class RevisionFacts:
    """A revision, the capture that it was made from, and with how many corrections."""

    revision: Revision
    capture: CaptureFacts
    corrections: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """Everything that is known of where a post comes from. Oldest first."""

    details: PostDetails
    captures: tuple[CaptureFacts, ...]
    revisions: tuple[RevisionFacts, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """What verifying found. Empty lists: everything is what it was."""

    captures: tuple[CaptureFacts, ...]
    """Whose bytes are missing or have changed."""
    revisions: tuple[Revision, ...]
    """Whose text isn't what was recorded, or doesn't come out of its Markdown any more."""

    @property
    def holds(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.captures and not self.revisions


def provenance(source: Source, post: PostId) -> Provenance:
    """Return where a post comes from. Raises NotFound."""
    connection, reading = source.connection, Reading(source)
    captures = {each.id: each for each in store.captures_of(connection, post)}
    made_from = store.capture_by_revision(connection, post)
    corrections = store.corrections_by_revision(connection, post)
    revisions = tuple(
        RevisionFacts(each, captures[made_from[each.id]], corrections.get(each.id, 0))
        for each in reading.revisions(post)
    )
    return Provenance(reading.details(post), tuple(captures.values()), revisions)


def prove(source: Source, post: PostId, render: Render) -> Proof:
    """Compute every hash of a post again, from its bytes and its Markdown. Raises NotFound."""
    found = provenance(source, post)
    reading = Reading(source)
    return Proof(
        tuple(each for each in found.captures if not _bytes_hold(source, each)),
        tuple(
            each.revision
            for each in found.revisions
            if not _text_holds(reading, each.revision, render)
        ),
    )


def _bytes_hold(source: Source, capture: CaptureFacts) -> bool:
    try:
        return len(source.captures.get(capture.sha256)) == capture.size
    except (NotFound, LibraryCorrupt):
        return False


def _text_holds(reading: Reading, revision: Revision, render: Render) -> bool:
    stored = reading.rendered(revision.id)
    if hashlib.sha256(stored.text.encode()).hexdigest() != revision.text_sha256:
        return False
    if stored.renderer != RENDERER:
        # An older renderer's text can't be made again by this one.
        return True
    try:
        return render(stored.markdown).text == stored.text
    except (TextTooComplex, WorkerFailed):
        return revision.fallback is not None
