"""What is made of coded passages, as values: codebook, cases, matrix, claims and briefs.

Times are milliseconds since 1970, UTC; offsets are code points of a revision's reading text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.codes import Bearing, Pattern, Role
from insightreader.domain.differences import Difference
from insightreader.domain.entities import PlaceVerdict, TextVerdict, is_doubtful, worst_verdict
from insightreader.domain.ids import (
    AnnotationId,
    AttributeId,
    BriefId,
    BriefPartId,
    ClaimId,
    CodeId,
    DimensionId,
    OutcomeId,
    PostId,
    PseudonymId,
    RevisionId,
    Uid,
)
from insightreader.domain.matrix import (
    EMPTY_CELL,
    Across,
    Axis,
    AxisItem,
    AxisKey,
    Cell,
    CellEnd,
    CellState,
    Matrix,
    Side,
    Summary,
    Totals,
    can_be_summarised,
    end_of,
)

__all__ = [
    "EMPTY_CELL",
    "Across",
    "Attribute",
    "Axis",
    "AxisItem",
    "AxisKey",
    "Bearing",
    "Brief",
    "BriefPart",
    "BriefRow",
    "Case",
    "Cell",
    "CellEnd",
    "CellState",
    "Claim",
    "ClaimState",
    "CodeDetail",
    "CodebookDetail",
    "DimensionDetail",
    "Matrix",
    "Outcome",
    "PartKind",
    "Passage",
    "Pattern",
    "Pseudonym",
    "Relation",
    "Role",
    "Side",
    "Summary",
    "Support",
    "Totals",
    "are_opposed",
    "can_be_summarised",
    "end_of",
]


@dataclass(frozen=True, slots=True)
class DimensionDetail:
    """A family of codes, whole."""

    id: DimensionId
    uid: Uid
    name: str
    definition: str = ""
    role: Role = Role.NONE


@dataclass(frozen=True, slots=True)
class CodeDetail:
    """A code, whole. ``uses``: the living passages that carry it, those of its children left out.

    ``depth``: how many codes stand above it.
    """

    id: CodeId
    uid: Uid
    dimension: DimensionId
    parent: CodeId | None
    name: str
    colour: str
    definition: str = ""
    includes: str = ""
    excludes: str = ""
    pattern: Pattern = Pattern.NONE
    bearing: Bearing = Bearing.NONE
    uses: int = 0
    depth: int = 0


@dataclass(frozen=True, slots=True)
class CodebookDetail:
    """Every dimension in its order; every code, parents before children, in the order shown."""

    dimensions: tuple[DimensionDetail, ...] = ()
    codes: tuple[CodeDetail, ...] = ()

    def of(self, dimension: DimensionId) -> tuple[CodeDetail, ...]:
        """Return the codes of one dimension in the order shown."""
        return tuple(each for each in self.codes if each.dimension == dimension)

    def lineages(self) -> dict[CodeId, tuple[CodeDetail, ...]]:
        """Return each code with those that it stands under: itself first, the outermost last."""
        found: dict[CodeId, tuple[CodeDetail, ...]] = {}
        for code in self.codes:
            above = found[code.parent] if code.depth and code.parent is not None else ()
            found[code.id] = (code, *above)
        return found


@dataclass(frozen=True, slots=True)
class Passage:
    """A coded or cited passage with all that a card or a reference says of it.

    It stands as in the post's head revision; ``revision_number`` is that revision's.
    ``is_deleted``: the annotation or its post is in the trash.
    """

    annotation: AnnotationId
    uid: Uid
    post: PostId
    post_uid: Uid
    title: str
    author: str | None
    site: str | None
    url: str | None
    published: str | None
    saved_ms: int
    block: int
    start: int
    end: int
    exact: str
    comment: str
    colour: str
    text_verdict: TextVerdict
    place_verdict: PlaceVerdict
    codes: tuple[CodeId, ...]
    secondary_person: str | None
    secondary_work: str | None
    profile: str
    created_ms: int
    revision: RevisionId
    revision_number: int
    is_deleted: bool = False
    difference: Difference | None = None
    """What the text says instead, where the verdict is that it was changed."""

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look: the passage is changed, ambiguous or gone."""
        return is_doubtful(self.text_verdict, self.place_verdict)

    @property
    def verdict(self) -> str:
        """The one word shown: the worst that holds, place before text."""
        return worst_verdict(self.text_verdict, self.place_verdict)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A fact about a case: "Country: UK"."""

    id: AttributeId
    code: CodeId
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a case went, and the passage that shows it."""

    id: OutcomeId
    uid: Uid
    case: CodeId
    outcome: CodeId
    annotation: AnnotationId
    note: str
    bearing: Bearing
    profile: str
    created_ms: int
    is_supported: bool
    """False where the passage is deleted, gone from the text, or changed."""


@dataclass(frozen=True, slots=True)
class Case:
    """A case: a code of a dimension with that role, and what is known of it."""

    code: CodeDetail
    passages: int
    posts: int
    attributes: tuple[Attribute, ...] = ()
    outcomes: tuple[Outcome, ...] = ()

    @property
    def is_contested(self) -> bool:
        """Whether its outcomes oppose one another."""
        return are_opposed(each.bearing for each in self.outcomes if each.is_supported)


def are_opposed(bearings: Iterable[Bearing]) -> bool:
    """Return whether some bear for and some against."""
    return set(bearings) >= {Bearing.FOR, Bearing.AGAINST}


class Relation(StrEnum):
    """How a passage bears on a claim."""

    SUPPORTING = "supporting"
    QUALIFYING = "qualifying"
    CONTRADICTING = "contradicting"


class ClaimState(StrEnum):
    """How well a claim stands: the weakest that holds, worst first."""

    UNSUPPORTED = "unsupported"
    CHANGED_PASSAGE = "changed passage"
    ONE_SOURCE = "one source"
    ONE_AUTHOR = "one author"
    SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class Support:
    """A passage that bears on a claim."""

    passage: Passage
    relation: Relation


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of the person's own that rests on passages."""

    id: ClaimId
    uid: Uid
    text: str
    note: str
    profile: str
    created_ms: int
    changed_ms: int
    supports: tuple[Support, ...]
    state: ClaimState

    @property
    def is_contested(self) -> bool:
        """Whether a passage contradicts it."""
        return any(each.relation is Relation.CONTRADICTING for each in self.supports)


class PartKind(StrEnum):
    """What a part of a brief is. The text of a matrix is its two axes: "Case by Mission"."""

    HEADING = "heading"
    TEXT = "text"
    CLAIM = "claim"
    QUOTATION = "quotation"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class BriefPart:
    """One part of a brief. ``level``: a heading's rank, from 1; ``text`` is Markdown."""

    id: BriefPartId
    uid: Uid
    kind: PartKind
    level: int = 0
    text: str = ""
    claim: Claim | None = None
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class BriefRow:
    """What the list of briefs shows of one."""

    id: BriefId
    uid: Uid
    title: str
    style: str
    """Name of a CSL style, such as "apa"."""
    changed_ms: int
    parts: int


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief with its parts in order, and every passage that its text refers to."""

    row: BriefRow
    parts: tuple[BriefPart, ...]
    cited: Mapping[Uid, Passage] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """A name that exports replace."""

    id: PseudonymId
    uid: Uid
    name: str
    replacement: str
