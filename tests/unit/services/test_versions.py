"""Versions of a post: compared, and gone back to."""

import pytest

from insightreader.domain.errors import NotFound
from insightreader.services.capturing import IfKnown
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.services.versions import Versions, compare_revisions
from tests.building import MISSIONS, annotate, save

URL = "https://example.org/missions"


@pytest.fixture
def post(library):
    key = save(library, url=URL)
    annotate(library, key, "Five missions")
    annotate(library, key, "bold goal")
    save(
        library,
        MISSIONS.replace("Five missions guide", "Six plans lead"),
        url=URL,
        if_known=IfKnown.NEW_VERSION,
    )
    return key


def test_two_revisions_are_compared_with_the_notes_that_were_touched(library, post):
    old, new = Reading(library).revisions(post)
    found = compare_revisions(library, post, old=old.id, new=new.id)
    assert [each.number for each in found.revisions] == [1, 2]
    [changed] = [pair for pair in found.pairs if not pair.is_same]
    assert found.texts[1].text[changed.new.start : changed.new.end].startswith("Six plans")
    assert [(each.exact, each.verdict) for each in found.touched][-1] == ("bold goal", "moved")
    assert len(found.touched) == 2
    with pytest.raises(NotFound):
        compare_revisions(library, post, old=old.id, new=77)


def test_going_back_restores_text_and_anchors_and_is_undone(library, post):
    reading = Reading(library)
    old, new = reading.revisions(post)
    Versions(library).go_back(post, old.id)
    opened = reading.open(post)
    assert opened.details.revision.id == old.id
    assert [each.verdict for each in opened.annotations] == ["exact", "exact"]
    assert "Five missions guide" in opened.details.row.excerpt
    assert len(reading.revisions(post)) == 2
    Undo(library).undo()
    assert reading.open(post).details.revision.id == new.id


def test_what_was_noted_in_the_newer_is_found_in_the_older(library, post):
    reading = Reading(library)
    old, _ = reading.revisions(post)
    annotate(library, post, "partners")
    Versions(library).go_back(post, old.id)
    assert {each.exact: each.verdict for each in reading.annotations_of(post)}["partners"] in (
        "exact",
        "moved",
    )


def test_only_revisions_of_the_post_can_be_gone_back_to(library, post):
    other = save(library, "Other.")
    [strange] = Reading(library).revisions(other)
    with pytest.raises(NotFound):
        Versions(library).go_back(post, strange.id)
