"""A claim at the window: worded, and related to the passages that bear on it."""

from PySide6.QtCore import QObject, Signal

from insightreader.domain.evidence import Passage, Relation
from insightreader.runtime.engine import Engine
from insightreader.ui.brief.claim_page import ClaimPage
from insightreader.ui.passages.passage_words import short_words
from insightreader.ui.presenters.brief_asking import BriefAsking
from insightreader.ui.presenters.brief_writing import BriefWriting


class BriefClaims(QObject):
    """Wires the page of a claim to the library."""

    passage_opened = Signal(object)

    def __init__(
        self, engine: Engine, page: ClaimPage, *, writing: BriefWriting, asking: BriefAsking
    ) -> None:
        super().__init__(engine)
        self._engine, self._page, self._asking = engine, page, asking
        page.typed.connect(writing.keep_claim)
        page.written.connect(writing.write_claim)
        page.relation_chosen.connect(self._relate)
        page.withdrawn.connect(self._withdraw)
        page.reference_requested.connect(self._ask_for_reference)
        page.passage_opened.connect(self.passage_opened)

    def add_passage(self) -> None:
        """Ask for a passage that bears on the claim; what it does is chosen on its card."""
        if self._page.claim is not None:
            self._asking.ask_for_passage(
                self.tr("Which passage bears on the claim?"),
                lambda passage: self._relate(passage, Relation.SUPPORTING),
            )

    def _relate(self, passage: Passage, relation: Relation) -> None:
        claim = self._page.claim
        if claim is not None:
            key = claim.id
            self._engine.act(lambda desk: desk.claiming.relate(key, passage.annotation, relation))

    def _withdraw(self, passage: Passage) -> None:
        claim = self._page.claim
        if claim is not None:
            key = claim.id
            self._engine.act(lambda desk: desk.claiming.withdraw(key, passage.annotation))

    def _ask_for_reference(self) -> None:
        self._asking.ask_for_passage(
            self.tr("Which passage does it rest on?"),
            lambda passage: self._page.note.insert_reference(passage.uid, short_words(passage)),
        )
