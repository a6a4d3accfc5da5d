"""The bar of the "as of" view: the codebook as it was after each of its changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSlider, QWidget

from insightreader.ui.dates import full_moment_text
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, set_role


@dataclass(frozen=True, slots=True)
class PastStep:
    """A change of the codebook: when, in words, and by whom."""

    time_ms: int
    words: str


class PastBar(QFrame):
    """A slider over the changes, oldest first; its last place is today."""

    wanted = Signal(int)
    """The number of the step that the codebook is to be shown after."""
    left = Signal()
    """Back to today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[PastStep] = ()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("The codebook as it was"))
        self._words = plain_label("", "muted")
        self._back = QPushButton(self.tr("Back to today"))
        set_role(self, "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[2], SPACE[4], SPACE[2])
        row.setSpacing(SPACE[3])
        row.addWidget(self.slider, 2)
        row.addWidget(self._words, 3)
        row.addWidget(self._back)
        self.slider.valueChanged.connect(self._on_value)
        self._back.clicked.connect(self.left)

    def set_steps(self, steps: Sequence[PastStep]) -> None:
        """Offer these steps, and begin at the last."""
        self._steps = steps
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(len(steps) - 1, 0))
            self.slider.setValue(self.slider.maximum())
        self.slider.setEnabled(len(steps) > 1)
        self._say(self.slider.value())

    def _on_value(self, place: int) -> None:
        self._say(place)
        self.wanted.emit(place)

    def _say(self, place: int) -> None:
        if not self._steps:
            self._words.setText(self.tr("The codebook was never changed."))
            return
        step = self._steps[place]
        words = self.tr("As it was on {moment}, after: {change}")
        self._words.setText(words.format(moment=full_moment_text(step.time_ms), change=step.words))
