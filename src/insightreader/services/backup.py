"""Backups, made while work goes on and checked before they count, and restoring them."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from insightreader.domain.errors import LibraryCorrupt, LibraryMissing
from insightreader.store import backups, copying, restoring
from insightreader.store.backups import Backup
from insightreader.store.connection import open_reader
from insightreader.store.library import CAPTURES, DATABASE, exists

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

    Raises LibraryMissing, DiskFull, StorageFailed, LibraryCorrupt.
    """
    _expect_library(folder)
    connection = open_reader(folder / DATABASE)
    try:
        made = backups.back_up_database(connection, folder, reason=reason)
    finally:
        connection.close()
    backups.back_up_captures(folder)
    backups.thin(folder, now_s=int(clock()))
    return made


def back_up_to(folder: Path, target: Path) -> Backup:
    """Write a verified copy of the database and its captures into an empty or new folder.

    Raises LibraryMissing, StorageFailed, DiskFull, LibraryCorrupt.
    """
    _expect_library(folder)
    connection = open_reader(folder / DATABASE)
    try:
        made = backups.copy_out(connection, target / DATABASE)
    finally:
        connection.close()
    # After the database, so that it names no bytes that came later.
    captures = open_reader(folder / CAPTURES)
    try:
        backups.copy_out(captures, target / CAPTURES, check=False)
    finally:
        captures.close()
    return made


def _expect_library(folder: Path) -> None:
    if not exists(folder):
        raise LibraryMissing(f"no library in {folder}", path=str(folder))


def restore(folder: Path, source: Path) -> Restored:
    """Make a backup the library; what was the library before is kept beside the backups.

    ``source`` is a backup file, or a folder that ``back_up_to`` made. Raises LibraryLocked while
    any program has the library open, NotFound, BackupDamaged, DiskFull, StorageFailed.
    """
    return Restored(*restoring.restore(folder, source))


def newest_good(folder: Path) -> Backup | None:
    """Return the newest backup that passes its check."""
    return backups.newest_good(folder)


def newest_made_s(folder: Path) -> int | None:
    """Return when the newest backup was made, in seconds since 1970, UTC."""
    found = backups.backups(folder)
    return found[0].made_s if found else None


def is_in_cloud_folder(folder: Path) -> bool:
    """Return whether a place looks like one that a cloud service copies on its own."""
    return any(name in part.lower() for part in folder.absolute().parts for name in _CLOUD_FOLDERS)


def check_whole(folder: Path) -> list[str]:
    """Return what SQLite finds wrong in the two files; nothing is good news."""
    faults = []
    for name in (DATABASE, CAPTURES):
        try:
            faults += copying.integrity(folder / name)
        except LibraryCorrupt as error:
            faults.append(error.detail)
    return faults


def check_quickly(folder: Path) -> list[str]:
    """Return what SQLite's quick check finds wrong in the database."""
    try:
        copying.verify(folder / DATABASE)
    except LibraryCorrupt as error:
        return [error.detail]
    return []
