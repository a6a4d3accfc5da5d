"""Buttons that show an action."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from insightreader.ui.theme import ICON_SIZE, TOOL_SIZE, set_role


def tool(action: QAction, *, parent: QWidget | None = None, size: int = TOOL_SIZE) -> QToolButton:
    """A button with the action's icon, named for screen readers by the action's text."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    button.setFixedSize(size, size)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_role(button, "tool")
    return button
