"""Passages used for a claim, from wherever they are shown; loaded when that is first asked for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Changes, Done
from insightreader.domain.evidence import Relation
from insightreader.domain.ids import AnnotationId, ClaimId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Desk
from insightreader.services.evidence.claims import claim_of
from insightreader.text.references import without_references
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.brief_asking import BriefAsking
from insightreader.ui.theme import ThemeSwitch


class ClaimUsing(QObject):
    """Asks which claim, and how the passages bear on it."""

    told = Signal(str)

    def __init__(self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        self._asking = BriefAsking(engine, window, switch=switch)

    def use(self, passages: Sequence[AnnotationId]) -> None:
        """Ask, and relate all of them."""
        wanted = list(passages)
        if wanted:
            self._asking.ask_how_it_bears(
                lambda claim, relation: self._relate(wanted, claim, relation)
            )

    def _relate(
        self, passages: list[AnnotationId], claim: ClaimId | str, relation: Relation
    ) -> None:
        def relate(desk: Desk) -> Done[str]:
            changes = Changes()
            key = claim
            if isinstance(key, str):
                made = desk.claiming.add(key)
                key, changes = made.value, made.changes
            for each in passages:
                changes |= desk.claiming.relate(key, each, relation).changes
            return Done(claim_of(desk.library, key).text, changes)

        self._engine.act(relate).then(self._tell)

    def _tell(self, text: str) -> None:
        words = self.tr("Used for the claim “{words}”")
        self.told.emit(words.format(words=without_references(text)))
