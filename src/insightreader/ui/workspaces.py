"""The workspaces of the window, one shown at a time, and the slim rail that changes them.

Read is there from the start; another is built when it is first asked for.
"""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.theme import BAR_HEIGHT, ICON_SIZE, SPACE, TOOL_SIZE, set_role

RAIL_WIDTH = TOOL_SIZE + SPACE[3] + 1
"""With its one-pixel line, in pixels."""
_NARROWEST = 760
"""In a window less wide the rail folds away; the keys stay."""


class WorkspaceName(StrEnum):
    """A workspace by the name of its action."""

    READ = "read"
    EVIDENCE = "evidence"
    BRIEF = "brief"


class Workspaces(QWidget):
    """What fills the window above the status line."""

    needed = Signal(object)
    """A ``WorkspaceName`` that was asked for and isn't built yet; ``add`` is to be called."""
    shown = Signal(object)
    """The ``WorkspaceName`` that is shown now."""

    def __init__(self, reading: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget()
        self._built = {WorkspaceName.READ: reading}
        self._actions: dict[WorkspaceName, QAction] = {}
        self._rail = QFrame()
        set_role(self._rail, "pane")
        self._line = QFrame()
        set_role(self._line, "line")
        self._line.setFixedWidth(1)
        self._rail.setFixedWidth(RAIL_WIDTH - 1)
        self._buttons = QVBoxLayout(self._rail)
        self._buttons.setContentsMargins(0, (BAR_HEIGHT - TOOL_SIZE) // 2, 0, 0)
        self._buttons.setSpacing(SPACE[1])
        self._buttons.addStretch(1)
        self._pages.addWidget(reading)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._rail, self._line):
            row.addWidget(widget)
        row.addWidget(self._pages, 1)

    @property
    def current(self) -> WorkspaceName:
        """The workspace on show."""
        page = self._pages.currentWidget()
        return next(name for name, each in self._built.items() if each is page)

    def set_actions(self, actions: dict[WorkspaceName, QAction]) -> None:
        """Put a button for each action on the rail; once."""
        for place, (name, action) in enumerate(actions.items()):
            action.setCheckable(True)
            action.setChecked(name is self.current)
            action.triggered.connect(lambda _on=False, name=name: self.show_workspace(name))
            self._buttons.insertWidget(
                place, self._button(action), 0, Qt.AlignmentFlag.AlignHCenter
            )
        self._actions = actions
        self.shown.connect(self._check)

    def _check(self, now: WorkspaceName) -> None:
        for name, action in self._actions.items():
            action.setChecked(name is now)

    def add(self, name: WorkspaceName, page: QWidget) -> None:
        """Take the page of a workspace that was needed."""
        self._built[name] = page
        self._pages.addWidget(page)

    def page(self, name: WorkspaceName) -> QWidget | None:
        """Return the page of a workspace, if it is built."""
        return self._built.get(name)

    def show_workspace(self, name: WorkspaceName) -> None:
        """Show a workspace, asking for it first if it isn't built; the keyboard goes along."""
        if name not in self._built:
            self.needed.emit(name)
        page = self._built.get(name, self._built[WorkspaceName.READ])
        if page is not self._pages.currentWidget():
            before = page.focusWidget()
            self._pages.setCurrentWidget(page)
            (before or page).setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(self.current)

    def fit(self, width: int, *, is_folded: bool = False) -> int:
        """Show or fold the rail in a window of that width; return the width that is left."""
        fits = width >= _NARROWEST and not is_folded
        for widget in (self._rail, self._line):
            widget.setVisible(fits)
        return width - RAIL_WIDTH if fits else width

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        button.setFixedSize(TOOL_SIZE, TOOL_SIZE)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.iconText())
        set_role(button, "tool")
        return button
