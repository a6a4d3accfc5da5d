"""The tree of places: smart lists with counts, nested collections, tags, saved searches."""

import json
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from insightreader.domain.entities import Collection, SavedSearch, Tag
from insightreader.domain.ids import CollectionId
from insightreader.domain.listing import SmartList
from insightreader.ui.counting import posts_words
from insightreader.ui.library.place import Place, PlaceKind
from insightreader.ui.library.row_mime import POSTS_MIME
from insightreader.ui.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
ICON_ROLE = Qt.ItemDataRole.UserRole + 3
QUERY_ROLE = Qt.ItemDataRole.UserRole + 4
COLLECTION_MIME = "application/x-insightreader-collection"

_SMART: dict[SmartList, tuple[object, str]] = {
    SmartList.ALL: (QT_TRANSLATE_NOOP("Places", "Library"), "library"),
    SmartList.INBOX: (QT_TRANSLATE_NOOP("Places", "Inbox"), "inbox"),
    SmartList.LATER: (QT_TRANSLATE_NOOP("Places", "Later"), "clock"),
    SmartList.ARCHIVE: (QT_TRANSLATE_NOOP("Places", "Archive"), "archive"),
    SmartList.STARRED: (QT_TRANSLATE_NOOP("Places", "Starred"), "star"),
    SmartList.ANNOTATED: (QT_TRANSLATE_NOOP("Places", "Annotated"), "highlighter"),
    SmartList.TRASH: (QT_TRANSLATE_NOOP("Places", "Trash"), "trash-2"),
}
_SECTIONS: dict[PlaceKind, object] = {
    PlaceKind.COLLECTION: QT_TRANSLATE_NOOP("Places", "Collections"),
    PlaceKind.TAG: QT_TRANSLATE_NOOP("Places", "Tags"),
    PlaceKind.SEARCH: QT_TRANSLATE_NOOP("Places", "Saved searches"),
}
_LESSONS: dict[PlaceKind, object] = {
    PlaceKind.COLLECTION: QT_TRANSLATE_NOOP(
        "Places", "Named lists of posts, one inside another if you like. M in the list fills them."
    ),
    PlaceKind.TAG: QT_TRANSLATE_NOOP(
        "Places", "Labels on posts, as many as you like. T in the list puts them on."
    ),
    PlaceKind.SEARCH: QT_TRANSLATE_NOOP(
        "Places", "Questions that stay. The bookmark in the search field keeps one."
    ),
}


class NavigationModel(QStandardItemModel):
    """Places as a tree. Sections are always there, so that collections can be created."""

    collection_dropped = Signal(object, object)
    """A collection's id and its new parent's, None for the top."""
    posts_dropped = Signal(object, object)
    """Ids of posts and the place they were dropped on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[Place, QStandardItem] = {}
        for smart, (name, icon) in _SMART.items():
            item = self._item(Place(PlaceKind.SMART, smart), _translated(name), icon)
            self.appendRow(item)
        for kind, name in _SECTIONS.items():
            item = self._item(Place(PlaceKind.SECTION, kind), _translated(name), "")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
            item.setToolTip(plain_tooltip(_translated(_LESSONS[kind])))
            self.appendRow(item)

    def item_of(self, place: Place) -> QStandardItem | None:
        """Return the line of ``place``."""
        return self._items.get(place)

    def name_of(self, place: Place) -> str:
        """Return what ``place`` is called, or nothing for one that is gone."""
        item = self._items.get(place)
        return item.text() if item else ""

    def set_counts(self, counts: Mapping[SmartList, int]) -> None:
        """Show the numbers of posts of smart lists."""
        for smart, count in counts.items():
            item = self._items.get(Place(PlaceKind.SMART, smart))
            if item is not None:
                self._set_count(item, count)

    def set_collections(self, collections: Sequence[Collection]) -> None:
        """Show collections inside their parents; one whose parent is gone stands at the top."""
        known = {each.id for each in collections}
        by_parent: dict[CollectionId | None, list[Collection]] = {}
        for each in collections:
            by_parent.setdefault(each.parent if each.parent in known else None, []).append(each)
        section = self._emptied(PlaceKind.COLLECTION)
        self._add_collections(section, by_parent, None)
        while by_parent:  # a ring, which two people can make by moving at the same time
            self._add_collections(section, by_parent, next(iter(by_parent)))

    def set_tags(self, tags: Iterable[Tag]) -> None:
        """Show tags with the number of their posts."""
        section = self._emptied(PlaceKind.TAG)
        for tag in tags:
            item = self._item(Place(PlaceKind.TAG, tag.id), tag.name, "tag")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._set_count(item, tag.posts)
            section.appendRow(item)

    def set_searches(self, searches: Iterable[SavedSearch]) -> None:
        """Show saved searches."""
        section = self._emptied(PlaceKind.SEARCH)
        for search in searches:
            item = self._item(Place(PlaceKind.SEARCH, search.id), search.name, "search")
            item.setData(search.query, QUERY_ROLE)
            item.setToolTip(plain_tooltip(search.query))
            section.appendRow(item)

    def mimeTypes(self) -> list[str]:
        return [COLLECTION_MIME, POSTS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        place = indexes[0].data(PLACE_ROLE) if indexes else None
        if place is not None and place.kind is PlaceKind.COLLECTION:
            mime.setData(COLLECTION_MIME, QByteArray(json.dumps(place.id).encode()))
        return mime

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        place = parent.data(PLACE_ROLE) if parent.isValid() else None
        if place is None:
            return False
        if data.hasFormat(COLLECTION_MIME):
            return self._takes_collection(place, parent, _content(data, COLLECTION_MIME))
        return data.hasFormat(POSTS_MIME) and _takes_posts(place)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        # Only asks: the lines move when the library has changed. False keeps the view from
        # removing what it believes to have been moved.
        if self.canDropMimeData(data, action, row, column, parent):
            place = parent.data(PLACE_ROLE)
            if data.hasFormat(COLLECTION_MIME):
                above = place.id if place.kind is PlaceKind.COLLECTION else None
                self.collection_dropped.emit(_content(data, COLLECTION_MIME), above)
            else:
                self.posts_dropped.emit(_content(data, POSTS_MIME), place)
        return False

    def _takes_collection(self, place: Place, index: Index, moved: object) -> bool:
        """A collection goes to the top or into another that isn't inside it."""
        if place == Place(PlaceKind.SECTION, PlaceKind.COLLECTION):
            return True
        above: Index = index
        while above.isValid():
            if above.data(PLACE_ROLE) == Place(PlaceKind.COLLECTION, moved):  # type: ignore[arg-type]
                return False
            above = above.parent()
        return place.kind is PlaceKind.COLLECTION

    def _add_collections(
        self,
        under: QStandardItem,
        by_parent: dict[CollectionId | None, list[Collection]],
        parent: CollectionId | None,
    ) -> None:
        for each in by_parent.pop(parent, []):
            item = self._item(Place(PlaceKind.COLLECTION, each.id), each.name, "folder")
            item.setFlags(
                item.flags()
                | Qt.ItemFlag.ItemIsEditable
                | Qt.ItemFlag.ItemIsDragEnabled
                | Qt.ItemFlag.ItemIsDropEnabled
            )
            self._set_count(item, each.posts)
            under.appendRow(item)
            self._add_collections(item, by_parent, each.id)

    def _emptied(self, kind: PlaceKind) -> QStandardItem:
        self._items = {place: item for place, item in self._items.items() if place.kind != kind}
        section = self._items[Place(PlaceKind.SECTION, kind)]
        section.removeRows(0, section.rowCount())
        return section

    def _item(self, place: Place, name: str, icon: str) -> QStandardItem:
        item = QStandardItem(name)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsDropEnabled if _takes_posts(place) else flags)
        item.setData(place, PLACE_ROLE)
        item.setData(icon, ICON_ROLE)
        self._items[place] = item
        return item

    def _set_count(self, item: QStandardItem, count: int) -> None:
        item.setData(count, COUNT_ROLE)
        spoken = f"{item.text()}, {posts_words(count)}"
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)


def _takes_posts(place: Place) -> bool:
    return place.kind in (PlaceKind.COLLECTION, PlaceKind.TAG) or place.id in (
        SmartList.INBOX,
        SmartList.LATER,
        SmartList.ARCHIVE,
        SmartList.STARRED,
        SmartList.TRASH,
    )


def _content(mime: QMimeData, kind: str) -> object:
    return json.loads(bytes(mime.data(kind).data()))


def _translated(name: object) -> str:
    return QCoreApplication.translate("Places", str(name))
