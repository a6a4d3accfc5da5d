"""A claim, a quotation or a matrix in a brief: shown as it is; it is changed where it belongs."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from insightreader.domain.evidence import BriefPart, Claim, PartKind
from insightreader.domain.report import Grid
from insightreader.ui.brief.card import Card
from insightreader.ui.brief.claim_words import claim_look, relation_words, state_words
from insightreader.ui.brief.grid_table import GridTable
from insightreader.ui.brief.page_look import text_font
from insightreader.ui.brief.part import PartView
from insightreader.ui.brief.quotation_card import QuotationCard
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import pixmap
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role

_MARK = 14


class ShownPart(PartView):
    """Cards, one below the other."""

    def __init__(self, part: BriefPart, theme: Theme, *, grid: Grid | None = None) -> None:
        self._grid = grid
        self._cards: list[Card] = []
        super().__init__(part, theme)
        self._fill()

    @property
    def home(self) -> QWidget:
        return self._cards[0]

    @property
    def end(self) -> QWidget:
        return self._cards[-1]

    def stops(self) -> Iterator[QWidget]:
        yield from self._cards
        yield from self.findChildren(GridTable)

    def take(self, part: BriefPart, *, grid: Grid | None = None) -> None:
        is_same = part == self.part and grid == self._grid
        super().take(part)
        self._grid = grid
        if not is_same:
            self._refill()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self._cards:
            self._refill()

    def _refill(self) -> None:
        at = next((place for place, each in enumerate(self._cards) if each.hasFocus()), -1)
        while (item := self.words.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self._fill()
        if at >= 0:
            self._cards[min(at, len(self._cards) - 1)].setFocus()

    def _fill(self) -> None:
        self._cards = list(self._made())
        for place, card in enumerate(self._cards):
            self.words.addWidget(card)
            if self.isVisible():
                card.show()  # at once: the keyboard may be about to go there
            for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                card.keys[key] = lambda: self.emptied.emit(self.id)
            card.left.connect(lambda by, place=place: self._step(place, by))
        if self._grid is not None:
            self.words.addWidget(GridTable(self._grid, self._theme))

    def _step(self, place: int, by: int) -> None:
        to = place + by
        if 0 <= to < len(self._cards):
            self._cards[to].setFocus()
        else:
            self.left.emit(self.id, by)

    def _made(self) -> Iterator[Card]:
        part = self.part
        if part.kind is PartKind.CLAIM and part.claim is not None:
            yield self._claim(part.claim)
            words = relation_words()
            for each in part.claim.supports:
                said = words[each.relation]
                card = QuotationCard(each.passage, self._theme, is_bare=True, before=said)
                badge = plain_label(said, "badge")
                badge.setFont(ui_font(-2, 500))
                card.add_to_foot(badge)
                card.opened.connect(self.passage_opened)
                yield card
        elif part.kind is PartKind.QUOTATION and part.passage is not None:
            card = QuotationCard(part.passage, self._theme, is_bare=True)
            card.opened.connect(self.passage_opened)
            yield card
        elif part.kind is PartKind.MATRIX:
            yield self._line(self._words_of_matrix())
        else:
            yield self._line(self.tr("What stood here was erased."))

    def _words_of_matrix(self) -> str:
        if self._grid is None:
            return self.tr("{matrix}: no such dimensions").format(matrix=self.part.text)
        return self._grid.caption

    def _claim(self, claim: Claim) -> Card:
        card = Card(self._theme, is_bare=False)
        card.setAccessibleName(f"{self.tr('Claim')}: {claim.text}. {state_words(claim)}")
        card.clicked.connect(lambda: self.claim_opened.emit(claim.id))
        words = wrapped_label(claim.text)
        words.setFont(text_font(weight=600))
        look = claim_look(claim.state)
        mark, state = plain_label(), plain_label(state_words(claim), "badge")
        mark.setPixmap(pixmap(look.icon, getattr(self._theme, look.tone), size=_MARK))
        set_role(state, "badge", tone=look.tone)
        state.setFont(ui_font(-2, 500))
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        for widget in (mark, state):
            row.addWidget(widget)
        row.addStretch(1)
        card.column.addWidget(words)
        card.column.addLayout(row)
        return card

    def _line(self, words: str) -> Card:
        card = Card(self._theme, is_bare=True)
        card.setAccessibleName(words)
        label = wrapped_label(words)
        label.setFont(text_font(weight=600))
        card.column.addWidget(label)
        return card
