"""Posts as documents for readers: a report with references, and a page to search in."""

from insightreader.domain.exchange import ExportReport, Part
from insightreader.domain.part_words import PART_WORDS
from insightreader.interchange.documents.docx_report import write_docx
from insightreader.interchange.documents.evidence_html import evidence_html
from insightreader.interchange.documents.post_report import post_report
from insightreader.interchange.quoting import created
from insightreader.interchange.whole_file import replacing, write_text
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.exports.export_job import ExportJob
from insightreader.services.reading import Reading


def export_docx(job: ExportJob) -> ExportReport:
    """Write a Word document."""
    posts = list(job.cards())
    author = job.renaming.renamed(Reading(job.source).profile()).name
    outcome = job.report(frozenset({Part.TAG}))
    report = post_report(
        posts,
        job.origin,
        style=job.options.style,
        author=author,
        remarks=remarks_of(outcome),
    )
    with replacing(job.target) as file:
        write_docx(file, report, created=created(job.origin))
    return outcome


def export_evidence(job: ExportJob) -> ExportReport:
    """Write a page of all passages that is searched and filtered offline."""
    posts = list(job.cards())
    book = job.renaming.renamed(codebook_of(job.source))
    outcome = job.report(frozenset())
    pieces = evidence_html(posts, job.origin, codebook=book, remarks=remarks_of(outcome))
    write_text(job.target, pieces)
    return outcome


def remarks_of(outcome: ExportReport) -> list[str]:
    """Return what a document says of itself: how many of what it doesn't hold."""
    return [f"{each.count} {PART_WORDS[each.what]}" for each in outcome.left_behind]
