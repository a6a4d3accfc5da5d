"""The daily review: what comes back, when, and how an answer is set back."""

import pytest

from insightreader.domain.errors import NotFound
from insightreader.services.annotating import Annotating
from insightreader.services.organising import Organising
from insightreader.services.reviewing import (
    Recall,
    Reviewing,
    count_due,
    due,
    next_distance,
    spread,
)
from insightreader.services.undo import Undo
from insightreader.store.library import Library
from insightreader.store.migrating import check_and_migrate
from insightreader.store.reviews import DAY_MS, Due
from tests.building import NOON_MS, annotate, save
from tests.unit.store.earlier import take_back

WORDS = ("Five missions", "bold goal", "Trust", "needs partners")


@pytest.fixture
def post(library):
    return save(library)


@pytest.fixture
def notes(library, post):
    return [annotate(library, post, words) for words in WORDS]


def shown(library: Library, days: float, limit: int = 10) -> list[int]:
    found = due(library, now_ms=NOON_MS + round(days * DAY_MS), limit=limit)
    return [each.id for each in found]


def test_an_annotation_comes_back_after_a_day(library, notes):
    assert shown(library, 0.5) == []
    assert shown(library, 1.5) == notes
    assert shown(library, 1.5, limit=2) == notes[:2]
    assert count_due(library, now_ms=NOON_MS + 2 * DAY_MS) == 4


def test_an_answer_says_when_it_comes_back(library, notes):
    reviewing = Reviewing(library)
    for note, recall in zip(notes, (Recall.SOON, Recall.LATER, Recall.NEVER), strict=False):
        reviewing.answer(note, recall)
    assert shown(library, 0.9) == []
    assert shown(library, 1.5) == [notes[3], notes[0]]
    assert shown(library, 3.5) == [notes[3], notes[0], notes[1]]
    assert notes[2] not in shown(library, 4000)


def test_the_distance_grows_with_every_later_and_begins_again_with_soon():
    days, seen = 0, []
    for _ in range(8):
        days = next_distance(days, Recall.LATER)
        seen.append(days)
    assert seen == [3, 7, 15, 33, 73, 161, 354, 365]
    assert next_distance(365, Recall.SOON) == 1


def test_an_answer_is_undone_and_done_again(library, notes):
    Reviewing(library).answer(notes[0], Recall.NEVER)
    Undo(library).undo()
    assert notes[0] in shown(library, 1.5)
    Undo(library).redo()
    assert notes[0] not in shown(library, 1.5)
    Undo(library).undo()
    Reviewing(library).answer(notes[0], Recall.LATER)
    assert notes[0] not in shown(library, 1.5)
    assert notes[0] in shown(library, 3.5)


def test_what_is_deleted_does_not_come_back(library, post, notes):
    Annotating(library).delete(notes[:1])
    assert shown(library, 2) == notes[1:]
    Organising(library).delete([post])
    assert shown(library, 2) == []


def test_one_long_post_does_not_fill_the_day():
    found = [Due(number, 1) for number in range(20)] + [Due(number, 2) for number in range(20, 24)]
    assert spread(found, 6) == [0, 1, 2, 20, 21, 22]
    assert spread(found[:8], 6) == [0, 1, 2, 3, 4, 5]


def test_an_unknown_annotation_is_refused(library):
    with pytest.raises(NotFound):
        Reviewing(library).answer(77, Recall.SOON)


def test_a_library_of_the_step_before_learns_to_review(library, notes):
    take_back(library, to=2)
    check_and_migrate(library.connection, library.folder)
    Reviewing(library).answer(notes[0], Recall.NEVER)
    assert shown(library, 2) == notes[1:]
