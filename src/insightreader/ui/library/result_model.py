"""Search results as rows: each post with its notes under it, in the order of the answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from insightreader.domain.entities import PostRow
from insightreader.domain.found import SearchHit
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.ui.library.post_model import FetchRows
from insightreader.ui.library.post_text import notes_text, source_text
from insightreader.ui.plain import plain_tooltip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
RESULT_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A line of results. ``hit`` is None for a post that stands only above its notes; ``post`` is
    there once its row was fetched; ``notes`` counts the notes found in it.
    """

    post_id: PostId
    title: str
    hit: SearchHit | None
    is_note: bool
    notes: int = 0
    post: PostRow | None = None

    @property
    def passage(self) -> tuple[int, int]:
        """Start and end of the passage to open at."""
        return (self.hit.start, self.hit.end) if self.hit else (0, 0)


def codes_text(row: ResultRow) -> str:
    """Return the codes of a note, each without its dimension's slash."""
    codes = row.hit.codes if row.hit else ()
    return " · ".join(each.removeprefix("/").replace("/", ": ", 1) for each in codes)


def shared_text(row: ResultRow) -> str:
    """Return why a passage is related, or nothing."""
    shared = row.hit.shared if row.hit else ()
    if not shared:
        return ""
    names = " · ".join(each.partition("/")[2] or each for each in shared)
    return translate("Results", "Shares {words}").format(words=names)


def place_text(row: ResultRow) -> str:
    """Return the number of the block where the passage stands, as it is cited."""
    return f"§ {row.hit.block}" if row.hit and row.hit.block else ""


def grouped(hits: Sequence[SearchHit]) -> list[ResultRow]:
    """Return the rows for ``hits``: a post stands where its best hit does, then its notes."""
    by_post: dict[PostId, list[SearchHit]] = {}
    for hit in hits:
        by_post.setdefault(hit.post, []).append(hit)
    rows = []
    for post, found in by_post.items():
        notes = [hit for hit in found if hit.annotation is not None]
        whole = next((hit for hit in found if hit.annotation is None), None)
        rows.append(ResultRow(post, found[0].title, whole, is_note=False, notes=len(notes)))
        rows += [ResultRow(post, hit.title, hit, is_note=True) for hit in notes]
    return rows


def _place(row: ResultRow) -> tuple[PostId, AnnotationId | None]:
    """What tells rows apart."""
    return row.post_id, row.hit.annotation if row.is_note and row.hit else None


class ResultModel(QAbstractListModel):
    """Rows of one answer. Site and date of its posts are fetched, and told when they come."""

    def __init__(self, fetch_rows: FetchRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch_rows = fetch_rows
        self._hits: list[SearchHit] = []
        self._rows: list[ResultRow] = []
        self._posts: dict[PostId, PostRow] = {}

    def set_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show the hits of an answer in place of those before."""
        self.beginResetModel()
        self._hits = list(hits)
        self._rows = grouped(hits)
        shown = {row.post_id for row in self._rows}
        self._posts = {key: row for key, row in self._posts.items() if key in shown}
        self.endResetModel()
        self._fetch_missing()

    def add_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show a further page of the same answer: posts at the end, notes below their posts."""
        self._hits += [hit for hit in hits if hit not in self._hits]
        for at, row in enumerate(grouped(self._hits)):
            is_new = at >= len(self._rows) or _place(self._rows[at]) != _place(row)
            if is_new:
                self.beginInsertRows(_NO_PARENT, at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
            elif self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))
        self._fetch_missing()

    @property
    def hits(self) -> Sequence[SearchHit]:
        """All hits on show."""
        return self._hits

    def refresh(self, posts: Sequence[PostId]) -> None:
        """Fetch the rows of ``posts`` again where they are shown."""
        shown = [post for post in posts if post in self._posts]
        if shown:
            self._fetch_rows(shown, self._receive)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == RESULT_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.hit.snippet if row.is_note and row.hit else row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return plain_tooltip(row.title) if role == Qt.ItemDataRole.ToolTipRole else None

    def row(self, number: int) -> ResultRow:
        """Return the row with what is known of its post."""
        row = self._rows[number]
        return ResultRow(
            row.post_id, row.title, row.hit, row.is_note, row.notes, self._posts.get(row.post_id)
        )

    def _spoken(self, row: ResultRow) -> str:
        snippet = row.hit.snippet if row.hit else ""
        if row.is_note:
            spoken = self.tr("note: {snippet}").format(snippet=snippet)
            return ", ".join(filter(None, (spoken, codes_text(row), shared_text(row))))
        source = source_text(row.post) if row.post else ""
        return ", ".join(
            filter(None, (row.title, source, notes_text(row.notes), snippet, shared_text(row)))
        )

    def _fetch_missing(self) -> None:
        missing = sorted({row.post_id for row in self._rows} - set(self._posts))
        if missing:
            self._fetch_rows(missing, self._receive)

    def _receive(self, rows: Sequence[PostRow]) -> None:
        self._posts |= {row.id: row for row in rows}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
