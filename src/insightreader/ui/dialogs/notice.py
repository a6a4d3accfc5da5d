"""A line in a dialog that says what was done, and takes it back when asked."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, set_role


class Notice(QWidget):
    """Empty at first; keeps its height, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = wrapped_label("", "muted")
        self.undo = quiet_button(self.tr("Undo"))
        set_role(self.undo, "link")
        self._take_back: Callable[[], object] | None = None
        self.undo.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[2])
        row.addWidget(self._words, 1)
        row.addWidget(self.undo)
        self.setMinimumHeight(self.undo.sizeHint().height())
        self.say("")

    @property
    def sentence(self) -> str:
        """What is being said."""
        return self._words.text()

    def say(self, sentence: str, *, undo: Callable[[], object] | None = None) -> None:
        """Say a sentence; ``undo`` is offered with it."""
        self._words.setText(" ".join(sentence.split()))
        self.setAccessibleName(self._words.text())
        self._take_back = undo
        self.undo.setVisible(undo is not None)

    def _undo(self) -> None:
        take_back = self._take_back
        self.say("")
        if take_back is not None:
            take_back()
