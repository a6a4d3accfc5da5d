"""Above related passages: what they are related to, and the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, Theme
from insightreader.ui.tool_button import tool_button


class RelatedBar(QWidget):
    """Shows while related passages do."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = wrapped_label("", "muted")
        self._words.setFont(ui_font(-1, 560))
        words, tip = self.tr("Back to the list"), self.tr("Back to the list (Esc)")
        self._close = tool_button(words, tip=tip)
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self._words, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_for(self, title: str, count: int) -> None:
        """Say what the passages below are related to."""
        words = self.tr("Related to “{title}”") if count else self.tr("Nothing is like “{title}”")
        self._words.setText(words.format(title=title))
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icon."""
        self._close.setIcon(icon("x", theme.muted, size=16))
