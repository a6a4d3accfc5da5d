"""The codebook as a tree: what is shown, found, and said of an entry."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from insightreader.domain.evidence import CodebookDetail
from insightreader.domain.ids import CodeId
from insightreader.ui.evidence.codebook_model import CodebookModel
from tests.ui.evidence.values import CODEBOOK


@pytest.fixture
def model(qapp, qtmodeltester):
    model = CodebookModel()
    model.set_codebook(CODEBOOK)
    yield model
    model.deleteLater()


def lines(model: CodebookModel, index=None, depth: int = 0) -> list[str]:
    """Names as they stand, children indented."""
    index = index or QModelIndex()
    found = []
    for row in range(model.rowCount(index)):
        child = model.index(row, 0, index)
        found += ["  " * depth + child.data(), *lines(model, child, depth + 1)]
    return found


def test_codes_stand_below_their_parents(model):
    assert lines(model) == [
        "Case",
        "  Harbour",
        "    North pier",
        "  Vaccination",
        "Outcome",
        "  Succeeded",
    ]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("pier", ["Case", "  Harbour", "    North pier"]),
        ("KEEPERS port", ["Case", "  Harbour"]),
        ("outcome", ["Outcome", "  Succeeded"]),
        ("nothing like it", []),
    ],
)
def test_what_is_found_comes_with_what_stands_above(model, typed, shown):
    model.find(typed)
    assert lines(model) == shown
    model.find("")
    assert len(lines(model)) == 6


def test_a_code_and_a_dimension_of_the_same_number_are_told_apart(model):
    assert model.index_of(("dimension", 1)).data() == "Case"
    assert model.index_of(("code", 11)).data() == "Harbour"
    assert not model.index_of(("code", 1)).isValid()


def test_path_names_the_family(model):
    assert model.path(CodeId(12)) == "Case/North pier"
    assert model.path(CodeId(99)) == ""


def test_a_codebook_of_the_past_cannot_be_changed(model):
    index = model.index_of(("code", 11))
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    model.set_codebook(CODEBOOK, is_fixed=True)
    flags = model.flags(model.index_of(("code", 11)))
    assert not flags & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)


def test_an_empty_codebook_shows_nothing(model):
    model.set_codebook(CodebookDetail())
    assert lines(model) == []
