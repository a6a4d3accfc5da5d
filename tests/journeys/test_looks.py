"""How it looks: themes, sizes, numbers, panes and preferences, in force at once and remembered."""

import pytest
from PySide6.QtWidgets import QCheckBox, QSpinBox, QTabWidget, QToolButton

from insightreader.ui.dialogs.preferences import PreferencesDialog
from insightreader.ui.dialogs.setting_words import setting_words
from insightreader.ui.library.row_look import Density
from tests.journeys.desk import find, wait_for, wait_gone, wait_until

pytestmark = pytest.mark.journey


def ground_of(person) -> str:
    """The colour of the page, taken from the picture."""
    picture = person.article.viewport().grab().toImage()
    return picture.pixelColor(3, 3).name()


def test_theme_size_and_numbers_are_in_force_at_once_and_after_a_restart(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    size = person.article.scene.style.pixels
    before = ground_of(person)
    person.click(find(QToolButton, "Theme"))
    wait_until(lambda: ground_of(person) != before, "another ground")
    chosen, ground = person.switch.current.name, ground_of(person)
    person.press("Ctrl++", "Ctrl++", "Ctrl+-")
    assert person.article.scene.style.pixels == size + 1
    person.press("Ctrl+Shift+B")
    assert person.article.scene.style.block_numbers
    assert person.article.hasFocus()
    person.leave()

    person = sit_down(full)
    person.wait_for_post("Five missions")
    assert person.settings.text("look.theme") == chosen
    assert ground_of(person) == ground
    style = person.article.scene.style
    assert (style.pixels, style.block_numbers) == (size + 1, True)
    assert find_command(person, "numbers").isChecked()


def find_command(person, name: str):
    return person.window.reader.commands[name]


def test_panes_close_by_key_and_stay_closed(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("F9", "F8")
    assert person.pane.isHidden()
    assert person.notes.isHidden()
    assert person.article.hasFocus()
    person.leave()

    person = sit_down(full)
    person.wait_for_post("Harbour lights")
    assert person.pane.isHidden()
    assert person.notes.isHidden()
    assert person.window.focusWidget() is not None
    assert person.window.focusWidget().isVisible()
    person.press("Ctrl+Shift+F")
    assert person.pane.parts.field.hasFocus()
    assert not find_command(person, "notes").isChecked()
    person.press("F8")
    assert person.notes.isVisible()
    assert find_command(person, "notes").isChecked()
    person.press("Alt+1", "F9")
    assert person.pane.isHidden()
    assert person.window.focusWidget().isVisible()


def test_preferences_are_in_force_while_they_are_open(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("Ctrl+,")
    dialog = wait_for(PreferencesDialog)
    size = find(QSpinBox, called("reading.size_px"), within=dialog)
    person.click(size)
    person.press("Ctrl+A")
    person.type("24")
    wait_until(lambda: person.article.scene.style.pixels == 24, "larger text")
    tabs = dialog.findChild(QTabWidget)
    tabs.setCurrentIndex(1)
    dense = find(QCheckBox, called("look.dense_list"), within=dialog)
    dense.setFocus()
    person.press("Space")
    assert person.posts.delegate.density is Density.COMPACT
    person.press("Esc")
    wait_gone(dialog)
    assert person.look_back() is person.article
    person.leave()

    person = sit_down(full)
    person.wait_for_post("Harbour lights")
    assert person.article.scene.style.pixels == 24
    assert person.posts.delegate.density is Density.COMPACT


def called(key: str) -> str:
    name, _ = setting_words(key)
    return name


def test_text_stands_alone_until_escape_and_a_comment_brings_the_notes(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    around = (person.pane, person.notes, person.window.reader.bar, person.window.status)
    assert all(each.isVisible() for each in around)
    person.press("Shift+F11")
    assert not any(each.isVisible() for each in around)
    assert person.article.hasFocus()
    person.press("Escape")
    assert all(each.isVisible() for each in around)
    person.press("Shift+F11")
    person.window.need_notes()
    assert all(each.isVisible() for each in around)
    person.press("Shift+F11")
    person.leave()

    person = sit_down(full)
    assert person.pane.isVisible()
    assert person.window.is_wanted(person.notes)
