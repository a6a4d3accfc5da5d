"""The preferences: a field for every setting, applied at once, with a way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFontComboBox,
    QPushButton,
    QSpinBox,
    QTabWidget,
)

from insightreader.domain.settings import SETTINGS
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.folder_field import FolderField
from insightreader.ui.dialogs.preferences import PreferencesDialog
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def dialog(qtbot, switch, settings):
    made = PreferencesDialog(settings, switch=switch)
    qtbot.addWidget(made)
    return made


def test_every_setting_but_the_windows_own_has_a_named_field(dialog):
    for setting in SETTINGS:
        if setting.has_page:
            assert dialog.editor(setting.key).accessibleName()


def test_a_change_is_stored_and_told_at_once(qtbot, dialog, settings):
    size = dialog.editor("reading.size_px")
    assert isinstance(size, QSpinBox)
    with qtbot.waitSignal(dialog.changed) as told:
        size.setValue(22)
    assert told.args == ["reading.size_px"]
    assert settings.number("reading.size_px") == 22
    assert size.text() == "22 px"


def test_a_font_is_chosen_from_those_of_the_computer(qtbot, dialog, settings):
    font = dialog.editor("reading.font")
    assert isinstance(font, QFontComboBox)
    with qtbot.waitSignal(dialog.changed):
        font.setCurrentFont(QFont("Inter"))
    assert settings.text("reading.font") == "Inter"


def test_the_defaults_come_back(dialog, settings):
    ticked, theme = dialog.editor("reading.justified"), dialog.editor("look.theme")
    assert isinstance(ticked, QCheckBox)
    assert isinstance(theme, QComboBox)
    ticked.setChecked(True)
    theme.setCurrentIndex(theme.findData("dark"))
    dialog.editor("reading.font").setCurrentFont(QFont("Inter"))
    assert settings.flag("reading.justified")
    [back] = [
        each for each in dialog.findChildren(QPushButton) if each.text() == "Restore defaults"
    ]
    back.click()
    assert not settings.flag("reading.justified")
    assert settings.text("look.theme") == "system"
    assert settings.text("reading.font") == "Literata"

    dialog.notice.undo.click()
    assert settings.flag("reading.justified")
    assert settings.text("look.theme") == "dark"
    assert settings.text("reading.font") == "Inter"


def button(dialog, name: str) -> QPushButton:
    [found] = [each for each in dialog.findChildren(QPushButton) if each.accessibleName() == name]
    return found


def test_one_setting_goes_back_and_that_can_be_undone(dialog, settings):
    dialog.show()
    back = button(dialog, "Reset: Text size")
    assert back.isHidden()
    dialog.editor("reading.size_px").setValue(25)
    assert not back.isHidden()
    back.click()
    assert (settings.number("reading.size_px"), back.isHidden()) == (18, True)
    assert "Text size" in dialog.notice.sentence
    dialog.notice.undo.click()
    assert settings.number("reading.size_px") == 25
    assert dialog.notice.sentence == ""


def test_settings_are_found_by_name_and_hint_and_enter_leads_to_them(qtbot, dialog):
    dialog.show()
    qtbot.keyClicks(dialog.search, "singlefile")
    assert dialog.editor("library.watched_folder").isVisible()
    assert not dialog.editor("library.backup_hours").isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    field = dialog.editor("library.watched_folder")
    assert dialog.focusWidget() in (field, field.focusProxy())
    dialog.search.setText("no such thing")
    assert "No setting" in dialog.notice.sentence
    dialog.search.clear()
    assert dialog.notice.sentence == ""
    hours = dialog.editor("library.backup_hours")
    assert hours.isVisibleTo(hours.parentWidget())


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_an_empty_box_to_tick_can_be_seen_on_its_ground(dialog, switch, theme):
    switch.choose(theme)
    dialog.show()
    box = dialog.editor("reading.justified")
    box.setChecked(False)
    image = box.grab().toImage()
    lights = {image.pixelColor(x, image.height() // 2).lightness() for x in range(14)}
    assert max(lights) - min(lights) >= 40


@pytest.mark.parametrize("key", ["library.folder", "library.watched_folder"])
def test_a_folder_is_chosen_in_a_dialog_and_taken_back(qtbot, dialog, settings, tmp_path, key):
    field = dialog.editor(key)
    assert isinstance(field, FolderField)
    assert not field.forget.isEnabled()
    qtbot.mouseClick(field.choose, Qt.MouseButton.LeftButton)
    (chooser,) = field.findChildren(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.Directory
    with qtbot.waitSignal(dialog.changed) as told:
        chooser.fileSelected.emit(str(tmp_path))
    chooser.done(0)
    assert told.args == [key]
    assert settings.text(key) == str(tmp_path)
    qtbot.mouseClick(field.forget, Qt.MouseButton.LeftButton)
    assert (settings.text(key), field.path) == ("", "")


def test_the_preview_stands_beside_the_reading_settings_alone(dialog):
    pages = dialog.findChild(QTabWidget)
    assert not dialog.preview.isHidden()
    pages.setCurrentIndex(1)
    assert dialog.preview.isHidden()
    pages.setCurrentIndex(0)
    assert not dialog.preview.isHidden()


def test_the_preview_follows_each_change_and_the_theme(dialog, switch):
    dialog.editor("reading.size_px").setValue(24)
    dialog.editor("reading.block_numbers").setChecked(True)
    style, _ = dialog.preview.shown
    assert (style.pixels, style.block_numbers) == (24, True)
    switch.choose("dark")
    assert dialog.preview.shown[1].is_dark
    switch.choose("light")
