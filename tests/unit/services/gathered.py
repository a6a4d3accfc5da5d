"""A small body of evidence: three posts, three cases, two outcomes, and a factor with a child."""

from dataclasses import dataclass

from insightreader.domain.evidence import Bearing
from insightreader.domain.ids import AnnotationId, CodeId, DimensionId, PostId
from insightreader.services.coding import DEFAULT_DIMENSIONS
from insightreader.services.evidence.codebook import EditingCodebook
from insightreader.store.library import Library
from tests.building import annotate, save

OATS = "Oats grew because neighbours trusted one another.\n\nThe oats scheme was kept for years."
RIVERS = "The river scheme never started.\n\nNobody had money for rivers."
CLAIMS = "Oats failed, says another report.\n\nTrust was never there."


@dataclass(frozen=True, slots=True)
class Evidence:
    """Keys of what was made, by name."""

    library: Library
    dimensions: dict[str, DimensionId]
    codes: dict[str, CodeId]
    posts: dict[str, PostId]
    notes: dict[str, AnnotationId]


def gather(library: Library) -> Evidence:
    """Make it: "Kept" bears for, "Failed" against; Trust has Neighbours below it."""
    editing = EditingCodebook(library)
    dimensions = {name: editing.add_dimension(name).value for name in DEFAULT_DIMENSIONS}
    codes = {
        name: editing.add(dimensions[dimension], name).value
        for dimension, name in (
            *(("Case", "Oats"), ("Case", "Rivers"), ("Case", "Bees")),
            *(("Outcome", "Kept"), ("Outcome", "Failed")),
            *(("Factor", "Trust"), ("Factor", "Money")),
        )
    }
    codes["Neighbours"] = editing.add(
        dimensions["Factor"], "Neighbours", parent=codes["Trust"]
    ).value
    editing.describe(codes["Kept"], bearing=Bearing.FOR)
    editing.describe(codes["Failed"], bearing=Bearing.AGAINST)
    posts = {
        "oats": save(library, OATS, title="Oats", author="Ann", site="A", published="2024-05-01"),
        "rivers": save(library, RIVERS, title="Rivers", author="Ann", site="A", published="2025"),
        "other": save(library, CLAIMS, title="Claims", author="Bob", site="B"),
    }
    notes = {
        "grew": annotate(
            library,
            posts["oats"],
            "neighbours trusted one another",
            codes=["Case/Oats", "Factor/Neighbours"],
        ),
        "kept": annotate(
            library, posts["oats"], "kept for years", codes=["Case/Oats", "Outcome/Kept"]
        ),
        "money": annotate(
            library, posts["rivers"], "Nobody had money", codes=["Case/Rivers", "Factor/Money"]
        ),
        "failed": annotate(
            library,
            posts["other"],
            "Oats failed",
            codes=["Case/Oats", "Outcome/Failed", "Factor/Trust"],
        ),
    }
    return Evidence(library, dimensions, codes, posts, notes)
