"""Backups: made while writing goes on, opened and checked before they count, thinned by age and size.

``backups/library-<UTC time>-<reason>.db`` holds the database; ``backups/captures.db`` holds all bytes
that any of them names, and only grows.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import apsw

from insightreader.domain.errors import DiskFull, LibraryCorrupt, StorageFailed
from insightreader.store.connection import open_reader, open_writer, schema_version, transaction
from insightreader.store.errors import translated
from insightreader.store.querying import column

FOLDER = "backups"
_CAPTURES = "captures.db"
_STAMP = "%Y%m%dT%H%M%SZ"
# Pages of a step: small enough that a writer never waits for long between two of them.
_PAGES = 256
SIZE_BUDGET = 2 << 30
_HOUR, _DAY, _WEEK = 3600, 86_400, 604_800
_KEPT = ((_HOUR, 24), (_DAY, 7), (_WEEK, 8))


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup of the database. ``made_s`` is seconds since 1970, UTC."""

    path: Path
    made_s: int
    reason: str
    size: int


def back_up_database(connection: apsw.Connection, folder: Path, *, reason: str) -> Backup:
    """Copy the database of an open connection into the folder's backups, and verify the copy.

    Raises DiskFull, StorageFailed, or LibraryCorrupt where the copy doesn't pass its check.
    """
    target = _new_path(folder / FOLDER, reason)
    partial = target.with_suffix(".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(connection, partial)
        verify(partial)
        partial.rename(target)
    except OSError as error:
        raise StorageFailed(f"{target}: {error.strerror}", path=str(target)) from error
    finally:
        _forget(partial)
    return _describe(target)


def _copy(connection: apsw.Connection, target: Path) -> None:
    with translated(target):
        copy = apsw.Connection(str(target))
        try:
            with copy.backup("main", connection, "main") as backup:
                while not backup.done:
                    backup.step(_PAGES)
            copy.pragma("journal_mode", "delete")
        finally:
            copy.close()


def back_up_captures(folder: Path) -> int:
    """Append the bytes that the backups lack; return how many."""
    source = folder / _CAPTURES
    return append_captures(source, folder / FOLDER / _CAPTURES) if source.exists() else 0


def append_captures(source: Path, target: Path) -> int:
    """Add the bytes of ``source`` that ``target`` lacks; return how many."""
    connection = open_writer(target)
    try:
        with translated(target):
            connection.execute(
                "CREATE TABLE IF NOT EXISTS blob (sha256 BLOB PRIMARY KEY, codec TEXT NOT NULL, "
                "size INTEGER NOT NULL, data BLOB NOT NULL) STRICT"
            )
            connection.execute("ATTACH ? AS source", (source.absolute().as_uri() + "?mode=ro",))
        with transaction(connection):
            connection.execute("INSERT OR IGNORE INTO blob SELECT * FROM source.blob")
            return connection.changes()
    finally:
        connection.close()


def verify(path: Path) -> None:
    """Open a database file and check it. Raises LibraryCorrupt."""
    connection = open_reader(path)
    try:
        if schema_version(connection) < 1:
            raise LibraryCorrupt(f"{path} holds no library", backup=None)
        with translated(path):
            found = [row[0] for row in connection.execute("PRAGMA quick_check")]
        if found != ["ok"]:
            raise LibraryCorrupt(f"{path}: {found[0]}", backup=None)
    finally:
        connection.close()


def backups(folder: Path) -> list[Backup]:
    """Return the folder's backups, newest first."""
    found = [_describe(path) for path in (folder / FOLDER).glob("library-*.db")]
    return sorted(found, key=lambda each: (each.made_s, each.path.name), reverse=True)


def newest_good(folder: Path) -> Backup | None:
    """Return the newest backup that passes its check."""
    for backup in backups(folder):
        try:
            verify(backup.path)
        except (LibraryCorrupt, StorageFailed):
            continue
        return backup
    return None


def thin(folder: Path, *, now_s: int, budget: int = SIZE_BUDGET) -> list[Backup]:
    """Remove backups that age or size make superfluous; return them. The newest one always stays.

    Kept: the newest of each of the last 24 hours, 7 days and 8 weeks, as far as ``budget`` bytes go.
    """
    every = backups(folder)
    kept = _worth_keeping(every, now_s)
    removed, total = [], 0
    for backup in every:
        total += backup.size if backup in kept else 0
        if backup in kept and (total <= budget or backup is every[0]):
            continue
        backup.path.unlink(missing_ok=True)
        removed.append(backup)
    return removed


def _worth_keeping(every: Sequence[Backup], now_s: int) -> set[Backup]:
    kept = set(every[:1])
    for length, count in _KEPT:
        slots: dict[int, Backup] = {}
        for backup in every:
            slot = (now_s - backup.made_s) // length
            if 0 <= slot < count:
                slots.setdefault(slot, backup)
        kept.update(slots.values())
    return kept


def holds_any(backup: Path, uids: Sequence[bytes]) -> bool:
    """Return whether a backup still has a post of one of these UUIDs."""
    connection = open_reader(backup)
    try:
        marks = ", ".join("?" * len(uids))
        with translated(backup):
            query = f"SELECT 1 FROM post WHERE uid IN ({marks}) LIMIT 1"
            return connection.execute(query, tuple(uids)).fetchone() is not None
    finally:
        connection.close()


def copy_out(connection: apsw.Connection, target: Path, *, check: bool = True) -> Backup:
    """Write a copy of a database, verified if ``check``, to a place of the user's choosing.

    Raises StorageFailed where there is a file already.
    """
    if target.exists():
        raise StorageFailed(f"{target} is there already", path=str(target))
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(connection, partial)
        if check:
            verify(partial)
        partial.rename(target)
    except OSError as error:
        kind = DiskFull if error.errno == 28 else StorageFailed
        raise kind(f"{target}: {error.strerror}", path=str(target)) from error
    finally:
        _forget(partial)
    return _describe(target)


def _forget(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _new_path(folder: Path, reason: str) -> Path:
    stamp = time.strftime(_STAMP, time.gmtime())
    path = folder / f"library-{stamp}-{reason}.db"
    number = 2
    while path.exists():
        path = folder / f"library-{stamp}-{reason}-{number}.db"
        number += 1
    return path


def _describe(path: Path) -> Backup:
    status = path.stat()
    parts = path.stem.split("-", 2)
    try:
        made = int(datetime.strptime(parts[1], _STAMP).replace(tzinfo=UTC).timestamp())
    except (IndexError, ValueError):
        made = int(status.st_mtime)
    return Backup(path, made, parts[2] if len(parts) > 2 else "", status.st_size)


def integrity(path: Path) -> list[str]:
    """Return what SQLite's full check finds wrong in a file. Raises LibraryCorrupt for no database."""
    connection = open_reader(path)
    try:
        found = column(connection, "PRAGMA integrity_check(20)")
    finally:
        connection.close()
    return [] if found == ["ok"] else [f"{path.name}: {each}" for each in found]
