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
    made = PreferencesDialog(settings)
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
