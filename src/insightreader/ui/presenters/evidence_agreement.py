"""How two people agree on what they coded: kappa by code, and the passages on which they differ."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from insightreader.domain.entities import Profile
from insightreader.domain.evidence import Passage
from insightreader.domain.evidence_questions import PassageFilter
from insightreader.domain.evidence_views import Agreement, Unit
from insightreader.domain.ids import AnnotationId, CodeId, ProfileId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.evidence.agreement import agreement_of, coders_of
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.evidence.legend import Legend
from insightreader.ui.evidence.strip_view import StripView
from insightreader.ui.presenters.evidence_rows import agreement_row, kappa_words
from insightreader.ui.theme import ThemeSwitch


class AgreementPresenter(QObject):
    """Compares two of the people who coded."""

    passage_opened = Signal(object)

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        self._differing: dict[CodeId, tuple[AnnotationId, ...]] = {}
        tr = self.tr
        self.view = StripView(
            switch,
            words=tr(
                "Over the posts that both of them coded: what both marked with a code, and what "
                "one alone did. Enter shows the passages on which they differ."
            ),
            nothing=EmptyPage(
                switch,
                "scale",
                title=tr("Nothing to compare yet"),
                words=tr(
                    "When somebody else has coded the same posts, and you have joined their "
                    "library with yours, this view tells how far you agree (Cohen's kappa), and "
                    "where you don't."
                ),
                way=tr("Join another library…"),
            ),
            legend=Legend(
                switch,
                [
                    ("good", tr("both")),
                    ("info", tr("the first alone")),
                    ("warning", tr("the second alone")),
                ],
            ),
        )
        self.view.add_choice("first", tr("First"))
        self.view.add_choice("second", tr("Second"))
        self.view.add_choice("unit", tr("Compared by"))
        self.view.offer("unit", [(Unit.BLOCKS, tr("blocks")), (Unit.CHARACTERS, tr("characters"))])
        self.view.chosen.connect(self.refresh)
        self.view.row_opened.connect(self._read_differing)
        self.view.passage_opened.connect(self.passage_opened)

    def refresh(self) -> None:
        """Compare again."""
        chosen = self.view.choice("first"), self.view.choice("second")
        unit = Unit(str(self.view.choice("unit")))

        def read(seat: Seat) -> tuple[list[Profile], tuple[int, int], Agreement | None]:
            coders = coders_of(seat.source)
            pair = _pair([each.id for each in coders], chosen)
            if pair is None:
                return coders, (0, 0), None
            return coders, pair, agreement_of(seat.source, *pair, unit=unit)

        self._engine.ask_seat("agreement", read).then(lambda found: self._take(*found))

    def _take(
        self, coders: Sequence[Profile], pair: tuple[int, int], agreement: Agreement | None
    ) -> None:
        people = [(each.id, each.name) for each in coders]
        for name, key in zip(("first", "second"), pair, strict=True):
            self.view.offer(name, people)
            if agreement is not None:
                self.view.choose(name, key)
        if agreement is None:
            self.view.set_rows(())
            return
        self._differing = {each.code.id: each.differing for each in agreement.codes}
        words = self.tr("All codes: {kappa}, over %Ln post(s)", None, len(agreement.posts)).format(
            kappa=kappa_words(agreement.overall.kappa)
        )
        self.view.set_rows([agreement_row(each) for each in agreement.codes], words)

    def _read_differing(self, code: CodeId) -> None:
        wanted = PassageFilter(annotations=frozenset(self._differing.get(code, ())))

        def read(seat: Seat) -> list[Passage]:
            return passages_of(seat.source, wanted)

        self._engine.ask_seat("differing", read).then(self.view.show_passages)


def _pair(
    people: Sequence[ProfileId], chosen: tuple[object, object]
) -> tuple[ProfileId, ProfileId] | None:
    """Return the two who are compared: those chosen while both are there, else the first two."""
    if len(people) < 2:
        return None
    kept = [each for each in people if each in chosen]
    if len(kept) == 2 and chosen[0] != chosen[1]:
        return (kept[0], kept[1]) if kept[0] == chosen[0] else (kept[1], kept[0])
    return people[0], people[1]
