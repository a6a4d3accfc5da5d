"""Every window as a screen reader meets it: names, roles, items, and the order of the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QListView,
    QScrollArea,
    QTableView,
    QTreeView,
    QWidget,
)

from insightreader.app.studio import Studio
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.services.annotating import NewAnnotation
from insightreader.services.coding import CodeName
from insightreader.services.desk import open_desk
from insightreader.services.evidence.codebook import codebook_of
from insightreader.ui.evidence.outcome_card import OutcomeCard
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.theme import ThemeSwitch
from tests.journeys.accessible import CONTROLS, Control, controls, interface, items, leaps_back
from tests.journeys.desk import find, wait_for
from tests.journeys.stored import post_called

pytestmark = pytest.mark.journey
Role = QAccessible.Role
_VIEWS = ((QTreeView, Role.Tree), (QTableView, Role.Table), (QListView, Role.List))


def faults_of(window: QWidget) -> Iterator[str]:
    """Yield in words what somebody who listens to a window would miss."""
    for control in controls(window):
        if not control.name.strip():
            yield f"no name: {control.place}"
        # An area is only scrolled, and Qt has no role for it.
        elif control.role not in CONTROLS and not isinstance(control.widget, QScrollArea):
            yield f"{control.role}: {control.place}"
        yield from _faults_of_states(control)
    for leap in leaps_back(window):
        yield f"order: {leap}"
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible():
            yield from _faults_of_items(view)


def _faults_of_states(control: Control) -> Iterator[str]:
    state = interface(control.widget).state()
    if bool(state.disabled) is control.widget.isEnabled():
        yield f"disabled or not: {control.place}"
    button = control.widget
    if isinstance(button, QAbstractButton) and button.isCheckable():
        told = bool(state.checkable), bool(state.checked)
        if told != (True, button.isChecked()):
            yield f"checked or not: {control.place}"


def _faults_of_items(view: QAbstractItemView) -> Iterator[str]:
    role = next((role for kind, role in _VIEWS if isinstance(view, kind)), None)
    if role is not None and interface(view).role() is not role:
        yield f"not a {role}: {view}"
    has_columns = isinstance(view, QTreeView) and view.header().count() > 1
    if has_columns or isinstance(view, QTableView):
        return  # cells may be empty
    for place, (_, name) in enumerate(items(view)):
        if not name.strip():
            yield f"item {place} without words: {view.accessibleName()}"


@pytest.fixture
def listening() -> Iterator[None]:
    """Somebody listens: else Qt spares itself to follow what changes."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("nothing_is_left", "home", "listening")
def test_every_control_of_every_window_says_what_it_is(dressed, tmp_path):
    garbage = MainThreadGarbage(dressed)
    switch = ThemeSwitch(dressed, "light")
    faults: dict[str, str] = {}
    scenes = 0
    try:
        for scene, window in Studio(tmp_path, switch).play():
            scenes += 1
            for fault in faults_of(window):
                faults.setdefault(fault, scene)
    finally:
        garbage.close()
        switch.deleteLater()
    assert scenes > 20
    assert not faults, "\n".join(f"{scene}: {fault}" for fault, scene in faults.items())


def tell_of_a_case(folder) -> None:
    """A passage that shows how a case went."""
    with open_desk(folder) as desk:
        post = post_called(desk.reading, "Harbour lights")
        codes = (CodeName("Case", "Harbour"), CodeName("Outcome", "Succeeded"))
        note = desk.annotating.create(NewAnnotation(post, 0, 20, codes=codes)).value
        case, outcome = (each.id for each in codebook_of(desk.library).codes)
        desk.cases.add_outcome(case, outcome, shown_by=note)


@pytest.mark.usefixtures("listening")
def test_the_outcome_of_a_case_is_a_button_between_its_neighbours(full, sit_down):
    tell_of_a_case(full)
    person = sit_down(full)
    person.press("Ctrl+2")
    find(EvidencePane).show_view(ViewName.CASES)
    card = wait_for(OutcomeCard)
    assert interface(card).role() is Role.Button
    assert not list(faults_of(person.window))
    card.setFocus()
    person.press("Return")
    person.wait_for_post("Harbour lights")
