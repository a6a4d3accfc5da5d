"""The captures of posts in one zip, so that somebody else can check what was read."""

from collections.abc import Iterator

from insightreader.base.clock import iso
from insightreader.domain.entities import PostRow
from insightreader.domain.errors import LibraryCorrupt, NotFound
from insightreader.domain.exchange import ExportReport, Part
from insightreader.interchange.archives.capture_zip import CaptureZip
from insightreader.interchange.whole_file import replacing
from insightreader.services.exports.export_job import ExportJob
from insightreader.services.reading import Reading
from insightreader.store.provenance import CaptureFacts, captures_of


def export_captures(job: ExportJob) -> ExportReport:
    """Write every capture of the posts, earlier ones too; what is lost or damaged is listed."""
    missing: list[dict[str, object]] = []
    with replacing(job.target) as file, CaptureZip(file, job.origin) as archive:
        for row, capture in _captures(job):
            facts = _facts(row, capture)
            try:
                data = job.source.captures.get(capture.sha256)
            except (NotFound, LibraryCorrupt):
                missing.append({"sha256": capture.sha256, **facts})
                continue
            archive.add(
                capture.sha256, data, title=row.title, media_type=capture.media_type, facts=facts
            )
        archive.finish(missing)
    annotations = sum(row.annotations for row in Reading(job.source).rows(job.posts))
    job.let_names_stand()
    job.leave(Part.ANNOTATION, annotations)
    job.leave(Part.CAPTURE, len(missing), is_by_nature=False)
    return job.report(frozenset({Part.CAPTURE}))


def _captures(job: ExportJob) -> Iterator[tuple[PostRow, CaptureFacts]]:
    reading = Reading(job.source)
    for number, post in enumerate(job.posts, 1):
        row = reading.details(post).row
        yield from ((row, each) for each in captures_of(job.source.connection, post))
        job.options.on_step(number, len(job.posts))


def _facts(row: PostRow, capture: CaptureFacts) -> dict[str, object]:
    return {
        "title": row.title,
        "author": row.author,
        "post": row.uid,
        "address": capture.url,
        "acquired": capture.acquired,
        "acquired_at": iso(capture.acquired_ms),
        "captured_by": capture.profile,
        "size": capture.size,
    }
