"""Names that exports replace, at the window: kept, counted, told after an export, and left in."""

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from insightreader.services.desk import open_desk
from insightreader.ui.dialogs.pseudonyms import PseudonymsDialog
from tests.building import annotate, new_library, save
from tests.journeys.desk import Person, find, wait_for, wait_gone, wait_until

pytestmark = pytest.mark.journey
QUOTE = "Ann Lee kept the pump."


@pytest.fixture
def told(tmp_path):
    """A library in which somebody is named in a quotation."""
    folder = tmp_path / "Named"
    with new_library(folder) as library:
        annotate(library, save(library, f"{QUOTE} Nobody paid.", title="The pump"), QUOTE)
    return folder


def keep(person: Person, name: str, replacement: str) -> PseudonymsDialog:
    person.press("Ctrl+K")
    person.choose_in_palette("Pseudonyms")
    dialog = wait_for(PseudonymsDialog)
    person.type(f"{name}\n{replacement}\n")
    wait_until(dialog.list.topLevelItemCount, "the pair")
    return dialog


def save_as(person: Person, file: str) -> None:
    dialog = wait_for(QFileDialog)
    find(QLineEdit, within=dialog).setFocus()
    person.press("Ctrl+A")
    person.type(file)
    person.press("Return")
    wait_gone(dialog)
    person.look_back()


def test_a_name_is_replaced_told_and_left_in_where_asked(told, sit_down, tmp_path):
    person = sit_down(told)
    dialog = keep(person, "Ann Lee", "Resident 1")
    assert dialog.list.topLevelItem(0).text(2) == "1 time · 1 post"
    person.press("Escape")
    wait_gone(dialog)
    person.look_back()
    person.press("Ctrl+E")
    save_as(person, str(tmp_path / "out.md"))
    person.wait_for_words("Replaced: Ann Lee by Resident 1 (1 time).")
    written = (tmp_path / "out.md").read_text("utf-8")
    assert "Resident 1 kept the pump." in written
    assert "Ann Lee" not in written
    person.click(wait_for(QPushButton, "With names…"))
    offered = find(QLineEdit, within=wait_for(QFileDialog)).text()
    assert offered == "out (with names).md"
    save_as(person, str(tmp_path / "whole.md"))
    wait_until((tmp_path / "whole.md").exists, "the file with names")
    assert QUOTE in (tmp_path / "whole.md").read_text("utf-8")
    assert "Ann Lee" not in (tmp_path / "out.md").read_text("utf-8")


def test_a_name_that_is_there_is_refused_and_the_list_stays(told, sit_down):
    with open_desk(told) as desk:
        desk.pseudonyms.set("Ann Lee", "Resident 1")
    person = sit_down(told)
    dialog = keep(person, "Bob", "Resident 2")
    wait_until(lambda: dialog.list.topLevelItemCount() == 2, "both")
    dialog.list.topLevelItem(1).setText(0, "Ann Lee")
    wait_until(lambda: "taken" in dialog.notice.text(), "the refusal")
    wait_until(lambda: dialog.list.topLevelItem(1).text(0) == "Bob", "the name of before")


def test_a_format_that_keeps_names_says_so(told, sit_down, tmp_path):
    with open_desk(told) as desk:
        desk.pseudonyms.set("Ann Lee", "Resident 1")
    person = sit_down(told)
    person.press("Ctrl+E")
    dialog = wait_for(QFileDialog)
    kinds = [each for each in dialog.nameFilters() if each.startswith("W3C")]
    dialog.selectNameFilter(kinds[0])
    save_as(person, str(tmp_path / "out.jsonld"))
    person.wait_for_words("This format keeps all names")
