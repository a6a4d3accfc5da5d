"""Every place of the window has a page of the guide, and every page that is named is there."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

import insightreader.ui
from insightreader.services.guide import page_titles
from insightreader.ui.guide.where import INDEX, PAGES, page_for

SOURCES = sorted(Path(insightreader.ui.__path__[0]).rglob("*.py"))


class LibraryPane(QWidget):
    """Stands for the one of the window, by its name."""


class PreferencesDialog(QWidget):
    """So does this."""


@pytest.fixture(scope="module")
def classes() -> set[str]:
    trees = (ast.parse(each.read_text("utf-8")) for each in SOURCES)
    return {
        node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }


def test_every_name_is_that_of_a_class(classes):
    assert set(PAGES) - classes == set()


@pytest.mark.parametrize("target", sorted({*PAGES.values(), INDEX}))
def test_every_page_and_section_is_in_the_guide(book, target):
    page, _, section = target.partition("#")
    title = page_titles()[page]
    place = book.place_of(title, section)
    assert place is not None
    assert not section or place != book.place_of(title)


def test_the_nearest_place_around_the_keyboard_counts(qtbot):
    pane = LibraryPane()
    qtbot.addWidget(pane)
    dialog = PreferencesDialog(pane)
    inside, beside = QLineEdit(dialog), QLabel(pane)
    assert page_for(inside) == ("settings.md", "preferences")
    assert page_for(beside) == ("triage.md", "")


def test_without_a_place_the_guide_opens_at_its_index(qtbot):
    stray = QWidget()
    qtbot.addWidget(stray)
    assert page_for(stray) == page_for(None) == (INDEX, "")
