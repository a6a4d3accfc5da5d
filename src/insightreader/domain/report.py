"""What a brief or a choice of posts becomes before it is a document of any format."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from insightreader.domain.evidence import CellState


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one manner. ``address``: where it leads, as it was found; see ``link``."""

    text: str
    is_emphasised: bool = False
    is_strong: bool = False
    is_raised: bool = False
    is_struck: bool = False
    address: str = ""

    @property
    def link(self) -> str:
        """The address where it is one of the web, or none: no document of ours leads elsewhere."""
        return self.address if self.address.lower().startswith(("http://", "https://")) else ""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note whose number stands here."""

    runs: tuple[Run, ...]


Inline = Run | Footnote


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of rank 1 to 6."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or with ``depth`` from 1 an item of a list at that depth."""

    inlines: tuple[Inline, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words with their source. ``verdict`` is the word for how they were checked.

    ``is_doubtful``: a reader must be told that the source doesn't say this, or not there.
    """

    lines: tuple[str, ...]
    source: tuple[Inline, ...]
    verdict: str
    is_doubtful: bool
    details: tuple[str, ...] = ()
    """Revision, codes and the like, in short."""
    language: str = ""
    direction: str = "ltr"
    now: tuple[Run, ...] = ()
    """What the source says instead, where it differs."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its first row is ``head``. ``states`` by (row, column) of the cells below it."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    states: Mapping[tuple[int, int], CellState] = field(default_factory=dict)


Block = Heading | Paragraph | Quotation | Grid


@dataclass(frozen=True, slots=True)
class Report:
    """A document: its blocks, the sources that it cites, and remarks on what is not in it."""

    title: str
    blocks: tuple[Block, ...]
    references: tuple[tuple[Run, ...], ...] = ()
    made: str = ""
    """When and by what program, in one line."""
    author: str = ""
    language: str = "en"
    remarks: tuple[str, ...] = ()
