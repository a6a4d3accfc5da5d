"""Cases in the window: attributes, and outcomes that must point at a passage."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from insightreader.domain.evidence import Case, CodebookDetail, Passage, Role
from insightreader.domain.evidence_questions import PassageFilter
from insightreader.domain.ids import AnnotationId, CodeId, OutcomeId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.evidence.cases import cases_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.ui.evidence.cases_view import CasesView
from insightreader.ui.passages.passage_picker import PassagePicker
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.theme import ThemeSwitch


class CasesPresenter(QObject):
    """Wires the cases to the library."""

    passage_opened = Signal(object)
    told = Signal(str)
    """A sentence for the status line."""

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine, self._switch = engine, switch
        self._book = CodebookDetail()
        self.view = CasesView(switch)
        self.view.attribute_written.connect(self._write_attribute)
        self.view.outcome_requested.connect(self._ask_for_outcome)
        self.view.outcome_withdrawn.connect(self._withdraw)
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

    def _ask_for_outcome(self, case: CodeId) -> None:
        """Ask what became of a case; then which of its passages shows it."""
        roles = {each.id: each.role for each in self._book.dimensions}
        codes = [each for each in self._book.codes if roles[each.dimension] is Role.OUTCOME]
        if not codes:
            self.told.emit(
                self.tr("First make codes in a dimension that holds outcomes, such as Succeeded.")
            )
            return
        picker = Picker(
            self._switch.current, placeholder=self.tr("What became of it?"), several=False
        )
        picker.set_choices(
            [Choice(each.id, each.name, detail="", colour=each.colour) for each in codes]
        )
        dialog = PickerDialog(picker, title=self.tr("Outcome of the case"), parent=self.view)

        def take() -> None:
            for key in picker.taken():
                self._ask_for_passage(case, CodeId(int(str(key))))

        dialog.accepted.connect(take)
        dialog.open()

    def _ask_for_passage(self, case: CodeId, outcome: CodeId) -> None:
        wanted = PassageFilter(codes=(case,))
        self._engine.ask_seat(
            "passages of a case", lambda seat: passages_of(seat.source, wanted)
        ).then(lambda found: self._pick(case, outcome, found))

    def _pick(self, case: CodeId, outcome: CodeId, passages: Sequence[Passage]) -> None:
        if not passages:
            self.told.emit(
                self.tr("No passage tells of this case yet. Mark one in a post and code it first.")
            )
            return
        picker = PassagePicker(
            self._switch.current,
            passages,
            title=self.tr("Which passage shows it?"),
            parent=self.view,
        )
        picker.picked.connect(
            lambda passage: self._engine.act(
                lambda desk: desk.cases.add_outcome(case, outcome, shown_by=passage.annotation)
            )
        )
        picker.open()


def _read(
    seat: Seat,
) -> tuple[CodebookDetail, list[Case], dict[AnnotationId, Passage]]:
    book, cases = codebook_of(seat.source), cases_of(seat.source)
    wanted = frozenset(each.annotation for case in cases for each in case.outcomes)
    found = passages_of(seat.source, PassageFilter(annotations=wanted)) if wanted else []
    return book, cases, {each.annotation: each for each in found}
