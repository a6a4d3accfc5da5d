"""Tab leads on and comes round in every dialog of the window, and Esc leads back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.journeys.desk import Person, raise_up, wait_gone

pytestmark = pytest.mark.journey
FAR = 80
"""More steps than any dialog has places."""
OPENERS = {
    "preferences": lambda person: person.workspace.showing.show_preferences(),
    "shortcuts": lambda person: person.workspace.keys.show_sheet(),
    "about": lambda person: person.workspace.showing.show_about(),
    "new library": lambda person: person.workspace.libraries.ask_for_new(),
}


def places(person: Person, key: str, dialog: QWidget) -> list[QWidget]:
    """Walk with a key until it comes round; fails where it stays or leaves the dialog."""
    start = QApplication.focusWidget()
    found = [start]
    for _ in range(FAR):
        person.press(key)
        now = QApplication.focusWidget()
        assert now is not None
        assert dialog.isAncestorOf(now), f"{key} leads out, to {now}"
        if now is start:
            return found
        assert now not in found, f"{key} goes round without its start, at {now}"
        found.append(now)
    raise AssertionError(f"{key} never comes back: {found}")


@pytest.mark.parametrize("name", OPENERS)
def test_focus_comes_round_and_escape_leads_back_to_where_one_was(full, sit_down, name):
    person = sit_down(full)
    person.open_post("Five missions")
    before = QApplication.focusWidget()
    dialog = OPENERS[name](person)
    assert isinstance(dialog, QDialog)
    raise_up(dialog)
    forward = places(person, "Tab", dialog)
    backward = places(person, "Shift+Tab", dialog)
    assert backward == [forward[0], *reversed(forward[1:])]
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in forward)
    person.press("Esc")
    wait_gone(dialog)
    assert person.look_back() is before
