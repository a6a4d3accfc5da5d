"""A picker in a dialog of its own, with buttons for those who work by mouse."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.picker import Picker
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 380, 420


class PickerDialog(QDialog):
    """Asks with a picker; ``accepted`` when done. Deletes itself when it closes."""

    def __init__(self, picker: Picker, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = picker
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        words = plain_label(title, "title")
        words.setFont(ui_font(2, 640))
        buttons = QDialogButtonBox()
        done = buttons.addButton(self.tr("Done"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(done, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        for widget in (words, picker, buttons):
            layout.addWidget(widget)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the picker
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        picker.accepted.connect(self.accept)
        picker.cancelled.connect(self.reject)
        self.finished.connect(self.deleteLater)
        picker.setFocus()

    def add_below(self, widget: QWidget) -> None:
        """Put a further question between the names and the buttons."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.picker) + 1, widget)
        QWidget.setTabOrder(self.picker.field, widget)
