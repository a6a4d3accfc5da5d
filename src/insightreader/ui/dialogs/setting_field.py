"""The field of a setting: made by its type, and told of a change whoever made it."""

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QFontComboBox, QLineEdit, QSpinBox, QWidget

from insightreader.domain.settings import Setting, SettingValue
from insightreader.ui.dialogs.folder_field import FolderField
from insightreader.ui.dialogs.setting_words import choice_words, unit_words
from insightreader.ui.theme import SPACE

Store = Callable[[SettingValue], None]


def make_field(setting: Setting, value: SettingValue, store: Store) -> QWidget:
    """Return a field that shows ``value`` and calls ``store`` with every other one."""
    field = _empty(setting)
    show_value(field, value)
    _connect(field, store)
    return field


def show_value(field: QWidget, value: SettingValue) -> None:
    """Show another value; it is stored as if it had been typed."""
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value))
    elif isinstance(field, QFontComboBox):
        field.setCurrentFont(QFont(str(value)))
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))
    elif isinstance(field, FolderField):
        field.set_path(str(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value))
        field.editingFinished.emit()


def _empty(setting: Setting) -> QWidget:
    if isinstance(setting.default, bool):
        return QCheckBox()
    if isinstance(setting.default, int):
        number = QSpinBox()
        # Qt lays the line of a dressed box out from its very edge.
        number.lineEdit().setTextMargins(SPACE[2] - 2, 0, SPACE[1], 0)
        number.setRange(setting.minimum, setting.maximum)
        number.setSuffix(unit_words(setting.key))
        return number
    if setting.is_font:
        return QFontComboBox()
    if setting.is_folder:
        return FolderField("")
    if not setting.choices:
        return QLineEdit()
    box = QComboBox()
    for choice in setting.choices:
        box.addItem(choice_words(setting.key, choice), choice)
    return box


def _connect(field: QWidget, store: Store) -> None:
    if isinstance(field, QCheckBox):
        field.toggled.connect(store)
    elif isinstance(field, QSpinBox):
        field.valueChanged.connect(store)
    elif isinstance(field, QFontComboBox):
        field.currentFontChanged.connect(lambda font: store(font.family()))
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda index: store(field.itemData(index)))
    elif isinstance(field, FolderField):
        field.changed.connect(store)
    elif isinstance(field, QLineEdit):
        field.editingFinished.connect(lambda: store(field.text()))
