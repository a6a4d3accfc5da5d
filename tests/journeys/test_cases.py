"""Outcomes at the window: another one, a new one, another passage, a note; all of it undone."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from insightreader.services.desk import open_desk
from insightreader.services.evidence.cases import cases_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.ui.evidence.cases_view import CasesView
from insightreader.ui.evidence.outcome_card import OutcomeCard
from insightreader.ui.passages.passage_picker import PassagePicker
from insightreader.ui.picker_dialog import PickerDialog
from tests.building import annotate, new_library, save
from tests.journeys.desk import Person, find, wait_for, wait_gone, wait_until
from tests.journeys.stored import reading

pytestmark = pytest.mark.journey
LIT, DARK = "The harbour has forty lights.", "Ten of them are dark."


@dataclass(frozen=True, slots=True)
class Said:
    """An outcome as it is stored: its name, the words that show it, its note."""

    name: str
    words: str
    note: str = ""


@pytest.fixture
def person(tmp_path, sit_down) -> Person:
    """Somebody at a case with one outcome, which one of its two passages shows."""
    folder = tmp_path / "Harbour"
    with new_library(folder) as library:
        post = save(library, f"{LIT} {DARK}", title="Harbour lights")
        shown = annotate(library, post, LIT, codes=["Case/Harbour", "Outcome/Succeeded"])
        annotate(library, post, DARK, codes=["Case/Harbour"])
    with open_desk(folder) as desk:
        codes = {each.name: each.id for each in codebook_of(desk.library).codes}
        desk.cases.add_outcome(codes["Harbour"], codes["Succeeded"], shown_by=shown)
    someone = sit_down(folder)
    someone.press("Ctrl+K")
    someone.choose_in_palette("Harbour")
    wait_until(lambda: find(CasesView).findChild(OutcomeCard), "the outcome")
    return someone


def card() -> OutcomeCard:
    return find(CasesView).findChild(OutcomeCard)


def stored(folder: Path) -> list[Said]:
    with reading(folder) as look:
        source = look._source  # noqa: SLF001
        [case] = cases_of(source)
        # Read after it: what it points at is there already.
        names = {each.id: each.name for each in codebook_of(source).codes}
        words = {each.id: each.exact for each in look.all_annotations()}
    return [Said(names[e.outcome], words[e.annotation], e.note) for e in case.outcomes]


def test_a_note_is_written_in_place_and_undone(person):
    note = card().note
    note.setFocus()
    person.type("Counted twice\n")
    wait_until(lambda: stored(person.folder) == [Said("Succeeded", LIT, "Counted twice")], "it")
    assert card().note is note
    assert note.hasFocus()
    card().change.setFocus()
    person.press("Ctrl+Z")
    wait_until(lambda: stored(person.folder) == [Said("Succeeded", LIT)], "the undo")
    wait_until(lambda: card().note.text() == "", "the empty note")


def test_another_outcome_is_typed_and_made(person):
    card().change.setFocus()
    person.press("Space")
    asked = wait_for(PickerDialog)
    person.type("Half lit")
    person.press("Return")
    wait_gone(asked)
    wait_until(lambda: stored(person.folder) == [Said("Half lit", LIT)], "the new outcome")
    person.look_back()
    person.press("Ctrl+Z")
    wait_until(lambda: stored(person.folder) == [Said("Succeeded", LIT)], "the undo")


def test_another_passage_shows_it(person):
    card().replace.setFocus()
    person.press("Space")
    asked = wait_for(PassagePicker)
    person.type("dark")
    person.press("Return")
    wait_gone(asked)
    wait_until(lambda: stored(person.folder) == [Said("Succeeded", DARK)], "the other passage")
