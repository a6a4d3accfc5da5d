"""A field that takes the next keys that are pressed in it, whatever they do elsewhere."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_ALONE = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}
"""Keys that are no shortcut by themselves."""
_FIRST_WITHOUT_LETTER = 0x01000000


class KeyField(QLineEdit):
    """Tab leads on and Esc gives up; everything else is taken."""

    pressed_keys = Signal(QKeySequence)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press the new keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else the keys would set off what they stand for now
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key not in _ALONE:
            self.pressed_keys.emit(QKeySequence(_as_declared(event)))
        event.accept()


def _as_declared(event: QKeyEvent) -> QKeyCombination:
    """Return the keys as a table declares them: "?" and not "Shift+?", whatever the keyboard."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    is_sign = key < _FIRST_WITHOUT_LETTER and not chr(key).isalpha()
    if is_sign and key != Qt.Key.Key_Space:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(modifiers, key)
