"""The command palette: every action, post, tag and collection, found by a few letters."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from insightreader.ui.picker import Choice, Picker
from insightreader.ui.theme import SPACE, Theme

_WIDTH, _HEIGHT = 560, 440


@dataclass(frozen=True, slots=True)
class Target:
    """Something to go to."""

    name: str
    detail: str
    go: Callable[[], object]


def targets_of(actions: Iterable[QAction]) -> list[Target]:
    """Return a target for each action that can be done now."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        Target(action.text().replace("&", ""), action.shortcut().toString(native), action.trigger)
        for action in actions
        if action.isEnabled() and action.text()
    ]


class PaletteDialog(QDialog):
    """Type, choose, Enter. Closes before it goes anywhere."""

    def __init__(
        self, theme: Theme, targets: Sequence[Target], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._targets = targets
        self.setWindowTitle(self.tr("Go to anything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker = Picker(
            theme, placeholder=self.tr("Go to a post, a tag, an action"), several=False
        )
        self.picker.set_choices(
            [Choice(number, each.name, each.detail) for number, each in enumerate(targets)]
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
            self._targets[int(str(taken[0]))].go()
