"""Putting a backup in a library's place, without a moment in which there is no library."""

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from insightreader.domain.errors import LibraryCorrupt, NotFound
from insightreader.domain.ids import new_uid
from insightreader.store.captures import make_empty
from insightreader.store.connection import open_writer, transaction
from insightreader.store.copying import append_captures, said_plainly, verify
from insightreader.store.layout import BACKUPS, CAPTURES, DATABASE
from insightreader.store.locking import held

_LOGS = ("-wal", "-shm")


class BackupDamaged(LibraryCorrupt):
    """The backup to restore doesn't pass its check; the library stays as it is."""


def restore(folder: Path, source: Path) -> tuple[Path, Path | None]:
    """Make a backup the library; return it, and where what was there before lies now.

    ``source`` is a backup file, or a folder with a copy of both files. Takes the library's lock
    alone: raises LibraryLocked while any program has it open, NotFound, BackupDamaged, DiskFull,
    StorageFailed.
    """
    database = source / DATABASE if source.is_dir() else source
    if not database.is_file():
        raise NotFound(f"no backup at {source}", what="backup")
    _expect_sound(database)
    with said_plainly(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with held(folder, exclusively=True):
            prepared = _prepare(database, folder / f"{DATABASE}.restored")
            _bring_captures_back(folder, database.parent)
            before = _copy_aside(folder)
            _put_in_place(prepared, folder / DATABASE)
    return database, before


def _expect_sound(backup: Path) -> None:
    try:
        verify(backup)
    except LibraryCorrupt as error:
        raise BackupDamaged(error.detail, backup=None) from error


def _prepare(database: Path, target: Path) -> Path:
    """Copy the backup and give the copy a new epoch: it isn't the library that indexes knew."""
    # Of a restore that was killed: they would be taken for the copy's own.
    _forget_logs(target)
    shutil.copyfile(database, target)
    connection = open_writer(target)
    try:
        with transaction(connection):
            connection.execute("UPDATE meta SET value = ? WHERE key = 'epoch'", (new_uid(),))
    finally:
        connection.close()
    verify(target)
    _sync(target)
    return target


def _copy_aside(folder: Path) -> Path | None:
    """Copy the present database into the backups, log and all, whatever state it is in."""
    current = folder / DATABASE
    if not current.exists():
        return None
    kept = _new_folder(folder / BACKUPS)
    for suffix in ("", *_LOGS):
        path = current.with_name(current.name + suffix)
        if path.exists():
            _sync(Path(shutil.copyfile(path, kept / path.name)))
    return kept


def _new_folder(parent: Path) -> Path:
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    kept, number = parent / f"before-restore-{stamp}", 2
    while kept.exists():
        kept, number = parent / f"before-restore-{stamp}-{number}", number + 1
    kept.mkdir(parents=True)
    return kept


def _put_in_place(prepared: Path, target: Path) -> None:
    # The old log goes first: beside the new file it would be taken for its own.
    _forget_logs(target)
    _forget_logs(prepared)
    prepared.replace(target)
    _sync(target.parent)


def _forget_logs(path: Path) -> None:
    for suffix in _LOGS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _bring_captures_back(folder: Path, backup: Path) -> None:
    held_by_backup = backup / CAPTURES
    if held_by_backup.exists() and held_by_backup != folder / CAPTURES:
        append_captures(held_by_backup, folder / CAPTURES)
    if not (folder / CAPTURES).exists():
        # Texts and notes can be read again; `verify` names every capture that is gone.
        make_empty(folder / CAPTURES)


def _sync(path: Path) -> None:
    # Windows opens no folders; its file system keeps the order of renames by itself.
    with suppress(PermissionError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
