"""Posts as a folder of Markdown files that is kept up to date, for note-taking programs."""

from insightreader.domain.exchange import ExportReport, Part
from insightreader.interchange.front_matter import note_file
from insightreader.interchange.note_folder import NoteFolder
from insightreader.services.exports.export_job import ExportJob


def export_folder(job: ExportJob) -> ExportReport:
    """Write what changed. Files of posts that are gone go aside when everything is exported.

    Raises Refused for a folder of another library.
    """
    folder = NoteFolder(job.target, job.origin.library)
    with_text = job.options.with_text
    present = set()
    try:
        for post in job.whole_posts() if with_text else job.cards():
            row = post.details.row
            folder.write(row.uid, row.title, text=note_file(post, with_text=with_text))
            present.add(row.uid)
        if job.chosen is None:
            folder.keep_only(present)
    finally:
        # An export that was stopped must know its files the next time.
        folder.save()
    return job.report(frozenset({Part.TAG, Part.TEXT} if with_text else {Part.TAG}))
