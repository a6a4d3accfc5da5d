"""The menu of a card, or of several: everything that can be done with annotations."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from insightreader.domain.entities import Annotation, PlaceVerdict
from insightreader.ui.annotations.card_list import CardAct
from insightreader.ui.colours import colour_name
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import PEN_NAMES, Theme

_DOT = 14


class CardMenu(QMenu):
    """Asks for one thing to be done; deletes itself when it closes."""

    chosen = Signal(object)
    """A ``CardAct``."""
    secondary_chosen = Signal()
    colour_chosen = Signal(str)
    style_chosen = Signal(str)

    def __init__(self, chosen: Sequence[Annotation], *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        if len(chosen) == 1:
            edit = self.tr("Edit comment") if chosen[0].comment else self.tr("Add a comment")
            self._add(edit, "pencil", "E", CardAct.COMMENT)
        self._add(self.tr("Codes…"), "tags", "T", CardAct.CODES)
        self.addMenu(self._colours({each.colour for each in chosen}))
        self.addMenu(self._styles({each.style for each in chosen}))
        if len(chosen) == 1 and not chosen[0].is_about_post:
            self._add_secondary()
            self.addMenu(self._places(chosen[0]))
        self.addSeparator()
        if not any(each.is_about_post for each in chosen):
            self._add(self.tr("Use for a claim…"), "message-square-quote", "M", CardAct.CLAIM)
        self._add(self.tr("Copy with reference"), "copy", "Ctrl+C", CardAct.COPY)
        if len(chosen) == 1:
            self._add(self.tr("History…"), "history", "Y", CardAct.HISTORY)
        self.addSeparator()
        self._add(self.tr("Delete"), "trash-2", "Del", CardAct.DELETE)

    def _add_secondary(self) -> None:
        secondary = self.addAction(icon("quote", self._theme.muted), self.tr("Quoted from…"))
        whose = self.tr("Whose words these are, when the post quotes them itself")
        secondary.setToolTip(plain_tooltip(whose))
        secondary.triggered.connect(self.secondary_chosen)

    def _add(self, text: str, name: str, keys: str, act: CardAct) -> None:
        # The keys are the list's own; a menu only shows them.
        action = self.addAction(icon(name, self._theme.muted), f"{text}\t{keys}")
        action.triggered.connect(lambda: self.chosen.emit(act))

    def _colours(self, used: set[str]) -> QMenu:
        menu = QMenu(self.tr("Colour"), self)
        menu.setIcon(icon("palette", self._theme.muted))
        group = QActionGroup(menu)
        for name in PEN_NAMES:
            action = self._check(menu, group, colour_name(name), used == {name})
            action.setIcon(_dot(self._theme.pen(name).dot))
            action.triggered.connect(lambda _on=False, name=name: self.colour_chosen.emit(name))
        return menu

    def _styles(self, used: set[str]) -> QMenu:
        menu = QMenu(self.tr("Style"), self)
        menu.setIcon(icon("highlighter", self._theme.muted))
        group = QActionGroup(menu)
        styles = {"highlight": self.tr("Highlight"), "underline": self.tr("Underline")}
        for style, text in styles.items():
            action = self._check(menu, group, text, used == {style})
            action.triggered.connect(lambda _on=False, style=style: self.style_chosen.emit(style))
        return menu

    def _places(self, annotation: Annotation) -> QMenu:
        menu = QMenu(self.tr("Place in the text"), self)
        menu.setIcon(icon("move", self._theme.muted))
        is_placed = annotation.place_verdict is not PlaceVerdict.ORPHAN
        for act, words, keys, is_offered in (
            (CardAct.ACCEPT, self.tr("Accept"), "A", is_placed),
            (CardAct.REFUSE, self.tr("Refuse: it isn't there"), "X", is_placed),
            (CardAct.PLACE, self.tr("Place where the text is selected"), "L", True),
        ):
            action = menu.addAction(f"{words}\t{keys}")
            action.setEnabled(is_offered)
            action.triggered.connect(lambda _on=False, act=act: self.chosen.emit(act))
        return menu

    def _check(self, menu: QMenu, group: QActionGroup, text: str, checked: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        return action


def _dot(colour: str) -> QIcon:
    picture = QPixmap(_DOT * 2, _DOT * 2)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(1, 1, _DOT - 2, _DOT - 2)
    painter.end()
    return QIcon(picture)
