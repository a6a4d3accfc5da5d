"""The bar above a brief: the style of its references, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from insightreader.ui.brief.brief_actions import ADDING, BriefAct, BriefActions
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.naming import name_box
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import BAR_HEIGHT, ICON_SIZE, SPACE, Theme, set_role
from insightreader.ui.tool_button import tool_button


class BriefBar(QFrame):
    """Shows what fits a brief, or nothing but the menu."""

    style_chosen = Signal(str)
    """The name of a style of references."""

    def __init__(self, actions: BriefActions, styles: Sequence[tuple[str, str]]) -> None:
        """``styles``: names of styles, each with what people call it."""
        super().__init__()
        self._actions = actions
        self.styles = QComboBox()
        for name, words in styles:
            self.styles.addItem(words, name)
        self._label = plain_label(self.tr("References"), "muted")
        self._kept = plain_label(self.tr("Kept as you type"), "muted")
        self._kept.setFont(ui_font(-1))
        self.add = QToolButton()
        self.menu = tool_button(self.tr("More"), name="more")
        self._tools = [self._tool(actions[each]) for each in (BriefAct.PREVIEW, BriefAct.EXPORT)]
        self._lay_out()
        self.styles.activated.connect(
            lambda at: self.style_chosen.emit(str(self.styles.itemData(at)))
        )

    def show_brief(self, style: str) -> None:
        """Show what fits a brief whose references are in a style."""
        at = self.styles.findData(style)
        self.styles.setCurrentIndex(max(at, 0))
        self._show(True)

    def show_no_brief(self) -> None:
        """Show nothing but the menu."""
        self._show(False)

    def set_theme(self, theme: Theme) -> None:
        """Redraw icons."""
        self.menu.setIcon(icon("ellipsis", theme.muted))

    def _show(self, is_brief: bool) -> None:
        for widget in (self._label, self.styles, self.add, *self._tools, self._kept):
            widget.setVisible(is_brief)

    def _lay_out(self) -> None:
        set_role(self, "bar")
        self.setFixedHeight(BAR_HEIGHT)
        name_box(self.styles, self.tr("Style of references"))
        self.styles.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.styles.setMinimumContentsLength(14)
        self.add.setDefaultAction(self._actions[BriefAct.ADD])
        set_role(self.add, "tool")
        self.add.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setAccessibleName(self._actions[BriefAct.ADD].text())
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setMenu(self._menu(self._actions.all()))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], 0, SPACE[3], 0)
        row.setSpacing(SPACE[2])
        row.addWidget(self._kept)
        row.addStretch(1)
        for widget in (self._label, self.styles):
            row.addWidget(widget)
        row.addSpacing(SPACE[3])
        for tool in (self.add, *self._tools, self.menu):
            row.addWidget(tool)

    def _menu(self, actions: Sequence[QAction]) -> QMenu:
        menu = QMenu(self)
        adding = menu.addMenu(self._actions[BriefAct.ADD].icon(), self.tr("Add"))
        for each in ADDING:
            adding.addAction(self._actions[each])
        inside = [self._actions[each] for each in (BriefAct.ADD, *ADDING)]
        for action in actions:
            if action not in inside:
                menu.addAction(action)
        return menu

    def _tool(self, action: QAction) -> QToolButton:
        button = tool_button(action.text())
        button.setDefaultAction(action)
        return button


class AddRow(QWidget):
    """What can be added at the end of a page, as a row of quiet buttons."""

    asked = Signal(object)
    """A ``BriefAct`` of ``ADDING``."""

    def __init__(self, actions: BriefActions) -> None:
        super().__init__()
        self._actions = actions
        self._buttons: dict[BriefAct, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[1])
        for act in ADDING:
            button = QToolButton()
            set_role(button, "link")
            button.setText(actions[act].text())
            button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, act=act: self.asked.emit(act))
            self._buttons[act] = button
            row.addWidget(button)
        row.addStretch(1)

    def set_theme(self) -> None:
        """Take the actions' icons, once those were redrawn."""
        for act, button in self._buttons.items():
            button.setIcon(self._actions[act].icon())

    def stops(self) -> list[QWidget]:
        """Return the buttons in their order."""
        return list(self._buttons.values())
