"""Passages show the words of a query where they stand, and say where that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.query import Query, TextField, Words
from insightreader.domain.query_parsing import parse
from insightreader.index import snippets
from insightreader.index.scan import matches
from insightreader.index.snippets import best_passage
from tests.unit.index.builders import post
from tests.unit.index.corpus import VOCABULARY, queries, root, tokens

FILLER = "Nothing of note stands in this sentence at all. "


def shown(text, query, **options):
    """The passage, and the words marked in it."""
    snippet = best_passage(text, parse(query), **options)
    assert snippet.text == text[snippet.start : snippet.end].replace("\n", " ")
    return snippet.text, [text[start:end] for start, end in snippet.matches]


def test_the_passage_with_most_different_words_is_chosen():
    text = f"Trust, trust, trust. {FILLER * 9}Trust needs data and leaders. {FILLER * 9}"
    passage, marked = shown(text, "trust data leader")
    assert "Trust needs data and leaders." in passage
    assert marked == ["Trust", "data", "leaders"]


def test_word_forms_are_marked_whole():
    assert shown("They collaborated; collaborations!", "collaborating")[1] == [
        "collaborated", "collaborations"
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["dying", "lying", "tying"])
def test_irregular_forms_are_marked(word):
    assert shown(f"It is {word} there", word.replace("ying", "ie"))[1] == [word]


def test_phrases_are_marked_only_where_they_are_exact():
    text = "Five missions. Missions five. FIVE\nmissions, five-missions, five mission."
    assert shown(text, '"five missions"')[1] == ["Five missions", "FIVE\nmissions", "five-missions"]


@pytest.mark.parametrize("asked", ["government's", "government’s", '"the government\'s plan"'])
@pytest.mark.parametrize("sign", ["'", "’"])
def test_one_apostrophe_is_as_good_as_another(asked, sign):
    text = f"So the government{sign}s plan failed."
    assert matches(post(1, text), parse(asked)) is not None
    passage = best_passage(text, parse(asked))
    assert [text[start:end] for start, end in passage.matches] in (
        [f"government{sign}s"],
        [f"the government{sign}s plan"],
    )


def test_parts_of_words_are_not_marked():
    text = "distrust trusty trust's trust’s 'trust' trust_ entrust atrust"
    assert shown(text, '"trust"')[1] == ["trust", "trust"]


def test_beginnings_mark_whole_words():
    assert shown("Collaborate with colleagues", "colla*")[1] == ["Collaborate"]
    assert shown("the public values, a public view", '"x" OR public-v*')[1] == [
        "public values", "public view"
    ]  # fmt: skip


def test_chinese_is_marked_inside_its_run():
    assert shown("政府创造公共价值。价值观", "公共价值 价值观")[1] == ["公共价值", "价值观"]
    assert shown("使用AI技术，使用 AI 技术", '"AI技术"')[1] == ["AI技术", "AI 技术"]
    assert shown("公共值", '"共 值"')[1] == []


def test_accents_and_vowel_marks_do_not_hide_words():
    assert shown("Le CAFÉ, cafe\u0301s", "cafe")[1] == ["CAFÉ", "cafe\u0301s"]
    assert shown("ثم التَّعَاوُنُ هنا", "التعاون")[1] == ["التَّعَاوُنُ"]


def test_excluded_words_and_other_fields_are_not_shown():
    text = "trust data author"
    assert shown(text, "data -trust author:author title:trust")[1] == ["data"]


def test_without_a_match_the_text_begins_the_passage():
    passage, marked = shown(FILLER * 20, "zebra")
    assert marked == []
    assert (FILLER * 20).startswith(passage)
    assert 100 < len(passage) <= 180
    assert shown("", "zebra") == ("", [])
    assert shown("short", "") == ("short", [])


def test_passages_begin_with_a_sentence_or_a_word_and_end_with_a_word():
    text = f"{FILLER * 5}Here a mission succeeded. {FILLER * 5}"
    passage, _ = shown(text, "mission")
    assert passage.startswith("Here a mission")
    assert text[text.index(passage) + len(passage)] == " "
    endless = " ".join(f"word{n}" for n in range(500))
    passage, marked = shown(endless, "word300", width=80)
    assert marked == ["word300"]
    assert passage.split()[0] in endless.split()
    assert passage.split()[-1] in endless.split()


def test_a_match_at_the_very_end_is_shown_with_what_stands_before():
    passage, marked = shown(FILLER * 9 + "the end", "end")
    assert marked == ["end"]
    assert len(passage) > 40


PUNCTUATION = st.sampled_from([" ", " ", ". ", "\n", ", ", "-", "’", " “", "\u00a0", "…"])


@st.composite
def long_texts(draw):
    """Words of the vocabulary with all kinds of marks between them."""
    parts = draw(st.lists(st.tuples(st.sampled_from(VOCABULARY), PUNCTUATION), max_size=60))
    return "".join(word + mark for word, mark in parts)


@given(long_texts(), queries, st.integers(10, 200))
def test_passages_are_slices_with_matches_inside_in_order(text, query, width):
    snippet = best_passage(text, query, width=width)
    assert 0 <= snippet.start <= snippet.end <= len(text)
    assert snippet.text == text[snippet.start : snippet.end].replace("\n", " ")
    assert len(snippet.text) <= width or snippet.matches
    edges = [edge for match in snippet.matches for edge in match]
    assert edges == sorted(edges)
    assert all(snippet.start <= edge <= snippet.end for edge in edges)
    assert all(start < end for start, end in snippet.matches)


@given(long_texts(), st.sampled_from([each for each in VOCABULARY if each.isascii()]))
def test_every_form_of_a_word_is_marked_and_nothing_else(text, word):
    whole = best_passage(text, Query("", Words(word, TextField.ANY)), width=10**6)
    marked = [text[start:end] for start, end in whole.matches]
    assert all(root(tokens(each.replace("’", "'"))[0]) == root(word) for each in marked)
    wanted = [each for each in tokens(text.replace("’", "'")) if root(each) == root(word)]
    assert len(marked) == len(wanted)


def test_matches_beyond_the_passage_are_told_the_nearest_first_kept(monkeypatch):
    text = "trust " + "filler words stand here " * 40 + "trust " + "more words " * 40 + "trust"
    passage = best_passage(text, parse("trust"))
    spans = sorted((*passage.matches, *passage.others))
    assert [text[start:end] for start, end in spans] == ["trust"] * 3
    monkeypatch.setattr(snippets, "MAX_OTHERS", 1)
    (other,) = best_passage(text, parse("trust")).others
    assert other == spans[1]
