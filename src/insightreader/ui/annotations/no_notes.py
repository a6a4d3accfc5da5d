"""What stands in place of the cards: how a note is made, or that the filter hides them all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE


class NoNotes(QWidget):
    """A title and a sentence."""

    show_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = wrapped_label()
        self._title.setFont(ui_font(1, 600))
        self._words = wrapped_label("", "muted")
        self._all = QPushButton(self.tr("Show all notes"))
        self._all.clicked.connect(self._on_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[5], SPACE[6], SPACE[5], SPACE[5])
        layout.setSpacing(SPACE[2])
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addWidget(self._all)
        layout.addStretch(1)
        self.set_filtered(False)

    def set_filtered(self, is_filtered: bool) -> None:
        """Say why no card is shown."""
        self._all.setVisible(is_filtered)
        if is_filtered:
            self._title.setText(self.tr("The filter hides every note"))
            self._words.setText("")
        else:
            self._title.setText(self.tr("No notes yet"))
            self._words.setText(
                self.tr("Select a passage in the post: highlight it, comment on it, give it codes.")
            )

    def _on_all(self) -> None:
        self.show_all_wanted.emit()
