"""The keyboard goes back to where it was when something that took it closes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def give_back(before: QWidget | None) -> None:
    """Give the keyboard to who had it; a field may have gone when the keyboard left it."""
    if before is not None and isValid(before) and before.isVisible():
        before.setFocus(Qt.FocusReason.OtherFocusReason)
