"""Zotero's own database, read from a copy: the file itself is never opened as a database.

Tables as Zotero 5 to 8 make them (``resource/schema/userdata.sql`` of its source).
"""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from insightreader.domain.errors import FileUnusable, Refused

_LARGEST = 4 * 1024**3
_MOST_TICKS = 20_000
_TICK = 100_000
"""Instructions of SQLite's machine between two looks: a view made to run for ever is stopped."""
_ITEMS = """
SELECT i.itemID, t.typeName, i.dateAdded FROM items i JOIN itemTypes t USING (itemTypeID)
WHERE t.typeName NOT IN ('attachment', 'note', 'annotation')
AND i.itemID NOT IN (SELECT itemID FROM deletedItems) ORDER BY i.itemID
"""
_FIELDS = """
SELECT d.itemID, f.fieldName, v.value FROM itemData d JOIN fields f USING (fieldID)
JOIN itemDataValues v USING (valueID)
"""
_PEOPLE = """
SELECT c.itemID, p.firstName, p.lastName FROM itemCreators c JOIN creators p USING (creatorID)
ORDER BY c.itemID, c.orderIndex
"""
_TAGS = "SELECT i.itemID, t.name FROM itemTags i JOIN tags t USING (tagID) ORDER BY 1, 2"
_FOLDERS = "SELECT collectionID, collectionName, parentCollectionID FROM collections"
_FILED = "SELECT itemID, collectionID FROM collectionItems ORDER BY 1, 2"
_NOTES = "SELECT parentItemID, note FROM itemNotes WHERE parentItemID IS NOT NULL ORDER BY itemID"
_MARKS = """
SELECT a.parentItemID, n.text, n.comment, n.color, i.dateAdded FROM itemAnnotations n
JOIN itemAttachments a ON a.itemID = n.parentItemID JOIN items i ON i.itemID = n.itemID
WHERE a.parentItemID IS NOT NULL ORDER BY a.parentItemID, n.sortIndex
"""


@dataclass(frozen=True, slots=True)
class ZoteroMark:
    """An annotation of an attachment, as it is stored."""

    text: object
    comment: object
    colour: object
    added: object


@dataclass(slots=True)
class ZoteroItem:
    """One item with all that hangs on it, as stored: any value may be of any type."""

    key: int
    kind: str
    added: object
    fields: dict[str, object] = field(default_factory=dict)
    people: list[tuple[object, object]] = field(default_factory=list)
    tags: list[object] = field(default_factory=list)
    folders: list[tuple[str, ...]] = field(default_factory=list)
    notes: list[object] = field(default_factory=list)
    marks: list[ZoteroMark] = field(default_factory=list)


def zotero_items(path: Path) -> list[ZoteroItem]:
    """Return the items that aren't in the trash. Raises FileUnusable and Refused."""
    if path.stat().st_size > _LARGEST:
        raise Refused(f"{path.name} has {path.stat().st_size} bytes")
    try:
        with _copy(path) as connection:
            return list(_items(connection).values())
    except apsw.InterruptError as error:
        raise Refused(f"{path.name} takes too long to read") from error
    except (apsw.Error, UnicodeDecodeError) as error:
        raise FileUnusable(f"{path.name}: {error}", why="damaged") from error


@contextmanager
def _copy(path: Path) -> Iterator[apsw.Connection]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "copy.sqlite"
        for ending in ("", "-wal", "-journal"):
            source = path.with_name(path.name + ending)
            if source.is_file():
                shutil.copyfile(source, target.with_name(target.name + ending))
        # A copy of our own may be written: what Zotero hadn't finished is rolled back in it.
        connection = apsw.Connection(str(target), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.execute("PRAGMA trusted_schema = off")
            connection.execute("PRAGMA query_only = on")
            ticks = iter(range(_MOST_TICKS))
            connection.set_progress_handler(lambda: next(ticks, None) is None, _TICK)
            yield connection
        finally:
            connection.close()


def _items(connection: apsw.Connection) -> dict[int, ZoteroItem]:
    items = {row[0]: ZoteroItem(*row) for row in connection.execute(_ITEMS)}
    unknown = ZoteroItem(0, "", None)
    for key, name, value in connection.execute(_FIELDS):
        items.get(key, unknown).fields[name] = value
    for key, first, last in connection.execute(_PEOPLE):
        items.get(key, unknown).people.append((first, last))
    for key, tag in connection.execute(_TAGS):
        items.get(key, unknown).tags.append(tag)
    paths = _paths(connection)
    for key, folder in connection.execute(_FILED):
        items.get(key, unknown).folders.append(paths[folder])
    for key, note in connection.execute(_NOTES):
        items.get(key, unknown).notes.append(note)
    for key, *mark in connection.execute(_MARKS):
        items.get(key, unknown).marks.append(ZoteroMark(*mark))
    return items


def _paths(connection: apsw.Connection) -> dict[object, tuple[str, ...]]:
    rows = {key: (str(name), above) for key, name, above in connection.execute(_FOLDERS)}
    paths: dict[object, tuple[str, ...]] = defaultdict(tuple)
    for key in rows:
        names: list[str] = []
        seen: set[object] = set()
        each: object = key
        while each in rows and each not in seen:
            seen.add(each)
            name, each = rows[each]
            names.insert(0, name)
        paths[key] = tuple(names)
    return paths
