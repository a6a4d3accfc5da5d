"""What is dragged into other programs carries its reference and a link back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from insightreader.domain.links import parse_link
from insightreader.ui.library.sources import offers_sources
from tests.journeys.desk import Person, wait_until
from tests.journeys.stored import notes_of

pytestmark = pytest.mark.journey
TITLE = "Five missions"
WORDS = "It needs partners"


def select(person: Person) -> tuple[int, int]:
    start = person.text.index(WORDS)
    person.select_by_mouse(start, start + len(WORDS))
    return start, start + len(WORDS)


def press_within(person: Person):
    """Press on the selection as one does to drag it, and return what the drag would carry."""
    view = person.article
    spot = view.cursorRect().center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    return view.createMimeDataFromSelection()


def link_in(markdown: str) -> str:
    return markdown.split("](insightreader:", 1)[1].split(")", 1)[0]


def test_a_passage_that_is_dragged_carries_its_reference_and_a_copy_its_words(full, sit_down):
    person = sit_down(full)
    person.open_post(TITLE)
    start, end = select(person)
    view = person.article
    wait_until(lambda: view.give(view.createMimeDataFromSelection(), start, end), "the reference")
    assert view.createMimeDataFromSelection().text() == WORDS

    mime = press_within(person)
    assert mime.text().startswith(f"> {WORDS}")
    assert TITLE in mime.text()
    assert mime.data("text/markdown").data().decode() == mime.text()
    assert "<blockquote>" in mime.html()
    link = parse_link("insightreader:" + link_in(mime.text()))
    assert (link.start, link.end) == (start, end)
    assert not offers_sources(mime)
    # The drag ended without a release: the next copy is a plain one again.
    assert view.createMimeDataFromSelection().text() == WORDS
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)


def test_cards_that_are_dragged_carry_all_their_quotations(full, sit_down):
    person = sit_down(full)
    person.open_post(TITLE)
    for words in (WORDS, "trust each other"):
        start = person.text.index(words)
        person.select_by_mouse(start, start + len(words))
        person.press("2")
        wait_until(
            lambda words=words: words in [each.exact for each in person.annotations()], words
        )
    model = person.notes.model
    first = model.index(0)
    assert first.flags() & Qt.ItemFlag.ItemIsDragEnabled
    mime = model.mimeData([first, model.index(1)])
    markdown = mime.text()
    assert f"> {WORDS}" in markdown
    assert "> trust each other" in markdown
    notes = {each.uid for each in notes_of(full, TITLE)}
    assert parse_link("insightreader:" + link_in(markdown)).note in notes
    assert mime.hasHtml()
    assert not offers_sources(mime)
