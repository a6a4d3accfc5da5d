"""Importing files: what kind a file is, and how each kind comes in."""

from pathlib import Path

from insightreader.domain.exchange import ImportKind
from insightreader.interchange.registry import found_kind, guarded
from insightreader.services.foreign_importing import import_foreign, rehearse_foreign
from insightreader.services.importing_steps import Steps
from insightreader.services.sampling import import_sample, rehearse_sample
from insightreader.services.unarchiving import import_archive, rehearse_archive
from insightreader.services.w3c_taking import import_w3c

__all__ = ["found_kind", "import_file", "import_sample", "rehearse_sample"]


def import_file(
    path: Path,
    *,
    kind: ImportKind | None = None,
    is_rehearsal: bool = False,
    is_joining: bool = False,
) -> Steps:
    """Return the steps that bring a file in, or in a rehearsal only tell what would come in.

    ``kind`` is found out where it isn't given; ``is_joining`` concerns archives. What an importer
    stumbles over ends the import with ImporterFailed; NotFound, FileUnusable and Refused say more.
    """
    chosen = kind or found_kind(path)
    with guarded(chosen):
        steps = _steps(chosen, path, is_rehearsal=is_rehearsal, is_joining=is_joining)
    return _guarded_steps(chosen, steps)


def _steps(kind: ImportKind, path: Path, *, is_rehearsal: bool, is_joining: bool) -> Steps:
    if kind is ImportKind.SAMPLE:
        begin = rehearse_sample if is_rehearsal else import_sample
        return begin(path.parent)
    if kind is ImportKind.W3C:
        return import_w3c(path, is_rehearsal=is_rehearsal)
    if kind is not ImportKind.ARCHIVE:
        bring = rehearse_foreign if is_rehearsal else import_foreign
        return bring(path, kind)
    return rehearse_archive(path) if is_rehearsal else import_archive(path, is_joining=is_joining)


def _guarded_steps(kind: ImportKind, steps: Steps) -> Steps:
    with guarded(kind):
        return (yield from steps)
