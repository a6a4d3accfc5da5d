"""Backups and restoring: made while work goes on, checked before they count, a restore that can be undone."""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from insightreader.domain.errors import LibraryCorrupt, NotFound, StorageFailed
from insightreader.domain.ids import new_uid
from insightreader.store import backups, library
from insightreader.store.backups import Backup
from insightreader.store.connection import open_reader, open_writer, transaction
from insightreader.store.library import CAPTURES, DATABASE

_CLOUD_FOLDERS = (
    "dropbox",
    "onedrive",
    "icloud",
    "nextcloud",
    "google drive",
    "googledrive",
    "syncthing",
    "pcloud",
)


@dataclass(frozen=True, slots=True)
class Restored:
    """Which backup is the library now, and where what was there before lies."""

    backup: Path
    before: Path | None


def back_up(
    folder: Path, *, reason: str = "manual", clock: Callable[[], float] = time.time
) -> Backup:
    """Back up a library through a connection of its own, then thin the old backups.

    Raises DiskFull, StorageFailed, LibraryCorrupt.
    """
    connection = open_reader(folder / DATABASE)
    try:
        backups.back_up_captures(folder)
        made = backups.back_up_database(connection, folder, reason=reason)
    finally:
        connection.close()
    backups.thin(folder, now_s=int(clock()))
    return made


def back_up_to(folder: Path, target: Path) -> Backup:
    """Write a verified copy of the database and its captures into an empty or new folder.

    Raises StorageFailed, DiskFull, LibraryCorrupt.
    """
    connection = open_reader(folder / DATABASE)
    try:
        captures = open_reader(folder / CAPTURES)
        try:
            backups.copy_out(captures, target / CAPTURES, check=False)
        finally:
            captures.close()
        return backups.copy_out(connection, target / DATABASE)
    finally:
        connection.close()


def restore(folder: Path, source: Path) -> Restored:
    """Make a backup the library; what was the library before is kept beside the backups.

    ``source`` is a backup file, or a folder that ``back_up_to`` made. Takes the library's lock alone:
    raises LibraryLocked while any program has it open, NotFound, LibraryCorrupt, StorageFailed.
    """
    database = source / DATABASE if source.is_dir() else source
    if not database.is_file():
        raise NotFound(f"no backup at {source}", what="backup")
    backups.verify(database)
    folder.mkdir(parents=True, exist_ok=True)
    with library.held(folder, exclusively=True):
        before = _set_aside(folder)
        try:
            _put_in_place(database, folder / DATABASE)
            _give_new_epoch(folder / DATABASE)
            _bring_captures_back(folder, source)
        except OSError as error:
            raise StorageFailed(f"{folder}: {error.strerror}", path=str(folder)) from error
    return Restored(database, before)


def _set_aside(folder: Path) -> Path | None:
    """Move the present database into the backups, log and all, whatever state it is in."""
    current = folder / DATABASE
    if not current.exists():
        return None
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    kept = folder / library.BACKUPS / f"before-restore-{stamp}"
    kept.mkdir(parents=True)
    for suffix in ("", "-wal", "-shm"):
        path = current.with_name(current.name + suffix)
        if path.exists():
            shutil.move(path, kept / path.name)
    return kept


def _put_in_place(database: Path, target: Path) -> None:
    partial = target.with_suffix(".partial")
    shutil.copyfile(database, partial)
    backups.verify(partial)
    partial.rename(target)


def _give_new_epoch(database: Path) -> None:
    """Tell indexes and other replicas that this isn't the library they knew."""
    connection = open_writer(database)
    try:
        with transaction(connection):
            connection.execute("UPDATE meta SET value = ? WHERE key = 'epoch'", (new_uid(),))
    finally:
        connection.close()


def _bring_captures_back(folder: Path, source: Path) -> None:
    held_by_backup = source / CAPTURES if source.is_dir() else source.parent / CAPTURES
    if held_by_backup.exists() and held_by_backup != folder / CAPTURES:
        backups.append_captures(held_by_backup, folder / CAPTURES)


def newest_good(folder: Path) -> Backup | None:
    """Return the newest backup that passes its check."""
    return backups.newest_good(folder)


def is_in_cloud_folder(folder: Path) -> bool:
    """Return whether a place looks like one that a cloud service copies behind the program's back."""
    return any(name in part.lower() for part in folder.absolute().parts for name in _CLOUD_FOLDERS)


def check_whole(folder: Path) -> list[str]:
    """Return what SQLite finds wrong in the two files; nothing is good news."""
    faults = []
    for name in (DATABASE, CAPTURES):
        try:
            faults += backups.integrity(folder / name)
        except LibraryCorrupt as error:
            faults.append(error.detail)
    return faults
