"""Tab leads round the whole window and back, with and without notes and results."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from insightreader.ui.evidence.codebook_view import CodebookView
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from tests.journeys.desk import Person, find, wait_until
from tests.journeys.test_matrix import code_a_passage

pytestmark = pytest.mark.journey
FAR = 60
"""More steps than the ring has places."""


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)()


def walk(person: Person, key: str) -> list[str]:
    """Walk once round from the list of posts; a widget stopped at twice running counts once."""
    start = QApplication.focusWidget()
    names = [name_of(start)]
    for _ in range(FAR):
        person.press(key)
        now = QApplication.focusWidget()
        if now is start:
            return names
        if name_of(now) != names[-1]:
            names.append(name_of(now))
    raise AssertionError(f"{key} doesn't come back to {name_of(start)}: {names}")


def assert_ring(person: Person, *places: str) -> None:
    """Walk forward and back; both ways lead through the same places, these in this order."""
    forward = walk(person, "Tab")
    backward = walk(person, "Shift+Tab")
    assert backward == [forward[0], *reversed(forward[1:])]
    assert [each for each in forward if each in places] == list(places)


BAR = ("Library pane", "Back", "Highlight in yellow", "Star", "More", "Notes pane")
HEAD = ("Filter and order", "Export the notes", "Add posts", "Search", "All")


def test_ring_leads_past_an_article_with_links_and_without_notes(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    person.press("Alt+1")
    assert_ring(person, "Posts", *BAR, "Article", *HEAD)


def test_ring_leads_past_an_article_without_any_link(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("Alt+1")
    assert_ring(person, "Posts", *BAR, "Article", *HEAD)


def test_ring_leads_through_the_cards_after_a_search(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    start = person.text.index("forty lights")
    person.select_by_mouse(start, start + len("forty lights"))
    person.press("H")
    wait_until(person.annotations, "a note")
    person.press("Ctrl+Shift+F")
    person.type("keeper")
    wait_until(person.pane.parts.results.rowCount, "results")
    person.press("Down")
    assert name_of(QApplication.focusWidget()) == "Search results"
    assert_ring(person, "Search results", *BAR, "Article", *HEAD[:2], "Notes", *HEAD[2:])


TABS = "Views of the evidence"
VIEWS = {
    ViewName.CODEBOOK: ("Find a code", "Codebook", "Definition"),
    ViewName.MATRIX: ("Rows", "Columns", "Matrix"),
    ViewName.TOGETHER: ("Codes that meet",),
    ViewName.CASES: ("Cases", "Add an outcome…", "Attributes of the case"),
    ViewName.TIMELINE: ("By the day of", "a bar for each"),
    ViewName.COVERAGE: (),
    ViewName.SOURCES: ("Codes of",),
    ViewName.AGREEMENT: ("First", "Second", "Compared by"),
}


def test_ring_leads_through_every_view_of_the_evidence(full, sit_down):
    code_a_passage(full)
    person = sit_down(full)
    person.press("Ctrl+2")
    assert QApplication.focusWidget() is find(CodebookView).tree
    wait_until(find(CodebookView).tree.codes.rowCount, "the codebook")
    pane = find(EvidencePane)
    for name in ViewName:
        pane.show_view(name)
        person.wait_for_answers()
        pane.tabs.setFocus()
        assert_ring(person, TABS, *VIEWS[name], "Tasks")
