"""The keys of actions: as they were declared, or as the person has changed them.

Keys that widgets handle themselves (arrows, Enter, letters on a card) aren't here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from insightreader.services.settings import Settings
from insightreader.ui.plain import plain_tooltip, set_plain_tooltip

_SETTING = "keys.changed"
_PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(slots=True)
class KeyGroup:
    """Actions of one place. Those of different places may share keys, unless one is everywhere."""

    title: str
    is_everywhere: bool
    actions: list[QAction] = field(default_factory=list)


class Keymap(QObject):
    """Puts keys on the actions that it is told of, by the actions' object names."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.groups: dict[str, KeyGroup] = {}
        self._declared: dict[str, list[QKeySequence]] = {}
        self._twins: dict[str, QAction] = {}
        self._followers: list[tuple[QAction, QWidget, str]] = []
        self._given = dict(_parsed(line) for line in settings.lines(_SETTING))

    def adopt(self, title: str, actions: Iterable[QAction], *, is_everywhere: bool = False) -> None:
        """Take the actions of a place that are new here, and give them their keys."""
        group = self.groups.setdefault(title, KeyGroup(title, is_everywhere))
        for action in actions:
            name = action.objectName()
            if name and name not in self._declared:
                self._declared[name] = action.shortcuts()
                group.actions.append(action)
                self._apply(action)

    def set_twins(self, actions: Iterable[QAction]) -> None:
        """Give actions the keys of those of the same names that were adopted, now and later; they
        are in a place of their own. Those of the last call are forgotten.
        """
        self._twins = {action.objectName(): action for action in actions}
        for action in self._all():
            if action.objectName() in self._twins:
                self._apply(action)

    def follow(self, action: QAction, widget: QWidget, words: str) -> None:
        """Name an action's keys in the tip of a button that does the same."""
        self._followers.append((action, widget, words))
        self._tell(action)

    def is_changed(self, action: QAction) -> bool:
        """Whether an action has other keys than it was declared with."""
        return action.objectName() in self._given

    def rivals(self, action: QAction, keys: QKeySequence) -> list[QAction]:
        """Return the other actions that these keys would set off in the same place."""
        home = next(group for group in self.groups.values() if action in group.actions)
        return [
            other
            for group in self.groups.values()
            if group is home or group.is_everywhere or home.is_everywhere
            for other in group.actions
            if other is not action and keys in other.shortcuts()
        ]

    def give(self, action: QAction, keys: QKeySequence) -> None:
        """Give an action other keys, or none; what had them before in its place loses them."""
        if not keys.isEmpty():
            self._take_from(self.rivals(action, keys), keys)
        self._set(action, [] if keys.isEmpty() else [keys])
        self._store()

    def reset(self, action: QAction) -> None:
        """Give an action back the keys that it was declared with."""
        for keys in self._declared[action.objectName()]:
            self._take_from(self.rivals(action, keys), keys)
        self._set(action, self._declared[action.objectName()])
        self._store()

    def state(self) -> list[str]:
        """Return what ``restore`` takes to put all keys as they are now."""
        return self._settings.lines(_SETTING)

    def restore(self, state: Iterable[str]) -> None:
        """Put all keys as they were; as they were declared where ``state`` is empty."""
        self._given = dict(_parsed(line) for line in state)
        for action in self._all():
            self._apply(action)
        self._store()

    def _all(self) -> Iterator[QAction]:
        for group in self.groups.values():
            yield from group.actions

    def _take_from(self, others: Iterable[QAction], keys: QKeySequence) -> None:
        for other in others:
            self._set(other, [each for each in other.shortcuts() if each != keys])

    def _set(self, action: QAction, keys: list[QKeySequence]) -> None:
        name = action.objectName()
        self._given[name] = keys
        if keys == self._declared[name]:
            del self._given[name]
        self._apply(action)

    def _apply(self, action: QAction) -> None:
        name = action.objectName()
        for each in filter(None, (action, self._twins.get(name))):
            each.setShortcuts(self._given.get(name, self._declared[name]))
            each.setToolTip(plain_tooltip(words_with_keys(each.iconText(), each)))
        self._tell(action)

    def _tell(self, action: QAction) -> None:
        for followed, widget, words in self._followers:
            if followed is action:
                set_plain_tooltip(widget, words_with_keys(words, action))

    def _store(self) -> None:
        self._settings.set_lines(
            _SETTING,
            (
                "\t".join([name, *(each.toString(_PORTABLE) for each in keys)])
                for name, keys in self._given.items()
            ),
        )
        self.changed.emit()


def native_keys(action: QAction) -> str:
    """Return the keys of an action as this system writes them, "" for none."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(each.toString(native) for each in action.shortcuts())


def words_with_keys(words: str, action: QAction) -> str:
    """Return words with the first keys of an action behind them."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words


def _parsed(line: str) -> tuple[str, list[QKeySequence]]:
    name, *keys = line.split("\t")
    parsed = (QKeySequence(each, _PORTABLE) for each in keys if each)
    return name, [each for each in parsed if each.toString()]
