"""The evidence matrix: two axes crossed, each cell with its passages, its state and its summary.

A cell contradicts where its passages bear for and against; a passage bears what its codes do, and
what an outcome does that it shows. Of cases crossed with outcomes, those whose outcomes oppose,
as far as their passages still show them.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import product

from insightreader.domain.changes import Done
from insightreader.domain.evidence import (
    EMPTY_CELL,
    Across,
    Axis,
    AxisItem,
    AxisKey,
    Bearing,
    Cell,
    CellEnd,
    CellState,
    CodebookDetail,
    CodeDetail,
    Matrix,
    Passage,
    Role,
    Side,
    Summary,
    Totals,
    are_opposed,
    can_be_summarised,
)
from insightreader.domain.evidence_questions import AxisOrder, MatrixQuestion
from insightreader.domain.ids import AnnotationId, CodeId, PostId
from insightreader.services.reading import Source
from insightreader.store.evidence import cases as evidence_cases
from insightreader.store.evidence import code_tree, summaries
from insightreader.store.evidence import facts as evidence_facts
from insightreader.store.evidence import passages as evidence_passages
from insightreader.store.evidence.facts import Fact, Narrowing
from insightreader.store.identity import to_uid
from insightreader.store.library import Library

Keys = Callable[[Fact], Collection[AxisKey]]
"""Which rows, or columns, a passage counts for."""

_OF_POST: dict[Across, Callable[[Fact], AxisKey]] = {
    Across.POSTS: lambda fact: fact.post,
    Across.AUTHORS: lambda fact: fact.author,
    Across.YEARS: lambda fact: fact.year,
    Across.SITES: lambda fact: fact.site,
}


def matrix_of(source: Source, question: MatrixQuestion) -> Matrix:
    """Return a matrix whole; the codes of a dimension are there without passages too."""
    facts = evidence_facts.wanted_facts(source.connection, question.filter)
    return Crossing(source, question).of(facts)


def cell_passages(
    source: Source, question: MatrixQuestion, *, row: AxisKey, column: AxisKey
) -> list[Passage]:
    """Return the passages of one cell, the newest post first, by their place in it."""
    narrowing = Narrowing()
    narrowing.add_filter(question.filter)
    for name, axis, key in (("row", question.rows, row), ("column", question.columns, column)):
        narrowing.add_key(name, axis, key, is_rolled_up=question.is_rolled_up)
    found = evidence_facts.facts(source.connection, narrowing)
    return evidence_passages.in_reading_order(
        source.connection, [each.annotation for each in found]
    )


def summary_of(source: Source, row: CellEnd, column: CellEnd) -> Summary | None:
    """Return what a person says of a cell, whichever way the matrix is turned."""
    return summaries.summary(source.connection, row, column)


class Summarising:
    """Writes what a person says of cells."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def set_text(self, row: CellEnd, column: CellEnd, text: str) -> Done[None]:
        """Set a cell's summary, Markdown with ``[@UID]`` for passages."""
        return self._set("summarise", row, column, text=text)

    def set_state(self, row: CellEnd, column: CellEnd, state: CellState | None) -> Done[None]:
        """Say what a cell is, or let it be computed again with None."""
        return self._set("set-cell-state", row, column, state=state or "")

    def _set(self, kind: str, row: CellEnd, column: CellEnd, **values: str) -> Done[None]:
        with self._library.act(kind) as act:
            for end in (row, column):
                if not isinstance(end, Side):
                    code_tree.place(act.connection, end)
            summaries.set_summary(act, row, column, **values)
        return Done(None, act.changes)


class Crossing:
    """Counts passages for two axes."""

    def __init__(self, source: Source, question: MatrixQuestion) -> None:
        self._source = source
        self._question = question
        connection = source.connection
        self._book = code_tree.bare_codebook(connection)
        self._codings = evidence_facts.codings(connection)
        # Which passages bear so.
        self._bearing: dict[Bearing, set[AnnotationId]] = {each: set() for each in Bearing}
        self._outcomes: dict[CodeId, set[Bearing]] = {}
        for outcome in evidence_cases.outcomes(connection):
            self._bearing[outcome.bearing].add(outcome.annotation)
            if outcome.is_supported:
                self._outcomes.setdefault(outcome.case, set()).add(outcome.bearing)
        of_code = {each.id: each.bearing for each in self._book.codes if each.bearing}
        for annotation, codes in self._codings.items() if of_code else ():
            for code in codes:
                if code in of_code:
                    self._bearing[of_code[code]].add(annotation)
        self._case_side = self._side_of_cases()

    def of(self, facts: Iterable[Fact]) -> Matrix:
        """Return the matrix of these passages."""
        found: dict[tuple[AxisKey, AxisKey], list[Fact]] = {}
        totals: tuple[Counter[AxisKey], Counter[AxisKey]] = (Counter(), Counter())
        whole = 0
        rows_of, columns_of = (self._keys(axis) for axis in self._axes)
        for fact in facts:
            rows, columns = rows_of(fact), columns_of(fact)
            if not rows or not columns:
                continue
            whole += 1
            for keys, total in zip((rows, columns), totals, strict=True):
                total.update(keys)
            for cell in product(rows, columns):
                # Not setdefault: a list for each of some 50,000 pairs would be thrown away.
                if cell in found:
                    found[cell].append(fact)
                else:
                    found[cell] = [fact]
        shown = (
            self._items(self._question.rows, totals[0], self._question.row_order),
            self._items(self._question.columns, totals[1], self._question.column_order),
        )
        return Matrix(*shown, self._cells(found, shown), Totals(totals[0], totals[1], whole))

    @property
    def _axes(self) -> tuple[Axis, Axis]:
        return self._question.rows, self._question.columns

    def _keys(self, axis: Axis) -> Keys:
        if isinstance(axis, Across):
            of_post = _OF_POST[axis]
            return lambda fact: (of_post(fact),)
        stands_for = standing_for(self._book, axis, is_rolled_up=self._question.is_rolled_up)
        codings = self._codings

        def keys(fact: Fact) -> Collection[AxisKey]:
            stand = [
                stands_for[code] for code in codings.get(fact.annotation, ()) if code in stands_for
            ]
            return stand[0] if len(stand) == 1 else set().union(*stand)

        return keys

    def _items(
        self, axis: Axis, totals: Counter[AxisKey], order: AxisOrder
    ) -> tuple[AxisItem, ...]:
        items = self._all_items(axis, totals)
        if self._question.hides_empty:
            items = [each for each in items if totals.get(each.key)]
        if order is AxisOrder.COUNT:
            items.sort(key=lambda each: -totals.get(each.key, 0))
        elif order is AxisOrder.NAME:
            items.sort(key=lambda each: each.name.casefold())
        return tuple(items)

    def _all_items(self, axis: Axis, totals: Counter[AxisKey]) -> list[AxisItem]:
        if not isinstance(axis, Across):
            return list(map(item_of, self._book.of(axis)))
        if axis is not Across.POSTS:
            return [AxisItem(key, str(key)) for key in sorted(totals, key=str)]
        posts = [PostId(int(key)) for key in totals]
        found = evidence_facts.titles(self._source.connection, posts)
        items = [AxisItem(key, title, uid=to_uid(uid)) for key, (title, uid) in found.items()]
        return sorted(items, key=lambda each: each.name.casefold())

    def _cells(
        self,
        found: dict[tuple[AxisKey, AxisKey], list[Fact]],
        shown: tuple[tuple[AxisItem, ...], tuple[AxisItem, ...]],
    ) -> dict[tuple[AxisKey, AxisKey], Cell]:
        cells = {key: self._cell(key, facts) for key, facts in found.items()}
        for key, summary in self._said(shown).items():
            cell = cells.get(key, EMPTY_CELL)
            cells[key] = replace(
                cell,
                state=summary.state or cell.state,
                is_chosen=summary.state is not None,
                has_summary=bool(summary.text),
            )
        return cells

    def _said(
        self, shown: tuple[tuple[AxisItem, ...], tuple[AxisItem, ...]]
    ) -> dict[tuple[AxisKey, AxisKey], Summary]:
        """What is said of the cells on show, of those without a passage too."""
        if not can_be_summarised(*self._axes):
            return {}
        rows, columns = ({each.key for each in items} for items in shown)
        return {
            key: each
            for key, each in summaries.by_cell(self._source.connection, *self._axes).items()
            if key[0] in rows and key[1] in columns
        }

    def _cell(self, key: tuple[AxisKey, AxisKey], facts: list[Fact]) -> Cell:
        notes = {each.annotation for each in facts}
        are_apart = self._is_contested(key) or not (
            notes.isdisjoint(self._bearing[Bearing.FOR])
            or notes.isdisjoint(self._bearing[Bearing.AGAINST])
        )
        cell = cell_of(facts)
        return replace(cell, state=CellState.CONTRADICTION) if are_apart else cell

    def _side_of_cases(self) -> int | None:
        """Which side has the cases of a matrix of cases and of what became of them."""
        roles = {each.id: each.role for each in self._book.dimensions}
        found = [Role.NONE if isinstance(axis, Across) else roles.get(axis) for axis in self._axes]
        return found.index(Role.CASE) if set(found) == {Role.CASE, Role.OUTCOME} else None

    def _is_contested(self, key: tuple[AxisKey, AxisKey]) -> bool:
        if self._case_side is None:
            return False
        return are_opposed(self._outcomes.get(CodeId(int(key[self._case_side])), ()))


def item_of(code: CodeDetail) -> AxisItem:
    """Return the row or column of a code."""
    return AxisItem(code.id, code.name, code.colour, code.pattern, code.depth, code.uid)


def cell_of(facts: Sequence[Fact]) -> Cell:
    """Return what passages make of a cell, whatever they say."""
    return Cell(
        len(facts),
        len({each.post for each in facts}),
        len({each.author for each in facts if each.author}),
        sum(each.is_doubtful for each in facts),
        CellState.EVIDENCE,
    )


def standing_for(
    book: CodebookDetail, axis: Axis, *, is_rolled_up: bool
) -> dict[CodeId, frozenset[AxisKey]]:
    """Return for each code of a dimension the rows that its passages count for."""
    found: dict[CodeId, frozenset[AxisKey]] = {}
    nothing: frozenset[AxisKey] = frozenset()
    for code in book.codes:
        if code.dimension != axis:
            continue
        is_below = is_rolled_up and code.parent is not None
        above = found.get(code.parent, nothing) if is_below else nothing  # type: ignore[arg-type]
        found[code.id] = above | {code.id}
    return found
