"""The rows of a library as values. Times are milliseconds since 1970, UTC."""

from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.differences import Difference
from insightreader.domain.ids import (
    AnnotationId,
    CodeId,
    CollectionId,
    DimensionId,
    JobId,
    PostId,
    ProfileId,
    RevisionId,
    SavedSearchId,
    Sha256,
    TagId,
    Uid,
)


class Status(StrEnum):
    """Where a post stands in triage."""

    INBOX = "inbox"
    LATER = "later"
    ARCHIVE = "archive"


class PostState(StrEnum):
    """How far a capture has come: being read, ready, or failed with its capture kept."""

    READING = "reading"
    READY = "ready"
    FAILED = "failed"


class TextVerdict(StrEnum):
    """The first axis: does the passage say what was quoted?"""

    EXACT = "exact"
    NORMALISED = "normalised"
    CHANGED = "changed"


class PlaceVerdict(StrEnum):
    """The second axis: is it where it was?"""

    SAME = "same"
    MOVED = "moved"
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"
    BY_HAND = "placed by hand"


def is_doubtful(text: TextVerdict, place: PlaceVerdict) -> bool:
    """Return whether a person should look: the passage is changed, ambiguous or gone."""
    return text is TextVerdict.CHANGED or place in (PlaceVerdict.ORPHAN, PlaceVerdict.AMBIGUOUS)


def worst_verdict(text: TextVerdict, place: PlaceVerdict) -> str:
    """Return the one word shown of both axes: the worst that holds, place before text."""
    if place in (PlaceVerdict.ORPHAN, PlaceVerdict.AMBIGUOUS):
        return str(place)
    if text is TextVerdict.CHANGED or place is PlaceVerdict.SAME:
        return str(text)
    return str(place)


@dataclass(frozen=True, slots=True)
class Profile:
    """The person at work: author of every annotation and change."""

    id: ProfileId
    uid: Uid
    name: str


@dataclass(frozen=True, slots=True)
class PostRow:
    """What the list of posts shows of one post."""

    id: PostId
    uid: Uid
    title: str
    site: str | None
    author: str | None
    url: str | None
    published: str | None
    language: str | None
    direction: str
    saved_ms: int
    status: Status
    state: PostState
    problem: str | None
    is_read: bool
    is_starred: bool
    is_deleted: bool
    words: int
    excerpt: str
    tags: tuple[str, ...]
    annotations: int
    lost: int


@dataclass(frozen=True, slots=True)
class Revision:
    """One clean text of a post without its bulk; see ``RevisionText`` for the text itself."""

    id: RevisionId
    uid: Uid
    post: PostId
    number: int
    created_ms: int
    rules: str
    renderer: str
    text_sha256: Sha256
    words: int
    blocks: int
    maybe_excerpt: bool
    fallback: str | None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage of a revision with its comment and codes. Offsets are those of ``revision``."""

    id: AnnotationId
    uid: Uid
    post: PostId
    revision: RevisionId
    start: int
    end: int
    block: int
    exact: str
    prefix: str
    suffix: str
    colour: str
    style: str
    """"highlight" or "underline"."""
    comment: str
    comment_html: str
    codes: tuple["Code", ...]
    author: str
    created_ms: int
    changed_ms: int
    text_verdict: TextVerdict
    place_verdict: PlaceVerdict
    secondary_person: str | None = None
    secondary_work: str | None = None
    is_deleted: bool = False
    difference: Difference | None = None
    """What the passage says instead, where it is changed."""
    is_restored: bool = False
    """Whether its passage holds a character that was lost and put back by a correction."""

    @property
    def is_about_post(self) -> bool:
        """Whether it is a note on the post as a whole, without a passage."""
        return not self.exact

    @property
    def is_own_words(self) -> bool:
        """Whether a person said that nobody else is quoted here: a name that is empty, not None."""
        return self.secondary_person == "" and not self.secondary_work

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look: the passage is changed, ambiguous or gone."""
        return is_doubtful(self.text_verdict, self.place_verdict)

    @property
    def verdict(self) -> str:
        """The one word shown: the worst that holds, place before text."""
        return worst_verdict(self.text_verdict, self.place_verdict)


@dataclass(frozen=True, slots=True)
class Dimension:
    """A family of codes."""

    id: DimensionId
    uid: Uid
    name: str


@dataclass(frozen=True, slots=True)
class Code:
    """A concept applied to passages. ``dimension`` is the family's name."""

    id: CodeId
    uid: Uid
    dimension: str
    name: str
    colour: str

    @property
    def path(self) -> str:
        """What people read: "Outcome/Success", or the name alone where nothing files the code."""
        return f"{self.dimension}/{self.name}" if self.dimension else self.name


@dataclass(frozen=True, slots=True)
class Tag:
    """A label on posts, with the number of posts (trash left out) that carry it."""

    id: TagId
    name: str
    posts: int


@dataclass(frozen=True, slots=True)
class Collection:
    """A named list of posts; collections nest."""

    id: CollectionId
    uid: Uid
    name: str
    parent: CollectionId | None
    posts: int


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query kept under a name."""

    id: SavedSearchId
    uid: Uid
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Job:
    """A capture under way, durable so that it survives a crash."""

    id: JobId
    post: PostId
    kind: str
    state: str
    problem: str | None
    created_ms: int


@dataclass(frozen=True, slots=True)
class PostDetails:
    """One post whole: its row, its head revision, its newest capture, its metadata's sources."""

    row: PostRow
    revision: Revision | None
    capture_sha256: Sha256
    captured_ms: int
    media_type: str
    capture_name: str | None
    lead_image: str | None
    sources: dict[str, FieldSource] = field(default_factory=dict)
