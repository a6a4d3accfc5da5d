"""What was removed is looked at and put back, by keys."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from insightreader.domain.cleaned import RemovedBlock
from insightreader.services.capturing import Capturing
from insightreader.store.library import open_library
from insightreader.ui.dialogs.removed import RemovedDialog
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


def buttons(sheet):
    return [each for each in sheet.findChildren(QPushButton) if each.text() == "Put back"]


def test_a_removed_block_is_put_back_by_key_and_undone(person):
    before = person.text
    number, report = report_of(person)
    person.press("Ctrl+Shift+R")
    sheet = wait_for(RemovedDialog)
    assert len(buttons(sheet)) == len(report.removed)
    buttons(sheet)[0].setFocus()
    person.press("Space")
    wait_until(lambda: report_of(person)[0] == number + 1, "the new revision")
    wait_until(lambda: len(buttons(sheet)) == len(report.removed) - 1, "the shorter list")
    person.press("Esc")
    wait_gone(sheet)
    person.look_back()
    wait_until(lambda: len(person.text) > len(before), "the longer text")
    person.press("Ctrl+Z")
    wait_until(lambda: person.text == before, "the text as it was")
