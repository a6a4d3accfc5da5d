"""Exporting posts to another format, whole or not at all, with a list of what that can't carry."""

from collections.abc import Sequence
from pathlib import Path

from insightreader import __version__
from insightreader.domain.entities import Annotation
from insightreader.domain.exchange import ExportKind, ExportReport, Origin
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter
from insightreader.services.exports.export_formats import WRITERS
from insightreader.services.exports.export_job import (
    PLAIN,
    ExportJob,
    ExportOptions,
    renaming_of,
)
from insightreader.services.reading import Reading, Source
from insightreader.store import annotations
from insightreader.store.differences import with_differences
from insightreader.store.library import identity

__all__ = ["ExportOptions", "doubtful_quotations", "export"]


def export(
    source: Source,
    posts: Sequence[PostId] | None,
    *,
    kind: ExportKind,
    target: Path,
    options: ExportOptions = PLAIN,
) -> ExportReport:
    """Write posts (None: all that aren't in the trash; an archive has those too) to ``target``.

    Raises DiskFull and StorageFailed, and then what lay at ``target`` is untouched; NotFound for
    an unknown post.
    """
    origin = Origin(identity(source.connection).uid, options.clock(), __version__)
    chosen = list(Reading(source).listing(ListFilter()) if posts is None else posts)
    job = ExportJob(source, posts, chosen, target, origin, options)
    job.renaming = renaming_of(source, options)
    return WRITERS[kind](job)


def doubtful_quotations(source: Source, posts: Sequence[PostId] | None) -> list[Annotation]:
    """Return the annotations of posts (None: of all) that a person should look at before export.

    Their passage is changed, stands in several places, or is gone.
    """
    found = annotations.doubtful(source.connection, posts)
    return list(with_differences(source.connection, found))
