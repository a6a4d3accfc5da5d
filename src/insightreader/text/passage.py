"""What a document is made of before it is text and drawing: passages, pictures, containers.

Offsets inside a passage count code points from its own start.
"""

from dataclasses import dataclass

from insightreader.domain.text import BlockKind, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A footnote's mark: drawn at ``offset``, no part of the text."""

    offset: int
    number: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One block to be, never empty. ``tag`` is what draws it: "" where its container does."""

    kind: BlockKind
    text: str
    spans: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    level: int = 0
    tag: str = "p"
    anchor: str = ""
    is_alternative: bool = False
    """The text that stands for a picture, as opposed to the caption under it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image, alone in its drawn block. ``source`` is ``asset:`` and a digest, or ""."""

    source: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """The start of a container: a list, an item, a quotation, a table, a row, a cell, a note."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Close:
    """The end of a container."""

    tag: str


Item = Passage | Picture | Open | Close
