"""Repairs are proposed where the library has the same word whole, and nowhere else."""

from dataclasses import replace

import pytest

from insightreader.capture.lost_characters import find_lost
from insightreader.services.capturing import Capturing
from insightreader.services.proposing import Proposal, proposals
from tests.building import begin, cleaned, save


def save_damaged(library, text):
    found = cleaned(text, title="Damaged")
    lost = tuple(find_lost(found.rendered.text, is_spaced=False))
    return Capturing(library).finish(begin(library), replace(found, lost=lost)).value


def test_the_same_word_elsewhere_is_the_ground(library):
    save(library, "In Göteborg it began.")
    save(library, "Back to Göteborg. A gåteborg is none.")
    post = save_damaged(library, "To G?teborg! And: G?teborg?\n\nThe na?ve one.")
    assert proposals(library, post) == [
        Proposal(0, "ö", "Göteborg", 2),
        Proposal(1, "ö", "Göteborg", 2),
    ]


def test_the_same_word_in_the_same_text_is_one_too(library):
    post = save_damaged(library, "A naïve view. A na?ve view. A na\ufffdve view.")
    assert [each.replacement for each in proposals(library, post)] == ["ï", "ï"]


@pytest.mark.parametrize("other", ["Prêt and Prát.", "Prot is plain.", "Apprêter.", "Pr2t."])
def test_nothing_is_proposed_without_one_ground(library, other):
    save(library, other)
    post = save_damaged(library, "It is Pr?t here.")
    assert proposals(library, post) == []


def test_a_line_of_lost_characters_and_a_word_with_two_holes_get_none(library):
    save(library, "Élève.")
    post = save_damaged(library, "The ?l?ve of a\ufffd\ufffd. Well done ??")
    assert proposals(library, post) == []


def test_a_whole_text_needs_no_proposal(library):
    assert proposals(library, save(library, "Is all well?")) == []
