"""The command palette: every action, post, place and code, found by a few letters."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from insightreader.ui.needs import why_not
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.theme import SPACE, Theme

_WIDTH, _HEIGHT = 560, 440


@dataclass(frozen=True, slots=True)
class Target:
    """Something to go to. ``key`` tells it from all others, for the list of recent ones."""

    key: str
    name: str
    detail: str
    go: Callable[[], object]
    why_not: str = ""
    colour: str = ""
    go_aside: Callable[[], object] | None = None
    """Where Ctrl+Enter goes, if that is elsewhere."""


def targets_of(actions: Iterable[QAction]) -> list[Target]:
    """Return a target for each action; those that can't be done now say why."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        Target(
            f"action:{action.objectName()}",
            action.text().replace("&", ""),
            action.shortcut().toString(native),
            action.trigger,
            why_not=why_not(action),
        )
        for action in actions
        if action.text() and action.menu() is None
    ]


def recent_first(targets: Iterable[Target], recent: Sequence[str]) -> list[Target]:
    """Return targets with those gone to lately first, the rest in their order."""
    places = {key: place for place, key in enumerate(recent)}
    return sorted(targets, key=lambda each: places.get(each.key, len(places)))


class PaletteDialog(QDialog):
    """Type, choose, Enter. Closes before it goes anywhere."""

    chosen = Signal(str)
    """The key of what is gone to."""

    def __init__(
        self, theme: Theme, targets: Sequence[Target], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._targets = targets
        self.setWindowTitle(self.tr("Go to anything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker = Picker(
            theme,
            placeholder=self.tr("Go to a post, a tag, an action"),
            several=False,
            is_loose=True,
            hint=self.tr("Enter goes there · Ctrl+Enter: a post beside this one · Esc cancels"),
        )
        self.picker.set_choices(
            [
                Choice(number, each.name, each.detail, each.colour, why_not=each.why_not)
                for number, each in enumerate(targets)
            ]
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[3])
        layout.addWidget(self.picker)
        self.resize(_WIDTH, _HEIGHT)
        self.picker.accepted.connect(self._go)
        self.picker.cancelled.connect(self.reject)
        self.picker.setFocus()

    def _go(self) -> None:
        taken = self.picker.taken()
        self.accept()
        if taken:
            target = self._targets[int(str(taken[0]))]
            self.chosen.emit(target.key)
            aside = target.go_aside if self.picker.took_aside else None
            (aside or target.go)()
