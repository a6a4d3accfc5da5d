"""Who writes each format that posts can be exported to."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from insightreader.domain.exchange import ExportKind, ExportReport, LeftBehind, Part
from insightreader.interchange import html, markdown, w3c
from insightreader.interchange.bibliography import bibtex, csl, ris
from insightreader.interchange.bibliography.references import Reference, reference
from insightreader.interchange.whole_file import write_text
from insightreader.services.exports.archiving import export_archive
from insightreader.services.exports.capture_export import export_captures
from insightreader.services.exports.export_job import ExportJob
from insightreader.services.exports.folder_export import export_folder
from insightreader.services.exports.qda_export import export_codebook, export_qda
from insightreader.services.exports.report_export import export_docx, export_evidence
from insightreader.services.exports.table_export import export_csv, export_workbook


def _archive(job: ExportJob) -> ExportReport:
    report = export_archive(
        job.source,
        job.chosen,
        target=job.target,
        origin=job.origin,
        on_step=job.options.on_step,
    )
    job.let_names_stand()
    return replace(report, left_behind=(*report.left_behind, *job.left))


def _w3c(job: ExportJob) -> ExportReport:
    write_text(job.target, w3c.document(job.whole_posts(), job.origin))
    report = job.report(frozenset({Part.TEXT}))
    if not job.unmarked:
        return report
    # A text goes out with the annotations that are about it, and with nothing else.
    left = (LeftBehind(Part.TEXT, job.unmarked), *report.left_behind)
    return ExportReport(report.posts, report.annotations, left)


def _markdown(job: ExportJob) -> ExportReport:
    with_text = job.options.with_text
    posts = job.whole_posts() if with_text else job.cards()
    write_text(job.target, markdown.document(posts, with_text=with_text))
    return job.report(frozenset({Part.TAG, Part.TEXT} if with_text else {Part.TAG}))


def _html(job: ExportJob) -> ExportReport:
    shortfall = html.Shortfall()
    write_text(job.target, html.document(job.whole_posts(), job.origin, shortfall=shortfall))
    # Passages that aren't in the text can't be marked there; the rest should have been shown.
    job.leave(Part.PLACE_IN_TEXT, shortfall.places)
    job.leave(Part.MARKUP, shortfall.drawings, is_by_nature=False)
    job.leave(Part.IMAGE, shortfall.pictures, is_by_nature=False)
    return job.report(frozenset({Part.TAG, Part.TEXT, Part.IMAGE}))


def _bibliography(
    document: Callable[[Iterable[Reference]], Iterator[str]], *carried: Part
) -> Callable[[ExportJob], ExportReport]:
    """Return a writer of references alone: annotations are left behind, but for whom they quote."""

    def write(job: ExportJob) -> ExportReport:
        posts = (reference(each.details, each.annotations) for each in job.cards())
        write_text(job.target, document(posts))
        job.leave(Part.ANNOTATION, job.annotations)
        job.annotations = 0
        return job.report(frozenset(carried))

    return write


WRITERS: Mapping[ExportKind, Callable[[ExportJob], ExportReport]] = {
    ExportKind.MARKDOWN: _markdown,
    ExportKind.HTML: _html,
    ExportKind.W3C: _w3c,
    ExportKind.DOCX: export_docx,
    ExportKind.EVIDENCE_HTML: export_evidence,
    ExportKind.XLSX: export_workbook,
    ExportKind.CSV: export_csv,
    ExportKind.CSL_JSON: _bibliography(csl.document, Part.TAG),
    ExportKind.RIS: _bibliography(ris.document, Part.TAG),
    ExportKind.BIBTEX: _bibliography(bibtex.document, Part.TAG),
    ExportKind.REFI_QDA: export_qda,
    ExportKind.CODEBOOK: export_codebook,
    ExportKind.FOLDER: export_folder,
    ExportKind.CAPTURES: export_captures,
    ExportKind.ARCHIVE: _archive,
}
