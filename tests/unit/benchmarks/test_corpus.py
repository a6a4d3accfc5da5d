"""Generated posts: the same everywhere, shaped like real ones, and exactly what cleaning gives."""

import random
from itertools import islice
from statistics import mean

import pytest

from benchmarks.corpus import Part, draft, drafts, post_words, with_marks
from benchmarks.rendering import rendered_of
from benchmarks.special import CROWD_START, CROWDED, SCREEN_CHARACTERS, special_drafts
from benchmarks.vocabulary import Vocabulary
from insightreader.text.rendering import render


@pytest.fixture(scope="module")
def vocabulary():
    return Vocabulary()


def test_same_seed_makes_the_same_posts():
    assert list(drafts(5)) == list(drafts(5))


def test_fewer_posts_are_the_first_of_many():
    assert list(drafts(3)) == list(islice(drafts(9), 3))


def test_another_seed_makes_other_posts():
    assert next(drafts(1)) != next(drafts(1, seed=2))


def test_lengths_are_within_their_limits_and_vary():
    rng = random.Random(1)
    lengths = [post_words(rng) for _ in range(500)]
    assert min(lengths) >= 300
    assert max(lengths) <= 2_000
    assert 700 < mean(lengths) < 900


@pytest.mark.parametrize("words", [300, 999, 5_000])
def test_post_has_as_many_words_as_were_asked_for(vocabulary, words):
    made = draft(random.Random(3), vocabulary, number=1, words=words)
    assert len(made.text.split()) == words


def test_drawn_words_follow_their_ranks(vocabulary):
    drawn = vocabulary.draw(random.Random(1), 60_000)
    first, later = vocabulary.words[0], vocabulary.words[300]
    assert drawn.count(first) > 10 * drawn.count(later) > 0


def test_rare_names_are_nearly_all_different(vocabulary):
    names = [vocabulary.name(number) for number in range(1_000, 1_400)]
    assert len(set(names)) > 350
    assert vocabulary.name(1_000) == names[0]


@pytest.mark.parametrize("share", [0.01, 0.0005, 0.00003])
def test_rank_of_a_share_is_where_words_become_rarer(vocabulary, share):
    rank = vocabulary.rank_of_share(share)
    assert vocabulary.share_of(rank - 1) >= share > vocabulary.share_of(rank)


def test_rendering_without_a_parser_gives_what_the_parser_gives():
    for made in drafts(8):
        assert rendered_of(made) == render(made.markdown)


def test_headings_of_the_same_words_render_as_the_parser_does():
    made = next(drafts(1))
    values = {name: getattr(made, name) for name in made.__slots__}
    parts = (Part(2, "Twice"), Part(0, "Some words."), Part(2, "Twice"), Part(0, "More words."))
    twice = type(made)(**{**values, "parts": parts})
    assert rendered_of(twice) == render(twice.markdown)


def test_marks_begin_and_end_at_words(vocabulary):
    made = draft(random.Random(5), vocabulary, number=1, words=800)
    marked = with_marks(made, random.Random(6), count=30, vocabulary=vocabulary)
    assert len(marked.marks) == 30
    for mark in marked.marks:
        assert 0 <= mark.start < mark.end <= len(marked.text)
        assert marked.text[mark.start - 1] == " "


def test_crowd_lies_within_one_window():
    crowded = next(each for each in special_drafts() if each.url == CROWDED)
    assert len(crowded.marks) > 950
    assert all(
        CROWD_START <= mark.start < mark.end <= CROWD_START + SCREEN_CHARACTERS
        for mark in crowded.marks
    )
