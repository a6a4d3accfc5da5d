"""What was removed is looked at and put back, by keys."""

from dataclasses import replace

import pytest

from insightreader.domain.cleaned import RemovedBlock
from insightreader.services.capturing import Capturing
from insightreader.store.library import open_library
from tests.building import begin, cleaned, source
from tests.journeys.desk import wait_until
from tests.journeys.stored import post_called, reading

pytestmark = pytest.mark.journey
TITLE = "Harbours"
REMOVED = (
    RemovedBlock("Subscribe to our letter", "promotion", 2, "Subscribe to our letter"),
    RemovedBlock("Share", "page-furniture", 3, "Share"),
)


@pytest.fixture
def person(full, sit_down):
    found = cleaned("The first paragraph.\n\nThe last one.\n", title=TITLE)
    with open_library(full) as library:
        job = begin(library, source("Harbours"))
        Capturing(library).finish(job, replace(found, removed=REMOVED))
    someone = sit_down(full)
    someone.open_post(TITLE)
    return someone


def report_of(person):
    with reading(person.folder) as look:
        head = look.details(post_called(look, TITLE)).revision
        return head.number, look.report(head.id)


def shown(person):
    return person.article.document().toPlainText()


def test_a_removed_block_is_put_back_by_key_and_undone(person):
    before = person.text
    number, _ = report_of(person)
    person.press("Ctrl+Shift+R")
    assert "Subscribe to our letter" in shown(person)
    assert person.text == before
    person.press(".", "B")
    wait_until(lambda: "Subscribe" in person.text, "the longer text")
    assert report_of(person)[0] == number + 1
    assert "Share" in shown(person)
    person.press("Ctrl+Z")
    wait_until(lambda: person.text == before, "the text as it was")
    assert "Subscribe to our letter" in shown(person)
    person.press("Ctrl+Shift+R")
    assert "Subscribe to our letter" not in shown(person)


def test_the_selected_block_is_taken_out_by_key_and_comes_back(person):
    before = person.text
    person.press("X")
    assert "Select something" in person.said
    person.select_by_mouse(*place_of(person, "last one"))
    person.press("H")
    wait_until(person.annotations, "the highlight")
    person.select_by_mouse(*place_of(person, "The l"))
    person.press("X")
    wait_until(lambda: "The last one" not in person.text, "the shorter text")
    wait_until(lambda: person.annotations()[0].verdict == "orphan", "its verdict")
    assert [each.reason for each in report_of(person)[1].removed].count("by-hand") == 1
    person.press("Ctrl+Z")
    wait_until(lambda: person.text == before, "the text as it was")
    wait_until(lambda: person.annotations()[0].verdict == "exact", "its verdict")


def place_of(person, words):
    start = person.text.index(words)
    return start, start + len(words)
