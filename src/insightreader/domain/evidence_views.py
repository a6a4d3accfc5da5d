"""What can be seen of coded passages beside the matrix: when, from where, how much, how alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.evidence import CodeDetail
from insightreader.domain.ids import AnnotationId, CodeId, PostId, ProfileId, RevisionId


class Clock(StrEnum):
    """Which of a post's times a timeline goes by."""

    PUBLISHED = "published"
    SAVED = "saved"
    READ = "read"


class Span(StrEnum):
    """How long a period of a timeline is."""

    YEAR = "year"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """A year or a month ("2026", "2026-03"; "" where the time is unknown) and what is in it.

    ``codes``: the passages of it by code.
    """

    name: str
    posts: int = 0
    passages: int = 0
    codes: Mapping[CodeId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a post's newest text was on show and is coded, by numbers of blocks from 1."""

    post: PostId
    revision: RevisionId
    title: str
    blocks: int
    seen: frozenset[int]
    annotated: frozenset[int]
    coded: frozenset[int]

    @property
    def is_unread(self) -> bool:
        """Whether some block was never on show."""
        return len(self.seen) < self.blocks


@dataclass(frozen=True, slots=True)
class CodeSources:
    """Where the passages of a code, and of the codes below it, come from; unknown ones left out.

    ``authors``, ``years`` and ``sites`` count passages.
    """

    code: CodeDetail
    passages: int
    posts: int
    authors: Mapping[str, int]
    years: Mapping[str, int]
    sites: Mapping[str, int]
    doubtful: int


class Unit(StrEnum):
    """What two people are compared by: blocks of texts, or their characters (code points)."""

    BLOCKS = "blocks"
    CHARACTERS = "characters"


@dataclass(frozen=True, slots=True)
class Table:
    """Units that both coded, one alone coded, and neither did."""

    both: int = 0
    first: int = 0
    second: int = 0
    neither: int = 0

    def __add__(self, other: "Table") -> "Table":
        return Table(
            self.both + other.both,
            self.first + other.first,
            self.second + other.second,
            self.neither + other.neither,
        )

    @property
    def total(self) -> int:
        """All units."""
        return self.both + self.first + self.second + self.neither

    @property
    def observed(self) -> float | None:
        """The share of units on which both agree; None without units."""
        return (self.both + self.neither) / self.total if self.total else None

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa (1960); None where chance alone would make them agree everywhere."""
        if self.observed is None:
            return None
        first, second = self.both + self.first, self.both + self.second
        by_chance = first * second + (self.total - first) * (self.total - second)
        expected = by_chance / self.total**2
        return None if by_chance == self.total**2 else (self.observed - expected) / (1 - expected)


@dataclass(frozen=True, slots=True)
class CodeAgreement:
    """How two people agree on a code. ``differing``: passages that only one of them coded so."""

    code: CodeDetail
    table: Table
    differing: tuple[AnnotationId, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two people agree over the posts that both of them coded, by code and over all codes."""

    first: ProfileId
    second: ProfileId
    unit: Unit
    posts: tuple[PostId, ...]
    codes: tuple[CodeAgreement, ...]

    @property
    def overall(self) -> Table:
        """The tables of all codes together."""
        return sum((each.table for each in self.codes), Table())
