"""Above related passages: what they are related to, and the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, TOOL_SIZE, Theme, set_role


class RelatedBar(QWidget):
    """Shows while related passages do."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = wrapped_label("", "muted")
        self._words.setFont(ui_font(-1, 560))
        self._close = QToolButton()
        set_role(self._close, "tool")
        self._close.setFixedSize(TOOL_SIZE, TOOL_SIZE)
        self._close.setIconSize(QSize(16, 16))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setAccessibleName(self.tr("Back to the list"))
        self._close.setToolTip(plain_tooltip(self.tr("Back to the list (Esc)")))
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
