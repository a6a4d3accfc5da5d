"""Cases in the window: attributes, and outcomes that must point at a passage."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from insightreader.domain.evidence import Case, CodebookDetail, Outcome, Passage
from insightreader.domain.evidence_questions import PassageFilter
from insightreader.domain.ids import AnnotationId, CodeId, OutcomeId
from insightreader.runtime.engine import Engine
from insightreader.services.coding import CodeName
from insightreader.services.desk import Seat
from insightreader.services.evidence.cases import cases_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.ui.evidence.cases_view import CasesView
from insightreader.ui.presenters.outcome_asking import OutcomeAsking
from insightreader.ui.theme import ThemeSwitch


class CasesPresenter(QObject):
    """Wires the cases to the library."""

    passage_opened = Signal(object)
    told = Signal(str)
    """A sentence for the status line."""

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        self._book = CodebookDetail()
        self.view = CasesView(switch)
        self._asking = OutcomeAsking(self.view, switch)
        self._asking.told.connect(self.told)
        self.view.attribute_written.connect(self._write_attribute)
        self.view.outcome_requested.connect(self._ask_for_outcome)
        self.view.outcome_withdrawn.connect(self._withdraw)
        self.view.outcome_change_requested.connect(self._ask_to_change)
        self.view.outcome_passage_requested.connect(self._ask_to_replace)
        self.view.note_written.connect(self._write_note)
        self.view.passage_opened.connect(self.passage_opened)

    def refresh(self) -> None:
        """Read the cases again."""
        self._engine.ask_seat("cases", _read).then(lambda found: self._take(*found))

    def _take(
        self,
        book: CodebookDetail,
        cases: Sequence[Case],
        shown: Mapping[AnnotationId, Passage],
    ) -> None:
        self._book = book
        self.view.set_cases(cases, codes={each.id: each for each in book.codes}, shown_by=shown)

    def _write_attribute(self, case: CodeId, name: str, value: str) -> None:
        self._engine.act(lambda desk: desk.cases.set_attribute(case, name, value))

    def _withdraw(self, outcome: OutcomeId) -> None:
        self._engine.act(lambda desk: desk.cases.withdraw_outcome(outcome))

    def _write_note(self, outcome: Outcome, note: str) -> None:
        self._change(outcome, outcome.outcome, outcome.annotation, note=note)

    def _ask_for_outcome(self, case: CodeId) -> None:
        """Ask what became of a case; then which of its passages shows it."""
        self._asking.ask_for_outcome(
            self._book, lambda outcome: self._ask_for_passage(case, outcome)
        )

    def _ask_to_change(self, outcome: Outcome) -> None:
        self._asking.ask_for_outcome(
            self._book, lambda other: self._change(outcome, other, outcome.annotation)
        )

    def _ask_for_passage(self, case: CodeId, outcome: CodeId | CodeName) -> None:
        self._pick_of(
            case,
            lambda passage: self._engine.act(
                lambda desk: desk.cases.add_outcome(case, outcome, shown_by=passage.annotation)
            ),
        )

    def _ask_to_replace(self, outcome: Outcome) -> None:
        self._pick_of(
            outcome.case,
            lambda passage: self._change(outcome, outcome.outcome, passage.annotation),
        )

    def _change(
        self,
        outcome: Outcome,
        code: CodeId | CodeName,
        shown_by: AnnotationId,
        *,
        note: str | None = None,
    ) -> None:
        said = outcome.note if note is None else note
        self._engine.act(
            lambda desk: desk.cases.change_outcome(
                outcome.id, case=outcome.case, outcome=code, shown_by=shown_by, note=said
            )
        )

    def _pick_of(self, case: CodeId, then: Callable[[Passage], object]) -> None:
        wanted = PassageFilter(codes=(case,))
        self._engine.ask_seat(
            "passages of a case", lambda seat: passages_of(seat.source, wanted)
        ).then(lambda found: self._asking.pick(found, then))


def _read(
    seat: Seat,
) -> tuple[CodebookDetail, list[Case], dict[AnnotationId, Passage]]:
    book, cases = codebook_of(seat.source), cases_of(seat.source)
    wanted = frozenset(each.annotation for case in cases for each in case.outcomes)
    found = passages_of(seat.source, PassageFilter(annotations=wanted)) if wanted else []
    return book, cases, {each.annotation: each for each in found}
