"""Quotations in a person's own prose are seen by their marks."""

import pytest

from insightreader.domain.ids import new_uid
from insightreader.text.quoted_spans import quoted_spans


def words(prose):
    return [each.words for each in quoted_spans(prose)]


@pytest.mark.parametrize(
    ("opening", "closing"),
    ["“”", "„“", "«»", "»«", "‹›", "「」", "『』", "‘’", '""', "„”"],
)
def test_words_in_quotation_marks_are_quotations(opening, closing):
    prose = f"She wrote {opening}trust isn’t bought, it grows{closing}, twice."
    assert words(prose) == ["trust isn’t bought, it grows"]
    [found] = quoted_spans(prose)
    assert prose[found.start] == opening
    assert prose[found.end - 1] == closing


def test_a_block_quotation_is_one_without_its_marks():
    prose = "As follows:\n\n> “Trust grows\n> slowly and\n>surely”\n\nSo it is.\n"
    assert words(prose) == ["Trust grows slowly and surely"]
    assert words("> Two words “in marks are” in it.\n") == ["Two words “in marks are” in it."]


def test_several_are_found_in_their_order():
    prose = "“The first of them” and «the second of them»\n\n> and the third of them"
    assert words(prose) == ["The first of them", "the second of them", "and the third of them"]


@pytest.mark.parametrize(
    "prose",
    [
        "",
        "Nothing here.",
        "A “short one” here.",
        "It’s what people’s trust is about, isn’t it’",
        "“An open quotation\n\nthat a new paragraph ends”",
        'An inch is 1" and a foot is 12" long as everybody knows',
        "> short",
    ],
)
def test_other_marks_are_none(prose):
    assert words(prose) == []


def test_references_in_a_quotation_are_no_words_of_it():
    uid = new_uid()
    assert words(f"“Trust grew here [@{uid}] slowly”") == ["Trust grew here slowly"]


def test_a_quotation_over_the_end_of_a_line_goes_on():
    assert words("“Trust grew\nvery slowly here”") == ["Trust grew very slowly here"]
