"""Preferences, built from the settings table: a row a setting, applied at once, with a way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.settings import SETTINGS, Setting, SettingGroup, SettingValue
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.folder_field import FolderField
from insightreader.ui.dialogs.setting_words import (
    choice_words,
    group_words,
    setting_words,
    unit_words,
)
from insightreader.ui.naming import label_of
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 600, 540


class PreferencesDialog(QDialog):
    """Every change is in force and stored as soon as it is made."""

    changed = Signal(str)
    """The key of a setting that has another value now."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._editors: dict[str, QWidget] = {}
        self._pages = QTabWidget()
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(_WIDTH, _HEIGHT)
        for group in SettingGroup:
            rows = [each for each in SETTINGS if each.group is group and each.has_page]
            if rows:
                self._pages.addTab(self._page(rows), group_words(group))
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def editor(self, key: str) -> QWidget:
        """Return the field of a setting."""
        return self._editors[key]

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("Restore defaults"))
        back.clicked.connect(self._restore_defaults)
        done = QPushButton(self.tr("Done"))
        set_role(done, "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(back)
        buttons.addStretch(1)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[4])
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)

    def _page(self, rows: list[Setting]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        form.setSpacing(SPACE[3])
        for setting in rows:
            name, hint = setting_words(setting.key)
            editor = self._made(setting)
            editor.setAccessibleDescription(hint)
            self._editors[setting.key] = editor
            form.addRow(label_of(editor, name), editor)
            if hint:
                form.addRow(plain_label(""), wrapped_label(hint, "muted"))
        return page

    def _made(self, setting: Setting) -> QWidget:
        if isinstance(setting.default, bool):
            return self._check_box(setting)
        if isinstance(setting.default, int):
            return self._spin_box(setting)
        if setting.is_font:
            return self._font_box(setting)
        if setting.is_folder:
            return self._folder_field(setting)
        return self._combo_box(setting) if setting.choices else self._line(setting)

    def _check_box(self, setting: Setting) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(self._settings.flag(setting.key))
        box.toggled.connect(self._setter(setting.key))
        return box

    def _spin_box(self, setting: Setting) -> QSpinBox:
        box = QSpinBox()
        box.setRange(setting.minimum, setting.maximum)
        box.setSuffix(unit_words(setting.key))
        box.setValue(self._settings.number(setting.key))
        box.valueChanged.connect(self._setter(setting.key))
        return box

    def _combo_box(self, setting: Setting) -> QComboBox:
        box = QComboBox()
        for choice in setting.choices:
            box.addItem(choice_words(setting.key, choice), choice)
        box.setCurrentIndex(box.findData(self._settings.text(setting.key)))
        store = self._setter(setting.key)
        box.currentIndexChanged.connect(lambda index: store(box.itemData(index)))
        return box

    def _font_box(self, setting: Setting) -> QFontComboBox:
        box = QFontComboBox()
        box.setCurrentFont(QFont(self._settings.text(setting.key)))
        store = self._setter(setting.key)
        box.currentFontChanged.connect(lambda font: store(font.family()))
        return box

    def _folder_field(self, setting: Setting) -> FolderField:
        field = FolderField(self._settings.text(setting.key))
        field.changed.connect(self._setter(setting.key))
        return field

    def _line(self, setting: Setting) -> QLineEdit:
        line = QLineEdit(self._settings.text(setting.key))
        store = self._setter(setting.key)
        line.editingFinished.connect(lambda: store(line.text()))
        return line

    def _setter(self, key: str) -> Callable[[SettingValue], None]:
        def store(value: SettingValue) -> None:
            self._settings.set(key, value)
            self.changed.emit(key)

        return store

    def _restore_defaults(self) -> None:
        for setting in SETTINGS:
            if setting.key in self._editors:
                self._show_value(self._editors[setting.key], setting.default)

    def _show_value(self, editor: QWidget, value: SettingValue) -> None:
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(value))
        elif isinstance(editor, QFontComboBox):
            editor.setCurrentFont(QFont(str(value)))
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, FolderField):
            editor.set_path(str(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.editingFinished.emit()
