"""Importing files: what kind a file is, and how each kind comes in."""

from pathlib import Path

from insightreader.domain.exchange import ImportKind
from insightreader.interchange.registry import found_kind, guarded
from insightreader.services.imports.foreign_importing import import_foreign, rehearse_foreign
from insightreader.services.imports.sampling import import_sample, rehearse_sample
from insightreader.services.imports.steps import Steps
from insightreader.services.imports.trial import rehearse_on_trial
from insightreader.services.imports.unarchiving import import_archive, rehearse_archive
from insightreader.services.imports.w3c_taking import import_w3c

__all__ = ["found_kind", "import_file", "import_sample", "rehearse_sample"]


def import_file(
    path: Path,
    *,
    kind: ImportKind | None = None,
    is_rehearsal: bool = False,
    is_joining: bool = False,
    library: Path | None = None,
) -> Steps:
    """Return the steps that bring a file in, or in a rehearsal only tell what would come in.

    ``kind`` is found out where it isn't given. ``is_joining`` concerns archives and libraries:
    posts that both have become one. ``library``: the folder of the one that a rehearsal is for.

    What an importer stumbles over ends the import with ImporterFailed; NotFound, FileUnusable and
    Refused say more.
    """
    chosen = kind or found_kind(path)
    with guarded(chosen):
        if chosen not in (ImportKind.ARCHIVE, ImportKind.LIBRARY):
            steps = _foreign_steps(chosen, path, is_rehearsal=is_rehearsal, library=library)
        elif is_rehearsal:
            steps = rehearse_archive(path, into=library, is_joining=is_joining)
        else:
            steps = import_archive(path, is_joining=is_joining)
    return _guarded_steps(chosen, steps)


def _foreign_steps(
    kind: ImportKind, path: Path, *, is_rehearsal: bool, library: Path | None
) -> Steps:
    if kind is ImportKind.SAMPLE:
        begin = rehearse_sample if is_rehearsal else import_sample
        return begin(path.parent)
    if kind is ImportKind.W3C:
        if is_rehearsal:
            return rehearse_on_trial(lambda _: import_w3c(path), into=library)
        return import_w3c(path)
    if is_rehearsal:
        return rehearse_foreign(path, kind, library=library)
    return import_foreign(path, kind)


def _guarded_steps(kind: ImportKind, steps: Steps) -> Steps:
    with guarded(kind):
        return (yield from steps)
