"""Sentences for screen readers: one an act, counts once they rest."""

import pytest
from PySide6.QtWidgets import QWidget

from insightreader.ui.announcing import Announcer


@pytest.fixture
def announcer(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return Announcer(window)


@pytest.fixture
def heard(announcer) -> list[str]:
    sentences: list[str] = []
    announcer.announced.connect(sentences.append)
    return sentences


def test_a_sentence_is_said_at_once_on_one_line(announcer, heard):
    announcer.say("Undone:\n a comment")
    assert heard == ["Undone: a comment"]


def test_nothing_is_said_of_nothing(announcer, heard):
    announcer.say(" \n")
    assert heard == []


def test_only_the_last_of_many_counts_is_said(announcer, heard, qtbot):
    for count in (4_000, 312, 9):
        announcer.say_later(f"{count} results")
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["9 results"]


def test_a_count_is_dropped_for_what_was_done_after_it(announcer, heard, qtbot):
    announcer.say_later("9 results")
    announcer.say("Highlighted in yellow")
    announcer.say_later("8 results")
    qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard == ["Highlighted in yellow", "8 results"]
