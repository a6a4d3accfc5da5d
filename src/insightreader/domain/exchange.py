"""What goes out to foreign formats and comes in from them, as plain values."""

from dataclasses import dataclass, field

from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.text import RenderedText


@dataclass(frozen=True, slots=True)
class ExportedPost:
    """A post with what an export may carry. ``images`` holds stored bytes and media type by SHA-256."""

    details: PostDetails
    rendered: RenderedText | None
    annotations: tuple[Annotation, ...]
    images: dict[str, tuple[str, bytes]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Something that a format can't carry: what it is, and how many of them."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote."""

    posts: int
    annotations: int
    left_behind: tuple[LeftBehind, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """A part of an import that couldn't be carried: where it stands, and why."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought, or would bring in a dry run."""

    posts: int
    annotations: int
    problems: tuple[ImportProblem, ...] = ()
