"""What stands in place of a page that has nothing to show: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import pixmap
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role

_PICTURE, _WIDTH = 44, 420


class EmptyPage(QWidget):
    """A picture, a title, a sentence, and perhaps one way on."""

    asked = Signal()
    """The way on was chosen."""

    def __init__(
        self,
        switch: ThemeSwitch,
        picture: str,
        *,
        title: str,
        words: str,
        way: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = picture
        self._picture = plain_label()
        heading = wrapped_label(title)
        heading.setFont(ui_font(3, 640))
        # A wrapped label gets its height from its width, so that the column must have one.
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[3])
        layout.addStretch(2)
        for label in (self._picture, heading, wrapped_label(words, "muted")):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        if way:
            button = QPushButton(way)
            set_role(button, "primary")
            button.clicked.connect(self.asked)
            self.setFocusProxy(button)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[5])
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        switch.changed.connect(self._paint)
        self._paint(switch.current)

    def _paint(self, theme: Theme) -> None:
        self._picture.setPixmap(pixmap(self._name, theme.faint, size=_PICTURE))
