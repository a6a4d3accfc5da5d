"""The bar that narrows the matrix: what is chosen stays in view, one key lets all through."""

import pytest
from PySide6.QtWidgets import QComboBox

from insightreader.domain.entities import Profile, Tag
from insightreader.domain.evidence_questions import ALL_PASSAGES, PassageFilter, Soundness
from insightreader.domain.ids import ProfileId, TagId, Uid
from insightreader.services.evidence.filtering import FilterChoices
from insightreader.ui.evidence.filter_bar import FilterBar
from insightreader.ui.theme import LIGHT

TAGS = (Tag(TagId(3), "farming", 2), Tag(TagId(4), "water", 1))
PEOPLE = (Profile(ProfileId(1), Uid("a"), "Ann"), Profile(ProfileId(2), Uid("b"), "Bob"))
CHOICES = FilterChoices(TAGS, (), PEOPLE, ("2020", "2021", "2024"))


@pytest.fixture
def bar(qapp, qtbot):
    bar = FilterBar(LIGHT)
    qtbot.addWidget(bar)
    bar.set_choices(CHOICES, ALL_PASSAGES)
    bar.show()
    return bar


def box(bar, name: str) -> QComboBox:
    [found] = [each for each in bar.findChildren(QComboBox) if each.accessibleName() == name]
    return found


def choose(bar, name: str, words: str) -> PassageFilter:
    """Choose in a box as a person does; what is asked for is then shown, as its owner does."""
    wanted: list[PassageFilter] = []
    bar.chosen.connect(wanted.append)
    found = box(bar, name)
    found.setCurrentIndex(found.findText(words))
    found.activated.emit(found.currentIndex())
    bar.set_choices(CHOICES, wanted[-1])
    return wanted[-1]


def test_what_cannot_be_chosen_is_not_shown(bar):
    assert not box(bar, "Only posts of a collection").isVisible()
    assert box(bar, "Only posts with a tag").isVisible()


def test_one_choice_after_the_other_narrows_further(bar):
    choose(bar, "Only posts with a tag", "water")
    choose(bar, "Only quotations by their verdict", "sound quotations")
    wanted = choose(bar, "Only passages coded by somebody", "Bob")
    assert wanted == PassageFilter(tag=TagId(4), profile=ProfileId(2), soundness=Soundness.SOUND)
    assert box(bar, "Only posts with a tag").currentText() == "water"
    assert bar.is_narrowing


def test_the_end_of_a_range_gives_way_to_its_other_end(bar):
    choose(bar, "Only posts published until", "until 2020")
    wanted = choose(bar, "Only posts published since", "since 2024")
    assert wanted.published == ("2024", "2024")
    wanted = choose(bar, "Only posts published until", "until 2021")
    assert wanted.published == ("2021", "2021")


def test_all_passages_come_back_at_once(bar):
    assert not bar.clear_button.isVisible()
    choose(bar, "Only posts with a tag", "farming")
    assert bar.clear_button.isVisible()
    wanted = []
    bar.chosen.connect(wanted.append)
    bar.clear_button.click()
    assert wanted == [ALL_PASSAGES]
    bar.set_choices(CHOICES, ALL_PASSAGES)
    bar.clear()
    assert wanted == [ALL_PASSAGES]
