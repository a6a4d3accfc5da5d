"""What is asked of coded passages: which of them, crossed how, in which order."""

from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.evidence import Axis, AxisKey
from insightreader.domain.ids import AnnotationId, CodeId, CollectionId, PostId, ProfileId, TagId


class Soundness(StrEnum):
    """Which passages are looked at by their verdicts."""

    ANY = "any"
    SOUND = "sound"
    DOUBTFUL = "doubtful"


class AxisOrder(StrEnum):
    """How rows or columns are ordered: as in the codebook (others by name), by count, by name."""

    CODEBOOK = "codebook"
    COUNT = "count"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class PassageFilter:
    """Which living passages count. None: all.

    ``codes``: those that carry each of them, or a code below it. ``posts`` and ``annotations``:
    what a search found. ``published``: first and last year, as in "2024"; "" for no bound.
    """

    codes: tuple[CodeId, ...] = ()
    tag: TagId | None = None
    collection: CollectionId | None = None
    soundness: Soundness = Soundness.ANY
    profile: ProfileId | None = None
    published: tuple[str, str] = ("", "")
    posts: frozenset[PostId] | None = None
    annotations: frozenset[AnnotationId] | None = None


ALL_PASSAGES = PassageFilter()


@dataclass(frozen=True, slots=True)
class Shown:
    """Which rows and columns of a matrix are on show, in which order."""

    rows: tuple[AxisKey, ...]
    columns: tuple[AxisKey, ...]


@dataclass(frozen=True, slots=True)
class MatrixQuestion:
    """Two axes to be crossed. ``is_rolled_up``: a passage counts for the codes above its own."""

    rows: Axis
    columns: Axis
    filter: PassageFilter = ALL_PASSAGES
    is_rolled_up: bool = False
    row_order: AxisOrder = AxisOrder.CODEBOOK
    column_order: AxisOrder = AxisOrder.CODEBOOK
    hides_empty: bool = False
    """Leave out rows and columns without any passage."""
