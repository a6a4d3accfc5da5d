"""What stands in place of an article: why there is none, and what can be done."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from insightreader.ui import fonts, icons
from insightreader.ui.plain import plain_label, plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role

_ICON_PX = 44
_WIDTH = 440


class MessagePage(QWidget):
    """An icon, a title, a few lines, buttons; a bar that runs while something is under way."""

    def __init__(self, switch: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "page")
        self._theme = switch.current
        self._icon_name = ""
        self._icon = plain_label(parent=self)
        self._title = wrapped_label("", "title")
        self._text = wrapped_label("", "muted")
        self._progress = QProgressBar(self)
        self._buttons = QHBoxLayout()
        self._lay_out()
        switch.changed.connect(self._paint)

    def show_message(
        self,
        title: str,
        text: str,
        *,
        icon: str,
        is_busy: bool = False,
        actions: Iterable[QAction] = (),
    ) -> None:
        """Show a message; its words are plain text."""
        self._title.setText(title)
        self._text.setText(text)
        self._icon_name = icon
        self._progress.setVisible(is_busy)
        self._progress.setRange(0, 0 if is_busy else 1)
        self._replace_buttons(actions)
        self._paint(self._theme)

    def _replace_buttons(self, actions: Iterable[QAction]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons.addStretch()
        for action in actions:
            button = QPushButton(action.text(), self)
            button.setToolTip(plain_tooltip(action.toolTip()))
            button.clicked.connect(action.trigger)
            self._buttons.addWidget(button)
        self._buttons.addStretch()

    def _lay_out(self) -> None:
        self._title.setFont(fonts.ui_font(5, 600))
        self._text.setFont(fonts.ui_font(1))
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Under way"))
        column = QVBoxLayout()
        column.setSpacing(SPACE[3])
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._progress)
        column.addSpacing(SPACE[2])
        column.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        holder = QWidget(self)
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(column)
        middle.addStretch()
        middle.addWidget(holder, 10)
        middle.addStretch()
        outer.addLayout(middle)
        outer.addStretch(3)

    def _paint(self, theme: Theme) -> None:
        self._theme = theme
        if self._icon_name:
            self._icon.setPixmap(icons.pixmap(self._icon_name, theme.muted, size=_ICON_PX))
