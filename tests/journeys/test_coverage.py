"""What was on show is known; what never was, too."""

import pytest

from insightreader.services.evidence.coverage import coverage_of
from insightreader.services.reading import Reading
from insightreader.store.library import LibraryReader
from insightreader.ui.presenters.seen import SeenPresenter
from tests.journeys.desk import wait_until
from tests.journeys.stored import post_called

pytestmark = pytest.mark.journey
TITLE = "Five missions"


def seen(folder) -> frozenset[int]:
    reader = LibraryReader(folder)
    try:
        (coverage,) = coverage_of(reader, [post_called(Reading(reader), TITLE)])
    finally:
        reader.close()
    return coverage.seen


def test_blocks_in_view_are_seen_once_the_text_stood_still(full, sit_down):
    person = sit_down(full)
    assert seen(full) == frozenset()
    person.open_post(TITLE)
    person.workspace.reader.at_hand.findChild(SeenPresenter).note_now()
    wait_until(lambda: 1 in seen(full), "the first block")
    person.leave()
    assert 1 in seen(full)
