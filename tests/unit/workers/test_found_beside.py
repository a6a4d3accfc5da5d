"""What is answered beside hits: counts of values, queries that may have been meant, likenesses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.errors import IndexUnusable, NotFound
from insightreader.domain.found import FacetCount, RelatedQuestion, SearchQuestion
from insightreader.domain.ids import PostId
from insightreader.services.annotating import Annotating
from insightreader.services.coding import CodeName
from insightreader.services.organising import Organising
from insightreader.services.searching import bring_up_to_date
from insightreader.store.library import Library
from insightreader.workers import answering
from insightreader.workers.answering import Answerer
from tests.unit.workers.libraries import add_post, annotate, new_library

FILLER = [f"Plain words about nothing number {number} stand here." for number in range(12)]


@pytest.fixture
def library(tmp_path: Path, home: Path) -> Iterator[Library]:
    with new_library(tmp_path / "library") as library:
        for number, words in enumerate(FILLER):
            add_post(library, f"Filler {number}", words)
        yield library


@pytest.fixture
def trio(library: Library) -> dict[str, PostId]:
    """A post, one that shares rare words with it, and one that shares a single word."""
    return {
        "asked": add_post(
            library, "Asked", "Cross-sector collaboration needs stewardship.", "A lighthouse."
        ),
        "like": add_post(library, "Like", "Good stewardship rewards every collaboration."),
        "hardly": add_post(library, "Hardly", "Nobody spoke of stewardship."),
    }


@pytest.fixture
def answerer(library: Library, trio) -> Iterator[Answerer]:
    bring_up_to_date(library)
    with Answerer(library.folder) as answerer:
        yield answerer


def ask(answerer: Answerer, text: str, **options):
    return answerer.answer(SearchQuestion(1, text, **options))


def respelt(answerer: Answerer, text: str) -> tuple[str, ...]:
    return answerer.facets(SearchQuestion(1, text)).did_you_mean


def coded(library: Library, post: PostId, passage: str, name: str) -> None:
    """Annotate a passage with a code of the dimension Outcome."""
    note = annotate(library, post, passage)
    Annotating(library).change_codes([note], add=[CodeName("Outcome", name)])


# Did you mean


def test_a_mistyped_word_is_respelt_in_its_place(answerer):
    found = respelt(answerer, 'title:asked colaboration "lighthouse"')
    assert found == ('title:asked collaboration "lighthouse"',)


def test_a_beginning_is_respelt_and_stays_one(answerer):
    assert respelt(answerer, "colaboration*") == ("collaboration*",)


def test_words_that_belong_together_or_apart_are_offered_so(answerer):
    assert respelt(answerer, "light house") == ("lighthouse",)
    assert respelt(answerer, "asked light house kind:post") == ("asked lighthouse kind:post",)
    assert respelt(answerer, "goodstewardship") == ("good stewardship",)
    assert respelt(answerer, "title:goodstewardship") == ()
    assert respelt(answerer, "light OR house") == ()
    assert respelt(answerer, "-light house") == ()


def test_the_word_that_was_too_much_is_left_out_where_nothing_has_all(answerer):
    assert respelt(answerer, "asked lighthouse rewards") == ("asked lighthouse",)
    assert respelt(answerer, "rewards title:asked lighthouse*") == ("title:asked lighthouse*",)
    assert respelt(answerer, "lighthouse OR zzzzzz rewards") == ()
    assert respelt(answerer, 'rewards "asked lighthouse"') == ()


def test_short_known_words_are_left_alone_though_others_are_like_them(library, answerer):
    for number in range(60):
        add_post(library, f"Long {number}", "A long receive of words.")
    add_post(library, "Air", "The lung and its patience.")
    add_post(library, "Mistaken", "They recieve and are patient.")
    bring_up_to_date(library)
    assert respelt(answerer, "lung") == ()
    assert respelt(answerer, "patience") == ()
    assert respelt(answerer, "recieve") == ("receive",)


def test_a_query_that_finds_enough_is_left_alone(answerer):
    assert respelt(answerer, "plain") == ()
    assert respelt(answerer, "stewardship") == ()
    assert respelt(answerer, "") == ()


def test_what_finds_no_more_is_not_offered(answerer):
    assert respelt(answerer, "colaboration -collaboration") == ()
    assert respelt(answerer, "zzzzzz") == ()


def test_names_of_tags_and_excluded_words_are_not_respelt(answerer):
    assert respelt(answerer, "tag:colaboration") == ()
    assert respelt(answerer, "-colaboration fnord") == ()


def test_without_an_index_nothing_is_offered(library, trio):
    with Answerer(library.folder) as scanning:
        assert ask(scanning, "colaboration").is_scan
        assert respelt(scanning, "colaboration") == ()


# Facets


def test_values_of_the_posts_found_are_counted(library, trio, answerer):
    organising = Organising(library)
    organising.change_tags([trio["asked"], trio["like"]], add=["health"], remove=[])
    organising.change_tags([trio["like"]], add=["trust"], remove=[])
    coded(library, trio["asked"], "lighthouse", "Success")
    coded(library, trio["asked"], "stewardship", "Success")
    found = answerer.facets(SearchQuestion(1, "stewardship"))
    assert [each for each in found.counts if each.field in ("tag", "code")] == [
        FacetCount("tag", "health", 2),
        FacetCount("tag", "trust", 1),
        FacetCount("code", "Outcome/Success", 1),
    ]
    assert not found.is_partial


def test_a_post_found_by_its_note_alone_counts_once(library, trio, answerer):
    annotate(library, trio["like"], "rewards", comment="a zweifelhaft remark")
    annotate(library, trio["like"], "every", comment="zweifelhaft again")
    Organising(library).change_tags([trio["like"]], add=["trust"], remove=[])
    bring_up_to_date(library)
    found = answerer.facets(SearchQuestion(1, "zweifelhaft"))
    assert FacetCount("tag", "trust", 1) in found.counts


def test_counts_of_a_part_say_so(answerer, monkeypatch):
    monkeypatch.setattr(answering, "MOST_COUNTED", 2)
    assert answerer.facets(SearchQuestion(1, "plain")).is_partial
    assert answerer.facets(SearchQuestion(1, "zzzzzz")).counts == ()


# Related passages


def titles(hits) -> list[str]:
    return [hit.title for hit in hits]


def test_posts_that_share_rare_words_are_related_and_say_which(answerer, trio):
    (hit,) = answerer.related(RelatedQuestion(trio["asked"]))
    assert hit.title == "Like"
    assert set(hit.shared) == {"collaboration", "stewardship"}
    assert [hit.snippet[start:end] for start, end in hit.matches] == [
        "stewardship",
        "collaboration",
    ]


def test_a_selection_is_compared_instead_of_the_post(answerer, trio):
    lone = RelatedQuestion(trio["asked"], 0, len("Cross-sector"))
    assert answerer.related(lone) == []
    whole = RelatedQuestion(trio["asked"], 0, len("Cross-sector collaboration needs stewardship"))
    assert titles(answerer.related(whole)) == ["Like"]


def test_one_code_in_common_is_enough_and_said_first(library, answerer, trio):
    coded(library, trio["asked"], "lighthouse", "Success")
    coded(library, trio["hardly"], "Nobody", "Success")
    bring_up_to_date(library)
    hits = answerer.related(RelatedQuestion(trio["asked"]))
    reasons = {(hit.kind, hit.title): hit.shared for hit in hits}
    assert reasons["post", "Hardly"] == ("Outcome/Success", "stewardship")
    assert reasons["note", "Hardly"] == ("Outcome/Success",)
    assert not any(hit.title == "Asked" for hit in hits)


def test_common_words_relate_nothing(answerer, library):
    filler = answerer.related(RelatedQuestion(PostId(1)))
    assert filler == []


def test_no_more_are_returned_than_were_asked_for(library, trio):
    for number in range(3):
        add_post(library, f"More {number}", "Stewardship and collaboration.")
    bring_up_to_date(library)
    with Answerer(library.folder) as answerer:
        assert len(answerer.related(RelatedQuestion(trio["asked"], limit=2))) == 2


def test_a_post_that_is_gone_is_said(answerer):
    with pytest.raises(NotFound):
        answerer.related(RelatedQuestion(PostId(999)))


def test_without_an_index_what_is_related_cannot_be_said(library, trio):
    with Answerer(library.folder) as answerer:
        with pytest.raises(IndexUnusable):
            answerer.related(RelatedQuestion(trio["asked"]))
        bring_up_to_date(library)
        assert titles(answerer.related(RelatedQuestion(trio["asked"]))) == ["Like"]


def test_a_hit_on_a_note_knows_its_colour_and_codes(library, answerer, trio):
    coded(library, trio["asked"], "lighthouse", "Success")
    bring_up_to_date(library)
    (hit,) = [each for each in ask(answerer, "lighthouse").hits if each.kind == "note"]
    assert (hit.codes, bool(hit.colour)) == (("Outcome/Success",), True)
