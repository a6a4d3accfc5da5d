"""The codebook's view: keys, names edited in place, what can be done with what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from insightreader.domain.evidence import Bearing, CodebookDetail
from insightreader.ui.evidence.codebook_actions import CodeAct
from insightreader.ui.evidence.codebook_view import CodebookView
from insightreader.ui.evidence.past_bar import PastStep
from insightreader.ui.theme import ThemeSwitch
from tests.ui.evidence.values import CODEBOOK, passage

Key = Qt.Key


@pytest.fixture
def view(qapp, qtbot):
    switch = ThemeSwitch(qapp, "light")
    view = CodebookView(switch)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.set_codebook(CODEBOOK)
    view.show()
    yield view
    view.finish()
    switch.deleteLater()


def asked(view) -> list[tuple]:
    """What the view asks for from now on."""
    found: list[tuple] = []
    view.asked.connect(lambda act, entry: found.append((act, entry.name if entry else None)))
    return found


def test_keys_ask_for_acts_on_the_chosen_code(view, qtbot):
    found = asked(view)
    view.tree.go_to(("code", 13))
    with qtbot.waitExposed(view):
        view.tree.setFocus()
    for key in (Key.Key_N, Key.Key_M, Key.Key_Delete):
        QTest.keyClick(view.tree, key)
    assert found == [
        (CodeAct.NEW, "Vaccination"),
        (CodeAct.MERGE, "Vaccination"),
        (CodeAct.DELETE, "Vaccination"),
    ]


def test_a_name_edited_in_place_is_asked_for_and_not_shown_before_it_is_stored(view, qtbot):
    view.tree.go_to(("code", 13))
    renamed = []
    view.tree.renamed.connect(lambda entry, name: renamed.append((entry.name, name)))
    view.actions_of_codes[CodeAct.RENAME].trigger()
    editor = view.tree.findChild(QLineEdit)
    editor.setText("  Vaccines   first ")
    with qtbot.waitSignal(view.tree.renamed):
        QTest.keyClick(editor, Key.Key_Return)
    assert renamed == [("Vaccination", "Vaccines first")]
    assert view.tree.currentIndex().data() == "Vaccination"


def test_a_dimension_has_no_acts_of_a_code(view):
    view.tree.go_to(("dimension", 1))
    acts = view.actions_of_codes
    assert acts[CodeAct.DELETE].isEnabled()
    assert not acts[CodeAct.MERGE].isEnabled()
    view.tree.go_to(("code", 11))
    assert acts[CodeAct.MERGE].isEnabled()


def test_a_definition_is_given_out_once_when_the_keyboard_leaves_it(view):
    view.tree.go_to(("code", 11))
    edited = []
    view.details.edited.connect(lambda entry, *rest: edited.append((entry.name, *rest)))
    field = view.details.fields["definition"]
    field.setFocus()
    field.setPlainText("A place for ships ")
    view.tree.go_to(("code", 13))
    field.commit()
    assert edited == [("Harbour", "definition", "A place for ships")]


def test_what_an_outcome_bears_is_chosen_from_words(view):
    view.tree.go_to(("code", 21))
    box = view.details.bearing
    assert box.currentData() == Bearing.FOR
    edited = []
    view.details.edited.connect(lambda entry, *rest: edited.append(rest))
    box.setCurrentIndex(box.findData(Bearing.AGAINST))
    box.activated.emit(box.currentIndex())
    assert edited == [("bearing", Bearing.AGAINST)]


def test_examples_come_first_among_the_passages(view):
    view.tree.go_to(("code", 11))
    harbour = view.tree.current()
    passages = [passage(1, "One"), passage(2, "Two")]
    view.details.set_passages(harbour, passages, frozenset({2}))
    shown = view.details.passages.passages
    assert [shown.index(row).data() for row in range(2)] == ["Two", "One"]
    toggled = []
    view.details.example_toggled.connect(lambda *what: toggled.append((what[1].exact, what[2])))
    view.details.passages.setCurrentIndex(shown.index(0))
    QTest.keyClick(view.details.passages, Key.Key_X)
    assert toggled == [("Two", False)]


def test_the_past_is_walked_by_its_slider_and_left_by_escape(view):
    wanted, left = [], []
    view.past.wanted.connect(wanted.append)
    view.past_left.connect(lambda: left.append(True))
    view.begin_past([PastStep(0, "New code"), PastStep(1, "Merge codes")])
    assert not view.actions_of_codes[CodeAct.NEW].isEnabled()
    view.past.slider.setValue(0)
    view.set_past(CodebookDetail(CODEBOOK.dimensions, CODEBOOK.codes[:1]))
    assert wanted == [0]
    assert view.tree.codes.rowCount(view.tree.codes.index(0, 0)) == 1
    QTest.keyClick(view, Key.Key_Escape)
    assert left == [True]
    assert not view.is_past


def test_what_was_folded_stays_folded_when_the_codebook_is_read_again(view):
    index = view.tree.codes.index_of(("dimension", 1))
    view.tree.collapse(index)
    view.set_codebook(CODEBOOK)
    assert not view.tree.isExpanded(view.tree.codes.index_of(("dimension", 1)))
    assert view.tree.isExpanded(view.tree.codes.index_of(("dimension", 2)))


def test_an_empty_codebook_teaches_and_offers_the_ready_one(view):
    found = asked(view)
    view.set_codebook(CodebookDetail())
    assert view.nothing.isVisible()
    view.nothing.asked.emit()
    assert found == [(CodeAct.READY_MADE, None)]
