"""Where one is in the text, in words: for the ear, and for whoever asks."""

import pytest
from PySide6.QtCore import Qt

from insightreader.text.rendering import render
from insightreader.ui.reader.highlights import Highlight
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.whereabouts import highlight_words, place_words
from tests.ui.reader.samples import details, highlight

MARKDOWN = """# The pier

The ferry left the quay at dawn, and nobody saw it leave.

## The lamp

The keeper climbed the stairs twice a night.

> One lamp is a promise."""
RENDERED = render(MARKDOWN)
TEXT = RENDERED.text


@pytest.fixture
def reading(pane: ReaderPane) -> ReaderPane:
    """The post with two highlights, one within the other, and the focus in its text."""
    pane.show_post(details(), RENDERED, [])
    pane.view.marks.set_highlights(
        [
            highlight(TEXT, "climbed the stairs twice", 1, pen="green", names="Case · Outcome"),
            highlight(TEXT, "stairs", 2, pen="blue", has_comment=True),
        ]
    )
    pane.view.setFocus()
    return pane


@pytest.fixture
def heard(reading) -> list[str]:
    sentences: list[str] = []
    reading.whereabouts.entered.connect(sentences.append)
    return sentences


def test_a_place_is_told_by_its_block_and_the_heading_above():
    offset = TEXT.index("keeper")
    assert place_words(RENDERED, offset, []) == "Block 4 of 5, under “The lamp”"


def test_a_place_before_every_heading_has_none():
    rendered = render("Nothing above.\n\n# Below")
    assert place_words(rendered, 3, []) == "Block 1 of 2"


def test_a_heading_is_its_own_place():
    assert place_words(RENDERED, 0, []) == "Block 1 of 5, under “The pier”"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ({"pen": "pink"}, "Highlighted in Pink"),
        ({"is_underline": True}, "Underlined in Yellow"),
        ({"names": "Case", "has_comment": True}, "Highlighted in Yellow, Case, with a comment"),
    ],
)
def test_a_highlight_is_told_by_all_that_it_shows(kind, words):
    assert highlight_words(Highlight(0, 4, 1, **kind)) == words


def test_w_tells_the_place_of_the_text_cursor(reading, qtbot):
    reading.commands["cursor"].setChecked(True)
    reading.view.select(TEXT.index("stairs"), TEXT.index("stairs"))
    with qtbot.waitSignal(reading.whereabouts.told) as told:
        qtbot.keyClick(reading.view, Qt.Key.Key_W)
    assert " ".join(told.args) == (
        "Block 4 of 5, under “The lamp”. Highlighted in Blue, with a comment. "
        "Highlighted in Green, Case · Outcome"
    )


def test_w_tells_the_line_at_the_top_where_there_is_no_cursor(reading, qtbot):
    with qtbot.waitSignal(reading.whereabouts.told) as told:
        qtbot.keyClick(reading.view, Qt.Key.Key_W)
    assert told.args == ["Block 1 of 5, under “The pier”"]


def test_coming_into_a_highlight_is_told_once(reading, heard, qtbot):
    reading.commands["cursor"].setChecked(True)
    start = TEXT.index("climbed")
    reading.view.select(start - 1, start - 1)
    for _ in range(4):
        qtbot.keyClick(reading.view, Qt.Key.Key_Right)
    assert heard == ["Highlighted in Green, Case · Outcome"]
    for _ in range(3):
        qtbot.keyClick(reading.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert heard[1:] == ["Highlighted in Blue, with a comment"]


def test_scrolling_without_a_cursor_tells_nothing(reading, heard, qtbot):
    for _ in range(5):
        qtbot.keyClick(reading.view, Qt.Key.Key_Down)
    assert heard == []


def test_arrow_keys_move_a_cursor_that_is_kept_and_scroll_without_one(reading, qtbot):
    reading.commands["cursor"].setChecked(True)
    before = reading.view.textCursor().position()
    qtbot.keyClick(reading.view, Qt.Key.Key_Down)
    assert reading.view.textCursor().position() > before
    qtbot.keyClick(reading.view, Qt.Key.Key_Escape)
    assert reading.view.has_cursor
    reading.commands["cursor"].setChecked(False)
    assert not reading.view.has_cursor
    before = reading.view.textCursor().position()
    qtbot.keyClick(reading.view, Qt.Key.Key_Down)
    assert reading.view.textCursor().position() == before
