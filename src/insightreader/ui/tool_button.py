"""Square buttons that show an icon alone, named for screen readers and in a tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import ICON_SIZE, TOOL_SIZE, set_role


def tool_button(words: str, *, name: str = "", tip: str = "") -> QToolButton:
    """A button without an icon yet; ``name`` is its object name, ``tip`` says more than words."""
    button = QToolButton()
    button.setObjectName(name)
    set_role(button, "tool")
    button.setFixedSize(TOOL_SIZE, TOOL_SIZE)
    button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(plain_tooltip(tip or words))
    button.setAccessibleName(words)
    return button
