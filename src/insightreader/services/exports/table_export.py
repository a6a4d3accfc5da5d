"""Passages as tables: one as CSV, or a workbook with the sources beside them."""

from collections.abc import Iterator
from dataclasses import replace

from insightreader.domain.evidence_questions import PassageFilter
from insightreader.domain.exchange import ExportReport, Part
from insightreader.interchange.codebook_rows import CODEBOOK_HEADINGS, codebook_rows
from insightreader.interchange.csv_table import table
from insightreader.interchange.passage_rows import (
    HEADINGS,
    SOURCE_HEADINGS,
    Row,
    passage_rows,
    source_row,
)
from insightreader.interchange.whole_file import replacing, write_text
from insightreader.interchange.workbook import Sheet, write_workbook
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.matrix_grids import grid_of, question_of, usual_questions
from insightreader.services.exports.export_job import ExportJob

_WIDTHS = (34, 20, 16, 12, 30, 10, 70, 12, 40, 20, 30, 40, 18, 18, 14, 22, 9, 12, 20, 20)
_SOURCE_WIDTHS = (44, 24, 18, 12, 40, 9, 24, 8, 11, 12, 20, 20)
_CODEBOOK_WIDTHS = (20, 30, 24, 50, 40, 40, 10, 10, 8, 20)


def export_csv(job: ExportJob) -> ExportReport:
    """Write a row for each annotation."""
    write_text(job.target, table(HEADINGS, passage_rows(job.cards())))
    return job.report(frozenset())


def export_workbook(job: ExportJob) -> ExportReport:
    """Write sheets of passages, sources, codebook and matrices."""
    with replacing(job.target) as file:
        cut = write_workbook(file, _sheets(job))
    job.leave(Part.LONG_TEXT, cut)
    return job.report(frozenset({Part.TAG}))


def _sheets(job: ExportJob) -> Iterator[Sheet]:
    sources: list[Row] = []

    def passages() -> Iterator[Row]:
        for post in job.cards():
            sources.append(source_row(post))
            yield from passage_rows([post])

    yield Sheet("Passages", HEADINGS, passages(), widths=_WIDTHS, frozen_columns=1)
    yield Sheet("Sources", SOURCE_HEADINGS, sources, widths=_SOURCE_WIDTHS, frozen_columns=1)
    book = job.renaming.renamed(codebook_of(job.source))
    rows = codebook_rows(book)
    yield Sheet("Codebook", CODEBOOK_HEADINGS, rows, widths=_CODEBOOK_WIDTHS, frozen_columns=2)
    for caption in usual_questions(job.source):
        yield from _matrix(job, caption)


def _matrix(job: ExportJob, caption: str) -> Iterator[Sheet]:
    question = question_of(job.source, caption)
    if question is None:
        return
    posts = None if job.chosen is None else frozenset(job.posts)
    question = replace(question, filter=PassageFilter(posts=posts))
    grid = job.renaming.renamed(grid_of(job.source, question, caption))
    widths = (28, *[24] * (len(grid.head) - 1))
    yield Sheet(grid.caption, grid.head, grid.rows, widths, frozen_columns=1, states=grid.states)
