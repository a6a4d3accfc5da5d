"""Two axes crossed: what a cell counts, what it lies between, and what a person says of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.codes import Pattern
from insightreader.domain.ids import CodeId, DimensionId, Uid


class Across(StrEnum):
    """What a dimension can be crossed with, other than another dimension."""

    POSTS = "posts"
    AUTHORS = "authors"
    YEARS = "years"
    SITES = "sites"


Axis = DimensionId | Across
"""A side of a matrix."""

AxisKey = int | str
"""A code's or a post's id; an author, a year or a site in words, "" where unknown."""


@dataclass(frozen=True, slots=True)
class AxisItem:
    """A row or a column. ``uid``: of its code or post."""

    key: AxisKey
    name: str
    colour: str = ""
    pattern: Pattern = Pattern.NONE
    depth: int = 0
    uid: Uid | None = None


class CellState(StrEnum):
    """What a cell of a matrix tells at a glance."""

    EVIDENCE = "evidence"
    GAP = "gap"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class Cell:
    """How many passages, posts and authors speak of both. ``doubtful``: passages to look at."""

    count: int = 0
    posts: int = 0
    authors: int = 0
    doubtful: int = 0
    state: CellState = CellState.GAP
    is_chosen: bool = False
    """Whether a person typed the state."""
    has_summary: bool = False


EMPTY_CELL = Cell()


@dataclass(frozen=True, slots=True)
class Totals:
    """Distinct passages of each row and column, and of the whole."""

    rows: Mapping[AxisKey, int] = field(default_factory=dict)
    columns: Mapping[AxisKey, int] = field(default_factory=dict)
    whole: int = 0


@dataclass(frozen=True, slots=True)
class Matrix:
    """Two axes crossed. ``cells`` leaves out what is empty and untouched."""

    rows: tuple[AxisItem, ...]
    columns: tuple[AxisItem, ...]
    cells: Mapping[tuple[AxisKey, AxisKey], Cell]
    totals: Totals = Totals()

    def cell(self, row: AxisKey, column: AxisKey) -> Cell:
        """Return a cell, an empty one where nothing was found."""
        return self.cells.get((row, column), EMPTY_CELL)

    @property
    def largest(self) -> int:
        """The highest count of a cell: where heat ends."""
        return max((each.count for each in self.cells.values()), default=0)


@dataclass(frozen=True, slots=True)
class Side:
    """A post, an author, a year or a site as one end of a cell. "" is what isn't known."""

    across: Across
    key: AxisKey


CellEnd = CodeId | Side
"""What a cell lies between: two of these, whichever way the matrix is turned."""


def end_of(axis: Axis, key: AxisKey) -> CellEnd:
    """Return what a row or a column stands for."""
    return Side(axis, key) if isinstance(axis, Across) else CodeId(int(key))


def can_be_summarised(rows: Axis, columns: Axis) -> bool:
    """Return whether cells have two ends: posts by posts only repeat what each of them is."""
    return rows != columns or not isinstance(rows, Across)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a person says of a cell. ``text`` is Markdown with ``[@UID]``; ``state`` None: as
    computed.
    """

    row: CellEnd
    column: CellEnd
    text: str
    state: CellState | None
    changed_ms: int = 0
