"""Captures and revisions of one post as another's, and annotations that move to them.

Rows are copied, never moved: undoing a merger finds everything where it was. So the places that
an annotation had in its former post stay known; they are no part of an archive.
"""

from collections.abc import Mapping

import apsw

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.evidence import Across, Side
from insightreader.domain.ids import AnnotationId, CaptureId, PostId, RevisionId
from insightreader.store import corrections, placements
from insightreader.store.archive.tables import TABLES
from insightreader.store.evidence.readdressing import readdress
from insightreader.store.identity import new_blob
from insightreader.store.operations import Act
from insightreader.store.querying import every, first, one, scalar

_PARTS = [
    table
    for table in TABLES
    if table.key[0] == "revision" and set(table.references) == {"revision"}
]


class Merger:
    """What of one post goes into another, inside an act."""

    def __init__(self, act: Act, gone: PostId, *, into: PostId) -> None:
        self._act = act
        self._connection = act.connection
        self._gone, self._into = gone, into
        self._captures: dict[int, int] = {}
        self._revisions: dict[int, int] = {}
        self._corrections: dict[int, int] = {}

    def take_texts(self) -> None:
        """Give the other post a copy of each capture and revision that it has none equal of."""
        for key in self._keys("capture"):
            same = self._same("capture", key, digest="sha256")
            self._captures[key] = same or self._copied("capture", key)
        for key in self._keys("revision"):
            same = self._same("revision", key, digest="text_sha256")
            self._revisions[key] = same or self._copied_revision(key)

    def move_annotations(self) -> None:
        """Let annotations, deleted ones too, be the other's, where they stand."""
        query = "SELECT id, revision FROM annotation WHERE post = ?"
        for note, revision in every(self._connection, query, (self._gone,)):
            self._copy_anchors(note)
            self._copy_placements(note)
            values = {"post": self._into, "revision": self._revisions[revision]}
            self._act.edit("annotation", note, **values)

    def unite_shelves(self) -> None:
        """Put the other post where this one is: tags and collections."""
        for table, shelf in (("post_tag", "tag"), ("collection_post", "collection")):
            query = f"SELECT {shelf} FROM {table} WHERE post = ? AND deleted_ms IS NULL ORDER BY id"
            for (key,) in every(self._connection, query, (self._gone,)):
                self._act.link(table, **{shelf: key, "post": self._into})

    def readdress_summaries(self) -> None:
        """Let what is said of this post in a matrix be said of the other."""
        gone, kept = (Side(Across.POSTS, each) for each in (self._gone, self._into))
        readdress(self._act, gone, kept)

    def take_refusals(self, places: Mapping[int, tuple[int, int]]) -> None:
        """Let repairs, by key, be refused at these places of the other post's text, too."""
        for key, (start, end) in places.items():
            self._copied_correction(key, start=start, end=end)

    def _copy_anchors(self, note: int) -> None:
        rows = every(self._connection, "SELECT * FROM anchor WHERE annotation = ?", (note,))
        for _, revision, *rest in rows:
            self._connection.execute(
                "INSERT OR IGNORE INTO anchor VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (note, self._revisions.get(revision, revision), *rest),
            )

    def _copy_placements(self, note: int) -> None:
        query = (
            'SELECT revision, start, "end", block, text_verdict, place_verdict FROM placement '
            "WHERE annotation = ? AND deleted_ms IS NULL"
        )
        for revision, start, end, block, text, place in every(self._connection, query, (note,)):
            if revision in self._revisions:
                placements.place(
                    self._act,
                    AnnotationId(note),
                    RevisionId(self._revisions[revision]),
                    passage=(start, end, block),
                    verdicts=(TextVerdict(text), PlaceVerdict(place)),
                )

    def _copied_revision(self, key: int) -> int:
        query = "SELECT capture, number FROM revision WHERE id = ?"
        capture, number = one(self._connection, query, (key,))
        base = corrections.newest_base(self._connection, self._gone, capture, up_to=number)
        if base not in (None, key) and not self._comes_last(base, self._captures[capture]):
            self._copied_text(base, capture)
        copy = self._copied_text(key, capture)
        self._copy_corrections(key, copy)
        return copy

    def _comes_last(self, base: int, capture: int) -> bool:
        """Whether what is corrected next in the other post addresses the same text there, too."""
        last = corrections.newest_base(self._connection, self._into, CaptureId(capture))
        query = "SELECT count(DISTINCT text_sha256) FROM revision WHERE id IN (?, ?)"
        return last is not None and scalar(self._connection, query, (base, last)) == 1

    def _copied_text(self, key: int, capture: int) -> int:
        query = "SELECT coalesce(max(number), 0) + 1 FROM revision WHERE post = ?"
        number = scalar(self._connection, query, (self._into,))
        copy = self._copied("revision", key, number=number, capture=self._captures[capture])
        for table in _PARTS:
            others = ", ".join(f'"{each}"' for each in table.columns if each != "revision")
            self._connection.execute(
                f"INSERT INTO {table.name} (revision, {others}) "
                f"SELECT ?, {others} FROM {table.name} WHERE revision = ?",
                (copy, key),
            )
        return copy

    def _copy_corrections(self, key: int, copy: int) -> None:
        query = "SELECT correction FROM revision_correction WHERE revision = ? ORDER BY correction"
        for (correction,) in every(self._connection, query, (key,)):
            if correction not in self._corrections:
                self._corrections[correction] = self._copied_correction(correction)
            self._connection.execute(
                "INSERT INTO revision_correction VALUES (?, ?)",
                (copy, self._corrections[correction]),
            )

    def _copied_correction(self, key: int, **values: object) -> int:
        copy = self._copied("correction", key, **values)
        self._act.record_creation("correction", copy)
        return copy

    def _copied(self, table: str, key: int, **values: object) -> int:
        """Copy a row to the other post, with other values in some columns; return its key."""
        given: Mapping[str, object] = {"post": self._into, "uid": new_blob(), **values}
        columns = _columns(self._connection, table)
        names = ", ".join(f'"{column}"' for column in columns)
        taken = ", ".join(f":{each}" if each in given else f'"{each}"' for each in columns)
        self._connection.execute(
            f"INSERT INTO {table} ({names}) SELECT {taken} FROM {table} WHERE id = :key",
            {**given, "key": key},
        )
        return self._connection.last_insert_rowid()

    def _same(self, table: str, key: int, *, digest: str) -> int | None:
        query = (
            f"SELECT id FROM {table} WHERE post = ? AND {digest} = "
            f"(SELECT {digest} FROM {table} WHERE id = ?) ORDER BY id DESC"
        )
        found = first(self._connection, query, (self._into, key))
        return int(found[0]) if found else None

    def _keys(self, table: str) -> list[int]:
        query = f"SELECT id FROM {table} WHERE post = ? ORDER BY id"
        return [int(row[0]) for row in every(self._connection, query, (self._gone,))]


def _columns(connection: apsw.Connection, table: str) -> list[str]:
    rows = every(connection, f"PRAGMA table_info({table})")
    return [row[1] for row in rows if row[1] != "id"]
