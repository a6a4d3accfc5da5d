"""Buttons of dialogs in which Enter means something else."""

from PySide6.QtWidgets import QPushButton


def quiet_button(words: str) -> QPushButton:
    """Return a button that Enter in a field or a list of its dialog doesn't press."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    return button
