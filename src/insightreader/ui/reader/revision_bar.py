"""Says that an older revision is read, and leads back to the newest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, set_role


class RevisionBar(QFrame):
    """Stands above the text while it isn't the newest."""

    newest_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self._words = wrapped_label("", "muted")
        self._newest = QPushButton(self.tr("Go to the newest"))
        self._newest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._newest.clicked.connect(self._on_newest)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[1], SPACE[3], SPACE[1])
        row.addWidget(self._words, 1)
        row.addWidget(self._newest)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say which revision is read; nothing hides the bar."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def _on_newest(self) -> None:
        self.newest_requested.emit()
