"""The dialog that codes what a search found: marks by post, what is coded already, the code."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from shiboken6 import isValid

from insightreader.domain.entities import Code
from insightreader.domain.ids import AnnotationId, CodeId, PostId, RevisionId, Uid
from insightreader.services.coding import CodeName
from insightreader.services.evidence.autocoding import Passages, Proposal
from insightreader.ui.coding.dialog import CodingDialog
from insightreader.ui.coding.proposal_delegate import words_of
from insightreader.ui.theme import LIGHT

TRUST = Code(CodeId(7), Uid("01890a5d-ac96-774b-bcce-000000000007"), "Factor", "Trust", "green")
CHECKED, PARTIAL = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked


def proposal(post: int, start: int, exact: str = "Trust takes years.", **more: object) -> Proposal:
    words = ((start, start + 5),)
    return Proposal(
        PostId(post),
        RevisionId(post),
        f"Post {post}",
        3,
        start,
        start + len(exact),
        exact,
        words,
        **more,  # type: ignore[arg-type]
    )


FOUND = (
    proposal(1, 10, before="So it is. ", after=" And so on."),
    proposal(1, 60, is_coded=True, annotation=AnnotationId(4)),
    proposal(1, 90, annotation=AnnotationId(5)),
    proposal(2, 0),
)


@pytest.fixture
def dialog(qapp, qtbot):
    dialog = CodingDialog(LIGHT, "trust", codes=[TRUST])
    dialog.show()
    dialog.show_proposals(FOUND)
    yield dialog
    if isValid(dialog):
        dialog.close()


def choose(dialog, typed: str) -> None:
    """Choose a code by typing, as the keyboard does."""
    asked = dialog.choose_code()
    QTest.keyClicks(asked.picker.field, typed)
    QTest.keyClick(asked.picker.field, Qt.Key.Key_Return)


def row(dialog, post: int, passage: int | None = None) -> QTreeWidgetItem:
    found = dialog.tree.topLevelItem(post)
    return found if passage is None else found.child(passage)


def starts(dialog) -> list[int]:
    return [each.start for each in dialog.tree.taken()]


def test_all_passages_are_taken_but_those_that_have_the_code(dialog):
    assert starts(dialog) == [10, 90, 0]
    assert row(dialog, 0, 1).data(0, Qt.ItemDataRole.CheckStateRole) is None
    assert "has the code already" in row(dialog, 0, 1).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert "1 passage with this code already" in dialog.notice.text()


def test_space_leaves_a_passage_and_its_post_says_so(dialog):
    dialog.tree.setCurrentItem(row(dialog, 0, 0))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert starts(dialog) == [90, 0]
    assert row(dialog, 0).checkState(0) is PARTIAL


def test_a_post_is_left_and_taken_whole(dialog):
    dialog.tree.setCurrentItem(row(dialog, 0))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert starts(dialog) == [0]
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert starts(dialog) == [10, 90, 0]
    assert row(dialog, 0).checkState(0) is CHECKED


def test_a_click_on_a_passage_turns_its_mark(dialog):
    spot = dialog.tree.visualItemRect(row(dialog, 1, 0)).center()
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert starts(dialog) == [10, 90]
    coded = dialog.tree.visualItemRect(row(dialog, 0, 1)).center()
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=coded)
    assert starts(dialog) == [10, 90]


def test_none_and_all(dialog):
    dialog.tree.take_all(taken=False)
    assert starts(dialog) == []
    dialog.tree.take_all(taken=True)
    assert starts(dialog) == [10, 90, 0]


def test_what_was_left_stays_so_when_other_passages_are_proposed(dialog):
    dialog.tree.setCurrentItem(row(dialog, 1, 0))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    dialog.show_proposals([*FOUND, proposal(3, 5)])
    assert starts(dialog) == [10, 90, 5]


def test_nothing_is_coded_without_a_code(dialog):
    assert not dialog.done_button.isEnabled()
    wanted, agreed = [], []
    dialog.proposals_wanted.connect(lambda *what: wanted.append(what))
    dialog.agreed.connect(lambda *what: agreed.append(what))
    choose(dialog, "trust")
    assert wanted == [(TRUST.id, Passages.SENTENCES)]
    assert dialog.code.text() == "Factor/Trust"
    assert dialog.done_button.text() == "Code 3 passages"
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    [(passages, code)] = agreed
    assert ([each.start for each in passages], code) == ([10, 90, 0], TRUST.id)


def test_a_code_that_is_typed_is_a_new_one(dialog):
    agreed = []
    dialog.agreed.connect(lambda *what: agreed.append(what))
    choose(dialog, "Factor/Patience")
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert agreed[0][1] == CodeName("Factor", "Patience")


def test_no_proposals_are_explained(dialog):
    dialog.show_proposals(())
    assert "titles alone" in dialog.notice.text()
    assert not dialog.done_button.isEnabled()


def test_words_found_are_marked_within_what_is_around():
    text, [(start, end)] = words_of(FOUND[0])
    assert text == "So it is. Trust takes years. And so on."
    assert text[start:end] == "Trust"


def test_long_and_right_to_left_passages_are_drawn_whole(dialog):
    plain = dialog.tree.grab().toImage()
    dialog.show_proposals([proposal(1, 0, "الثقة تحتاج إلى سنوات. " * 30)])
    assert dialog.tree.grab().toImage() != plain
    assert dialog.tree.visualItemRect(row(dialog, 0, 0)).height() > 5 * 14
