"""Which notes are shown and in what order; and whose words a passage seems to be."""

import pytest

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.ui.annotations.arranging import UNCODED, CardFilter, CardOrder, arranged
from insightreader.ui.annotations.suggesting import suggestion_for
from tests.ui.annotations.sample_annotations import CODES, sample_annotation

NOTES = (
    sample_annotation(1, author="Zoë", colour="pink", codes=(CODES[3],)),
    sample_annotation(2, author="ada", colour="blue", codes=()),
    sample_annotation(3, author="Ben", codes=(CODES[1],), text_verdict=TextVerdict.CHANGED),
    sample_annotation(4, author="Ben", codes=(CODES[0],), place_verdict=PlaceVerdict.ORPHAN),
)


def ids(wanted: CardFilter, order: CardOrder = CardOrder.PLACE) -> list[int]:
    return [each.id for each in arranged(NOTES, wanted, order)]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (CardOrder.PLACE, [1, 2, 3, 4]),
        (CardOrder.TIME, [1, 2, 3, 4]),
        (CardOrder.CODE, [4, 3, 1, 2]),
        (CardOrder.VERDICT, [4, 3, 1, 2]),
        (CardOrder.COLOUR, [2, 1, 3, 4]),
        (CardOrder.AUTHOR, [2, 3, 4, 1]),
        (CardOrder.TEXT, [1, 4, 3, 2]),
    ],
)
def test_notes_are_ordered(order, expected):
    assert ids(CardFilter(), order) == expected


def test_every_order_is_known():
    for order in CardOrder:
        assert len(ids(CardFilter(), order)) == len(NOTES)


def test_notes_of_one_author_or_without_a_code_are_found():
    assert ids(CardFilter(author="Ben")) == [3, 4]
    assert ids(CardFilter(code=UNCODED)) == [2]
    assert ids(CardFilter(code=CODES[1].id)) == [3]


QUOTATIONS = (
    SuggestedQuotation(100, 140, None, None),
    SuggestedQuotation(200, 240, "Odile Ferrand", None),
)


@pytest.mark.parametrize(
    ("start", "end", "speaker"),
    [
        (200, 240, "Odile Ferrand"),
        (210, 220, "Odile Ferrand"),
        (190, 250, "Odile Ferrand"),
        (235, 300, None),
        (0, 90, None),
        (100, 140, None),
    ],
    ids=["all of it", "part of it", "with its marks", "hardly", "beside it", "nobody is named"],
)
def test_a_passage_is_somebody_s_where_most_of_it_is(start, end, speaker):
    found = suggestion_for(start, end, QUOTATIONS)
    assert (found.speaker if found else None) == speaker
