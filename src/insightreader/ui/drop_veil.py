"""What lies over the window while something is dragged across it: that it can be dropped."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WORDS_WIDTH = 420


class DropVeil(QFrame):
    """A frame around everything, with words in its middle; drops go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        set_role(self, "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QFrame()
        set_role(words, "overlay")
        title = wrapped_label(self.tr("Drop here to save"))
        title.setFont(ui_font(3, 600))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        more = wrapped_label(
            self.tr(
                "Files, folders, links and text. Exports of other programs and libraries are "
                "looked into first."
            ),
            "muted",
        )
        more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QVBoxLayout(words)
        inner.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        inner.addWidget(title)
        inner.addWidget(more)
        words.setMaximumWidth(_WORDS_WIDTH)
        layout = QVBoxLayout(self)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignCenter)
        window.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Show that a drop is welcome."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def end(self) -> None:
        """What was dragged was dropped or has left."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False
