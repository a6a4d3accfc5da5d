"""What can be done with several posts at once, shown while several are selected."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.library.triage import BULK, TRASH_BULK, TriageActions
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import ICON_SIZE, SPACE, TOOL_SIZE, set_role


class BulkBar(QFrame):
    """How many are selected, and a button for each act."""

    def __init__(self, actions: TriageActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "overlay")
        self._words = plain_label()
        self._words.setFont(ui_font(-1, 560))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        layout.setSpacing(0)
        layout.addWidget(self._words, 1)
        self._buttons = {act: QToolButton() for act in (*BULK, *TRASH_BULK)}
        for act, button in self._buttons.items():
            set_role(button, "tool")
            button.setDefaultAction(actions[act])
            button.setAccessibleName(actions[act].text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setFixedSize(TOOL_SIZE, TOOL_SIZE)
            button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
            layout.addWidget(button)
        self.set_in_trash(False)
        self.hide()

    def set_in_trash(self, in_trash: bool) -> None:
        """Offer what can be done with deleted posts, or with the others."""
        for act, button in self._buttons.items():
            button.setVisible(act in (TRASH_BULK if in_trash else BULK))

    def set_count(self, count: int) -> None:
        """Show for two posts and more."""
        self._words.setText(self.tr("%Ln selected", None, count))
        self.setVisible(count > 1)
