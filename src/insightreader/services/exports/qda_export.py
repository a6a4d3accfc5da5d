"""Posts and codebook as REFI-QDA, which the programs for qualitative analysis exchange."""

from insightreader.domain.exchange import ExportReport, Part
from insightreader.interchange.qda.codes import codebook_file
from insightreader.interchange.qda.project import Dossier, QdaProject
from insightreader.interchange.whole_file import replacing
from insightreader.services.evidence.cases import cases_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.exports.export_job import ExportJob


def export_qda(job: ExportJob) -> ExportReport:
    """Write a project (.qdpx)."""
    dossier = Dossier(codebook_of(job.source), cases_of(job.source))
    with replacing(job.target) as file, QdaProject(file, job.origin, dossier) as project:
        for post in job.whole_posts():
            project.add(post)
        project.finish()
    job.leave(Part.PLACE_IN_TEXT, project.without_place)
    return job.report(frozenset({Part.TEXT, Part.TAG}))


def export_codebook(job: ExportJob) -> ExportReport:
    """Write the codebook alone (.qdc); the choice of posts makes no difference to it."""
    book = codebook_of(job.source)
    with replacing(job.target) as file:
        text = codebook_file(book, f"InsightReader {job.origin.program}")
        file.write(text.encode("utf-8", "replace"))
        for number in range(1, len(job.posts) + 1):
            job.options.on_step(number, len(job.posts))
    job.let_names_stand()
    return ExportReport(len(job.posts), 0, tuple(job.left))
