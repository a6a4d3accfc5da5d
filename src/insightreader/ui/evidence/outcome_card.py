"""An outcome as a card: what became of the case, and the passage that shows it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout

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

    def __init__(
        self, outcome: Outcome, name: str, *, passage: Passage | None, theme: Theme
    ) -> None:
        super().__init__()
        self._passage, self._theme = passage, theme
        focus = Qt.FocusPolicy.NoFocus if passage is None else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(focus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(f"{name}. {passage.exact if passage else ''}")
        self.clicked.connect(self._open)
        self.remove = tool_button(self.tr("Take the outcome back"))
        self.remove.setIcon(icon("x", theme.muted))
        self.remove.clicked.connect(lambda: self.withdrawn.emit(outcome.id))
        self._lay_out(outcome, name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box, theme = QPainter(self), QRectF(self.rect()), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.colour("line")
        draw_ground(painter, box, theme.colour("card"), line=line, radius=RADIUS_CARD)
        if self.hasFocus():
            draw_focus(painter, box, theme, radius=RADIUS_CARD)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._passage is not None:
            self.opened.emit(self._passage)

    def _lay_out(self, outcome: Outcome, name: str) -> None:
        word = plain_label(name)
        word.setFont(ui_font(1, 600))
        head = QHBoxLayout()
        head.addWidget(word)
        if outcome.bearing is not Bearing.NONE:
            badge = plain_label(bearing_words()[outcome.bearing], "badge")
            set_role(badge, "badge", tone=_TONES[outcome.bearing])
            head.addWidget(badge)
        if not outcome.is_supported:
            badge = plain_label(self.tr("no longer shown by its passage"), "badge")
            set_role(badge, "badge", tone="warning")
            head.addWidget(badge)
        head.addStretch(1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[2], SPACE[3], SPACE[3])
        column.setSpacing(SPACE[1])
        column.addLayout(head)
        if passage := self._passage:
            quote = wrapped_label(passage.exact)
            quote.setFont(reading_font(READING_FAMILY, ui_font().pixelSize() + 2))
            column.addWidget(quote)
            words = (passage.title, source_words(passage), verdict_look(passage.verdict).word)
            column.addWidget(wrapped_label(" · ".join(filter(None, words)), "muted"))
