"""Taking an archive in: checked whole first, then brought in by small steps that may be stopped."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path
from typing import cast

from insightreader.domain.changes import Changes, Done
from insightreader.domain.exchange import ImportKind
from insightreader.domain.ids import PostId
from insightreader.interchange.archives.archive import Row
from insightreader.interchange.registry import guard
from insightreader.services.capturing import keep_ahead
from insightreader.services.desk import Desk
from insightreader.services.imports.archive_taking import Taking
from insightreader.services.imports.joining import Rows
from insightreader.services.imports.other_library import is_library, pack
from insightreader.services.imports.pace import Pace
from insightreader.services.imports.staging import Staged
from insightreader.services.imports.steps import Act, Errand, Reached, Step, Steps
from insightreader.services.imports.trial import rehearse_on_trial
from insightreader.store.archive.rows import AFTER_POSTS, BEFORE_POSTS, OF_POSTS
from insightreader.store.archive.tables import BY_NAME

MOST_POSTS, ROWS, MOST_ROWS = 32, 25, 500
"""Posts and other rows that an act takes in: few, so that nobody waits for the writer lane."""

Moves = Generator[Step, object, None]

_safely = partial(guard, ImportKind.ARCHIVE)


def import_archive(path: Path, *, is_joining: bool = False) -> Steps:
    """Check an archive, or the library in a folder, then take it in.

    What is there already stays as it is, and is counted. ``is_joining``: a post that is here under
    another UUID gets the other's annotations, and its text as a revision; otherwise only UUIDs
    tell what is there.

    Raises FileUnusable, Refused, and the library's own errors.
    """
    folder = cast("Path", (yield Act(_writable_folder)))
    return (yield from _taken_in(path, folder, is_joining=is_joining))


def rehearse_archive(path: Path, *, into: Path | None, is_joining: bool = False) -> Steps:
    """Take an archive into a copy of the library in ``into`` (None: of none), and tell the same."""
    begin = partial(_taken_in, path, is_joining=is_joining, keeps_bytes=False)
    return rehearse_on_trial(begin, into=into)


def _writable_folder(desk: Desk) -> Done[object]:
    desk.library.expect_writable()
    return Done(desk.library.folder, Changes())


def _taken_in(path: Path, folder: Path, *, is_joining: bool, keeps_bytes: bool = True) -> Steps:
    staged = cast("Staged", (yield Errand(partial(_safely(_staged), path, folder))))
    with closing(staged):
        taking = Taking(staged, path.name, is_joining=is_joining)
        yield from _tables(staged, taking, BEFORE_POSTS)
        posts = cast("list[PostId]", (yield Errand(staged.posts)))
        pace, start = Pace(first=2, most=MOST_POSTS), 0
        while chosen := posts[start : start + pace.size]:
            yield Reached(start, len(posts))
            start += len(chosen)
            rows = cast("Rows", (yield Errand(partial(staged.rows, OF_POSTS, chosen))))
            if keeps_bytes:
                yield Errand(partial(_safely(_keep_bytes), staged, folder, rows))
            yield Act(pace.timed(partial(_safely(taking.take_in), rows)))
        yield from _tables(staged, taking, AFTER_POSTS)
        yield from _history(staged, taking)
        yield Act(taking.end)
        yield Reached(len(posts), len(posts))
        return taking.report()


def _staged(path: Path, room: Path) -> Staged:
    if not is_library(path):
        return Staged(path, room)
    with pack(path, room) as archive:
        return Staged(archive, room)


def _tables(staged: Staged, taking: Taking, names: Iterable[str]) -> Moves:
    """Take in what belongs to no post."""
    for name in names:
        rows = cast("Rows", (yield Errand(partial(staged.rows, [name], None))))[name]
        # What points at rows of its own table needs them all.
        pace, start = Pace(first=ROWS, most=MOST_ROWS), 0
        while part := rows[start:] if BY_NAME[name].late else rows[start : start + pace.size]:
            start += len(part)
            yield Act(pace.timed(partial(_safely(taking.take_in), {name: part})))


def _history(staged: Staged, taking: Taking) -> Moves:
    if not staged.has_history:
        return
    operations = cast("list[Row]", (yield Errand(staged.operations)))
    yield Act(partial(taking.begin_history, operations))
    changes, start = staged.changes(), 0
    pace = Pace(first=ROWS, most=MOST_ROWS)
    while part := cast("list[Row]", (yield Errand(partial(_next, changes, pace.size)))):
        yield Act(pace.timed(partial(_safely(taking.take_in_changes), part, start)))
        start += len(part)


def _next(rows: Iterator[Row], size: int) -> list[Row]:
    return list(islice(rows, size))


def _keep_bytes(staged: Staged, folder: Path, rows: Rows) -> None:
    """Store what rows are about to name.

    It stays if the import fails after that: another program may have met it here meanwhile and
    counted on it, and bytes that no row names are seen by nobody.
    """
    named = {str(row["sha256"]) for name in ("capture", "asset") for row in rows[name]}
    keep_ahead(folder, staged.blobs(sorted(named)))
