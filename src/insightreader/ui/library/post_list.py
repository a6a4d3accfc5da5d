"""The list of posts: selection, triage keys, context menu, dragging posts out, progress of reading.

The view asks a model for its row count twice a row when it lays out. A proxy of Qt's own answers
that without Python: the first paint at 100,000 rows costs 21 ms of CPU instead of 164. (Batched
layout is no way out: it paints nothing until the last batch is done.)
"""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from insightreader.domain.entities import PostRow
from insightreader.domain.ids import PostId
from insightreader.ui.library.delegate import PostDelegate
from insightreader.ui.library.post_model import PostModel
from insightreader.ui.library.row_mime import posts_mime
from insightreader.ui.library.triage import MENU, TRASH_MENU, Triage, TriageActions
from insightreader.ui.theme import Theme, set_role

FRAME_MS = 50
_STEP = 0.025
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PostList(QListView):
    """Shows a ``PostModel``; emits what was asked for and knows the selected posts."""

    triage_asked = Signal(object)
    """A ``Triage`` for the selected posts."""
    post_clicked = Signal(object)
    """The id of a post that was clicked without a modifier."""
    selection_counted = Signal(int)

    def __init__(self, model: PostModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts = model
        self._in_trash = False
        self._plain_click = True
        self._next_row: int | None = None
        self.delegate = PostDelegate(theme, self)
        self.actions_of_posts = TriageActions(self, theme)
        self._progress = QTimer(self, interval=FRAME_MS)
        self._set_up()
        # Before the proxy hears of it, which moves the current row.
        model.rowsAboutToBeRemoved.connect(self._on_rows_leaving)
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(model)
        self.setModel(self._rows)
        self._connect()

    def _set_up(self) -> None:
        set_role(self, "rows")
        self.setAccessibleName(self.tr("Posts"))
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAutoScroll(True)

    def _connect(self) -> None:
        self.actions_of_posts.asked.connect(self._on_asked)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._rows.modelReset.connect(self._on_selection_changed)
        self._rows.rowsRemoved.connect(self._on_rows_left)
        self.delegate.reading_painted.connect(self._on_reading_painted)
        self._progress.timeout.connect(self._advance)

    def selected_ids(self) -> list[PostId]:
        """Return the selected posts in the list's order, from ranges: quick for 100,000."""
        ranges = sorted(self._ranges())
        return [self._posts.id_at(row) for top, end in ranges for row in range(top, end)]

    def selected_posts(self) -> list[PostRow]:
        """Return the rows of the selected posts as far as they were fetched."""
        known = map(self._posts.known_post, self.selected_ids())
        return [post for post in known if post is not None]

    def current_id(self) -> PostId | None:
        """Return the post that the keyboard is at."""
        index = self.currentIndex()
        return self._posts.id_at(index.row()) if index.isValid() else None

    def select(self, posts: Iterable[PostId]) -> None:
        """Select ``posts`` where they are in the list, the first of them current and in view."""
        rows = [row for post in posts if (row := self._posts.row_of(post)) is not None]
        selection = QItemSelection()
        for row in rows:
            selection.select(self._rows.index(row, 0), self._rows.index(row, 0))
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if rows:
            model.setCurrentIndex(self._rows.index(rows[0], 0), flag.NoUpdate)
            self.scrollTo(self._rows.index(rows[0], 0))
        model.select(selection, flag.ClearAndSelect)

    def step(self, by: int) -> None:
        """Move to another row and select it, such as 1 for the next."""
        row = max(0, min(self.currentIndex().row() + by, self._posts.rowCount() - 1))
        if self._posts.rowCount():
            self.setCurrentIndex(self._rows.index(row, 0))

    def set_in_trash(self, in_trash: bool) -> None:
        """Offer what can be done with deleted posts, or with the others."""
        self._in_trash = in_trash
        self.actions_of_posts.set_in_trash(in_trash)

    def relayout(self) -> None:
        """Lay out anew after the height of rows changed."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys for triage here; the search field finds by name."""

    def dragged(self) -> QMimeData:
        """Return what a drag of the selected posts carries."""
        return posts_mime(self.selected_ids(), self.selected_posts())

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.dragged())
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectionModel().hasSelection():
            self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return the menu for the selected posts; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = TRASH_MENU if self._in_trash else MENU
        for action in self.actions_of_posts.chosen(entries):
            if action:
                menu.addAction(action)
            else:
                menu.addSeparator()
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD and not self.selectionModel().hasSelection():
            self.step(0)

    def hideEvent(self, event: QHideEvent) -> None:
        self._progress.stop()
        super().hideEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._plain_click = event.modifiers() == Qt.KeyboardModifier.NoModifier
        super().mouseReleaseEvent(event)

    def _on_clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if self._plain_click:
            self.post_clicked.emit(self._posts.id_at(index.row()))

    def _on_asked(self, act: Triage) -> None:
        if act is Triage.NEXT or act is Triage.PREVIOUS:
            self.step(1 if act is Triage.NEXT else -1)
            return
        if act is Triage.OPEN and not self.selectionModel().hasSelection():
            # A row can have the keyboard's frame without being selected: after a list came anew.
            self.step(0)
        if self.selectionModel().hasSelection():
            self.triage_asked.emit(act)

    def _on_selection_changed(self) -> None:
        self.selection_counted.emit(sum(end - top for top, end in self._ranges()))

    def _ranges(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection()
        ranges = [selection.at(position) for position in range(selection.size())]
        return [(each.top(), each.bottom() + 1) for each in ranges]

    def _on_rows_leaving(self, _parent: QModelIndex, first: int, last: int) -> None:
        leaves = first <= self.currentIndex().row() <= last
        self._next_row = first if leaves else None

    def _on_rows_left(self) -> None:
        # Qt would go back to the row before; triage goes on to the one after.
        row, self._next_row = self._next_row, None
        # The proxy's own count: its rows go before those of the model behind it.
        last = self._rows.rowCount() - 1
        if row is not None and last >= 0:
            self.setCurrentIndex(self._rows.index(min(row, last), 0))

    def _on_reading_painted(self) -> None:
        if not self._progress.isActive():
            self._progress.start()

    def _advance(self) -> None:
        # A tick that paints no row being read is the last: painting starts the timer again.
        self._progress.stop()
        self.delegate.phase = (self.delegate.phase + _STEP) % 1.0
        self.viewport().update()
