"""Reading the library: lists, posts, annotations, labels; of a reader or an open library alike."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, cast

from insightreader.domain.cleaned import Fixed, LostCharacter, RemovedBlock, SuggestedQuotation
from insightreader.domain.entities import (
    Annotation,
    Code,
    Collection,
    Dimension,
    PlaceVerdict,
    PostDetails,
    PostRow,
    Profile,
    Revision,
    SavedSearch,
    Tag,
)
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import AnnotationId, CodeId, PostId, RevisionId, Sha256
from insightreader.domain.links import PassageLink
from insightreader.domain.listing import ListFilter, SmartList, Sort
from insightreader.domain.text import RenderedText
from insightreader.store import annotations, organising, posts, revisions
from insightreader.store.captures import CaptureStore
from insightreader.store.differences import with_differences
from insightreader.store.evidence import codebook
from insightreader.store.library import Connection, current_profile
from insightreader.store.restored import restored_places, with_restored

RECENT_CODES = 12


class Source(Protocol):
    """What can be read from: an open ``Library`` or a ``LibraryReader``."""

    connection: Connection

    @property
    def captures(self) -> CaptureStore:
        """The stored bytes."""


@dataclass(frozen=True, slots=True)
class OpenedPost:
    """Everything the reader needs to draw a post.

    ``rendered`` is None where there is no text; ``images`` holds the bytes of each stored image by
    SHA-256, those left out that are missing or damaged.
    """

    details: PostDetails
    rendered: RenderedText | None
    annotations: tuple[Annotation, ...]
    place: int | None
    images: dict[str, bytes]
    lost: tuple[LostCharacter, ...]
    quotations: tuple[SuggestedQuotation, ...] = ()
    removed: tuple[RemovedBlock, ...] = ()
    newest: Revision | None = None
    """The newest revision where this is an older one; its ``details`` name the one that is read."""


@dataclass(frozen=True, slots=True)
class Report:
    """What cleaning found in one revision."""

    removed: tuple[RemovedBlock, ...]
    lost: tuple[LostCharacter, ...]
    fixed: tuple[Fixed, ...]
    quotations: tuple[SuggestedQuotation, ...]
    restored: tuple[tuple[int, int], ...]
    """Where the text holds characters that a correction put back."""


@dataclass(frozen=True, slots=True)
class Shelves:
    """What the navigation shows: counts, collections, tags and saved searches."""

    counts: dict[SmartList, int]
    collections: tuple[Collection, ...]
    tags: tuple[Tag, ...]
    searches: tuple[SavedSearch, ...]


class Reading:
    """Answers questions about the library, and changes nothing."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def listing(self, wanted: ListFilter, sort: Sort | None = None) -> Sequence[PostId]:
        """Return a list's posts in order; a query in ``wanted`` is left to searching."""
        found = posts.listing(self._source.connection, wanted, sort or Sort())
        # An array of numbers takes a quarter of the room of a list of ids.
        return cast("Sequence[PostId]", found)

    def rows(self, ids: Sequence[PostId]) -> list[PostRow]:
        """Return rows in the order of ``ids``."""
        return posts.rows(self._source.connection, ids)

    def shelves(self) -> Shelves:
        """Return what the navigation shows."""
        connection = self._source.connection
        return Shelves(
            posts.counts(connection),
            tuple(organising.collections(connection)),
            tuple(organising.tags(connection)),
            tuple(organising.saved_searches(connection)),
        )

    def open(self, post: PostId) -> OpenedPost:
        """Return what a reader needs to draw a post. Raises NotFound."""
        connection = self._source.connection
        details = posts.details(connection, post)
        head = details.revision
        return OpenedPost(
            details,
            revisions.rendered(connection, head.id) if head else None,
            self._told(annotations.of_post(connection, post)),
            posts.place(connection, post),
            self._images(head.id) if head else {},
            revisions.lost(connection, head.id) if head and details.row.lost else (),
            revisions.suggested(connection, head.id) if head else (),
            revisions.removed(connection, head.id) if head else (),
        )

    def open_revision(self, post: PostId, revision: RevisionId) -> OpenedPost:
        """Return what a reader needs to draw one of a post's revisions. Raises NotFound."""
        connection = self._source.connection
        details = posts.details(connection, post)
        wanted = next((each for each in self.revisions(post) if each.id == revision), None)
        if wanted is None:
            raise NotFound(f"post {post} has no revision {revision}", what="revision")
        return OpenedPost(
            replace(details, revision=wanted),
            revisions.rendered(connection, revision),
            self._told(annotations.in_revision(connection, revision)),
            None,
            self._images(revision),
            revisions.lost(connection, revision),
            revisions.suggested(connection, revision),
            revisions.removed(connection, revision),
            details.revision,
        )

    def _images(self, revision: RevisionId) -> dict[str, bytes]:
        digests = list(revisions.image_sizes(self._source.connection, revision))
        found = self._source.captures.intact(digests) if digests else {}
        return {str(digest): data for digest, data in found.items()}

    def details(self, post: PostId) -> PostDetails:
        """Return a post's row, metadata sources and head revision. Raises NotFound."""
        return posts.details(self._source.connection, post)

    def last_opened(self) -> PostId | None:
        """Return the post that was read last."""
        return posts.last_opened(self._source.connection)

    def revisions(self, post: PostId) -> list[Revision]:
        """Return all revisions of a post, oldest first."""
        return revisions.of_post(self._source.connection, post)

    def revision_numbered(self, post: PostId, number: int | None) -> Revision:
        """Return a post's revision by number, the head one for None. Raises NotFound."""
        if number is None:
            head = revisions.head_revision(self._source.connection, post)
            if head is None:
                raise NotFound(f"post {post} has no text", what="revision")
            return head
        for each in self.revisions(post):
            if each.number == number:
                return each
        raise NotFound(f"post {post} has no revision {number}", what="revision", number=number)

    def rendered(self, revision: RevisionId) -> RenderedText:
        """Return a revision's text. Raises NotFound."""
        return revisions.rendered(self._source.connection, revision)

    def report(self, revision: RevisionId) -> Report:
        """Return what cleaning found."""
        connection = self._source.connection
        return Report(
            revisions.removed(connection, revision),
            revisions.lost(connection, revision),
            revisions.fixed(connection, revision),
            revisions.suggested(connection, revision),
            tuple(restored_places(connection, revision)),
        )

    def image(self, sha256: Sha256) -> bytes:
        """Return a stored image's bytes. Raises NotFound."""
        return self._source.captures.get(sha256)

    def capture(self, post: PostId) -> bytes:
        """Return the bytes of a post's newest capture, as they were acquired. Raises NotFound."""
        return self._source.captures.get(self.details(post).capture_sha256)

    def annotations_of(self, post: PostId) -> list[Annotation]:
        """Return a post's annotations in the order of their place."""
        return list(self._told(annotations.of_post(self._source.connection, post)))

    def annotations_in(self, revision: RevisionId) -> list[Annotation]:
        """Return annotations as they stand in one revision, in the order of their place."""
        return list(self._told(annotations.in_revision(self._source.connection, revision)))

    def annotations(self, ids: Sequence[AnnotationId]) -> list[Annotation]:
        """Return annotations by key, deleted ones too."""
        return list(self._told(annotations.by_ids(self._source.connection, ids)))

    def all_annotations(self) -> list[Annotation]:
        """Return every living annotation of the library."""
        return list(self._told(annotations.all_alive(self._source.connection)))

    def _told(self, notes: list[Annotation]) -> tuple[Annotation, ...]:
        connection = self._source.connection
        return tuple(with_differences(connection, list(with_restored(connection, notes))))

    def codebook(self) -> "Codebook":
        """Return dimensions, codes, and the codes applied last."""
        connection = self._source.connection
        return Codebook(
            tuple(codebook.dimensions(connection)),
            tuple(codebook.codes(connection)),
            tuple(codebook.recent_codes(connection, RECENT_CODES)),
        )

    def profile(self) -> Profile:
        """Return the person at work."""
        return current_profile(self._source.connection)


@dataclass(frozen=True, slots=True)
class Codebook:
    """Dimensions and codes in their order; ``recent`` newest first."""

    dimensions: tuple[Dimension, ...]
    codes: tuple[Code, ...]
    recent: tuple[CodeId, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """A post and a passage in it; start == end for the post as a whole. ``revision``: an older
    one in which the passage is meant; None: the newest.
    """

    post: PostId
    start: int = 0
    end: int = 0
    revision: RevisionId | None = None
    note: AnnotationId | None = None


def locate(source: Source, uid: str) -> Located:
    """Return the post, or the passage of the annotation, of that UUID. Raises NotFound."""
    try:
        return Located(PostId(resolve(source, "post", uid)))
    except NotFound:
        key = AnnotationId(resolve(source, "annotation", uid))
    annotation = annotations.by_ids(source.connection, [key])[0]
    return Located(annotation.post, annotation.start, annotation.end, note=annotation.id)


def follow(source: Source, link: PassageLink) -> Located:
    """Return what a link opens: an annotation where it stands now, else the passage in the
    revision that the link names. Raises NotFound.
    """
    found = locate(source, link.item)
    note = _living_note(source, link)
    if note is not None:
        return Located(found.post, note.start, note.end, note=note.id)
    if link.revision is None:
        return found if found.note else Located(found.post, link.start, link.end)
    revision = revisions.by_uid(source.connection, found.post, link.revision)
    head = revisions.head_revision(source.connection, found.post)
    is_newest = head is not None and head.id == revision
    return Located(found.post, link.start, link.end, None if is_newest else revision)


def _living_note(source: Source, link: PassageLink) -> Annotation | None:
    """The annotation that a link names, if it still stands in the text that is read now."""
    if link.note is None:
        return None
    try:
        key = AnnotationId(resolve(source, "annotation", link.note))
    except NotFound:
        return None
    note = annotations.by_ids(source.connection, [key])[0]
    is_placed = note.place_verdict in (PlaceVerdict.SAME, PlaceVerdict.MOVED, PlaceVerdict.BY_HAND)
    return note if is_placed and not note.is_deleted else None


def resolve(source: Source, kind: str, prefix: str) -> int:
    """Return the key of a post or an annotation by the start of its UUID.

    Raises NotFound and AmbiguousId.
    """
    return posts.resolve(source.connection, kind, prefix)
