"""Every empty list of posts says what it is for and leads on."""

import pytest

from insightreader.domain.listing import SmartList
from insightreader.ui.icons import svg
from insightreader.ui.library.empty_words import (
    WAYS_IN,
    Lead,
    any_of,
    empty_library,
    empty_place,
    nothing_found,
)
from insightreader.ui.library.header import Way
from insightreader.ui.library.place import EVERYTHING, TRASH, Place, PlaceKind

PLACES = [
    *((Place(PlaceKind.SMART, smart), SmartList.ALL) for smart in SmartList),
    *((EVERYTHING, chip) for chip in (SmartList.UNREAD, SmartList.STARRED, SmartList.ANNOTATED)),
    (Place(PlaceKind.COLLECTION, 1), SmartList.ALL),
    (Place(PlaceKind.TAG, 1), SmartList.ALL),
    (Place(PlaceKind.SEARCH, 1), SmartList.ALL),
]


@pytest.mark.parametrize(("place", "chip"), PLACES)
def test_every_place_has_a_picture_a_sentence_and_a_lead(place, chip):
    said = empty_place(place, chip, "Missions")
    assert svg(said.picture, "#000000")
    assert said.title
    assert said.words.endswith(".")
    assert said.leads


def test_no_two_smart_lists_say_the_same():
    said = [empty_place(Place(PlaceKind.SMART, smart), SmartList.ALL, "") for smart in SmartList]
    assert len({each.title for each in said}) == len(SmartList)


def test_a_chip_is_spoken_of_before_the_place_that_it_narrows():
    assert empty_place(TRASH, SmartList.UNREAD, "Trash").title == "Nothing unread here"


def test_names_stand_in_the_titles_of_what_a_person_named():
    for kind in (PlaceKind.COLLECTION, PlaceKind.TAG):
        assert "Aims & means" in empty_place(Place(kind, 1), SmartList.ALL, "Aims & means").title


def test_only_the_inbox_and_the_library_lead_to_saving():
    inbox = empty_place(Place(PlaceKind.SMART, SmartList.INBOX), SmartList.ALL, "Inbox")
    assert inbox.leads[0] is empty_library().leads[0] is Lead.FILE
    assert Lead.FILE not in empty_place(TRASH, SmartList.ALL, "Trash").leads


def test_every_way_in_is_a_way_of_the_library():
    assert {str(each) for each in WAYS_IN} <= {str(each) for each in Way}


@pytest.mark.parametrize(
    ("query", "other"),
    [
        ("trust budget", "trust OR budget"),
        ("信任 预算", "信任 OR 预算"),
        ("trust", ""),
        ("trust OR budget", ""),
        ("tag:health trust", ""),
        ('"trust budget"', ""),
        ("trust -budget", ""),
        ("", ""),
    ],
)
def test_any_of_its_words_is_offered_for_plain_words_alone(query, other):
    assert any_of(query) == other
    assert (Lead.ANY_WORD in nothing_found(query).leads) is bool(other)
