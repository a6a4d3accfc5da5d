"""The query language: what each notation means, and that no text breaks it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.query import (
    All,
    DateName,
    DateRange,
    Either,
    Filter,
    FilterName,
    Near,
    Not,
    Problem,
    ProblemKind,
    TextField,
    Words,
)
from insightreader.domain.query_dates import parse_dates
from insightreader.domain.query_parsing import MAX_DEPTH, parse


def node(text):
    """The tree of a text without problems."""
    query = parse(text)
    assert query.problems == ()
    return query.node


def problems(text):
    """The parts of a text that were not taken as they stand."""
    return [(text[each.start : each.end], each.kind) for each in parse(text).problems]


def test_words_side_by_side_must_all_match():
    assert node("trust data") == All((Words("trust"), Words("data")))
    assert node("trust AND data") == node("trust data")


def test_one_word_needs_no_list():
    assert node("  trust ") == Words("trust")


def test_nothing_asked_for_is_no_tree():
    assert parse("").node is None
    assert parse("  \n\t").node is None


def test_words_in_quotes_are_exact():
    assert node('"five missions"') == Words("five missions", exact=True)
    assert node("“five missions”") == Words("five missions", exact=True)
    assert node("„fünf Missionen“") == Words("fünf Missionen", exact=True)


def test_minus_excludes_words_phrases_fields_and_brackets():
    assert node("-trust") == Not(Words("trust"))
    assert node('-"five missions"') == Not(Words("five missions", exact=True))
    assert node("-is:read") == Not(Filter(FilterName.IS, "read"))
    assert node("-(a b)") == Not(All((Words("a"), Words("b"))))


def test_minus_inside_a_word_is_part_of_it():
    assert node("cross-sector") == Words("cross-sector")


def test_or_joins_its_two_neighbours_only():
    assert node("trust london OR paris") == All(
        (Words("trust"), Either((Words("london"), Words("paris"))))
    )


def test_or_joins_more_than_two():
    assert node("a OR b OR c") == Either((Words("a"), Words("b"), Words("c")))


def test_small_or_is_a_word():
    assert node("a or b") == All((Words("a"), Words("or"), Words("b")))


def test_not_in_capitals_excludes_as_a_minus_does():
    assert node("a NOT b") == node("a -b")
    assert node("a OR NOT (b c)") == node("a OR -(b c)")
    assert node("a not b") == All((Words("a"), Words("not"), Words("b")))


def test_near_joins_words_and_phrases_more_tightly_than_or():
    assert node("a near/5 b") == Near(Words("a"), Words("b"), 5)
    assert node('"x y" NEAR/2 b OR c') == Either(
        (Near(Words("x y", exact=True), Words("b"), 2), Words("c"))
    )
    assert node("title:(a near/3 b)") == Near(
        Words("a", TextField.TITLE), Words("b", TextField.TITLE), 3
    )
    assert node("near") == Words("near")


@pytest.mark.parametrize("text", ["a near/5 (b c)", "a near/5 -b", "tag:a near/5 tag:b"])
def test_near_needs_a_word_of_one_text_on_both_sides(text):
    assert problems(text) == [("near/5", ProblemKind.LONE_NEAR)]
    assert parse(text).node == parse(text.replace("near/5 ", "")).node


def test_brackets_group():
    assert node("(a b) OR c") == Either((All((Words("a"), Words("b"))), Words("c")))
    assert node("((a))") == Words("a")
    assert parse("()").node is None


@pytest.mark.parametrize("field", [each for each in TextField if each])
def test_text_fields_take_words_phrases_and_brackets(field):
    assert node(f"{field}:trust") == Words("trust", field)
    assert node(f'{field}:"public value"') == Words("public value", field, exact=True)
    assert node(f"{field}:(a OR b)") == Either((Words("a", field), Words("b", field)))


def test_field_names_are_read_in_any_case():
    assert node("Title:trust") == Words("trust", TextField.TITLE)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("is:unread", FilterName.IS, "unread"),
        ("is:STARRED", FilterName.IS, "starred"),
        ("has:notes", FilterName.HAS, "notes"),
        ("kind:note", FilterName.KIND, "note"),
        ("lang:en-GB", FilterName.LANG, "en-gb"),
        ("collection:7", FilterName.COLLECTION, "7"),
    ],
)
def test_filters_carry_their_value_in_lower_case(text, name, value):
    assert node(text) == Filter(name, value)


def test_a_star_at_the_end_asks_for_a_beginning():
    assert node("collab*") == Words("collab", prefix=True)
    assert node("tag:pub*") == Words("pub", TextField.TAG, prefix=True)


def test_a_beginning_of_two_letters_is_taken_for_the_word():
    query = parse("co*")
    assert query.node == Words("co")
    assert query.problems == (Problem(0, 3, ProblemKind.SHORT_PREFIX),)


def test_a_star_in_a_phrase_is_for_its_last_word():
    assert node('"cross sect*"') == Words("cross sect", exact=True, prefix=True)
    assert problems('"cross se*"') == [('"cross se*"', ProblemKind.SHORT_PREFIX)]


@pytest.mark.parametrize("text", ["trust~", "trust~1", "trust~2"])
def test_a_tilde_asks_for_words_that_are_alike(text):
    assert node(text) == Words("trust", fuzzy=True)
    assert node(f"title:{text}") == Words("trust", TextField.TITLE, fuzzy=True)


def test_a_short_word_is_taken_as_it_is():
    assert parse("abc~").node == Words("abc")
    assert problems("abc~") == [("abc~", ProblemKind.SHORT_FUZZY)]
    assert node("~") == Words("~")


def test_a_beginning_of_other_scripts_may_be_short():
    assert node("公*") == Words("公", prefix=True)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-3-5", date(2024, 3, 5), date(2024, 3, 5)),
        ("2024..2025", date(2024, 1, 1), date(2025, 12, 31)),
        ("2024-06..", date(2024, 6, 1), None),
        ("..2024-06", None, date(2024, 6, 30)),
        ("2023-12-31..2024", date(2023, 12, 31), date(2024, 12, 31)),
    ],
)
def test_dates_are_years_months_days_and_ranges(text, first, last):
    assert parse_dates(text) == DateRange(first, last)
    assert node(f"date:{text}") == DateRange(first, last)
    assert node(f"saved:{text}") == DateRange(first, last, DateName.SAVED)


def test_a_quoted_name_is_taken_as_it_is_with_its_star():
    assert node('tag:"abc*"') == Words("abc*", TextField.TAG, exact=True)
    assert node('code:"abc *"') == Words("abc *", TextField.CODE, exact=True)
    assert node("tag:abc*") == Words("abc", TextField.TAG, prefix=True)
    assert node('title:"abc*"') == Words("abc", TextField.TITLE, exact=True, prefix=True)


@pytest.mark.parametrize(
    "text", ["", "..", "24", "2024-13", "2023-02-29", "2025..2024", "2024..x", "0000", "٢٠٢٤"]
)
def test_impossible_dates_are_a_problem_and_no_filter(text):
    assert parse_dates(text) is None
    if text:
        assert parse(f"a date:{text}").node == Words("a")
        assert problems(f"a date:{text}") == [(f"date:{text}", ProblemKind.BAD_DATE)]


@pytest.mark.parametrize(
    ("text", "part", "kind"),
    [
        ('a "b c', '"b c', ProblemKind.UNCLOSED_QUOTE),
        ("a (b", "(", ProblemKind.UNCLOSED_BRACKET),
        ("a) b", ")", ProblemKind.UNOPENED_BRACKET),
        ("colour:red", "colour:red", ProblemKind.UNKNOWN_FIELD),
        ("colour:(a b)", "colour:(", ProblemKind.UNKNOWN_FIELD),
        ("title: a", "title:", ProblemKind.EMPTY_FIELD),
        ("is: a", "is:", ProblemKind.EMPTY_FIELD),
        ('title:"" a', 'title:""', ProblemKind.EMPTY_FIELD),
        ("is:happy", "is:happy", ProblemKind.UNKNOWN_VALUE),
        ("OR a", "OR", ProblemKind.DANGLING_OPERATOR),
        ("a OR", "OR", ProblemKind.DANGLING_OPERATOR),
        ("a OR OR b", "OR", ProblemKind.DANGLING_OPERATOR),
        ("a *", "*", ProblemKind.DANGLING_OPERATOR),
        ("a NOT", "NOT", ProblemKind.DANGLING_OPERATOR),
        ("near/5 a", "near/5", ProblemKind.DANGLING_OPERATOR),
        ("a near/5", "near/5", ProblemKind.DANGLING_OPERATOR),
    ],
)
def test_problems_are_reported_with_their_place(text, part, kind):
    assert problems(text) == [(part, kind)]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("autor:bevan", "author:bevan"),
        ('-autor:"x y"', '-author:"x y"'),
        ("titel:(a b)", "title:("),
        ("is:unraed", "is:unread"),
        ("-has:note", "-has:notes"),
        ("colour:red", ""),
        ("is:happy", ""),
    ],
)
def test_what_was_meant_is_guessed_where_it_can_be(text, hint):
    (problem,) = parse(text).problems
    assert problem.hint == hint
    if hint:
        mended = text[: problem.start] + hint + text[problem.end :]
        assert parse(mended).problems == ()


def test_fields_answer_to_other_names_too():
    assert node("by:calloway") == node("author:calloway")
    assert node("year:2024") == node("date:2024")
    assert node("label:(a OR b)") == node("tag:(a OR b)")
    assert node('in:"On evidence"') == Filter(FilterName.COLLECTION, "on evidence")


def test_what_can_be_understood_is_still_asked_for():
    assert parse('a "b c').node == All((Words("a"), Words("b c", exact=True)))
    assert parse("a) b").node == All((Words("a"), Words("b")))
    assert parse("a OR OR b").node == Either((Words("a"), Words("b")))
    assert parse("colour:red").node == Words("colour:red")


def test_an_address_is_words_without_a_problem():
    assert node("https://example.org/a") == Words("https://example.org/a")


def test_a_time_is_words():
    assert node("10:30") == Words("10:30")


def test_very_deep_brackets_are_a_problem_and_no_overflow():
    query = parse("(" * 5000 + "a" + ")" * 5000)
    assert query.node is None
    assert Problem(MAX_DEPTH, MAX_DEPTH + 1, ProblemKind.TOO_DEEP) in query.problems


PIECES = st.sampled_from(
    ["a", "trust", '"', "“", "(", ")", "-", "OR", "AND", "*", ":", "title:", "is:read", "is:", "..",
     "date:2024", "date:", " ", "公共", "é", "|",
     "NOT", "near/5", "~", "autor:", "is:unraed", "\n", "\0", "\ud800"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=25).map("".join)))
def test_every_text_gives_a_query_and_problems_inside_it(text):
    query = parse(text)
    assert query.text == text
    assert all(0 <= each.start < each.end <= len(text) for each in query.problems)
    assert list(query.problems) == sorted(query.problems, key=lambda each: (each.start, each.end))


LETTERS = st.text("abcdefghijklmnopqrstuvwxyzéß", min_size=3, max_size=8)


@given(st.lists(LETTERS, min_size=2, max_size=6, unique=True))
def test_plain_words_come_out_as_they_went_in(some_words):
    assert parse(" ".join(some_words)).node == All(tuple(map(Words, some_words)))


@given(LETTERS, LETTERS)
def test_double_exclusion_is_not_undone(one, other):
    assert parse(f"{one} -(-{other})").node == All((Words(one), Not(Not(Words(other)))))
