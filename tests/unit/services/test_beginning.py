"""A person's library begins with the dimensions of evidence, which no undo takes away."""

import pytest

from insightreader.domain.evidence import Role
from insightreader.services.beginning import begin_library
from insightreader.services.evidence.codebook import EditingCodebook, codebook_of
from insightreader.services.undo import NothingToUndo, Undo, history
from insightreader.store.library import Library
from tests.building import annotate, save
from tests.unit.services.filled import content, receive, send


@pytest.fixture
def begun(tmp_path):
    begin_library(tmp_path / "begun", profile_name="Ann")
    with Library(tmp_path / "begun") as library:
        yield library


def test_the_dimensions_are_there_and_nothing_is_to_undo(begun):
    found = [(each.name, each.role) for each in codebook_of(begun).dimensions]
    assert found[:3] == [("Case", Role.CASE), ("Outcome", Role.OUTCOME), ("Factor", Role.NONE)]
    assert len(found) == 5
    assert history(begun) == []
    with pytest.raises(NothingToUndo):
        Undo(begun).undo()


def test_they_are_freely_changed(begun):
    editing = EditingCodebook(begun)
    case, *_, sector = codebook_of(begun).dimensions
    editing.change_dimension(case.id, name="Story")
    editing.delete_dimension(sector.id)
    assert [each.name for each in codebook_of(begun).dimensions][::3] == ["Story", "Mission"]


def test_a_library_that_is_there_stays_as_it_is(begun):
    EditingCodebook(begun).add_dimension("Mine")
    begin_library(begun.folder, profile_name="Bob")
    assert len(codebook_of(begun).dimensions) == 6


def test_an_archive_goes_from_one_to_another(begun, tmp_path):
    annotate(begun, save(begun), "bold goal", codes=["Case/One"])
    send(begun, tmp_path / "out.archive")
    begin_library(tmp_path / "other", profile_name="Bob")
    with Library(tmp_path / "other") as other:
        receive(other, tmp_path / "out.archive")
        assert [each.name for each in codebook_of(other).dimensions] == [
            each.name for each in codebook_of(begun).dimensions
        ]
        assert content(other)["annotation"] == content(begun)["annotation"]
