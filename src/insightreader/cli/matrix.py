"""``matrix``: two dimensions crossed, or a dimension by posts, authors, years, sites."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from insightreader.cli import naming, shapes
from insightreader.cli.explaining import counted
from insightreader.cli.filtering import filtered, passage_filter
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.evidence import (
    AxisItem,
    AxisKey,
    Cell,
    CellEnd,
    CellState,
    Matrix,
    Passage,
    can_be_summarised,
    end_of,
)
from insightreader.domain.evidence_questions import AxisOrder, MatrixQuestion
from insightreader.domain.exchange import MATRIX_KINDS, SUFFIXES, ExportKind
from insightreader.services.evidence.matrix import Summarising, cell_passages, matrix_of, summary_of

_ORDERS = click.Choice([each.value for each in AxisOrder])
_STATES = click.Choice([*(each.value for each in CellState), "computed"])
_WIDEST_HEAD, _WIDEST_NAME = 12, 28
_MARKS = {CellState.CONTRADICTION: "!", CellState.EVIDENCE: "", CellState.GAP: ""}


@click.command()
@click.argument("rows")
@click.argument("columns")
@click.option("--cell", nargs=2, metavar="ROW COLUMN", help="The passages of one cell, by names.")
@click.option("--summary", help="What you say of that cell: Markdown, with [@ID] for passages.")
@click.option("--state", type=_STATES, help="What that cell is, for you.")
@click.option("--rolled-up", is_flag=True, help="Let passages count for the codes above theirs.")
@click.option("--hide-empty", is_flag=True, help="Leave out what has no passage.")
@click.option(
    "-o", "--output", "target", type=click.Path(path_type=Path), help="Write it into this file."
)
@click.option(
    "--format",
    "kind",
    type=click.Choice([each.value for each in MATRIX_KINDS]),
    help="The file's format; goes by its ending.",
)
@click.option("--order", type=_ORDERS, default=AxisOrder.CODEBOOK.value, show_default=True)
@filtered
@pass_session
def matrix(
    session: Session,
    /,
    rows: str,
    columns: str,
    cell: tuple[str, str] | None,
    summary: str | None,
    state: str | None,
    rolled_up: bool,
    hide_empty: bool,
    order: str,
    target: Path | None,
    kind: str | None,
    **wanted: Any,  # noqa: ANN401 - click's
) -> None:
    """Cross two dimensions, or a dimension by posts, authors, years or sites.

    In a cell stands how many passages speak of both; ! marks a contradiction, · a gap.
    """
    question = MatrixQuestion(
        naming.axis(session, rows),
        naming.axis(session, columns),
        passage_filter(session, **wanted),
        is_rolled_up=rolled_up,
        row_order=AxisOrder(order),
        column_order=AxisOrder(order),
        hides_empty=hide_empty,
    )
    if target is not None:
        _export(session, question, target, kind)
        return
    found = matrix_of(session.library, question)
    if cell is None:
        if summary is not None or state is not None:
            raise click.UsageError("Say which cell: --cell ROW COLUMN.")
        session.answer(matrix_document(found), lines=matrix_lines(found))
        return
    row, column = _key(found.rows, cell[0]), _key(found.columns, cell[1])
    if summary is not None or state is not None:
        _write(session, question, (row, column), summary=summary, state=state)
        found = matrix_of(session.library, question)
    _show_cell(session, question, found.cell(row, column), (row, column))


def _export(session: Session, question: MatrixQuestion, target: Path, kind: str | None) -> None:
    # What writes documents is loaded for a file alone.
    from insightreader.services.exports.matrix_export import export_matrix

    by_ending = {SUFFIXES[each]: each for each in MATRIX_KINDS}
    chosen = ExportKind(kind) if kind else by_ending.get(target.suffix.casefold())
    if chosen is None:
        raise click.UsageError(f"Say which --format; endings are {', '.join(by_ending)}.")
    report = export_matrix(session.library, question, kind=chosen, target=target)
    document = {
        "file": str(target),
        "caption": report.caption,
        "rows": report.rows,
        "columns": report.columns,
        "renamed": [asdict(each) for each in report.renamed],
    }
    session.answer(document, lines=[f"{target}: {report.caption}."])
    for each in report.renamed:
        session.say(f"{each.name} is {each.pseudonym} in it, {counted(each.count, 'time')}.")


def _key(items: Sequence[AxisItem], name: str) -> AxisKey:
    for each in items:
        if each.name.casefold() == name.casefold() or each.uid == name:
            return each.key
    raise click.UsageError(f"There is no {name!r}: {', '.join(each.name for each in items[:20])}")


def _ends(
    question: MatrixQuestion, keys: tuple[AxisKey, AxisKey]
) -> tuple[CellEnd, CellEnd] | None:
    if not can_be_summarised(question.rows, question.columns):
        return None
    return end_of(question.rows, keys[0]), end_of(question.columns, keys[1])


def _write(
    session: Session,
    question: MatrixQuestion,
    keys: tuple[AxisKey, AxisKey],
    *,
    summary: str | None,
    state: str | None,
) -> None:
    ends = _ends(question, keys)
    if ends is None:
        raise click.UsageError("Only cells of two different axes have a summary and a state.")
    writing = Summarising(session.library)
    if summary is not None:
        writing.set_text(*ends, summary)
    if state is not None:
        writing.set_state(*ends, None if state == "computed" else CellState(state))


def _show_cell(
    session: Session, question: MatrixQuestion, cell: Cell, keys: tuple[AxisKey, AxisKey]
) -> None:
    passages = cell_passages(session.library, question, row=keys[0], column=keys[1])
    ends = _ends(question, keys)
    said = summary_of(session.library, *ends) if ends else None
    text = said.text if said else ""
    document = _cell_document(cell) | {
        "summary": text,
        "passages": [shapes.passage(each) for each in passages],
    }
    lines = [
        f"{cell.state}{'  (as you said)' if cell.is_chosen else ''}",
        *([text] if text else []),
    ]
    session.answer(document, lines=[*lines, *map(passage_line, passages)])


def passage_line(passage: Passage) -> str:
    """Return what a person reads of a passage."""
    source = ", ".join(filter(None, (passage.author, on_one_line(passage.title))))
    quote = on_one_line(passage.exact) or "on the whole post"
    return f"{passage.uid}  § {passage.block}  {passage.verdict}  “{quote}”\n    {source}"


def matrix_document(found: Matrix) -> shapes.Document:
    """Return a matrix as JSON: names, and the cells that aren't empty by row and column."""
    return {
        "rows": [_item(each, found.totals.rows) for each in found.rows],
        "columns": [_item(each, found.totals.columns) for each in found.columns],
        "cells": [
            {"row": row, "column": column} | _cell_document(found.cell(one.key, other.key))
            for row, one in enumerate(found.rows)
            for column, other in enumerate(found.columns)
            if (one.key, other.key) in found.cells
        ],
        "passages": found.totals.whole,
    }


def matrix_lines(found: Matrix) -> list[str]:
    """Return a matrix as a table, with totals."""
    names = [f"{'  ' * each.depth}{each.name or 'unknown'}"[:_WIDEST_NAME] for each in found.rows]
    heads = [(each.name or "unknown")[:_WIDEST_HEAD] for each in found.columns]
    width = max(map(len, [*names, "all"]), default=0)
    widths = [max(len(head), 4) for head in heads]
    body = [[_shown(found.cell(row.key, each.key)) for each in found.columns] for row in found.rows]
    totals = [str(found.totals.columns.get(each.key, 0)) for each in found.columns]
    lasts = [str(found.totals.rows.get(each.key, 0)) for each in found.rows]
    table = [
        ("", heads, "all"),
        *zip(names, body, lasts, strict=True),
        ("all", totals, str(found.totals.whole)),
    ]
    return [
        "  ".join((name.ljust(width), *map(str.rjust, cells, widths), last.rjust(5))).rstrip()
        for name, cells, last in table
    ]


def _shown(cell: Cell) -> str:
    return (str(cell.count) if cell.count else "·") + _MARKS[cell.state]


def _item(item: AxisItem, totals: Any) -> shapes.Document:  # noqa: ANN401 - a mapping by keys of any axis
    return {"id": item.uid, "name": item.name, "passages": totals.get(item.key, 0)}


def _cell_document(cell: Cell) -> shapes.Document:
    return {
        "count": cell.count,
        "posts": cell.posts,
        "authors": cell.authors,
        "doubtful": cell.doubtful,
        "state": cell.state,
        "chosen": cell.is_chosen,
        "has_summary": cell.has_summary,
    }
