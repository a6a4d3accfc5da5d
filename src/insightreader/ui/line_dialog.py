"""Asks for one line of text, with the margins and buttons of every other dialog."""

from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QWidget

from insightreader.ui.theme import SPACE, set_role

_NARROWEST = 400


class LineDialog(QInputDialog):
    """``textValueSelected`` brings what was typed. Deletes itself when it closes."""

    def __init__(self, parent: QWidget, *, title: str, words: str, text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setLabelText(words)
        self.setTextValue(text)
        self._dress()
        self.finished.connect(self.deleteLater)

    def _dress(self) -> None:
        # Qt makes the parts when somebody asks for their size.
        self.setMinimumWidth(max(self.sizeHint().width(), _NARROWEST))
        layout, buttons = self.layout(), self.findChild(QDialogButtonBox)
        if layout is not None and isinstance(buttons, QDialogButtonBox):
            layout.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
            layout.setSpacing(SPACE[3])
            set_role(buttons.button(QDialogButtonBox.StandardButton.Ok), "primary")
