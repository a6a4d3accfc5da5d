"""Nothing but the text: everything around it is hidden for as long as somebody wants to read."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class TextAlone(QObject):
    """Hides what stands around the text while its action is checked; Esc in the text ends that."""

    changed = Signal(bool)

    def __init__(self, action: QAction, text: QWidget, around: Sequence[QWidget]) -> None:
        super().__init__(text)
        self._action, self._text, self._around = action, text, around
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), text)
        self._leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._leave.setEnabled(False)
        self._leave.activated.connect(self.end)
        action.toggled.connect(self._set)

    @property
    def is_on(self) -> bool:
        """Whether only the text is shown."""
        return self._action.isChecked()

    def end(self) -> None:
        """Show again what was hidden."""
        self._action.setChecked(False)

    def _set(self, on: bool) -> None:
        self._leave.setEnabled(on)
        for widget in self._around:
            widget.setHidden(on)
        self.changed.emit(on)
        if on:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
