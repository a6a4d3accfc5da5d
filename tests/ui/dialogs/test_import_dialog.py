"""The import dialog tells kinds, counts and problems, and asks before anything comes in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton

from insightreader.domain.exchange import ImportKind, ImportProblem, ImportReport, MatchedBy
from insightreader.ui.dialogs.importing import ImportDialog, name_of_kind, words_of_problem
from insightreader.ui.presenters.reports import words_of_import
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
PROBLEMS = tuple(ImportProblem(f"row {n}", "date: never") for n in range(2000))


@pytest.fixture
def shown(qtbot, switch):
    def show(report, **options):
        made = ImportDialog("pocket.csv: Pocket", report, **options)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    return show


def words_in(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def button(dialog, name):
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == name]
    return found


def test_it_asks_with_counts_before_anything_comes_in(shown, qtbot):
    dialog = shown(ImportReport(12, 3))
    assert "12 posts and 3 notes would come in." in words_in(dialog)
    assert not dialog.findChild(QListWidget).isVisible()
    with qtbot.waitSignal(dialog.import_requested):
        button(dialog, "Import").click()
    assert not dialog.isVisible()


def test_an_empty_file_cannot_be_imported(shown):
    assert not button(shown(ImportReport(0, 0)), "Import").isEnabled()


def test_a_report_says_what_was_there_and_asks_nothing(shown, qtbot):
    dialog = shown(ImportReport(1, 0, 4, PROBLEMS[:2]), is_done=True)
    assert "4 things are there already" in words_in(dialog)
    assert "Nothing has been changed" not in words_in(dialog)
    with qtbot.assertNotEmitted(dialog.import_requested):
        button(dialog, "Done").click()


def test_thousands_of_problems_are_counted_and_not_all_drawn(shown):
    dialog = shown(ImportReport(1, 0, 0, PROBLEMS))
    rows = dialog.findChild(QListWidget)
    assert rows.count() == 1001
    assert rows.item(1000).text() == "and 1,000 more"


@pytest.mark.parametrize("kind", list(ImportKind))
def test_every_kind_has_a_name(dressed, kind):
    assert name_of_kind(kind)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("date: never", "row 2: the date can't be read; the rest comes in (never)"),
        ("no address: x", "row 2: no address of a page (x)"),
        ("no highlight", "row 2: the row holds no highlight"),
        ("3 places", "row 2: 3 places"),
        ("odd: thing", "row 2: odd: thing"),
    ],
)
def test_a_problem_is_told_in_words(dressed, reason, words):
    assert words_of_problem(ImportProblem("row 2", reason)) == words


def test_an_archive_may_be_joined(shown):
    dialog = shown(ImportReport(12, 3), may_join=True)
    (join,) = dialog.findChildren(QCheckBox)
    assert join.isVisible()
    assert not dialog.is_joining
    join.click()
    assert dialog.is_joining


def test_another_answer_about_joining_asks_for_another_look(shown, qtbot):
    dialog = shown(ImportReport(2, 3), may_join=True)
    (join,) = dialog.findChildren(QCheckBox)
    with qtbot.waitSignal(dialog.joining_changed) as asked:
        join.click()
    assert asked.args == [True]
    assert not button(dialog, "Import").isEnabled()
    by = ((MatchedBy.ADDRESS, 1), (MatchedBy.TEXT, 1))
    verdicts = (("changed", 1), ("exact", 2))
    dialog.show_report(ImportReport(0, 3, matched=2, differing=1, matched_by=by, verdicts=verdicts))
    words = words_in(dialog)
    assert (
        "would join yours: 2 (by their address: 1, by their text: 1); with another text: 1."
        in words
    )
    assert "How the notes stand in your library: changed: 1, exact: 2." in words
    assert button(dialog, "Import").isEnabled()


def test_other_files_have_nothing_to_join(shown):
    dialog = shown(ImportReport(12, 3))
    (join,) = dialog.findChildren(QCheckBox)
    assert not join.isVisible()


def test_the_report_says_what_was_joined():
    words = words_of_import(ImportReport(1, 2, matched=3, differing=1))
    assert "3 posts joined yours, 1 with another text." in words
    assert "joined" not in words_of_import(ImportReport(1, 2))
