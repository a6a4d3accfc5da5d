"""The annotations of a post as rows: filtered, ordered, and changed one by one.

Rows are kept where they can be, so that an open editor and the keyboard's place survive a change.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.ui.annotations.arranging import CardFilter, CardOrder, arranged
from insightreader.ui.annotations.card_text import accessible_text, position_words, tooltip_text
from insightreader.ui.annotations.suggesting import suggestion_for
from insightreader.ui.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
CARD_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2
_NO_PARENT = QModelIndex()
_MOST_ONE_BY_ONE = 300
"""Among more, a new filter or order shows a new list: row by row would take too long."""
_READ: dict[int, Callable[[Annotation], object]] = {
    CARD_ROLE: lambda annotation: annotation,
    ID_ROLE: lambda annotation: annotation.id,
    Qt.ItemDataRole.DisplayRole: lambda annotation: annotation.exact,
    Qt.ItemDataRole.AccessibleTextRole: accessible_text,
    Qt.ItemDataRole.ToolTipRole: lambda annotation: plain_tooltip(tooltip_text(annotation)),
}


class CardModel(QAbstractListModel):
    """All annotations of a post; rows for those that fit the filter."""

    counted = Signal(int, int)
    """How many are shown, and how many there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[AnnotationId, Annotation] = {}
        self._shown: list[AnnotationId] = []
        self._kept: AnnotationId | None = None
        self._suggested: Sequence[SuggestedQuotation] = ()
        self.titles: dict[PostId, str] = {}
        """Of the posts, where annotations of many are held."""
        self.give: Callable[[list[AnnotationId]], QMimeData | None] | None = None
        """Makes what dragged cards carry; without it none can be dragged."""
        self.filter = CardFilter()
        self.order = CardOrder.PLACE

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.isValid():
            return position_words(index.row() + 1, len(self._shown))
        read = _READ.get(role)
        if read is None or not index.isValid():
            return None
        return read(self._all[self._shown[index.row()]])

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        can_go = index.isValid() and self.give is not None
        return flags | Qt.ItemFlag.ItemIsDragEnabled if can_go else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        given = self.give([self._shown[row] for row in rows]) if self.give is not None else None
        return given if given is not None else super().mimeData(indexes)

    def annotation(self, key: AnnotationId) -> Annotation | None:
        """Return an annotation by its id, shown or not."""
        return self._all.get(key)

    def title_of(self, annotation: Annotation) -> str:
        """Return the title of an annotation's post, where it is known."""
        return self.titles.get(annotation.post, "")

    def all(self) -> list[Annotation]:
        """Return every annotation, shown or not."""
        return list(self._all.values())

    def set_suggestions(self, suggested: Sequence[SuggestedQuotation]) -> None:
        """Hold the passages of the post that are somebody else's words, as the text shows."""
        self._suggested = suggested

    def suggestion(self, annotation: Annotation) -> SuggestedQuotation | None:
        """Return whose words an annotation's passage seems to be, if nobody has said so yet."""
        is_said = annotation.secondary_person or annotation.secondary_work
        if is_said or annotation.is_own_words or annotation.is_about_post:
            return None
        return suggestion_for(annotation.start, annotation.end, self._suggested)

    def index_of(self, key: AnnotationId) -> QModelIndex:
        """Return where an annotation is shown; an invalid index where it isn't."""
        return self.index(self._shown.index(key)) if key in self._shown else QModelIndex()

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Hold these annotations in place of those before."""
        before, coming = self._all, {each.id: each for each in annotations}
        if before.keys().isdisjoint(coming):
            self._reset(coming)
            return
        self._drop(set(before) - set(coming))
        self._all = coming
        self._arrange()
        for key, annotation in self._all.items():
            if key in before and before[key] != annotation:
                self._tell_changed(key)

    def _reset(self, coming: dict[AnnotationId, Annotation]) -> None:
        self.beginResetModel()
        self._all = coming
        self._shown = [each.id for each in self._fitting()]
        self.endResetModel()
        self._tell()

    def update(self, annotation: Annotation) -> None:
        """Take a new or changed annotation."""
        self._all[annotation.id] = annotation
        self._arrange()
        self._tell_changed(annotation.id)

    def remove(self, key: AnnotationId) -> None:
        """Forget an annotation."""
        self._drop({key})
        self._all.pop(key, None)
        self._tell()

    def keep(self, key: AnnotationId | None) -> None:
        """Show this annotation whatever the filter says, such as one that is being edited."""
        self._kept = key
        self._arrange()

    def arrange(self, wanted: CardFilter, order: CardOrder) -> None:
        """Show what fits ``wanted``, in ``order``."""
        self.filter, self.order = wanted, order
        if len(self._all) > _MOST_ONE_BY_ONE and self._kept is None:
            self._reset(self._all)
        else:
            self._arrange()

    def _fitting(self) -> list[Annotation]:
        fitting = arranged(self._all.values(), self.filter, self.order, titles=self.titles)
        kept = self._all.get(self._kept) if self._kept is not None else None
        if kept is None or kept in fitting:
            return fitting
        return arranged([*fitting, kept], CardFilter(), self.order)

    def _arrange(self) -> None:
        wanted = [each.id for each in self._fitting()]
        self._drop(set(self._shown) - set(wanted))
        shown = set(self._shown)
        for row, key in enumerate(wanted):
            if key not in shown:
                self._insert(min(row, len(self._shown)), key)
        if self._shown != wanted:
            self._reorder(wanted)
        self._tell()

    def _insert(self, row: int, key: AnnotationId) -> None:
        self.beginInsertRows(_NO_PARENT, row, row)
        self._shown.insert(row, key)
        self.endInsertRows()

    def _drop(self, keys: set[AnnotationId]) -> None:
        for row in range(len(self._shown) - 1, -1, -1):
            if self._shown[row] in keys:
                self.beginRemoveRows(_NO_PARENT, row, row)
                del self._shown[row]
                self.endRemoveRows()

    def _reorder(self, wanted: list[AnnotationId]) -> None:
        self.layoutAboutToBeChanged.emit()
        rows = {key: row for row, key in enumerate(wanted)}
        before = self.persistentIndexList()
        after = [self.index(rows[self._shown[index.row()]]) for index in before]
        self._shown = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changed(self, key: AnnotationId) -> None:
        index = self.index_of(key)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _tell(self) -> None:
        self.counted.emit(len(self._shown), len(self._all))
