"""A field and the names that fit what is typed in it: for tags, collections and codes.

All by keyboard: type to find, Up and Down to walk, Enter to take or leave a name, Enter in an empty
field (or Ctrl+Enter) when done, Esc to give up.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from insightreader.ui.matching import best, folded, loose_rank, rank
from insightreader.ui.picker_delegate import CHOICE_ROLE, ChoiceDelegate
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role

Key = Qt.Key
MOST_SHOWN = 200
"""Names listed at once; typing one more letter finds the rest."""
_WALKS = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -8, Key.Key_PageDown: 8}


@dataclass(frozen=True, slots=True)
class Choice:
    """A name to take. ``taken``: all objects have it (True), none (False), or some (None).

    ``why_not`` says why it can't be taken now.
    """

    key: object
    name: str
    detail: str = ""
    colour: str = ""
    taken: bool | None = False
    why_not: str = ""


class Picker(QWidget):
    """Lists choices; keeps what was taken and left until ``accepted`` is emitted."""

    accepted = Signal()
    cancelled = Signal()
    changed = Signal()
    """A choice was taken, left or created."""
    took_aside = False
    """Whether the one choice was taken with Ctrl+Enter, which may mean another way of taking it."""

    def __init__(
        self,
        theme: Theme,
        *,
        placeholder: str,
        several: bool = True,
        is_loose: bool = False,
        create: Callable[[str], str | None] | None = None,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``create`` turns what is typed into the line that offers to create it, or None; ``hint``
        tells of other keys than usual.

        ``is_loose`` lets names be found by beginnings of their words, as "gta".
        """
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._states: dict[object, bool | None] = {}
        self._several = several
        self._rank = loose_rank if is_loose else rank
        self._create = create
        self.field = QLineEdit()
        self.names = QListWidget()
        self._hint = wrapped_label("", "muted")
        self._own_hint = hint
        self._build(theme, placeholder)

    def _build(self, theme: Theme, placeholder: str) -> None:
        set_role(self.names, "rows")
        self.names.setItemDelegate(ChoiceDelegate(theme, several=self._several, parent=self.names))
        self.names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names.setUniformItemSizes(True)
        self.names.setMouseTracking(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setAccessibleName(placeholder)
        self.names.itemClicked.connect(self._flip)
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.textChanged.connect(self._show_matches)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[2])
        for widget in (self.field, self.names, self._hint):
            layout.addWidget(widget)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer ``choices`` in their order; forgets what was taken or left before."""
        self._choices = list(choices)
        self._states = {choice.key: choice.taken for choice in choices}
        self.field.clear()
        self._show_matches("")

    def taken(self) -> list[object]:
        """Return the keys that were taken here and weren't before."""
        return [each.key for each in self._choices if self._turned(each) and self._states[each.key]]

    def left(self) -> list[object]:
        """Return the keys that were given up here."""
        return [
            each.key for each in self._choices if self._turned(each) and not self._states[each.key]
        ]

    def created(self) -> list[str]:
        """Return the new names that were taken."""
        created = [each.key for each in self._choices if self._states[each.key]]
        return [key.name for key in created if isinstance(key, _Created)]

    def take_current(self) -> None:
        """Take the line that the keyboard is at, as Enter does, if nothing was taken yet."""
        item = self.names.currentItem()
        if item is not None and not self.taken() and not self.created():
            self._flip(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _WALKS:
            self._walk(_WALKS[Key(key)])
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._on_enter(done=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Key.Key_Escape:
            self.cancelled.emit()
        else:
            return False
        return True

    def _walk(self, step: int) -> None:
        last = self.names.count() - 1
        at = self.names.currentRow()
        self.names.setCurrentRow(max(0, min(at + step, last)) if at >= 0 else 0)

    def _on_enter(self, *, done: bool) -> None:
        item = self.names.currentItem() if self.names.currentRow() >= 0 else None
        if item is not None and (not done or not self._several):
            self.took_aside = done
            self._flip(item)
        elif self._several:
            self.accepted.emit()

    def _flip(self, item: QListWidgetItem) -> None:
        choice = item.data(CHOICE_ROLE)
        if choice.why_not:
            return
        if choice.key is _NEW:
            choice = Choice(_Created(self.field.text().strip()), self.field.text().strip())
            self._choices.insert(0, choice)
        self._states[choice.key] = not self._states.get(choice.key)
        self.changed.emit()
        if not self._several:
            self.accepted.emit()
        elif self.field.text():
            self.field.clear()
        else:
            self._show_matches("", row=self.names.row(item))

    def _show_matches(self, typed: str, *, row: int | None = None) -> None:
        self.names.clear()
        fitting = self._fitting(typed)[:MOST_SHOWN]
        for choice in fitting:
            self._add_line(choice, self._states[choice.key])
        offered = self._create(typed.strip()) if self._create and typed.strip() else None
        if offered and not self._is_known(typed):
            self._add_line(Choice(_NEW, offered), taken=False)
        self._hint.setText(self._hint_text())
        # With nothing typed no line is current, so that Enter means "done".
        first = 0 if typed.strip() or not self._several else -1
        self.names.setCurrentRow(first if row is None else row)

    def _fitting(self, typed: str) -> list[Choice]:
        return best(typed, self._choices, name=lambda each: each.name, ranked=self._rank)

    def _is_known(self, typed: str) -> bool:
        return any(folded(each.name) == folded(typed.strip()) for each in self._choices)

    def _add_line(self, choice: Choice, taken: bool | None) -> None:
        item = QListWidgetItem(choice.name)
        item.setData(CHOICE_ROLE, choice)
        state = {True: Qt.CheckState.Checked, None: Qt.CheckState.PartiallyChecked}
        if self._several and choice.key is not _NEW:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(state.get(taken, Qt.CheckState.Unchecked))
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            ", ".join(filter(None, (choice.name, choice.why_not or choice.detail))),
        )
        self.names.addItem(item)

    def _turned(self, choice: Choice) -> bool:
        return not isinstance(choice.key, _Created) and self._states[choice.key] != choice.taken

    def _hint_text(self) -> str:
        if not self.names.count():
            is_new = self._create is not None and not self.field.text().strip()
            return self._none_yet() if is_new else self.tr("Nothing fits. Try fewer letters.")
        if self._several:
            return self.tr("Enter takes or leaves · Ctrl+Enter: done · Esc: cancel")
        return self._own_hint or self.tr("Enter chooses · Esc cancels")

    def _none_yet(self) -> str:
        return self.tr("There is none yet. Type a name, and press Enter to make it.")


class _Created:
    """The key of a name that doesn't exist yet."""

    def __init__(self, name: str) -> None:
        self.name = name


_NEW = _Created("")
"""The key of the line that offers to create what is typed."""
