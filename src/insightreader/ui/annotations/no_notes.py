"""What stands in place of the cards: how a note is made, or that the filter hides them all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE


class NoNotes(QWidget):
    """A title, a sentence, and one thing that leads on."""

    show_all_wanted = Signal()
    way_wanted = Signal()
    """What ``way`` names is wanted."""

    def __init__(self, *, words: str = "", way: str = "", parent: QWidget | None = None) -> None:
        """``words``: what is said instead of how a note is made."""
        super().__init__(parent)
        self._lesson = words or self.tr(
            "Select a passage in the post: highlight it, comment on it, give it codes."
        )
        self._way = QPushButton(way)
        self._has_way = bool(way)
        self._way.clicked.connect(self.way_wanted)
        self._title = wrapped_label()
        self._title.setFont(ui_font(1, 600))
        self._words = wrapped_label("", "muted")
        self._all = QPushButton(self.tr("Show all notes"))
        self._all.clicked.connect(self._on_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[5], SPACE[6], SPACE[5], SPACE[5])
        layout.setSpacing(SPACE[2])
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        for button in (self._way, self._all):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.set_filtered(False)

    def teach(self, words: str, *, has_way: bool) -> None:
        """Say something else than before where there is no note; leave out what leads on."""
        self._lesson, self._has_way = words, has_way
        self.set_filtered(False)

    def allow_way(self, is_allowed: bool) -> None:
        """Let be done what leads on, or not at the moment."""
        self._way.setEnabled(is_allowed)

    def set_filtered(self, is_filtered: bool) -> None:
        """Say why no card is shown."""
        self._all.setVisible(is_filtered)
        self._way.setVisible(self._has_way and not is_filtered)
        if is_filtered:
            self._title.setText(self.tr("The filter hides every note"))
            self._words.setText("")
        else:
            self._title.setText(self.tr("No notes yet"))
            self._words.setText(self._lesson)

    def _on_all(self) -> None:
        self.show_all_wanted.emit()
