"""An outcome as a card: what became of the case, the passage that shows it, and a note in place."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from insightreader.domain.evidence import Bearing, Outcome, Passage
from insightreader.ui.evidence.codebook_words import bearing_words
from insightreader.ui.fonts import READING_FAMILY, reading_font, ui_font
from insightreader.ui.icons import icon
from insightreader.ui.painting import draw_focus, draw_ground
from insightreader.ui.passages.passage_words import source_words
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import RADIUS_CARD, SPACE, Theme, set_role
from insightreader.ui.tool_button import tool_button
from insightreader.ui.verdicts import verdict_look

_TONES = {Bearing.FOR: "good", Bearing.AGAINST: "danger", Bearing.NONE: ""}


class OutcomeCard(QAbstractButton):
    """A click, Space or Enter opens the passage; without one the keyboard goes by."""

    opened = Signal(object)
    withdrawn = Signal(object)
    """The ``OutcomeId``."""
    change_requested = Signal(object)
    """The ``Outcome``, which is to be another one."""
    passage_requested = Signal(object)
    """The ``Outcome``, which another passage is to show."""
    note_written = Signal(object, str)
    """The ``Outcome``, and what is noted about it now."""

    def __init__(
        self, outcome: Outcome, name: str, *, passage: Passage | None, theme: Theme
    ) -> None:
        super().__init__()
        self._outcome, self._passage, self._theme = outcome, passage, theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._name, self._bearing = plain_label(), plain_label("", "badge")
        self._lost = plain_label(self.tr("no longer shown by its passage"), "badge")
        self._quote, self._source = wrapped_label(), wrapped_label("", "muted")
        self.change = tool_button(self.tr("Say otherwise how it went"), name="pencil")
        self.replace = tool_button(
            self.tr("Let another passage show it"), name="message-square-quote"
        )
        self.remove = tool_button(self.tr("Take the outcome back"), name="x")
        self.note = QLineEdit()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.show_outcome(outcome, name, passage)

    @property
    def stops(self) -> tuple[QToolButton | QLineEdit, ...]:
        """What the keyboard goes to inside the card, in order."""
        return (self.change, self.replace, self.remove, self.note)

    def show_outcome(self, outcome: Outcome, name: str, passage: Passage | None) -> None:
        """Show an outcome as it is now; what is being typed stays."""
        self._outcome, self._passage = outcome, passage
        focus = Qt.FocusPolicy.NoFocus if passage is None else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(focus)
        self.setAccessibleName(f"{name}. {passage.exact if passage else ''}")
        self._name.setText(name)
        self._bearing.setText(bearing_words().get(outcome.bearing, ""))
        set_role(self._bearing, "badge", tone=_TONES[outcome.bearing])
        self._bearing.setVisible(outcome.bearing is not Bearing.NONE)
        self._lost.setVisible(not outcome.is_supported)
        for label in (self._quote, self._source):
            label.setVisible(passage is not None)
        if passage is not None:
            words = (passage.title, source_words(passage), verdict_look(passage.verdict).word)
            self._quote.setText(passage.exact)
            self._source.setText(" · ".join(filter(None, words)))
        if not self.note.isModified():
            self.note.setText(outcome.note)

    def set_theme(self, theme: Theme) -> None:
        """Redraw in another theme."""
        self._theme = theme
        for button in (self.change, self.replace, self.remove):
            button.setIcon(icon(button.objectName(), theme.muted))
        self.update()

    def commit(self) -> None:
        """Give out the note that is being typed."""
        if self.note.isModified():
            self.note.setModified(False)
            self.note_written.emit(self._outcome, self.note.text().strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box, theme = QPainter(self), QRectF(self.rect()), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.colour("line")
        draw_ground(painter, box, theme.colour("card"), line=line, radius=RADIUS_CARD)
        if self.hasFocus():
            draw_focus(painter, box, theme, radius=RADIUS_CARD)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasFocus():
            event.ignore()  # a key that one of its fields left over
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._passage is not None:
            self.opened.emit(self._passage)

    def _connect(self) -> None:
        self.clicked.connect(self._open)
        self.change.clicked.connect(lambda: self.change_requested.emit(self._outcome))
        self.replace.clicked.connect(lambda: self.passage_requested.emit(self._outcome))
        self.remove.clicked.connect(lambda: self.withdrawn.emit(self._outcome.id))
        self.note.editingFinished.connect(self.commit)

    def _lay_out(self) -> None:
        self._name.setFont(ui_font(1, 600))
        self._quote.setFont(reading_font(READING_FAMILY, ui_font().pixelSize() + 2))
        set_role(self._lost, "badge", tone="warning")
        words = self.tr("A note: what speaks for it, what against it")
        self.note.setPlaceholderText(words)
        self.note.setAccessibleName(self.tr("Note on this outcome"))
        head = QHBoxLayout()
        for label in (self._name, self._bearing, self._lost):
            head.addWidget(label)
        head.addStretch(1)
        for button in (self.change, self.replace, self.remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[2], SPACE[3], SPACE[3])
        column.setSpacing(SPACE[1])
        column.addLayout(head)
        for widget in (self._quote, self._source, self.note):
            column.addWidget(widget)
