"""Names for screen readers where Qt's own don't come from what stands beside a control."""

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from insightreader.ui.plain import plain_label


def label_of(field: QWidget, words: str, role: str = "") -> QLabel:
    """A label that names the field beside it, to the eye and to a screen reader."""
    label = plain_label(words, role)
    label.setBuddy(field)
    field.setAccessibleName(words)
    return label


def name_box(box: QComboBox, words: str) -> None:
    """Name a box that has no label. Under Linux Qt tells a box's value in the place of its name,
    so that the name is its description too.
    """
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)
