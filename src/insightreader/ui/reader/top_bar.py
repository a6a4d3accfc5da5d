"""The bar above the article. What doesn't fit moves into the menu at its end."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from insightreader.ui import icons
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.tool import tool
from insightreader.ui.theme import (
    BAR_HEIGHT,
    ICON_SIZE,
    PEN_NAMES,
    SPACE,
    TOOL_SIZE,
    Theme,
    ThemeSwitch,
    set_role,
)

_LEFT = ("library", "back", "forward")
_PILL = (*PEN_NAMES, "underline", "comment")
_RIGHT = ("star", "tag", "text", "theme", "outline", "find")
_LEAVING = ("outline", "tag", "theme", "text", "star", "forward", "back", "find")
"""Which buttons leave first when the bar gets narrow."""
_MENU = ("highlight", "code", "copy", "numbers", "larger", "smaller", "previous", "next")


class TopBar(QFrame):
    """Shows the commands; adds those of others to its menu."""

    def __init__(self, commands: ReaderCommands, switch: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._buttons = {
            name: tool(commands[name], parent=self) for name in (*_LEFT, *_RIGHT, "notes")
        }
        for name in ("library", "notes"):
            set_role(self._buttons[name], "tool", tone="quiet")
        self._more = QToolButton(self)
        self._menu = QMenu(self)
        self._others: list[QAction] = []
        """What other parts put into the menu; menus of their own stand behind it."""
        self._menus: list[QMenu] = []
        self._menu.aboutToShow.connect(self._fill_menu)
        set_role(self, "bar")
        self.setFixedHeight(BAR_HEIGHT)
        self._set_up_more()
        self._lay_out()
        switch.changed.connect(self._paint)
        self._paint(switch.current)

    def add_to_menu(self, actions: Iterable[QAction], *, title: str = "") -> None:
        """Put actions of other parts at the end of the menu, or into a menu of that title there."""
        if not title:
            self._others.extend(actions)
            return
        menu = QMenu(title, self._menu)
        menu.addActions(list(actions))
        self._menus.append(menu)

    def add_last(self, action: QAction) -> None:
        """Put a button of another part at the end of the bar."""
        row = self.layout()
        if row is not None:
            button = tool(action, parent=self)
            row.addWidget(button)
            QWidget.setTabOrder(self._buttons["notes"], button)

    def show_sides(self, *, library: bool, notes: bool) -> None:
        """Show the buttons of the panes at the left and at the right, or leave them to others."""
        self._buttons["library"].setVisible(library)
        self._buttons["notes"].setVisible(notes)

    def _set_up_more(self) -> None:
        self._more.setAccessibleName(self.tr("More"))
        self._more.setToolTip(plain_tooltip(self.tr("More")))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._more.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self._more.setFixedSize(TOOL_SIZE, TOOL_SIZE)
        set_role(self._more, "tool")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        row.setSpacing(SPACE[1])
        for name in _LEFT:
            row.addWidget(self._buttons[name])
        row.addStretch()
        self._pill = self._make_pill()
        row.addWidget(self._pill)
        row.addStretch()
        for name in _RIGHT:
            row.addWidget(self._buttons[name])
        row.addWidget(self._more)
        row.addWidget(self._buttons["notes"])
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes along the bar as the eye does, not in the order of making."""
        pens = self._pill.findChildren(QToolButton)
        left, right = ([self._buttons[name] for name in names] for names in (_LEFT, _RIGHT))
        buttons = [*left, *pens, *right, self._more, self._buttons["notes"]]
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)

    def _make_pill(self) -> QFrame:
        pill = QFrame(self)
        set_role(pill, "pill")
        pill.setFixedHeight(TOOL_SIZE + 6)
        row = QHBoxLayout(pill)
        row.setContentsMargins(SPACE[1], 0, SPACE[1], 0)
        row.setSpacing(1)
        for name in _PILL:
            row.addWidget(tool(self._commands[name], parent=pill, size=TOOL_SIZE - 2))
        return pill

    def minimumSizeHint(self) -> QSize:
        """Room for the pens and three buttons; the rest can leave."""
        width = self._pill.sizeHint().width() + 4 * (TOOL_SIZE + SPACE[1]) + 2 * SPACE[3]
        return QSize(width, BAR_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = 2 * SPACE[3] + self._pill.sizeHint().width() + 2 * SPACE[2]
        room = (event.size().width() - margins) // (TOOL_SIZE + SPACE[1]) - 1
        too_many = max(len(self._buttons) - room, 0)
        for place, name in enumerate(_LEAVING):
            self._buttons[name].setVisible(place >= too_many)

    def _fill_menu(self) -> None:
        self._menu.clear()
        hidden = [name for name in _LEAVING if self._buttons[name].isHidden()]
        for names in (hidden, _MENU):
            for name in names:
                self._menu.addAction(self._commands[name])
            self._menu.addSeparator()
        self._menu.addActions(self._others)
        if self._menus:
            self._menu.addSeparator()
        for menu in self._menus:
            self._menu.addMenu(menu)

    def _paint(self, theme: Theme) -> None:
        self._more.setIcon(icons.icon("ellipsis", theme.muted))
