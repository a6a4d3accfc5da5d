"""What a person does with posts: one table of names, keys and icons for list, menu and bulk bar."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from insightreader.ui.icons import icon
from insightreader.ui.needs import PROPERTY
from insightreader.ui.theme import Theme


class Triage(StrEnum):
    """One act on the selected posts."""

    OPEN = "open"
    BESIDE = "beside"
    NEXT = "next"
    PREVIOUS = "previous"
    INBOX = "inbox"
    LATER = "later"
    ARCHIVE = "archive"
    STAR = "star"
    READ = "read"
    TAG = "tag"
    MOVE = "move"
    TAKE_OUT = "take-out"
    EXPORT = "export"
    TRASH = "trash"
    RESTORE = "restore"
    ERASE = "erase"


_NAMES: dict[Triage, object] = {
    Triage.OPEN: QT_TRANSLATE_NOOP("Triage", "Open"),
    Triage.BESIDE: QT_TRANSLATE_NOOP("Triage", "Open beside"),
    Triage.NEXT: QT_TRANSLATE_NOOP("Triage", "Next post"),
    Triage.PREVIOUS: QT_TRANSLATE_NOOP("Triage", "Previous post"),
    Triage.INBOX: QT_TRANSLATE_NOOP("Triage", "To the inbox"),
    Triage.LATER: QT_TRANSLATE_NOOP("Triage", "Read later"),
    Triage.ARCHIVE: QT_TRANSLATE_NOOP("Triage", "Archive"),
    Triage.STAR: QT_TRANSLATE_NOOP("Triage", "Star or unstar"),
    Triage.READ: QT_TRANSLATE_NOOP("Triage", "Mark as read or unread"),
    Triage.TAG: QT_TRANSLATE_NOOP("Triage", "Tags…"),
    Triage.MOVE: QT_TRANSLATE_NOOP("Triage", "Move to a collection…"),
    Triage.TAKE_OUT: QT_TRANSLATE_NOOP("Triage", "Take out of this collection"),
    Triage.EXPORT: QT_TRANSLATE_NOOP("Triage", "Export…"),
    Triage.TRASH: QT_TRANSLATE_NOOP("Triage", "Move to the trash"),
    Triage.RESTORE: QT_TRANSLATE_NOOP("Triage", "Restore"),
    Triage.ERASE: QT_TRANSLATE_NOOP("Triage", "Erase for ever…"),
}
_KEYS_AND_ICONS = {
    Triage.OPEN: ("Return", "book-open"),
    Triage.BESIDE: ("Ctrl+Return", "columns-2"),
    Triage.NEXT: ("J", "arrow-down"),
    Triage.PREVIOUS: ("K", "arrow-up"),
    Triage.INBOX: ("I", "inbox"),
    Triage.LATER: ("L", "clock"),
    Triage.ARCHIVE: ("E", "archive"),
    Triage.STAR: ("S", "star"),
    Triage.READ: ("U", "eye"),
    Triage.TAG: ("T", "tag"),
    Triage.MOVE: ("M", "folder"),
    Triage.TAKE_OUT: ("X", "folder-minus"),
    Triage.EXPORT: ("", "share"),
    Triage.TRASH: ("Del", "trash-2"),
    Triage.RESTORE: ("R", "undo-2"),
    Triage.ERASE: ("Shift+Del", "flame"),
}

SEPARATOR = None
MENU = (
    Triage.OPEN,
    Triage.BESIDE,
    SEPARATOR,
    Triage.INBOX,
    Triage.LATER,
    Triage.ARCHIVE,
    SEPARATOR,
    Triage.STAR,
    Triage.READ,
    Triage.TAG,
    Triage.MOVE,
    Triage.TAKE_OUT,
    SEPARATOR,
    Triage.EXPORT,
    SEPARATOR,
    Triage.TRASH,
)
TRASH_MENU = (Triage.OPEN, SEPARATOR, Triage.RESTORE, Triage.ERASE)
BULK = (Triage.TAG, Triage.ARCHIVE, Triage.STAR, Triage.MOVE, Triage.EXPORT, Triage.TRASH)
TRASH_BULK = (Triage.RESTORE, Triage.ERASE)

_ALSO = {
    Triage.OPEN: (QKeySequence("Enter"),),
    Triage.BESIDE: (QKeySequence("Ctrl+Enter"),),
}
_ONLY_IN_TRASH = frozenset({Triage.RESTORE, Triage.ERASE})
_ANYWHERE = frozenset({Triage.OPEN, Triage.NEXT, Triage.PREVIOUS})


def _needs(act: Triage) -> str:
    if act is Triage.TAKE_OUT:
        return "collection"
    return "trash" if act in _ONLY_IN_TRASH else "outside-trash"


class TriageActions(QObject):
    """The acts as Qt actions of one widget; their keys work while that widget has the focus."""

    asked = Signal(object)
    """A ``Triage``."""

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner)
        self._in_trash = self._in_collection = False
        self._actions = {act: self._make(act, owner) for act in Triage}
        self.set_theme(theme)
        self.set_in_trash(False)

    def __getitem__(self, act: Triage) -> QAction:
        return self._actions[act]

    def all(self) -> list[QAction]:
        """Return every action, for a command palette."""
        return list(self._actions.values())

    def chosen(self, acts: Iterable[Triage | None]) -> list[QAction | None]:
        """Return the actions of ``acts``; None stands for a separator."""
        return [self._actions[act] if act else None for act in acts]

    def set_in_trash(self, in_trash: bool) -> None:
        """Offer what can be done in the trash, or outside of it."""
        self._in_trash = in_trash
        self._allow()

    def set_in_collection(self, in_collection: bool) -> None:
        """Offer what can be done in a collection alone."""
        self._in_collection = in_collection
        self._allow()

    def _allow(self) -> None:
        for act, action in self._actions.items():
            fits = act in _ANYWHERE or (act in _ONLY_IN_TRASH) == self._in_trash
            action.setEnabled(fits and (act is not Triage.TAKE_OUT or self._in_collection))

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        for act, (_, name) in _KEYS_AND_ICONS.items():
            self._actions[act].setIcon(icon(name, theme.muted))

    def _make(self, act: Triage, owner: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("Triage", str(_NAMES[act])), owner)
        action.setObjectName(f"triage-{act}")
        keys = _KEYS_AND_ICONS[act][0]
        action.setShortcuts([QKeySequence(keys), *_ALSO.get(act, ())] if keys else [])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setProperty(PROPERTY, _needs(act))
        action.triggered.connect(lambda: self.asked.emit(act))
        owner.addAction(action)
        return action
