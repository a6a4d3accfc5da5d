"""Everything that can be done in the reading pane, as actions with names, keys and icons.

The top bar, the bar at the selection, the menus and the command palette all show these.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from insightreader.ui import icons
from insightreader.ui.needs import PROPERTY
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import ICON_SIZE, PEN_NAMES, Pen, Theme, ThemeSwitch

_MIRRORED = {
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
    "panel-left": "panel-right",
    "panel-right": "panel-left",
}
"""Icons that point, in a window that reads from right to left."""


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the table. ``keys`` of one letter work while the article has the focus; others in
    the whole pane. ``needs`` is "" (nothing), "post", "text" or "selection".
    """

    name: str
    text: str
    icon: str
    keys: str = ""
    needs: str = "text"
    is_checkable: bool = False


class ReaderCommands(QObject):
    """Owns the actions: ``commands["find"]``. Their icons follow the theme."""

    asked = Signal()
    """Something is being asked for; said before it is done."""

    def __init__(self, switch: ThemeSwitch, pane: QWidget, article: QWidget) -> None:
        super().__init__(pane)
        self._actions: dict[str, QAction] = {}
        self._table = {command.name: command for command in self._commands()}
        for command in self._table.values():
            action = self._made(command)
            (article if len(command.keys) == 1 else pane).addAction(action)
            self._actions[command.name] = action
        switch.changed.connect(self._paint)
        self._paint(switch.current)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def allow(self, *, has_post: bool, has_text: bool) -> None:
        """Enable what the moment allows: there is a post, and its text is on show."""
        allowed = {"": True, "post": has_post, "text": has_text, "selection": False}
        for name, command in self._table.items():
            self._actions[name].setEnabled(allowed[command.needs])

    def allow_selection(self, has_selection: bool) -> None:
        """Enable what needs a passage."""
        for name, command in self._table.items():
            if command.needs == "selection":
                self._actions[name].setEnabled(has_selection)

    def _made(self, command: Command) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(f"reader.{command.name}")
        action.setCheckable(command.is_checkable)
        action.setProperty(PROPERTY, command.needs)
        action.triggered.connect(self.asked)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
            is_letter = len(command.keys) == 1
            action.setShortcutContext(
                Qt.ShortcutContext.WidgetShortcut
                if is_letter
                else Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(plain_tooltip(f"{command.text} ({shown})"))
        return action

    def _paint(self, theme: Theme) -> None:
        mirrored = QGuiApplication.isRightToLeft()
        for name, command in self._table.items():
            if name in PEN_NAMES:
                self._actions[name].setIcon(swatch(theme.pen(name)))
            elif name == "theme":
                icon = "sun" if theme.is_dark else "moon"
                self._actions[name].setIcon(icons.icon(icon, theme.muted))
            elif command.icon:
                icon = _MIRRORED.get(command.icon, command.icon) if mirrored else command.icon
                self._actions[name].setIcon(icons.icon(icon, theme.muted))

    def _commands(self) -> Iterator[Command]:
        tr = self.tr
        for key, (name, words) in enumerate(self._pen_words().items(), start=1):
            yield Command(name, words, "", str(key), is_checkable=True)
        chosen = "selection"
        yield Command("highlight", tr("Highlight"), "highlighter", "H", chosen)
        yield Command("underline", tr("Underline"), "underline", "U", chosen)
        yield Command("comment", tr("Comment"), "message-square-plus", "C")
        yield Command("code", tr("Code"), "tags", "K", chosen)
        yield Command("claim", tr("Use for a claim…"), "message-square-quote", "M")
        yield Command("copy", tr("Copy with reference"), "quote", "Ctrl+Shift+C", chosen)
        yield Command("dictionary", tr("Look up in the dictionary"), "book-a", "D", chosen)
        yield Command("web-search", tr("Search the web for it"), "globe", "", chosen)
        yield Command("next", tr("Next annotation"), "arrow-down", "N")
        yield Command("previous", tr("Previous annotation"), "arrow-up", "P")
        yield Command("end-later", tr("End the highlight a word later"), "", "Alt+Shift+Right")
        yield Command("end-earlier", tr("End the highlight a word earlier"), "", "Alt+Shift+Left")
        yield Command("start-earlier", tr("Begin the highlight a word earlier"), "", "Alt+Shift+Up")
        yield Command("start-later", tr("Begin the highlight a word later"), "", "Alt+Shift+Down")
        yield Command("find", tr("Find in this post"), "text-search", "Ctrl+F")
        yield Command("next-match", tr("Next match"), "chevron-down", "F3")
        yield Command("previous-match", tr("Previous match"), "chevron-up", "Shift+F3")
        yield Command("next-removed", tr("Next removed block"), "", ".")
        yield Command("previous-removed", tr("Previous removed block"), "", ",")
        yield Command("put-back", tr("Put the removed block back"), "", "B")
        yield Command("take-out", tr("Take the selected block out"), "", "X")
        yield Command("outline", tr("Outline"), "list-tree", "Ctrl+Shift+O")
        yield Command("numbers", tr("Block numbers"), "list-ordered", "Ctrl+Shift+B", "", True)
        yield Command("code-names", tr("Names of codes"), "tags", "Ctrl+Shift+L", "", True)
        yield Command("where", tr("Where am I?"), "", "W")
        yield Command("cursor", tr("Text cursor"), "", "F7", "", True)
        yield Command("larger", tr("Larger text"), "zoom-in", "Ctrl++", "")
        yield Command("smaller", tr("Smaller text"), "zoom-out", "Ctrl+-", "")
        yield Command("star", tr("Star"), "star", "S", "post")
        yield Command("tag", tr("Tag"), "tag", "T", "post")
        yield Command("text", tr("Text settings"), "a-large-small", "", "")
        yield Command("theme", tr("Theme"), "moon", "", "")
        yield Command("back", tr("Back"), "chevron-left", "Alt+Left", "")
        yield Command("forward", tr("Forward"), "chevron-right", "Alt+Right", "")
        yield Command("library", tr("Library pane"), "panel-left", "", "", True)
        yield Command("notes", tr("Notes pane"), "panel-right", "", "", True)

    def _pen_words(self) -> dict[str, str]:
        tr = self.tr
        words = (
            tr("Highlight in yellow"),
            tr("Highlight in green"),
            tr("Highlight in blue"),
            tr("Highlight in pink"),
            tr("Highlight in purple"),
        )
        return dict(zip(PEN_NAMES, words, strict=True))


def swatch(pen: Pen) -> QIcon:
    """A disc in the pen's colour, with a ring that shows on every ground."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    picture = QPixmap(round(ICON_SIZE * ratio), round(ICON_SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(pen.stroke))
    painter.setBrush(QColor(pen.dot))
    middle = ICON_SIZE / 2
    painter.drawEllipse(QPointF(middle, middle), 6.5, 6.5)
    painter.end()
    return QIcon(picture)
