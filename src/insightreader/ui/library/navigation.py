"""The tree of places as a widget: choosing one; making, naming, moving, deleting collections."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from insightreader.domain.entities import Collection, SavedSearch, Tag
from insightreader.ui.library.navigation_delegate import NavigationDelegate
from insightreader.ui.library.navigation_model import PLACE_ROLE, QUERY_ROLE, NavigationModel
from insightreader.ui.library.place import EVERYTHING, Place, PlaceKind
from insightreader.ui.theme import Theme, set_role

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
_SHOWN_LINES = 8


class NavigationTree(QTreeView):
    """Shows a ``NavigationModel``; remembers which sections are open while lists are replaced."""

    place_chosen = Signal(object)
    """A ``Place``."""
    create_requested = Signal(object)
    """A collection is wanted inside the one with this id, None for the top."""
    move_requested = Signal(object)
    """This collection is wanted inside another, which is to be chosen."""
    rename_requested = Signal(object, str)
    tag_rename_requested = Signal(object, str)
    """A tag's id, and what it is to be called."""
    delete_requested = Signal(object)
    """A ``Place``: a collection or a saved search."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = NavigationModel(self)
        self.lines = NavigationDelegate(theme, self)
        self._place = EVERYTHING
        self._closed: set[Place] = {Place(PlaceKind.SECTION, PlaceKind.TAG)}
        self._set_up()
        self.setModel(self.places)
        self.collapsed.connect(lambda index: self._closed.add(index.data(PLACE_ROLE)))
        self.expanded.connect(lambda index: self._closed.discard(index.data(PLACE_ROLE)))
        self.lines.renamed.connect(self._on_renamed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.choose(EVERYTHING)

    def _set_up(self) -> None:
        set_role(self, "rows")
        self.setAccessibleName(self.tr("Places in the library"))
        self.setItemDelegate(self.lines)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(True)
        self.setExpandsOnDoubleClick(False)

    @property
    def place(self) -> Place:
        """The place that is chosen."""
        return self._place

    def choose(self, place: Place) -> None:
        """Mark ``place`` as the chosen one, without telling so."""
        self._place = place
        item = self.places.item_of(place)
        before = self.selectionModel().blockSignals(True)
        self.setCurrentIndex(item.index() if item else QModelIndex())
        self.selectionModel().blockSignals(before)
        self.viewport().update()

    def query_of(self, place: Place) -> str:
        """Return the query of a saved search."""
        item = self.places.item_of(place)
        return str(item.data(QUERY_ROLE) or "") if item else ""

    def set_collections(self, collections: Sequence[Collection]) -> None:
        """Show collections; the chosen place and open branches stay."""
        self._closed &= {Place(PlaceKind.SECTION, kind) for kind in PlaceKind} | {
            Place(PlaceKind.COLLECTION, each.id) for each in collections
        }
        self.places.set_collections(collections)
        self._restore()

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Show tags."""
        self.places.set_tags(tags)
        self._restore()

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show saved searches."""
        self.places.set_searches(searches)
        self._restore()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme."""
        self.lines.set_theme(theme)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        line = self.sizeHintForRow(0) or 28
        return QSize(240, line * _SHOWN_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Key.Key_Delete, Key.Key_Backspace):
            self._ask_to_delete(self._place)
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._on_clicked(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        corner = self.visualRect(index).bottomLeft() if by_key else event.pos()
        menu = self.menu_for(index.data(PLACE_ROLE) if index.isValid() else None)
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(corner) + QPoint(2, 2))
        else:
            menu.deleteLater()

    def menu_for(self, place: Place | None) -> QMenu:
        """Return what can be done with ``place``; the menu deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place is None or place == Place(PlaceKind.SECTION, PlaceKind.COLLECTION):
            menu.addAction(self.tr("New collection…"), lambda: self.create_requested.emit(None))
        elif place.kind is PlaceKind.COLLECTION:
            menu.addAction(
                self.tr("New collection inside…"), lambda: self.create_requested.emit(place.id)
            )
            menu.addAction(self.tr("Rename"), lambda: self._rename(place))
            menu.addAction(self.tr("Move into…"), lambda: self.move_requested.emit(place.id))
            menu.addAction(
                self.tr("Move to the top"),
                lambda: self.places.collection_dropped.emit(place.id, None),
            )
            menu.addSeparator()
            menu.addAction(self.tr("Delete collection"), lambda: self._ask_to_delete(place))
        elif place.kind is PlaceKind.TAG:
            menu.addAction(self.tr("Rename"), lambda: self._rename(place))
        elif place.kind is PlaceKind.SEARCH:
            menu.addAction(self.tr("Delete saved search"), lambda: self._ask_to_delete(place))
        return menu

    def drawBranches(self, *_args: object) -> None:
        """The delegate draws what is open; Qt's lines and arrows would stand beside it."""

    def _restore(self) -> None:
        self._expand_all(QModelIndex())
        self.choose(self._place)

    def _expand_all(self, under: QModelIndex) -> None:
        for row in range(self.places.rowCount(under)):
            index = self.places.index(row, 0, under)
            if index.data(PLACE_ROLE) not in self._closed:
                self.setExpanded(index, True)
            self._expand_all(index)

    def _on_current_changed(self, current: Index) -> None:
        place = current.data(PLACE_ROLE)
        if place is not None and place.kind is not PlaceKind.SECTION and place != self._place:
            self._place = place
            self.place_chosen.emit(place)

    def _on_clicked(self, index: Index) -> None:
        if not index.isValid():
            return
        place = index.data(PLACE_ROLE)
        if place.kind is PlaceKind.SECTION:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.place_chosen.emit(place)

    def _on_renamed(self, place: Place, name: str) -> None:
        if place.kind is PlaceKind.TAG:
            self.tag_rename_requested.emit(place.id, name)
        else:
            self.rename_requested.emit(place, name)

    def _rename(self, place: Place) -> None:
        item = self.places.item_of(place)
        if item is not None:
            self.edit(item.index())

    def _ask_to_delete(self, place: Place) -> None:
        if place.kind in (PlaceKind.COLLECTION, PlaceKind.SEARCH):
            self.delete_requested.emit(place)
