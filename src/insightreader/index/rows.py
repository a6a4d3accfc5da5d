"""What is indexed: plain rows, handed in by whoever reads the library."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["post", "note"]
KIND_OF_PREFIX: dict[str, Kind] = {"p": "post", "n": "note"}


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One post or one note (an annotation).

    ``key`` is "p:<uid>" or "n:<uid>"; ``body`` is a post's reading text, or a note's quotation and
    comment; ``title``, ``tags``, ``author`` and the state of a note are those of its post.
    ``codes`` are written "Dimension/Name". ``published`` is ISO 8601, as precise as known.
    """

    key: str
    kind: Kind
    post: str
    title: str = ""
    body: str = ""
    tags: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    author: str | None = None
    site: str | None = None
    language: str | None = None
    published: str | None = None
    saved_ms: int = 0
    status: str = "inbox"
    is_read: bool = False
    is_starred: bool = False
    has_notes: bool = False
    collections: tuple[int, ...] = ()
    address: str | None = None
    """Of a post; a note has none of its own."""


def kind_of(key: str) -> Kind:
    """The kind that a key says it is of."""
    return KIND_OF_PREFIX[key[:1]]
