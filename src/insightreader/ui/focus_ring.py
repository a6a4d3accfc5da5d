"""Whether the keyboard's place is to be shown: after a key, and not after a click."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class FocusRing(QObject):
    """Watches a view; delegates draw the ring while ``is_shown``."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.is_shown = False
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            self._show(True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._show(False)
        elif isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusIn:
            self._show(event.reason() in _BY_KEYBOARD)
        return False

    def _show(self, wanted: bool) -> None:
        if wanted != self.is_shown:
            self.is_shown = wanted
            self._view.viewport().update()
