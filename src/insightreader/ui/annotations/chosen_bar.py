"""What can be done with several notes at once, shown while several are selected."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from insightreader.ui.annotations.card_list import CardAct
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, Theme, set_role
from insightreader.ui.tool_button import tool_button


class ChosenBar(QFrame):
    """How many are selected, and a button for each act."""

    act_chosen = Signal(object)
    """A ``CardAct``."""
    menu_wanted = Signal(QPoint)
    """Where on the screen the menu with everything else is to open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "overlay")
        self._words = plain_label()
        self._words.setFont(ui_font(-1, 560))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        self._layout.setSpacing(0)
        self._layout.addWidget(self._words, 1)
        self._buttons: dict[str, QToolButton] = {}
        for act, name, words in (
            (CardAct.CODES, "tags", self.tr("Codes of the selected notes (T)")),
            (CardAct.COPY, "copy", self.tr("Copy the selected notes (Ctrl+C)")),
            (CardAct.DELETE, "trash-2", self.tr("Delete the selected notes (Del)")),
        ):
            button = self._button(name, words)
            button.clicked.connect(lambda _=False, act=act: self.act_chosen.emit(act))
        more = self._button("ellipsis", self.tr("Colour, style and more"))
        more.clicked.connect(
            lambda: self.menu_wanted.emit(more.mapToGlobal(more.rect().bottomLeft()))
        )
        self.set_theme(theme)
        self.hide()

    def set_count(self, count: int) -> None:
        """Show for two notes and more."""
        self._words.setText(self.tr("%Ln selected", None, count))
        self.setVisible(count > 1)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme.muted))

    def _button(self, name: str, words: str) -> QToolButton:
        button = tool_button(words)
        self._layout.addWidget(button)
        self._buttons[name] = button
        return button
