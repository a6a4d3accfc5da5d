"""An outcome as a card: what became of the case, and the passage that shows it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from insightreader.domain.evidence import Bearing, Outcome, Passage
from insightreader.ui.evidence.codebook_words import bearing_words
from insightreader.ui.fonts import READING_FAMILY, reading_font, ui_font
from insightreader.ui.icons import icon
from insightreader.ui.passages.passage_words import source_words
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role
from insightreader.ui.tool_button import tool_button
from insightreader.ui.verdicts import verdict_look

_TONES = {Bearing.FOR: "good", Bearing.AGAINST: "danger", Bearing.NONE: ""}


class OutcomeCard(QFrame):
    """A click or Enter opens the passage."""

    opened = Signal(object)
    withdrawn = Signal(object)
    """The ``OutcomeId``."""

    def __init__(
        self, outcome: Outcome, name: str, *, passage: Passage | None, theme: Theme
    ) -> None:
        super().__init__()
        set_role(self, "card")
        self._passage = passage
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{name}. {passage.exact if passage else ''}")
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
        remove = tool_button(self.tr("Take the outcome back"))
        remove.setIcon(icon("x", theme.muted))
        remove.clicked.connect(lambda: self.withdrawn.emit(outcome.id))
        head.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[2], SPACE[3], SPACE[3])
        column.setSpacing(SPACE[1])
        column.addLayout(head)
        if passage is not None:
            quote = wrapped_label(passage.exact)
            quote.setFont(reading_font(READING_FAMILY, ui_font().pixelSize() + 2))
            column.addWidget(quote)
            words = (passage.title, source_words(passage), verdict_look(passage.verdict).word)
            column.addWidget(wrapped_label(" · ".join(filter(None, words)), "muted"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._passage is not None:
            self.opened.emit(self._passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._passage is not None:
            self.opened.emit(self._passage)
        else:
            super().keyPressEvent(event)
