"""The list of posts as a Qt model: an array of ids, and rows that arrive in pages.

Nothing is read from a store here: ``fetch_rows`` is asked from the event loop, never from
``data()``, and may answer at any later time. Until then a row is a placeholder.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from insightreader.domain.entities import PostRow
from insightreader.domain.ids import PostId
from insightreader.ui.library.post_text import accessible_text, title_text, tooltip_text
from insightreader.ui.library.row_cache import RowCache
from insightreader.ui.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
Deliver = Callable[[Sequence[PostRow]], None]
FetchRows = Callable[[Sequence[PostId], Deliver], None]

POST_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2

LARGEST_PATCH = 2_000
"""Ids that may come and go in place; a larger difference is another list, and resets the view."""

_TEXTS: dict[int, Callable[[PostRow], str]] = {
    Qt.ItemDataRole.DisplayRole: title_text,
    Qt.ItemDataRole.AccessibleTextRole: accessible_text,
    Qt.ItemDataRole.ToolTipRole: lambda post: plain_tooltip(tooltip_text(post)),
}
_NO_PARENT = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class PostModel(QAbstractListModel):
    """Posts by id in the order given. Cheap at 100,000 rows: eight bytes a row and one page."""

    def __init__(self, fetch_rows: FetchRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch_rows = fetch_rows
        self._ids: array[int] = array("q")
        self._cache = RowCache()
        self._ask = QTimer(self, interval=0, singleShot=True)
        self._ask.timeout.connect(self._ask_for_pages)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Posts can be dragged to places of the navigation."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == POST_ROLE:
            return self.post(index.row())
        if role == ID_ROLE:
            return self._ids[index.row()]
        text_of = _TEXTS.get(role)
        if text_of is None:
            return None
        post = self.post(index.row())
        return self.tr("Loading…") if post is None else text_of(post)

    def post(self, row: int) -> PostRow | None:
        """Return the post at ``row``, or None while it is on its way (asking for it was noted)."""
        post = self._cache.get(PostId(self._ids[row]))
        if post is None:
            self._cache.want(row)
            if not self._ask.isActive():
                self._ask.start()
        return post

    def known_post(self, post: PostId) -> PostRow | None:
        """Return the row of ``post`` if it is here; nothing is asked for."""
        return self._cache.get(post)

    def id_at(self, row: int) -> PostId:
        """Return the id at ``row``."""
        return PostId(self._ids[row])

    def row_of(self, post: PostId) -> int | None:
        """Return where ``post`` stands in the list, or None."""
        try:
            return self._ids.index(post)
        except ValueError:
            return None

    def set_ids(self, ids: Sequence[PostId]) -> None:
        """Show ``ids``. A small difference inserts and removes rows: selection and place stay."""
        new = array("q", ids)
        self._cache.forget_absent()
        start = _common_prefix(self._ids, new)
        old_end, new_end = _trim_common_end(self._ids, new, start)
        if max(old_end, new_end) - start > LARGEST_PATCH or not self._ids:
            self.beginResetModel()
            self._ids = new
            self.endResetModel()
            return
        self._patch(start, old_end, new[start:new_end])

    def refresh(self, posts: Iterable[PostId]) -> None:
        """Fetch the rows of ``posts`` again where they are held; the old ones show meanwhile."""
        wanted = list(posts)
        self._cache.forget_absent(wanted)
        again = self._cache.known(wanted)
        if again:
            self._fetch(again)

    def _patch(self, start: int, old_end: int, coming: "array[int]") -> None:
        if old_end > start:
            self.beginRemoveRows(_NO_PARENT, start, old_end - 1)
            del self._ids[start:old_end]
            self.endRemoveRows()
        if coming:
            self.beginInsertRows(_NO_PARENT, start, start + len(coming) - 1)
            self._ids[start:start] = coming
            self.endInsertRows()

    def _ask_for_pages(self) -> None:
        for batch in self._cache.take_wanted(self._ids):  # type: ignore[arg-type]
            self._fetch(batch)

    def _fetch(self, ids: list[PostId]) -> None:
        self._fetch_rows(ids, lambda rows: self._receive(ids, rows))

    def _receive(self, asked: list[PostId], rows: Sequence[PostRow]) -> None:
        changed = self._cache.store(asked, rows)
        ends = _ends([each for each in asked if each in changed])
        places = [place for place in map(self.row_of, ends) if place is not None]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))


def _ends(ids: list[PostId]) -> list[PostId]:
    """The first and last of a page cover it: its ids stand together unless the list has changed,
    and a changed list is painted anew anyway. A few rows are looked up one by one.
    """
    return ids if len(ids) <= 8 else [ids[0], ids[-1]]


def _common_prefix(old: "array[int]", new: "array[int]") -> int:
    """Length of the common start, by bisection: slices are compared at the speed of C."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _trim_common_end(old: "array[int]", new: "array[int]", start: int) -> tuple[int, int]:
    """Return where the common end begins in ``old`` and ``new``, at ``start`` or later."""
    shared = _common_prefix(old[start:][::-1], new[start:][::-1])
    return len(old) - shared, len(new) - shared
