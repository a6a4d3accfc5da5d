"""The outcomes of a case, a card each; a card stays while the library changes around it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from insightreader.domain.evidence import Outcome, Passage
from insightreader.domain.ids import OutcomeId
from insightreader.ui.evidence.outcome_card import OutcomeCard
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, Theme


class OutcomeList(QWidget):
    """Hands on what is asked for on its cards."""

    opened = Signal(object)
    withdrawn = Signal(object)
    change_requested = Signal(object)
    passage_requested = Signal(object)
    note_written = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: dict[OutcomeId, OutcomeCard] = {}
        self._nothing = wrapped_label(
            self.tr("How did it go? An outcome needs a passage that shows it."), "muted"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[2])
        self._column.addWidget(self._nothing)

    def show_outcomes(
        self,
        outcomes: Sequence[Outcome],
        *,
        name_of: Callable[[Outcome], str],
        passage_of: Callable[[Outcome], Passage | None],
        before: QWidget,
    ) -> None:
        """Show these; the keyboard comes to the first from ``before``."""
        for key in self._cards.keys() - {each.id for each in outcomes}:
            self._drop(self._cards.pop(key))
        for place, each in enumerate(outcomes):
            name, passage = name_of(each), passage_of(each)
            card = self._cards.get(each.id)
            if card is None:
                card = self._cards[each.id] = self._made(each, name, passage)
                self._column.insertWidget(place, card)
            else:
                card.show_outcome(each, name, passage)
            for widget in (card, *card.stops):
                QWidget.setTabOrder(before, widget)
                before = widget
        self._nothing.setVisible(not outcomes)

    def finish(self) -> None:
        """Give out what is being typed."""
        for card in self._cards.values():
            card.commit()

    def set_theme(self, theme: Theme) -> None:
        """Redraw in another theme."""
        self._theme = theme
        for card in self._cards.values():
            card.set_theme(theme)

    def _drop(self, card: OutcomeCard) -> None:
        card.commit()
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _made(self, outcome: Outcome, name: str, passage: Passage | None) -> OutcomeCard:
        card = OutcomeCard(outcome, name, passage=passage, theme=self._theme)
        card.opened.connect(self.opened)
        card.withdrawn.connect(self.withdrawn)
        card.change_requested.connect(self.change_requested)
        card.passage_requested.connect(self.passage_requested)
        card.note_written.connect(self.note_written)
        return card
