"""A place, a chip and a query as what a list holds and what a search is asked."""

import pytest

from insightreader.domain.ids import CollectionId, TagId
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.domain.query import Filter, FilterName, TextField, Words
from insightreader.domain.query_parsing import parse
from insightreader.ui.library.place import EVERYTHING, TRASH, Place, PlaceKind, filter_for, question


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (EVERYTHING, ListFilter()),
        (TRASH, ListFilter(SmartList.TRASH)),
        (Place(PlaceKind.SMART, SmartList.LATER), ListFilter(SmartList.LATER)),
        (Place(PlaceKind.COLLECTION, 4), ListFilter(collection=CollectionId(4))),
        (Place(PlaceKind.TAG, 4), ListFilter(tag=TagId(4))),
        (Place(PlaceKind.SEARCH, 4), ListFilter()),
    ],
)
def test_a_place_is_one_field_of_the_filter(place, expected):
    assert filter_for(place, SmartList.ALL, "") == expected


def test_a_chip_narrows_any_place():
    wanted = filter_for(Place(PlaceKind.TAG, 4), SmartList.STARRED, "trust")
    assert wanted == ListFilter(tag=TagId(4), also=SmartList.STARRED, query="trust")


@pytest.mark.parametrize("smart", list(SmartList))
def test_every_smart_list_is_a_term_that_the_language_knows(smart):
    asked = question(ListFilter(smart, query="trust"), "")
    assert not parse(asked).problems
    assert asked.endswith("trust")


def test_terms_stand_before_an_unclosed_quotation_and_beside_or():
    wanted = ListFilter(collection=CollectionId(5), also=SmartList.UNREAD, query='a OR b "not clos')
    children = parse(question(wanted, "")).node.children
    assert children[:2] == (
        Filter(FilterName.IS, "unread"),
        Filter(FilterName.COLLECTION, "#5"),
    )
    assert children[-1] == Words("not clos", exact=True)


def test_quotation_marks_in_a_tag_break_nothing():
    parsed = parse(question(ListFilter(tag=TagId(1), query="trust"), 'so "called'))
    assert parsed.problems == ()
    assert parsed.node.children[0] == Words("so  called", TextField.TAG, exact=True)


def test_the_same_term_is_asked_once():
    wanted = ListFilter(SmartList.STARRED, also=SmartList.STARRED, query="trust")
    assert question(wanted, "") == "is:starred trust"


def test_without_words_nothing_is_searched():
    assert question(ListFilter(SmartList.STARRED), "") == ""
