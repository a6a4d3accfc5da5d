"""Matrices of a brief as tables in the window's words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from insightreader.domain.evidence import AxisKey, Cell, CellState, Matrix
from insightreader.domain.report import Grid
from insightreader.text.references import without_references
from insightreader.ui.counting import passages_words, posts_words
from insightreader.ui.evidence.state_words import doubtful_words, state_look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FoundMatrix:
    """A matrix with the summaries of its cells. ``caption``: "Case by Factor"."""

    caption: str
    matrix: Matrix
    said: Mapping[tuple[AxisKey, AxisKey], str] = field(default_factory=dict)


def grid_of(found: FoundMatrix) -> Grid:
    """Return a matrix as a table; a cell with a summary shows that, without its references."""
    rows, states = [], {}
    matrix = found.matrix
    for number, row in enumerate(matrix.rows):
        words = [row.name or _unknown()]
        for column, item in enumerate(matrix.columns, 1):
            cell = matrix.cell(row.key, item.key)
            words.append(_words(cell, found.said.get((row.key, item.key), "")))
            states[number, column] = cell.state
        rows.append(tuple(words))
    head = ("", *(each.name or _unknown() for each in matrix.columns))
    return Grid(_caption(found.caption), head, tuple(rows), states)


def _caption(words: str) -> str:
    """Return "Case by Factor", which is how a matrix is stored, in the window's language."""
    before, _, after = words.partition(" by ")
    return translate("BriefGrids", "{rows} by {columns}").format(rows=before, columns=after)


def _words(cell: Cell, said: str) -> str:
    parts = []
    if cell.count:
        parts += [passages_words(cell.count), posts_words(cell.posts)]
    if cell.state is not CellState.EVIDENCE:
        parts.append(state_look(cell.state).word)
    if cell.doubtful:
        parts.append(doubtful_words(cell.doubtful))
    summary = without_references(said).strip()
    return "\n".join(filter(None, (summary, " · ".join(parts))))


def _unknown() -> str:
    return translate("BriefGrids", "unknown")
