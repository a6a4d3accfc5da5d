"""Passages are used for claims from wherever they are shown."""

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from insightreader.domain.evidence import Relation
from insightreader.services.evidence.claims import Claiming, claims_of
from insightreader.store.library import Library
from insightreader.ui.annotations.card_menu import CardMenu
from insightreader.ui.brief.claim_page import ClaimPage
from insightreader.ui.evidence.matrix_view import MatrixView
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.picker_dialog import PickerDialog
from tests.journeys.desk import Person, find, raise_up, wait_for, wait_gone, wait_until
from tests.journeys.shelf import MISSION
from tests.journeys.stored import notes_of, reading
from tests.journeys.test_brief import LIGHTS, mark
from tests.journeys.test_matrix import code_a_passage

pytestmark = pytest.mark.journey
TITLE = "Harbour lights"


def claims(person: Person) -> list[tuple[str, list[tuple[str, Relation]]]]:
    """What is stored: each claim with the passages that bear on it."""
    with reading(person.folder) as look:
        found = claims_of(look._source)  # noqa: SLF001
    return [
        (each.text, [(support.passage.exact, support.relation) for support in each.supports])
        for each in found
    ]


def test_a_selected_passage_is_marked_and_used_for_a_new_claim(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    start = person.text.index(MISSION)
    person.select_by_keys(start, start + len(MISSION))
    person.press("M")
    dialog = wait_for(PickerDialog)
    person.type("Goals are bold")
    person.press("Return")
    wait_gone(dialog)
    wanted = [("Goals are bold", [(MISSION, Relation.SUPPORTING)])]
    wait_until(lambda: claims(person) == wanted, "the claim")
    person.wait_for_words("Used for the claim “Goals are bold”")
    assert [each.exact for each in notes_of(full, "Five missions")] == [MISSION]


def test_a_note_is_used_for_a_claim_that_is_there_and_says_how_it_bears(full, sit_down):
    mark(full, TITLE, LIGHTS)
    with Library(full) as library:
        Claiming(library).add("Harbours pay")
    person = sit_down(full)
    person.open_post(TITLE)
    person.press("Alt+3")
    cards = person.notes.cards
    wait_until(cards.model().rowCount, "the note")
    person.open_menu(cards, cards.model().index(0, 0))
    person.choose_in_menu(find(CardMenu), "Use for a claim…")
    dialog = wait_for(PickerDialog)
    box = find(QComboBox, "How the passage bears on the claim", within=dialog)
    person.press("Tab")
    assert box.hasFocus()
    person.press("Down", "Down")
    person.click(find(QPushButton, "Done", within=dialog))
    wait_gone(dialog)
    wanted = [("Harbours pay", [(LIGHTS, Relation.CONTRADICTING)])]
    wait_until(lambda: claims(person) == wanted, "the claim")


def test_a_passage_of_the_evidence_is_used_by_a_key_and_the_palette_goes_to_the_claim(
    full, sit_down
):
    code_a_passage(full)
    person = sit_down(full)
    person.press("Ctrl+2")
    find(EvidencePane).show_view(ViewName.MATRIX)
    view = find(MatrixView)
    wait_until(view.heat.heat.rowCount, "the matrix")
    view.open_cell(*next(iter(view.heat.heat.matrix.cells)))
    wait_until(lambda: view.cell.isVisible() and view.cell.passages.passages.rowCount(), "the cell")
    view.cell.passages.setFocus()
    view.cell.passages.setCurrentIndex(view.cell.passages.passages.index(0))
    person.press("M")
    dialog = wait_for(PickerDialog)
    person.type("Keepers matter\n")
    wait_gone(dialog)
    wait_until(lambda: [text for text, _ in claims(person)] == ["Keepers matter"], "the claim")
    raise_up(person.window)
    person.press("Ctrl+K")
    person.choose_in_palette("Keepers matter")
    page = wait_for(ClaimPage)
    wait_until(lambda: page.text.hasFocus() and len(page.cards()) == 1, "the claim's page")
