"""Posts as a report: quotations with references in a citation style, and what is left out."""

from insightreader.domain.exchange import ExportReport, Part
from insightreader.domain.part_words import PART_WORDS
from insightreader.interchange.docx_report import write_docx
from insightreader.interchange.post_report import post_report
from insightreader.interchange.quoting import created
from insightreader.interchange.whole_file import replacing
from insightreader.services.export_job import ExportJob
from insightreader.services.reading import Reading


def export_docx(job: ExportJob) -> ExportReport:
    """Write a Word document."""
    posts = list(job.cards())
    outcome = job.report(frozenset({Part.TAG}))
    report = post_report(
        posts,
        job.origin,
        style=job.options.style,
        author=Reading(job.source).profile().name,
        remarks=remarks_of(outcome),
    )
    with replacing(job.target) as file:
        write_docx(file, report, created=created(job.origin))
    return outcome


def remarks_of(outcome: ExportReport) -> list[str]:
    """Return what a document says of itself: how many of what it doesn't hold."""
    return [f"{each.count} {PART_WORDS[each.what]}" for each in outcome.left_behind]
