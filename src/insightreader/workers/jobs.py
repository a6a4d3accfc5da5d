"""The kinds of work that workers do: names, and the types of question and answer. No heavy imports,
since the window's process loads this.
"""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Generic, TypeVar

from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.errors import InsightReaderError
from insightreader.domain.feeds import Feed
from insightreader.domain.found import (
    Facets,
    RelatedQuestion,
    SearchAnswer,
    SearchHit,
    SearchQuestion,
)
from insightreader.domain.ids import PostId
from insightreader.domain.text import RenderedText

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class Priority(IntEnum):
    """Who goes first: what a person waits for, what a person asked for, what can wait."""

    ACT = 0
    SOON = 1
    BULK = 2


class Stopped(InsightReaderError):
    """A job noticed that nobody waits for its answer any longer."""


@dataclass(frozen=True, slots=True)
class JobKind(Generic[Question, Answer]):
    """A kind of job: the worker that does it, its name there, and its types."""

    worker: str
    name: str
    question: type[Question]
    answer: type[Answer]


@dataclass(frozen=True, slots=True)
class Step:
    """How far a job has come. ``total`` is 0 while it isn't known."""

    done: int
    total: int = 0


@dataclass(frozen=True, slots=True)
class CleanQuestion:
    """Bytes to clean; ``captions`` tells whether captions of figures are kept."""

    source: CaptureSource
    captions: bool = True


@dataclass(frozen=True, slots=True)
class StripQuestion:
    """Bytes to make plain text of, and why cleaning didn't end well."""

    source: CaptureSource
    reason: str


@dataclass(frozen=True, slots=True)
class FeedQuestion:
    """Bytes that were found at ``url`` and may be a feed."""

    data: bytes
    url: str


@dataclass(frozen=True, slots=True)
class RenderQuestion:
    """A revision's Markdown, and (width, height) in pixels of its images by SHA-256."""

    markdown: str
    image_sizes: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Indexed:
    """How far the index has come: ``sequence`` of the outbox is committed, so it can be pruned.

    ``rows`` were written or removed this time; ``is_rebuilt``: the index was made anew. ``cause``
    is why it had to be (see ``IndexUnusable``), "" where nothing was wrong.
    """

    sequence: int
    rows: int
    is_rebuilt: bool = False
    cause: str = ""


@dataclass(frozen=True, slots=True)
class LibraryQuestion:
    """A question to the library in folder ``library``."""

    library: str
    question: SearchQuestion


@dataclass(frozen=True, slots=True)
class RelatedToPassage:
    """A question for what is like a passage of the library in folder ``library``."""

    library: str
    question: RelatedQuestion


CLEAN = JobKind("cleaning", "clean", CleanQuestion, Cleaned)
STRIP = JobKind("cleaning", "strip", StripQuestion, Cleaned)
FEED = JobKind("cleaning", "feed", FeedQuestion, Feed)
DECLARED = JobKind("cleaning", "declared", CaptureSource, str)
RENDER = JobKind("rendering", "render", RenderQuestion, RenderedText)
COMMENT = JobKind("rendering", "comment", str, str)
DRAIN = JobKind("indexing", "drain", str, Indexed)
REBUILD = JobKind("indexing", "rebuild", str, Indexed)
SEARCH = JobKind("searching", "search", LibraryQuestion, SearchAnswer)
FACETS = JobKind("searching", "facets", LibraryQuestion, Facets)
RELATED = JobKind("searching", "related", RelatedToPassage, list[SearchHit])
MATCHING_POSTS = JobKind("searching", "posts", LibraryQuestion, list[PostId])
