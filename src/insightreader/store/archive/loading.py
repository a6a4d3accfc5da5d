"""Rows of an archive into a library, inside one operation: what is there already stays as it is."""

import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import apsw

from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportProblem
from insightreader.domain.ids import AnnotationId
from insightreader.store.affected import RULES
from insightreader.store.archive.tables import BY_NAME, Table
from insightreader.store.archive.uniting import unite
from insightreader.store.identity import to_blob
from insightreader.store.operations import Act, SqlValue
from insightreader.store.packing import pack
from insightreader.store.querying import first, scalar

_LARGEST_NUMBER = 2**63
# The years 1 to 9999: what can be shown as a date.
_FIRST_MS, _LAST_MS = -62_135_596_800_000, 253_402_300_799_999
_REMEMBERED = 20_000
_SAME_NAME = {
    "tag": "SELECT id FROM tag WHERE name = :name COLLATE NOCASE AND deleted_ms IS NULL",
    "dimension": (
        "SELECT id FROM dimension WHERE name = :name COLLATE NOCASE AND deleted_ms IS NULL"
    ),
    "code": (
        "SELECT id FROM code WHERE dimension = :dimension AND name = :name COLLATE NOCASE "
        "AND deleted_ms IS NULL"
    ),
    "saved_search": (
        "SELECT id FROM saved_search WHERE name = :name AND query = :query AND deleted_ms IS NULL"
    ),
    "pseudonym": "SELECT id FROM pseudonym WHERE name = :name AND deleted_ms IS NULL",
    "summary_across": (
        "SELECT id FROM summary_across WHERE code IS :code AND post IS :post "
        "AND author IS :author AND year IS :year AND site IS :site AND deleted_ms IS NULL"
    ),
    "attribute": (
        "SELECT id FROM attribute WHERE code = :code AND name = :name COLLATE NOCASE "
        "AND value = :value AND deleted_ms IS NULL"
    ),
}
"""Labels are told apart by name: two of the same name become one."""


Aliases = dict[tuple[str, str], int]
"""Keys of rows here that stand for rows of an archive, by table and UUID."""


@dataclass(slots=True)
class Loaded:
    """What came in so far."""

    created: Counter[str] = field(default_factory=Counter)
    notes: list[AnnotationId] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Late:
    table: Table
    row: int
    column: str
    target: str


class ArchiveLoader:
    """Takes rows table by table, parents first. Only good inside ``act``.

    ``aliases``: which rows stand for others, for the next act of the same import.
    """

    def __init__(self, act: Act, aliases: Aliases | None = None) -> None:
        self._act = act
        self._connection = act.connection
        self._keys: dict[tuple[str, str], int] = {}
        self._aliases = {} if aliases is None else aliases
        self._late: list[_Late] = []
        self.loaded = Loaded()

    def load(self, name: str, row: Mapping[str, object]) -> None:
        """Create a row unless it is there. Raises FileUnusable for what fits into no library."""
        table = BY_NAME[name]
        if self._is_stood_in(table, row):
            return
        values = self._inside(table, row)
        if self._is_known(table, values, row):
            return
        if name == "revision":
            self._number_anew(values, row)
        key = self._create(table, values)
        self.loaded.created[name] += 1
        if name == "annotation":
            self.loaded.notes.append(AnnotationId(key))
        for column in table.late:
            target = row[column]
            if target is not None:
                self._late.append(_Late(table, key, column, str(target)))

    def stand_in(self, table: str, uid: str, key: int) -> None:
        """Let a row that is there stand for one that is to come, before that is loaded."""
        self._aliases[table, uid] = key

    def finish(self) -> None:
        """Set what could only be set when all rows were there."""
        for late in self._late:
            target = self.key_of(late.table.references[late.column], late.target)
            self._connection.execute(
                f'UPDATE {late.table.name} SET "{late.column}" = ? WHERE id = ?',
                (target, late.row),
            )

    def key_of(self, table: str, uid: str) -> int:
        """Return the key of a row by UUID. Raises FileUnusable where there is none."""
        found = self.find_key(table, uid)
        if found is None:
            raise FileUnusable(f"no {table} {uid}", why="damaged")
        return found

    def find_key(self, table: str, uid: str) -> int | None:
        """Return the key of a row by UUID, of the one that stands for it where they became one."""
        wanted = (table, uid)
        known = self._aliases.get(wanted) or self._keys.get(wanted)
        if known is not None:
            return known
        row = first(self._connection, f"SELECT id FROM {table} WHERE uid = ?", (_uid(uid),))
        if row is None:
            return None
        if len(self._keys) >= _REMEMBERED:
            self._keys.clear()
        self._keys[wanted] = int(row[0])
        return int(row[0])

    def _is_stood_in(self, table: Table, row: Mapping[str, object]) -> bool:
        """Whether a row, or the revision that it is a part of, has one that stands for it."""
        owner = table.key[0] if table.key[0] in table.references else None
        if owner == "revision":
            return ("revision", str(row.get(owner))) in self._aliases
        return (table.name, str(row.get("uid"))) in self._aliases

    def _inside(self, table: Table, row: Mapping[str, object]) -> dict[str, SqlValue]:
        row = {**table.added, **row}
        if set(row) != set(table.columns):
            raise FileUnusable(f"{table.name}: other columns", why="damaged")
        return {column: self._value(table, column, row[column]) for column in table.columns}

    def _value(self, table: Table, column: str, value: object) -> SqlValue:
        check = table.checks.get(column)
        if check is not None and not check(value):
            raise FileUnusable(f"{table.name}.{column}: {str(value)[:40]!r}", why="damaged")
        if value is None or column in table.late:
            return None
        if column == "uid":
            return _uid(value)
        if column in table.references:
            return self.key_of(table.references[column], str(value))
        if column in table.digests:
            return _digest(value)
        if column.endswith("_ms"):
            return moment(value)
        return pack(str(value)) if column in table.packed else plain(value)

    def _is_known(
        self, table: Table, values: Mapping[str, SqlValue], row: Mapping[str, object]
    ) -> bool:
        where = " AND ".join(f'"{column}" = ?' for column in table.key)
        bindings = [values[column] for column in table.key]
        key = "id" if table.name in RULES else "0"
        known = first(self._connection, f"SELECT {key} FROM {table.name} WHERE {where}", bindings)
        if known is not None:
            if self._is_of_aliases(table, row):
                self._unite(table, int(known[0]), values)
            return True
        same = _SAME_NAME.get(table.name)
        if same is None or values["deleted_ms"] is not None:
            return False
        found = first(self._connection, same, dict(values))
        if found is None:
            return False
        self._aliases[table.name, str(row["uid"])] = int(found[0])
        self._unite(table, int(found[0]), values)
        return True

    def _is_of_aliases(self, table: Table, row: Mapping[str, object]) -> bool:
        """Whether a row without a UUID is known only since what it links became one."""
        return not table.has_uid and any(
            (table.references[column], str(row[column])) in self._aliases
            for column in table.key
            if column in table.references
        )

    def _unite(self, table: Table, known: int, values: Mapping[str, SqlValue]) -> None:
        self.loaded.problems += unite(self._act, table.name, known, theirs=values)

    def _number_anew(self, values: dict[str, SqlValue], row: Mapping[str, object]) -> None:
        """Two people may have captured the same post anew: both revisions have their number."""
        post = values["post"]
        taken = "SELECT 1 FROM revision WHERE post = ? AND number = ?"
        if first(self._connection, taken, (post, values["number"])) is None:
            return
        number = scalar(
            self._connection, "SELECT max(number) + 1 FROM revision WHERE post = ?", (post,)
        )
        if ("post", str(row["post"])) not in self._aliases:
            self.loaded.problems.append(
                ImportProblem(f"revision {row['uid']}", f"number {row['number']} became {number}")
            )
        values["number"] = number

    def _create(self, table: Table, values: Mapping[str, SqlValue]) -> int:
        try:
            if table.name in RULES:
                return self._act.create(table.name, **values)
            columns = ", ".join(f'"{column}"' for column in values)
            marks = ", ".join("?" * len(values))
            self._connection.execute(
                f"INSERT INTO {table.name} ({columns}) VALUES ({marks})", tuple(values.values())
            )
        except apsw.ConstraintError as error:
            raise FileUnusable(f"{table.name}: {error}", why="damaged") from error
        return self._connection.last_insert_rowid()


def _uid(value: object) -> bytes:
    try:
        return to_blob(str(uuid.UUID(str(value))))
    except ValueError as error:
        raise FileUnusable(f"{str(value)[:40]!r} is no UUID", why="damaged") from error


def _digest(value: object) -> bytes:
    try:
        digest = bytes.fromhex(str(value))
    except ValueError:
        digest = b""
    if len(digest) != 32:
        raise FileUnusable(f"{str(value)[:70]!r} is no digest", why="damaged")
    return digest


def moment(value: object) -> int:
    """Return milliseconds since 1970. Raises FileUnusable for a time that no calendar has."""
    if isinstance(value, int) and _FIRST_MS <= value <= _LAST_MS:
        return int(value)
    raise FileUnusable(f"{str(value)[:40]!r} is no time", why="damaged")


def plain(value: object) -> SqlValue:
    """Return a text or a number. Raises FileUnusable for what no column holds."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and -_LARGEST_NUMBER <= value < _LARGEST_NUMBER:
        return int(value)
    raise FileUnusable(f"{str(value)[:40]!r} is no value", why="damaged")
