"""A matrix by itself, as a table of one of four formats; what is filtered stands in its caption."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from insightreader import __version__
from insightreader.domain.evidence_questions import MatrixQuestion, Shown
from insightreader.domain.exchange import ExportKind, Origin, Renamed
from insightreader.domain.report import Grid, Report
from insightreader.interchange.csv_table import table
from insightreader.interchange.documents.docx_report import write_docx
from insightreader.interchange.documents.report_html import report_html
from insightreader.interchange.quoting import created, made_by
from insightreader.interchange.whole_file import replacing, write_text
from insightreader.interchange.workbook import Sheet, write_workbook
from insightreader.services.evidence.matrix_grids import caption_of, grid_of
from insightreader.services.exports.export_job import PLAIN, ExportOptions, renaming_of
from insightreader.services.reading import Reading, Source
from insightreader.store.library import identity

_NAMES, _CELLS = 28, 24
"""Widths of a sheet's columns, in characters."""


@dataclass(frozen=True, slots=True)
class MatrixExport:
    """What was written. ``cut``: cells that hold but the beginning of a summary."""

    caption: str
    rows: int
    columns: int
    renamed: tuple[Renamed, ...] = ()
    cut: int = 0


@dataclass(frozen=True, slots=True)
class _Written:
    """A matrix on its way into a file."""

    grid: Grid
    author: str
    origin: Origin
    target: Path

    @property
    def report(self) -> Report:
        grid = self.grid
        return Report(grid.caption, (grid,), made=made_by(self.origin), author=self.author)


def export_matrix(
    source: Source,
    question: MatrixQuestion,
    *,
    kind: ExportKind,
    target: Path,
    shown: Shown | None = None,
    options: ExportOptions = PLAIN,
) -> MatrixExport:
    """Write a matrix to ``target``, with names replaced as in every export.

    Raises DiskFull and StorageFailed; KeyError for a kind that isn't in ``MATRIX_KINDS``.
    """
    renaming = renaming_of(source, options)
    caption = caption_of(source, question, shown)
    grid = renaming.renamed(grid_of(source, question, caption, shown=shown))
    author = renaming.renamed(Reading(source).profile()).name
    origin = Origin(identity(source.connection).uid, options.clock(), __version__)
    cut = _WRITERS[kind](_Written(grid, author, origin, target))
    return MatrixExport(grid.caption, len(grid.rows), len(grid.head) - 1, renaming.met, cut)


def _csv(of: _Written) -> int:
    grid = _captioned(of.grid)
    write_text(of.target, table(grid.head, grid.rows))
    return 0


def _workbook(of: _Written) -> int:
    grid = _captioned(of.grid)
    widths = (_NAMES, *[_CELLS] * (len(grid.head) - 1))
    name = of.grid.caption.partition(";")[0]
    sheet = Sheet(name, grid.head, grid.rows, widths, frozen_columns=1, states=grid.states)
    with replacing(of.target) as file:
        return write_workbook(file, [sheet])


def _html(of: _Written) -> int:
    write_text(of.target, report_html(of.report))
    return 0


def _docx(of: _Written) -> int:
    with replacing(of.target) as file:
        write_docx(file, of.report, created=created(of.origin))
    return 0


def _captioned(grid: Grid) -> Grid:
    """A table that has no place for its caption but the first of its headings."""
    return replace(grid, head=(grid.caption, *grid.head[1:]))


_WRITERS: Mapping[ExportKind, Callable[[_Written], int]] = MappingProxyType(
    {
        ExportKind.XLSX: _workbook,
        ExportKind.CSV: _csv,
        ExportKind.HTML: _html,
        ExportKind.DOCX: _docx,
    }
)
