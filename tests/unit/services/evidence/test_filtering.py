"""What passages can be narrowed to, and how a filter is named in a caption."""

import pytest

from insightreader.domain.evidence import Across
from insightreader.domain.evidence_questions import (
    ALL_PASSAGES,
    MatrixQuestion,
    PassageFilter,
    Shown,
    Soundness,
)
from insightreader.domain.ids import CollectionId, ProfileId, TagId
from insightreader.services.evidence.filtering import filter_choices, filter_words, still_there
from insightreader.services.evidence.matrix_grids import caption_of, grid_of
from insightreader.services.organising import Organising
from tests.unit.services.gathered import gather


@pytest.fixture
def evidence(library):
    found = gather(library)
    Organising(library).change_tags(list(found.posts.values())[:1], add=["farming"])
    return found


def test_choices_are_what_annotated_posts_have(library, evidence):
    choices = filter_choices(library)
    assert [each.name for each in choices.tags] == ["farming"]
    assert [each.name for each in choices.coders] == ["Tester"]
    assert list(choices.years) == sorted(set(choices.years))
    assert all(len(each) == 4 for each in choices.years)


def test_a_filter_forgets_what_is_not_there_any_more(library, evidence):
    choices = filter_choices(library)
    tag, coder = choices.tags[0].id, choices.coders[0].id
    wanted = PassageFilter(
        tag=tag, collection=CollectionId(99), profile=ProfileId(99), published=("2020", "")
    )
    assert still_there(choices, wanted) == PassageFilter(tag=tag, published=("2020", ""))
    assert still_there(choices, PassageFilter(profile=coder)) == PassageFilter(profile=coder)
    assert still_there(choices, PassageFilter(tag=TagId(99))) == ALL_PASSAGES


def test_a_filter_is_named_in_words(library, evidence):
    choices = filter_choices(library)
    wanted = PassageFilter(
        codes=(evidence.codes["Trust"],),
        tag=choices.tags[0].id,
        profile=choices.coders[0].id,
        soundness=Soundness.DOUBTFUL,
        published=("2020", "2024"),
        posts=frozenset(list(evidence.posts.values())[:1]),
    )
    assert filter_words(library, wanted) == [
        "with Trust",
        "tag farming",
        "by Tester",
        "quotations to look at",
        "published 2020–2024",
        "1 chosen post",
    ]
    assert filter_words(library, PassageFilter(published=("2021", "2021"))) == ["published 2021"]
    assert filter_words(library, PassageFilter(published=("", "2021"))) == ["published –2021"]
    assert filter_words(library, ALL_PASSAGES) == []


def test_a_caption_tells_axes_filter_and_what_is_left_out(library, evidence):
    question = MatrixQuestion(
        evidence.dimensions["Case"],
        Across.YEARS,
        PassageFilter(soundness=Soundness.SOUND),
        is_rolled_up=True,
    )
    assert caption_of(library, question) == (
        "Case by years; only sound quotations; child codes counted for their parents"
    )
    plain = MatrixQuestion(evidence.dimensions["Case"], evidence.dimensions["Factor"])
    whole = grid_of(library, plain, "x")
    shown = Shown((evidence.codes["Rivers"],), (evidence.codes["Money"], evidence.codes["Trust"]))
    grid = grid_of(library, plain, "x", shown=shown)
    assert [row[0] for row in grid.rows] == ["Rivers"]
    assert grid.head[1:] == ("Money", "Trust")
    rows, columns = len(whole.rows), len(whole.head) - 1
    assert caption_of(library, plain, shown) == (
        f"Case by Factor; 1 of {rows} rows; 2 of {columns} columns"
    )
