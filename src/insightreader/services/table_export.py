"""Passages as tables: one as CSV, or a workbook with the sources beside them."""

from collections.abc import Iterator

from insightreader.domain.exchange import ExportReport, Part
from insightreader.interchange.csv_table import table
from insightreader.interchange.passage_rows import (
    HEADINGS,
    SOURCE_HEADINGS,
    Row,
    passage_rows,
    source_row,
)
from insightreader.interchange.whole_file import replacing
from insightreader.interchange.workbook import Sheet, write_workbook
from insightreader.services.export_job import ExportJob

_WIDTHS = (34, 20, 16, 12, 30, 10, 70, 12, 30, 40, 18, 18, 14, 22, 9, 12, 20, 20)
_SOURCE_WIDTHS = (44, 24, 18, 12, 40, 9, 24, 8, 11, 12, 20, 20)


def export_csv(job: ExportJob) -> ExportReport:
    """Write a row for each annotation."""
    with replacing(job.target) as file:
        for line in table(HEADINGS, passage_rows(job.cards())):
            file.write(line.encode("utf-8", "replace"))
    return job.report(frozenset())


def export_workbook(job: ExportJob) -> ExportReport:
    """Write sheets of passages and sources."""
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
