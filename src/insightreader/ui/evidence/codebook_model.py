"""The codebook as a tree for Qt: dimensions, their codes, and codes below codes."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from insightreader.domain.evidence import CodebookDetail, CodeDetail, DimensionDetail
from insightreader.domain.ids import CodeId, DimensionId
from insightreader.ui.counting import passages_words
from insightreader.ui.matching import folded
from insightreader.ui.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
Entry = CodeDetail | DimensionDetail
Key = tuple[str, int]
"""What an entry is, and its id: a code and a dimension may have the same number."""
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2


def key_of(entry: Entry) -> Key:
    """Return what tells an entry from all others."""
    return ("code" if isinstance(entry, CodeDetail) else "dimension", int(entry.id))


class CodebookModel(QStandardItemModel):
    """Holds a codebook; filled anew when it changes. Names are edited by the delegate alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codebook = CodebookDetail()
        self._typed = ""
        self._is_fixed = False

    def set_codebook(self, codebook: CodebookDetail, *, is_fixed: bool = False) -> None:
        """Show a codebook. ``is_fixed``: as it once was, so that nothing can be changed."""
        self.codebook, self._is_fixed = codebook, is_fixed
        self._fill()

    def find(self, typed: str) -> None:
        """Show codes whose name or definition holds every word, and what stands above them."""
        self._typed = typed
        self._fill()

    def entry(self, key: Key) -> Entry | None:
        """Return an entry of the codebook, shown or not."""
        entries: tuple[Entry, ...] = (*self.codebook.dimensions, *self.codebook.codes)
        return next((each for each in entries if key_of(each) == key), None)

    def index_of(self, key: Key) -> QModelIndex:
        """Return where an entry is shown; an invalid index where it isn't."""
        for item in self._items(self.invisibleRootItem()):
            if key_of(item.data(ENTRY_ROLE)) == key:
                return item.index()
        return QModelIndex()

    def path(self, code: CodeId) -> str:
        """Return a code as people write it: "Case/Levelling up"."""
        found = self.entry(("code", int(code)))
        if not isinstance(found, CodeDetail):
            return ""
        family = self.entry(("dimension", int(found.dimension)))
        return f"{family.name}/{found.name}" if family else found.name

    def _fill(self) -> None:
        self.clear()
        words = folded(self._typed).split()
        shown = set(self._fitting(words)) if words else None
        for dimension in self.codebook.dimensions:
            codes = self.codebook.of(dimension.id)
            kept = [each for each in codes if shown is None or each.id in shown]
            if kept or shown is None or all(word in folded(dimension.name) for word in words):
                self._add_family(dimension, kept or ([] if shown is None else list(codes)))

    def _fitting(self, words: list[str]) -> Iterator[CodeId]:
        codes = {each.id: each for each in self.codebook.codes}
        for code in self.codebook.codes:
            text = folded(f"{code.name} {code.definition}")
            if all(word in text for word in words):
                above: CodeDetail | None = code
                while above is not None:
                    yield above.id
                    above = codes.get(above.parent) if above.parent is not None else None

    def _add_family(self, dimension: DimensionDetail, codes: list[CodeDetail]) -> None:
        family = self._item(dimension, sum(each.uses for each in codes))
        places: dict[CodeId, QStandardItem] = {}
        for code in codes:
            above = places.get(code.parent, family) if code.parent is not None else family
            places[code.id] = item = self._item(code, code.uses)
            above.appendRow(item)
        self.appendRow(family)

    def _item(self, entry: Entry, count: int) -> QStandardItem:
        item = QStandardItem(entry.name)
        item.setData(entry, ENTRY_ROLE)
        item.setData(count, COUNT_ROLE)
        item.setData(f"{entry.name}, {passages_words(count)}", Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(plain_tooltip(entry.definition or entry.name))
        is_code = isinstance(entry, CodeDetail)
        item.setEditable(not self._is_fixed)
        item.setDragEnabled(is_code and not self._is_fixed)
        item.setDropEnabled(not self._is_fixed)
        return item

    def _items(self, above: QStandardItem) -> Iterator[QStandardItem]:
        for row in range(above.rowCount()):
            item = above.child(row)
            yield item
            yield from self._items(item)


def entry_at(index: Index) -> Entry | None:
    """Return the entry of an index."""
    entry: Entry | None = index.data(ENTRY_ROLE)
    return entry


def dimension_of(entry: Entry) -> DimensionId:
    """Return the dimension that an entry is, or belongs to."""
    return entry.dimension if isinstance(entry, CodeDetail) else entry.id
