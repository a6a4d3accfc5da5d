"""Every step has words, and the keys in them are those of the moment."""

import pytest

from insightreader.domain.settings import TOUR_STEPS
from insightreader.ui.tour.steps import ENDED, STEPS, TourStep, words_of, words_of_end

pytestmark = pytest.mark.usefixtures("english")


def test_the_setting_keeps_every_step_and_the_end():
    assert (*map(str, STEPS), ENDED) == TOUR_STEPS


@pytest.mark.parametrize("step", STEPS)
def test_every_step_has_words_without_a_place_left_open(step):
    said = words_of(step, lambda name: f"<{name}>")
    assert said.title
    assert "{" not in said.words


def test_keys_are_those_that_actions_have_now():
    assert "press Ctrl+9." in words_of(TourStep.HIGHLIGHT, {"highlight": "Ctrl+9"}.get).words
    said = words_of_end({"undo": "Ctrl+Z", "guide": "F1"}.__getitem__).words
    assert said.startswith("Ctrl+Z takes back")
    assert "F1 opens the guide" in said
