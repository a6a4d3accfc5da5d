"""After an export: what was written, what a reader should know of it, and a way to open it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from insightreader.ui.icons import icon
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role
from insightreader.ui.tool_button import tool_button


class ExportBar(QFrame):
    """Stands above the page until it is closed."""

    opened = Signal()
    """The file is to be opened in the system's own program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "pill")
        self._words = wrapped_label("")
        self._remarks = wrapped_label("", "muted")
        self.open_button = QPushButton(self.tr("Open it"))
        self._close = tool_button(self.tr("Close the message"), name="x")
        row = QHBoxLayout()
        row.setSpacing(SPACE[3])
        row.addWidget(self._words, 1)
        row.addWidget(self.open_button)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[2], SPACE[2], SPACE[2])
        layout.setSpacing(SPACE[1])
        layout.addLayout(row)
        layout.addWidget(self._remarks)
        self.open_button.clicked.connect(self.opened)
        self._close.clicked.connect(self.hide)
        self.hide()

    def tell(self, words: str, remarks: Sequence[str]) -> None:
        """Say what was written, and the remarks on it, which are the document's own."""
        self._words.setText(words)
        self._remarks.setText("\n".join(f"• {each}" for each in remarks))
        self._remarks.setVisible(bool(remarks))
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icon."""
        self._close.setIcon(icon("x", theme.muted))
