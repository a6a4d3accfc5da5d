"""A claim: its sentence, how well it stands, a note, and the passages that bear on it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.evidence import Claim, Passage, Relation, Support
from insightreader.ui.brief.claim_words import claim_look, relation_words, state_words
from insightreader.ui.brief.page_look import LEADING_PERCENT, heading_font, measure_px, text_font
from insightreader.ui.brief.part import GUTTER
from insightreader.ui.brief.prose_editor import ProseEditor
from insightreader.ui.brief.quotation_card import QuotationCard
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon, pixmap
from insightreader.ui.naming import name_box
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role
from insightreader.ui.tool_button import tool_button

Key = Qt.Key
_MARK = 16
_KEYS = {
    Key.Key_S: Relation.SUPPORTING,
    Key.Key_Q: Relation.QUALIFYING,
    Key.Key_X: Relation.CONTRADICTING,
}


class ClaimPage(QWidget):
    """Shows one claim and asks for changes of it."""

    typed = Signal(object, str, str)
    """A ``ClaimId``, the field ("text" or "note"), and its text at every key."""
    written = Signal(object, str, str)
    """The same, to become one change."""
    reference_requested = Signal()
    """A passage is to be picked for the note."""
    relation_chosen = Signal(object, object)
    """A ``Passage`` and its ``Relation``."""
    withdrawn = Signal(object)
    """A ``Passage`` that bears on the claim no more."""
    passage_opened = Signal(object)

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        self._claim: Claim | None = None
        theme = switch.current
        self.text = ProseEditor(theme, is_one_line=True)
        self.note = ProseEditor(theme)
        self.add = QPushButton(self.tr("Add a passage…"))
        self._mark = plain_label()
        self._state = plain_label("", "badge")
        self._meaning = wrapped_label("", "muted")
        self._keys = wrapped_label("", "muted")
        self._cards = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._on_theme_changed()

    @property
    def claim(self) -> Claim | None:
        """The claim on show."""
        return self._claim

    def set_claim(self, claim: Claim, tips: Mapping[str, str]) -> None:
        """Show a claim; ``tips`` name the passages that its note refers to."""
        if self._claim is not None and claim.id != self._claim.id:
            self.clear()
        is_same = self._claim is not None and self._claim.supports == claim.supports
        self._claim = claim
        self.text.take(claim.text)
        self.note.take(claim.note)
        self.note.set_passages(tips)
        self._show_state(claim)
        if not is_same:
            self._fill()

    def clear(self) -> None:
        """Show nothing; what was being typed is given out first."""
        self.finish()
        self._claim = None

    def finish(self) -> None:
        """Give out what is being typed."""
        if self._claim is not None:
            self.text.commit()
            self.note.commit()

    def cards(self) -> list[QuotationCard]:
        """Return the passages' cards in their order."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        widgets = (each.widget() for each in items if each is not None)
        return [each for each in widgets if isinstance(each, QuotationCard)]

    def state_words(self) -> str:
        """Return how well the claim is said to stand."""
        return self._state.text()

    def _show_state(self, claim: Claim) -> None:
        look = claim_look(claim.state)
        colour = getattr(self._switch.current, look.tone)
        self._mark.setPixmap(pixmap(look.icon, colour, size=_MARK))
        self._state.setText(state_words(claim))
        set_role(self._state, "badge", tone=look.tone)
        self._meaning.setText(look.meaning)

    def _fill(self) -> None:
        at = next((place for place, each in enumerate(self.cards()) if each.hasFocus()), -1)
        while (item := self._cards.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.add
        supports = self._claim.supports if self._claim is not None else ()
        for support in sorted(supports, key=lambda each: list(Relation).index(each.relation)):
            card, *tools = self._card(support)
            self._cards.addWidget(card)
            # At once: the keyboard may be about to go there.
            card.show()
            for widget in (card, *tools):
                QWidget.setTabOrder(before, widget)
                before = widget
        self._keys.setText(self._hint(has_any=bool(supports)))
        if at >= 0:
            found = self.cards()
            (found[min(at, len(found) - 1)] if found else self.add).setFocus()

    def _hint(self, *, has_any: bool) -> str:
        if has_any:
            return self.tr(
                "On a passage: S supports, Q qualifies, X contradicts · Del takes it off"
            )
        return self.tr(
            "Nothing bears on it yet. Add a passage with Ctrl+Enter, or press M on one in a post, "
            "on a note, or in the evidence."
        )

    def _card(self, support: Support) -> tuple[QWidget, QWidget, QWidget]:
        passage, words = support.passage, relation_words()
        card = QuotationCard(passage, self._switch.current, before=words[support.relation])
        card.opened.connect(self.passage_opened)
        box = QComboBox()
        name_box(box, self.tr("How the passage bears on the claim"))
        for value, said in words.items():
            box.addItem(said, value)
        box.setCurrentIndex(box.findData(support.relation))
        box.activated.connect(lambda at: self.relation_chosen.emit(passage, box.itemData(at)))
        remove = tool_button(self.tr("Take the passage off the claim"), name="x")
        remove.setIcon(icon("x", self._switch.current.muted))
        remove.clicked.connect(lambda: self.withdrawn.emit(passage))
        for key, relation in _KEYS.items():
            card.keys[key] = partial(self._relate, passage, relation)
        card.keys[Key.Key_Delete] = lambda: self.withdrawn.emit(passage)
        card.left.connect(lambda by: self._step(card, by))
        card.add_to_foot(box)
        card.add_to_foot(remove)
        return card, box, remove

    def _relate(self, passage: Passage, relation: Relation) -> None:
        self.relation_chosen.emit(passage, relation)

    def _step(self, card: QuotationCard, by: int) -> None:
        cards = self.cards()
        to = cards.index(card) + by
        if 0 <= to < len(cards):
            cards[to].setFocus()
        elif by < 0:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        set_role(self, "page")
        self.text.set_look(heading_font(2), leading=LEADING_PERCENT)
        self.text.setAccessibleName(self.tr("The claim in one sentence"))
        self.text.setPlaceholderText(self.tr("Say in one sentence what you found."))
        self.note.set_look(text_font(larger_px=-1), leading=LEADING_PERCENT)
        self.note.setAccessibleName(self.tr("Note on the claim"))
        self.note.setPlaceholderText(
            self.tr("Why, and where its limits are. Type @ to refer to a passage.")
        )
        state = QHBoxLayout()
        state.setSpacing(SPACE[2])
        self._state.setFont(ui_font(-1, 500))
        for widget in (self._mark, self._state):
            state.addWidget(widget)
        state.addWidget(self._meaning, 1)
        self._keys.setFont(ui_font(-1))
        heading = plain_label(self.tr("What bears on it"), "title")
        heading.setFont(ui_font(2, 640))
        passages = QHBoxLayout()
        passages.addWidget(heading)
        passages.addStretch(1)
        passages.addWidget(self.add)
        self._cards.setSpacing(SPACE[3])
        column = QVBoxLayout()
        column.setContentsMargins(GUTTER, SPACE[6], GUTTER, SPACE[7])
        column.setSpacing(SPACE[3])
        column.addWidget(self.text)
        column.addLayout(state)
        column.addWidget(self.note)
        column.addSpacing(SPACE[3])
        column.addLayout(passages)
        column.addWidget(self._keys)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._scroll(column)

    def _scroll(self, column: QVBoxLayout) -> None:
        """Put the column in the middle of what scrolls."""
        body, sheet = QWidget(), QWidget()
        set_role(body, "page")
        sheet.setLayout(column)
        sheet.setMaximumWidth(measure_px() + 2 * GUTTER)
        row = QHBoxLayout(body)
        row.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        row.addStretch(1)
        row.addWidget(sheet, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("The claim"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _connect(self) -> None:
        for field, editor in (("text", self.text), ("note", self.note)):
            editor.typed.connect(partial(self._tell, self.typed, field))
            editor.committed.connect(partial(self._tell, self.written, field))
        self.note.reference_wanted.connect(self.reference_requested)
        self.text.reference_wanted.connect(self.add.click)
        self.text.entered.connect(self.note.setFocus)
        self.text.left_downwards.connect(self.note.setFocus)
        self.note.left_upwards.connect(self.text.setFocus)
        self.note.left_downwards.connect(self._enter_cards)
        self._switch.changed.connect(self._on_theme_changed)

    def _tell(self, signal: object, field: str, text: str) -> None:
        if self._claim is not None:
            signal.emit(self._claim.id, field, text)  # type: ignore[attr-defined]

    def _enter_cards(self) -> None:
        cards = self.cards()
        (cards[0] if cards else self.add).setFocus()

    def _on_theme_changed(self) -> None:
        theme = self._switch.current
        self.add.setIcon(icon("plus", theme.muted))
        for editor in (self.text, self.note):
            editor.set_theme(theme)
        if self._claim is not None:
            self._show_state(self._claim)
            self._fill()
