"""Dialogs are as high as their wrapped lines, and never higher than the screen."""

import pytest
from PySide6.QtWidgets import QDialog, QVBoxLayout

from insightreader.ui.plain import wrapped_label
from insightreader.ui.room import grow_to_fit

WORDS = "Nothing has been changed yet, and posts that you have stay as they are. " * 6


@pytest.fixture
def dialog(qtbot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    made.resize(240, 60)
    return made


def test_a_dialog_grows_to_its_wrapped_lines(dialog):
    layout, label = QVBoxLayout(dialog), wrapped_label(WORDS)
    layout.addWidget(label)
    grow_to_fit(dialog)
    dialog.show()
    assert dialog.width() == 240
    assert label.height() >= label.heightForWidth(label.width())


def test_a_dialog_with_room_keeps_its_size(dialog):
    QVBoxLayout(dialog).addWidget(wrapped_label("Short."))
    dialog.resize(500, 400)
    grow_to_fit(dialog)
    assert (dialog.width(), dialog.height()) == (500, 400)


def test_a_dialog_stays_on_the_screen(dialog):
    QVBoxLayout(dialog).addWidget(wrapped_label(WORDS * 60))
    grow_to_fit(dialog)
    assert dialog.height() <= dialog.screen().availableGeometry().height()


def test_a_dialog_without_a_layout_is_left_alone(dialog):
    grow_to_fit(dialog)
    assert dialog.height() == 60
