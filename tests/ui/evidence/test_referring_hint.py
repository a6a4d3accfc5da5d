"""What an empty summary asks for is shown whole, on as many lines as it takes."""

import pytest

from insightreader.ui.passages.referring_editor import ReferringEditor
from insightreader.ui.theme import THEMES

HINT = "What do these passages say together? Type @ to refer to one of them. " * 2


@pytest.fixture
def editor(qtbot):
    editor = ReferringEditor(THEMES["light"])
    qtbot.addWidget(editor)
    editor.resize(240, 160)
    editor.show()
    return editor


def inked_rows(editor) -> int:
    """How many rows of pixels below the first line of text aren't of one colour."""
    editor.clearFocus()
    picture = editor.viewport().grab().toImage()
    first = editor.fontMetrics().lineSpacing() + 12
    return sum(
        len({picture.pixel(x, y) for x in range(picture.width())}) > 1
        for y in range(first, picture.height())
    )


def test_a_long_hint_goes_on_below_its_first_line(editor):
    assert inked_rows(editor) == 0
    editor.setPlaceholderText(HINT)
    assert inked_rows(editor) > 0


def test_a_hint_goes_when_something_is_written(editor):
    editor.setPlaceholderText(HINT)
    editor.set_markdown("One line")
    assert inked_rows(editor) == 0
    assert editor.placeholderText() == HINT
