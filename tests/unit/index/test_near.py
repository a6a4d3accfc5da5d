"""near/5: how far apart two words may stand, in which order, in which of their forms."""

import pytest

from insightreader.domain.query_parsing import parse
from insightreader.index.plan import Nearby, Sequence, plan
from insightreader.index.scan import matches
from insightreader.index.snippets import best_passage
from tests.unit.index.builders import build, note, post

TEXT = "Cities collaborate, they say, across the many sectors of one economy."


def found(text, row=None):
    """Whether a row is found, which index and scan must agree about."""
    return matches(row or post(1, TEXT), parse(text)) is not None


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("collaborate near/5 sectors", True),
        ("collaborate near/4 sectors", False),
        ("sectors near/5 collaborate", True),
        ("sector near/5 collaborating", True),
        ("cities near/0 collaborate", True),
        ('"many sectors" near/4 collaborate', True),
        ('"many sectors" near/3 collaborate', False),
        ("many near/0 sect*", True),
        ("sectors near/9 sectors", False),
        ("sectors near/9 nowhere", False),
    ],
)
def test_words_between_are_counted_in_both_directions(tmp_path, text, is_found):
    assert found(text) is is_found
    with build(tmp_path, [post(1, TEXT), post(2, "sectors"), post(3, "collaborate")]) as searcher:
        hits = searcher.search(parse(text), limit=9).hits
        assert [hit.key for hit in hits] == (["p:1"] if is_found else [])


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("ar", "يعتمد النجاح على التعاون مع الناس", "نجاح near/1 تعاون"),
        ("ar", "يعتمد النجاح والتعاون", "التعاون near/0 نجاح"),
        ("he", "בבית הגדול גר איש", "בית near/0 גדול"),
        ("fr", "Nous aimons l’école nouvelle.", "écoles near/0 nouvelles"),
        ("de", "In Häusern wohnt man gern.", "Haus near/1 man"),
    ],
)
def test_words_with_small_words_written_into_them_are_near(tmp_path, language, text, asked):
    row = post(1, text, language=language)
    assert found(asked, row)
    with build(tmp_path, [row, post(2, text.split()[0], language=language)]) as searcher:
        assert [hit.key for hit in searcher.search(parse(asked), limit=9).hits] == ["p:1"]


def test_quoted_single_words_are_near_in_that_form_alone(tmp_path):
    asked = {'"collaborate" near/5 "sectors"': 1, '"collaborate" near/5 "sector"': 0}
    with build(tmp_path, [post(1, TEXT)]) as searcher:
        for text, count in asked.items():
            assert found(text) is bool(count)
            assert searcher.search(parse(text), limit=9).total == count


def test_words_of_two_parts_of_a_post_are_not_near(tmp_path):
    row = post(1, "collaborate", title="sectors", tags=("sectors",))
    assert not found("collaborate near/5 sectors", row)
    with build(tmp_path, [row]) as searcher:
        assert searcher.search(parse("collaborate near/5 sectors"), limit=9).total == 0


def test_near_in_notes_leaves_posts_out():
    assert found("note:collaborate near/5 note:sectors", note(1, TEXT))
    assert not found("note:collaborate near/5 note:sectors")


def test_closer_pairs_of_rare_words_are_scored_like_words(tmp_path):
    rows = [post(1, "a mission near here"), *(post(n, "a mission") for n in range(2, 9))]
    with build(tmp_path, rows) as searcher:
        (hit,) = searcher.search(parse("mission near/2 here"), limit=9).hits
        assert hit.score > 0


def test_a_passage_shows_both_words_of_the_pair_and_no_lone_one():
    text = f"Sectors first. {'word ' * 30}{TEXT}"
    passage = best_passage(text, parse("collaborate near/5 sectors"))
    assert [text[start:end] for start, end in passage.matches] == ["collaborate", "sectors"]


def test_a_part_without_words_leaves_the_other():
    assert plan(parse("trust near/5 !!")) == plan(parse("trust"))


def test_single_words_are_meant_in_any_form():
    near = plan(parse("collaborate near/5 x"))
    assert isinstance(near, Nearby)
    assert near.first == Sequence("text", ("collaborate",), "collaborate", any_form="collaborate")
