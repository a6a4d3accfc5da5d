"""Backups of a library: where they lie, what they are called, which are worth keeping.

``backups/library-<UTC time>-<reason>.db`` holds the database; ``backups/captures.db`` holds all
bytes that any of them names, and only grows.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import apsw

from insightreader.domain.errors import LibraryError, StorageFailed
from insightreader.domain.ids import Sha256
from insightreader.store.connection import open_reader
from insightreader.store.copying import append_captures, copy_database, verify
from insightreader.store.identity import hex_list
from insightreader.store.querying import scalar

FOLDER = "backups"
_CAPTURES = "captures.db"
_STAMP = "%Y%m%dT%H%M%SZ"
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
    copy_database(connection, target)
    return _describe(target)


def back_up_captures(folder: Path) -> int:
    """Append the bytes that the backups lack; return how many.

    Call it after the database was copied: then the copy names no bytes that came later.
    """
    source = folder / _CAPTURES
    return append_captures(source, folder / FOLDER / _CAPTURES) if source.exists() else 0


def copy_out(connection: apsw.Connection, target: Path, *, check: bool = True) -> Backup:
    """Write a copy of a database, verified if ``check``, to a place of the user's choosing.

    Raises StorageFailed where there is a file already, DiskFull, LibraryCorrupt.
    """
    if target.exists():
        raise StorageFailed(f"{target} is there already", path=str(target))
    copy_database(connection, target, check=check)
    return _describe(target)


def backups(folder: Path) -> list[Backup]:
    """Return the folder's backups, newest first."""
    found = [_describe(path) for path in (folder / FOLDER).glob("library-*.db")]
    return sorted(found, key=lambda each: (each.made_s, each.path.name), reverse=True)


def newest_good(folder: Path) -> Backup | None:
    """Return the newest backup that passes its check."""
    for backup in backups(folder):
        try:
            verify(backup.path)
        except LibraryError:
            continue
        return backup
    return None


def thin(folder: Path, *, now_s: int, budget: int = SIZE_BUDGET) -> list[Backup]:
    """Remove backups that age or size make superfluous; return them. The newest one always stays.

    Kept: the newest of each of the last 24 hours, 7 days and 8 weeks, as far as ``budget`` bytes
    go, and what a clock that was wrong dated into the future.
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
    """Slots are of the calendar: with slots that slide along, no backup would ever grow old."""
    kept = {each for each in every if each.made_s > now_s} | set(every[:1])
    for length, count in _KEPT:
        slots: dict[int, Backup] = {}
        for backup in every:
            age = now_s // length - backup.made_s // length
            if 0 <= age < count:
                slots.setdefault(age, backup)
        kept.update(slots.values())
    return kept


def still_holding(folder: Path, uids: Sequence[bytes], digests: Sequence[Sha256]) -> list[Path]:
    """Return the files among the backups that still have one of these posts or bytes.

    One that can't be read is named too: nobody knows what is in it.
    """
    files = sorted((folder / FOLDER).rglob("*.db"))
    return [path for path in files if _holds_any(path, uids, digests)]


def _holds_any(path: Path, uids: Sequence[bytes], digests: Sequence[Sha256]) -> bool:
    table, key, wanted = "post", "uid", [each.hex() for each in uids]
    if path.name == _CAPTURES:
        table, key, wanted = "blob", "sha256", list(digests)
    query = (
        f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {key} IN "
        "(SELECT unhex(value) FROM json_each(?)))"
    )
    try:
        connection = open_reader(path)
        try:
            return bool(scalar(connection, query, (hex_list(wanted),)))
        finally:
            connection.close()
    except LibraryError:
        return True


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
