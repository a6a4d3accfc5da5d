"""What can be done with briefs and claims: names, keys and icons in one table."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from insightreader.ui.icons import icon
from insightreader.ui.needs import PROPERTY
from insightreader.ui.theme import Theme

translate = QCoreApplication.translate


class BriefAct(StrEnum):
    """What a person wants of the shelf, of a brief, or of a claim."""

    NEW_BRIEF = "new-brief"
    NEW_CLAIM = "new-claim"
    RENAME = "rename"
    DELETE = "delete"
    ADD = "add"
    ADD_TEXT = "add-text"
    ADD_HEADING = "add-heading"
    ADD_CLAIM = "add-claim"
    ADD_QUOTATION = "add-quotation"
    ADD_MATRIX = "add-matrix"
    UP = "up"
    DOWN = "down"
    HIGHER = "higher"
    LOWER = "lower"
    TAKE_OUT = "take-out"
    PREVIEW = "preview"
    EXPORT = "export"
    ADD_PASSAGE = "add-passage"


ADDING = (
    BriefAct.ADD_TEXT,
    BriefAct.ADD_HEADING,
    BriefAct.ADD_QUOTATION,
    BriefAct.ADD_CLAIM,
    BriefAct.ADD_MATRIX,
)
OF_PART = (BriefAct.UP, BriefAct.DOWN, BriefAct.HIGHER, BriefAct.LOWER, BriefAct.TAKE_OUT)
OF_BRIEF = (BriefAct.ADD, *ADDING, *OF_PART, BriefAct.PREVIEW, BriefAct.EXPORT)
OF_SHELF = (BriefAct.NEW_BRIEF, BriefAct.NEW_CLAIM, BriefAct.RENAME, BriefAct.DELETE)
_NEEDS = {
    **dict.fromkeys(OF_BRIEF, "brief"),
    **dict.fromkeys((BriefAct.RENAME, BriefAct.DELETE), "brief or claim"),
    BriefAct.ADD_PASSAGE: "claim",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    act: BriefAct
    text: str
    icon: str
    keys: str = ""
    is_checkable: bool = False


class BriefActions(QObject):
    """Owns the actions; their keys work while the keyboard is in the place of each."""

    def __init__(
        self, *, everywhere: QWidget, shelf: QWidget, brief: QWidget, claim: QWidget
    ) -> None:
        """``everywhere``: the whole workspace; the others are places in it."""
        super().__init__(everywhere)
        self._actions: dict[BriefAct, QAction] = {}
        self._icons: dict[BriefAct, str] = {}
        for place, rows in (
            (shelf, _of_shelf()),
            (brief, _of_brief()),
            (everywhere, _of_whole_brief()),
            (claim, _of_claim()),
        ):
            for row in rows:
                self._add(row, place)

    def __getitem__(self, act: BriefAct) -> QAction:
        return self._actions[act]

    def all(self) -> list[QAction]:
        """Return every action in the table's order."""
        return list(self._actions.values())

    def of_place(self, *, is_claim: bool) -> list[QAction]:
        """Return what can be done with a claim, or with shelf and brief."""
        return [
            action
            for act, action in self._actions.items()
            if (act is BriefAct.ADD_PASSAGE) is is_claim
        ]

    def allow(self, *, has_brief: bool, has_claim: bool) -> None:
        """Let be done what there is something for."""
        for act, action in self._actions.items():
            needs = _NEEDS.get(act, "")
            action.setEnabled(
                not needs
                or (has_brief and needs.startswith("brief"))
                or (has_claim and needs.endswith("claim"))
            )

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        for act, action in self._actions.items():
            action.setIcon(icon(self._icons[act], theme.muted))

    def _add(self, row: Row, place: QWidget) -> None:
        action = QAction(row.text, place)
        action.setObjectName(f"brief.{row.act}")
        action.setCheckable(row.is_checkable)
        action.setProperty(PROPERTY, _NEEDS.get(row.act, ""))
        if row.keys:
            action.setShortcut(QKeySequence(row.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        place.addAction(action)
        self._actions[row.act], self._icons[row.act] = action, row.icon


def _of_shelf() -> Iterator[Row]:
    yield Row(BriefAct.NEW_BRIEF, translate("BriefActions", "New brief"), "file-plus", "N")
    yield Row(BriefAct.NEW_CLAIM, translate("BriefActions", "New claim"), "message-square", "C")
    yield Row(BriefAct.RENAME, translate("BriefActions", "Rename"), "pencil", "F2")
    yield Row(
        BriefAct.DELETE, translate("BriefActions", "Delete the brief or claim"), "trash-2", "Del"
    )


def _of_brief() -> Iterator[Row]:
    yield Row(BriefAct.ADD, translate("BriefActions", "Add a part below…"), "plus", "Ctrl+Return")
    yield Row(BriefAct.ADD_TEXT, translate("BriefActions", "Own words"), "pilcrow")
    yield Row(BriefAct.ADD_HEADING, translate("BriefActions", "Heading"), "heading")
    yield Row(BriefAct.ADD_QUOTATION, translate("BriefActions", "Quotation…"), "quote")
    yield Row(BriefAct.ADD_CLAIM, translate("BriefActions", "Claim…"), "message-square-quote")
    yield Row(BriefAct.ADD_MATRIX, translate("BriefActions", "Matrix…"), "grid-3x3")
    yield Row(BriefAct.UP, translate("BriefActions", "Move the part up"), "arrow-up", "Alt+Up")
    yield Row(
        BriefAct.DOWN, translate("BriefActions", "Move the part down"), "arrow-down", "Alt+Down"
    )
    yield Row(
        BriefAct.HIGHER,
        translate("BriefActions", "Heading one rank higher"),
        "list-indent-decrease",
        "Alt+Shift+Left",
    )
    yield Row(
        BriefAct.LOWER,
        translate("BriefActions", "Heading one rank lower"),
        "list-indent-increase",
        "Alt+Shift+Right",
    )
    yield Row(
        BriefAct.TAKE_OUT,
        translate("BriefActions", "Take the part out"),
        "x",
        "Ctrl+Shift+Backspace",
    )


def _of_whole_brief() -> Iterator[Row]:
    yield Row(
        BriefAct.PREVIEW,
        translate("BriefActions", "Preview with references"),
        "book-open-text",
        "Ctrl+Shift+P",
        is_checkable=True,
    )
    yield Row(
        BriefAct.EXPORT, translate("BriefActions", "Export the brief…"), "share", "Ctrl+Shift+E"
    )


def _of_claim() -> Iterator[Row]:
    yield Row(
        BriefAct.ADD_PASSAGE,
        translate("BriefActions", "Add a passage…"),
        "message-square-quote",
        "Ctrl+Return",
    )
