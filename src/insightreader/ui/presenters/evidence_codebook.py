"""The codebook in the window: read, edited by acts that can be undone, looked at as it was."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Done
from insightreader.domain.evidence import CodebookDetail, CodeDetail, DimensionDetail, Passage
from insightreader.domain.evidence_questions import PassageFilter
from insightreader.domain.ids import AnnotationId, CodeId, DimensionId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Desk, Seat
from insightreader.services.evidence.codebook import (
    Place,
    codebook_as_of,
    codebook_of,
    examples_of,
    steps_of,
)
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.store.evidence.codebook_history import CodebookStep
from insightreader.store.rewinding import Moment
from insightreader.ui.evidence.codebook_actions import CodeAct
from insightreader.ui.evidence.codebook_model import Entry, dimension_of
from insightreader.ui.evidence.codebook_view import CodebookView
from insightreader.ui.evidence.past_bar import PastStep
from insightreader.ui.explaining import name_of_operation
from insightreader.ui.presenters.evidence_asking import CodeAsking
from insightreader.ui.presenters.evidence_files import CodebookFiles
from insightreader.ui.theme import ThemeSwitch

_MOST_STEPS = 500


class CodebookPresenter(QObject):
    """Wires the codebook's view to the library."""

    passage_opened = Signal(object)

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        self.view = CodebookView(switch)
        self._asking = CodeAsking(self.view, switch)
        self._codebook = CodebookDetail()
        self._steps: list[CodebookStep] = []
        view, tree = self.view, self.view.tree
        view.asked.connect(self._on_asked)
        view.past.wanted.connect(self._show_past)
        view.past_left.connect(self.refresh)
        view.details.edited.connect(self._edit)
        view.details.passage_opened.connect(self.passage_opened)
        tree.renamed.connect(self._rename)
        tree.moved.connect(self._move_before)
        tree.dropped.connect(self._asking.ask_about_drop)
        self._asking.named.connect(self._add)
        self._asking.merge_wanted.connect(self._merge)
        self._asking.move_wanted.connect(self._move_below)
        self._asking.split_wanted.connect(self._split)
        self._files = CodebookFiles(engine, view)
        self.told = self._files.told
        view.chosen.connect(self._read_passages)
        view.details.example_toggled.connect(self._set_example)

    def refresh(self) -> None:
        """Read the codebook again."""
        self._engine.ask_seat("codebook", lambda seat: codebook_of(seat.source)).then(self._take)

    def _take(self, codebook: CodebookDetail) -> None:
        self._codebook = codebook
        self._asking.codebook = codebook
        self.view.set_codebook(codebook)

    # Acts

    def _on_asked(self, act: CodeAct, entry: Entry | None) -> None:
        simple: dict[CodeAct, Callable[[], object]] = {
            CodeAct.NEW: lambda: self._asking.ask_for_name(entry),
            CodeAct.NEW_BELOW: lambda: self._asking.ask_for_name(entry, below=True),
            CodeAct.NEW_DIMENSION: self._asking.ask_for_dimension,
            CodeAct.HISTORY: self._begin_past,
            CodeAct.IMPORT: self._files.ask_for_import,
            CodeAct.EXPORT: self._files.ask_for_export,
            CodeAct.READY_MADE: self._files.add_ready_made,
        }
        if act in simple:
            simple[act]()
        elif entry is not None:
            self._on_entry(act, entry)

    def _on_entry(self, act: CodeAct, entry: Entry) -> None:
        if act is CodeAct.DELETE:
            self._delete(entry)
        elif isinstance(entry, CodeDetail):
            if act is CodeAct.MERGE:
                self._asking.ask_for_merge(entry)
            elif act is CodeAct.SPLIT:
                self._ask_for_split(entry)
            elif act is CodeAct.MOVE:
                self._asking.ask_for_move(entry)
            elif act in (CodeAct.UP, CodeAct.DOWN):
                self._step(entry, -1 if act is CodeAct.UP else 1)

    def _add(self, dimension: DimensionId | None, parent: CodeId | None, name: str) -> None:
        if dimension is None:
            self._act(lambda desk: desk.codebook.add_dimension(name), kind="dimension")
        else:
            self._act(lambda desk: desk.codebook.add(dimension, name, parent=parent), kind="code")

    def _act(self, work: Callable[[Desk], Done[int]], *, kind: str) -> None:
        """Make something, and go to it once it is shown."""
        self._engine.act(work).then(lambda key: self.view.tree.go_to((kind, key)))

    def _rename(self, entry: Entry, name: str) -> None:
        if isinstance(entry, CodeDetail):
            code = entry.id
            self._engine.act(lambda desk: desk.codebook.rename(code, name))
        else:
            dimension = entry.id
            self._engine.act(lambda desk: desk.codebook.change_dimension(dimension, name=name))

    def _edit(self, entry: Entry, field: str, value: object) -> None:
        values = {field: value}
        if isinstance(entry, CodeDetail):
            code = entry.id
            self._engine.act(
                lambda desk: desk.codebook.describe(code, **values)  # type: ignore[arg-type]
            )
        else:
            dimension = entry.id
            self._engine.act(
                lambda desk: desk.codebook.change_dimension(
                    dimension,
                    **values,  # type: ignore[arg-type]
                )
            )

    def _delete(self, entry: Entry) -> None:
        if isinstance(entry, DimensionDetail):
            dimension = entry.id
            self._engine.act(lambda desk: desk.codebook.delete_dimension(dimension))
        else:
            code = entry.id
            self._engine.act(lambda desk: desk.codebook.delete([code]))

    def _merge(self, code: CodeDetail, into: CodeDetail) -> None:
        self._engine.act(lambda desk: desk.merging.merge(code.id, into.id)).then(
            lambda _: self.view.tree.go_to(("code", into.id))
        )

    def _ask_for_split(self, code: CodeDetail) -> None:
        self._engine.ask_seat(
            "passages to split", lambda seat: passages_of(seat.source, _carrying(code))
        ).then(lambda found: self._asking.ask_for_split(code, _own(code, found)))

    def _split(self, code: CodeDetail, name: str, annotations: list[AnnotationId]) -> None:
        self._act(
            lambda desk: desk.merging.split(code.id, name, annotations=annotations), kind="code"
        )

    # Passages

    def _read_passages(self, entry: Entry) -> None:
        if not isinstance(entry, CodeDetail) or self.view.is_past:
            return
        code = entry

        def read(seat: Seat) -> tuple[list[Passage], list[AnnotationId]]:
            return passages_of(seat.source, _carrying(code)), examples_of(seat.source, code.id)

        self._engine.ask_seat("passages of a code", read).then(
            lambda found: self.view.details.set_passages(
                code, _own(code, found[0]), frozenset(found[1])
            )
        )

    def _set_example(self, code: CodeDetail, passage: Passage, is_example: bool) -> None:
        self._engine.act(
            lambda desk: desk.codebook.set_example(
                code.id, passage.annotation, is_example=is_example
            )
        )

    # Places

    def _move_below(self, code: CodeDetail, target: Entry) -> None:
        parent = target.id if isinstance(target, CodeDetail) else None
        self._move(code, Place(dimension_of(target), parent))

    def _move_before(self, code: CodeDetail, target: Entry) -> None:
        if isinstance(target, CodeDetail):
            self._move(code, Place(target.dimension, target.parent, target.id))
        else:
            self._move(code, Place(target.id))

    def _move(self, code: CodeDetail, place: Place) -> None:
        self._engine.act(lambda desk: desk.codebook.move(code.id, place))

    def _step(self, code: CodeDetail, by: int) -> None:
        """Move a code among its siblings."""
        siblings = [
            each.id for each in self._codebook.of(code.dimension) if each.parent == code.parent
        ]
        at = siblings.index(code.id)
        rest = [each for each in siblings if each != code.id]
        to = max(0, min(at + by, len(rest)))
        if to != at:
            before = rest[to] if to < len(rest) else None
            self._move(code, Place(code.dimension, code.parent, before))

    # As it was

    def _begin_past(self) -> None:
        self._engine.ask_seat(
            "codebook steps", lambda seat: steps_of(seat.source, limit=_MOST_STEPS)
        ).then(self._open_past)

    def _open_past(self, steps: list[CodebookStep]) -> None:
        self._steps = list(reversed(steps))
        self.view.begin_past([PastStep(each.made_ms, _words(each)) for each in self._steps])

    def _show_past(self, place: int) -> None:
        moment = Moment(operation=self._steps[place].operation)
        self._engine.ask_seat("codebook", lambda seat: codebook_as_of(seat.source, moment)).then(
            self.view.set_past
        )


def _carrying(code: CodeDetail) -> PassageFilter:
    return PassageFilter(codes=(code.id,))


def _own(code: CodeDetail, passages: list[Passage]) -> list[Passage]:
    """Those that carry the code itself, not one below it."""
    return [each for each in passages if code.id in each.codes]


def _words(step: CodebookStep) -> str:
    names = [str(each) for each in (step.label.get("name"), step.label.get("into")) if each]
    what = " → ".join(names) or next((each.name for each in step.changes if each.name), "")
    words = name_of_operation(step.kind)
    return " · ".join(part for part in (words, what, step.profile) if part)
