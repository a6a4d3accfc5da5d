"""What was removed is looked at and put back, by keys."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from insightreader.capture.lost_characters import find_lost
from insightreader.domain.cleaned import RemovedBlock
from insightreader.services.capturing import Capturing
from insightreader.store.library import open_library
from insightreader.ui.dialogs.repairs import RepairsDialog
from tests.building import begin, cleaned, source
from tests.journeys.desk import wait_for, wait_gone, wait_until
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


def test_lost_characters_are_repaired_and_refused_beside_the_text(full, sit_down):
    damaged = "I don?t, you can?t.\n\nA ?mission? is bold, and G?teborg is far.\n"
    found = cleaned(damaged, title=TITLE)
    with open_library(full) as library:
        job = begin(library, source("Harbours"))
        lost = tuple(find_lost(found.rendered.text, is_spaced=False))
        ready = replace(found, lost=lost, metadata=replace(found.metadata, language="en"))
        Capturing(library).finish(job, ready)
    person = sit_down(full)
    person.open_post(TITLE)
    before = person.text
    person.press("Ctrl+Shift+K")
    sheet = wait_for(RepairsDialog)
    assert person.article.scene.found.all == [(5, 6)]
    person.press("A")
    wait_until(lambda: "don’t, you can’t" in person.text, "the apostrophes")
    wait_until(lambda: sheet.list.topLevelItemCount() == 2, "the places that are left")
    wait_until(lambda: len(person.article.scene.found.all) == 2, "the pair of marks")
    person.press("Del")
    wait_until(lambda: sheet.list.topLevelItemCount() == 1, "the place that is left")
    sheet.typed.setFocus()
    person.type("oe")
    person.press("Return")
    wait_until(lambda: "Goeteborg" in person.text, "what was typed")
    wait_until(lambda: sheet.chosen() is None, "that nothing is left")
    person.press("Esc")
    wait_gone(sheet)
    person.look_back()
    person.select_by_mouse(*place_of(person, "Goeteborg"))
    person.press("Ctrl+Shift+C")
    clipboard = QGuiApplication.clipboard()
    wait_until(lambda: "[character restored]" in clipboard.text(), "the copy that says so")
    for words in ("G?teborg", "G?teborg", "don?t"):
        person.press("Ctrl+Z")
        wait_until(lambda words=words: words in person.text, "the step back")
    assert person.text == before


def test_corrections_are_there_when_the_post_is_cleaned_again(person):
    number, _ = report_of(person)
    person.press("Ctrl+Shift+R", ".", "B")
    wait_until(lambda: "Subscribe" in person.text, "the longer text")
    person.window.actions_of_window["clean-again"].trigger()
    wait_until(lambda: "new version" in person.said, "the word of the new version")
    assert report_of(person)[0] > number + 1
