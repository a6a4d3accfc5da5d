"""The window: its workspaces, the three panes of the first, the status line, and the actions that
reach across them.

It shows its empty surfaces first: to load what fills them takes twice as long as Qt itself.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QWidget

from insightreader.ui.theme import ThemeSwitch, set_role
from insightreader.ui.workspaces import WorkspaceName, Workspaces

if TYPE_CHECKING:
    from insightreader.ui.actions import WindowActions
    from insightreader.ui.annotations.sidebar import AnnotationSidebar
    from insightreader.ui.library.pane import LibraryPane
    from insightreader.ui.reader.pane import ReaderPane
    from insightreader.ui.side_by_side import SideBySide
    from insightreader.ui.status_bar import WindowStatus
    from insightreader.ui.text_alone import TextAlone

_WIDTH, _HEIGHT = 1440, 900
_LIBRARY_WIDTH, _NOTES_WIDTH = 312, 312
_USUAL_TEXT_PX, _WIDEST_SHARE = 13, 1.35
_SMALLEST = 640, 400
_NARROWEST_NOTES = 180


class MainWindow(QMainWindow):
    """Lays the panes out and shows or hides them; what they ask for is the presenters' business."""

    closing = Signal()
    """The window is about to go; what is being typed must be made durable now."""
    seen = Signal()
    """The empty window has been painted: what takes long may begin."""

    library: "LibraryPane"
    texts: "SideBySide"
    notes: "AnnotationSidebar"
    actions_of_window: "WindowActions"
    status: "WindowStatus"
    text_alone: "TextAlone"

    def __init__(self, switch: ThemeSwitch) -> None:
        super().__init__()
        self._switch = switch
        self._was_seen = False
        self._by_need: list[QWidget] = []
        """The panes beside the reader; where there is no room, the last go first."""
        self._unwanted: set[QWidget] = set()
        self._place_before = QByteArray()
        """Of the panes, before the text stood alone."""
        self.action_groups: list[tuple[str, Callable[[], Iterable[QAction]]]] = []
        """By a title: actions of workspaces that are built, for the palette and the sheet."""
        self.setWindowTitle("InsightReader")
        self.setMinimumSize(*_SMALLEST)
        self.resize(_WIDTH, _HEIGHT)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self.workspaces = Workspaces(self._split)
        self.setCentralWidget(self.workspaces)
        for role in ("pane", "page", "pane"):
            surface = QFrame()
            set_role(surface, role)
            self._split.addWidget(surface)
        self._set_widths()

    def furnish(
        self, library: "LibraryPane", reader: "ReaderPane", notes: "AnnotationSidebar"
    ) -> None:
        """Put the panes in the place of the empty surfaces; once."""
        from insightreader.ui.actions import WindowActions
        from insightreader.ui.drop_veil import DropVeil
        from insightreader.ui.side_by_side import SideBySide
        from insightreader.ui.status_bar import WindowStatus
        from insightreader.ui.text_alone import TextAlone

        self.library, self.texts, self.notes = library, SideBySide(reader), notes
        self._by_need = [library, notes]
        self.actions_of_window = WindowActions(self._switch, self)
        self.status = WindowStatus(self)
        self.setStatusBar(self.status)
        self.text_alone = TextAlone(
            self.actions_of_window["text-alone"], self.texts, around=self.status
        )
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.veil = DropVeil(self)

    def _lay_out(self) -> None:
        for place, pane in enumerate((self.library, self.texts, self.notes)):
            surface = self._split.replaceWidget(place, pane)
            if surface is not None:
                surface.deleteLater()
        self.notes.setMinimumWidth(_NARROWEST_NOTES)
        self._set_widths()

    def _set_widths(self) -> None:
        # Notes are words in a narrow pane: where the system's text is larger, it is wider.
        larger = min(max(self.font().pixelSize() / _USUAL_TEXT_PX, 1), _WIDEST_SHARE)
        notes_width = round(_NOTES_WIDTH * larger)
        reader_width = _WIDTH - _LIBRARY_WIDTH - notes_width
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_LIBRARY_WIDTH, reader_width, notes_width])

    def _connect(self) -> None:
        actions = self.actions_of_window
        self.workspaces.set_actions({name: actions[name] for name in WorkspaceName})
        actions["library-pane"].triggered.connect(lambda: self._toggle(self.library))
        actions["notes-pane"].triggered.connect(lambda: self._toggle(self.notes))
        actions["go-library"].triggered.connect(lambda: self._go_to(self.library))
        actions["go-reader"].triggered.connect(lambda: self._go_to(self.texts))
        actions["go-notes"].triggered.connect(lambda: self._go_to(self.notes))
        actions["search"].triggered.connect(self._search)
        actions["full-screen"].triggered.connect(self._toggle_full_screen)
        actions["quit"].triggered.connect(self.close)
        self.text_alone.changed.connect(self._show_text_alone)
        self._welcome(self.reader)
        self.texts.came.connect(self._welcome)
        self.show_library(shown=True)
        self.show_notes(shown=True)

    @property
    def reader(self) -> "ReaderPane":
        """The text at hand."""
        return self.texts.at_hand

    def turn_to(self, reader: "ReaderPane") -> None:
        """Take one of the texts to be the one at hand."""
        self.texts.turn_to(reader)
        self._fit_panes()

    def _welcome(self, reader: "ReaderPane") -> None:
        actions = self.actions_of_window
        reader.bar.add_to_menu(actions.of_menu("edit"))
        for menu, title in actions.titles().items():
            reader.bar.add_to_menu(actions.of_menu(menu), title=title)
        reader.library_toggled.connect(lambda on: self._ask(self.library, shown=on))
        reader.notes_toggled.connect(lambda on: self._ask(self.notes, shown=on))

    def show_library(self, shown: bool) -> None:
        """Show the library pane while there is room for it, or hide it."""
        self._want(self.library, shown=shown)

    def show_notes(self, shown: bool) -> None:
        """Show the notes while there is room for them, or hide them."""
        self._want(self.notes, shown=shown)

    def need_notes(self) -> None:
        """Show the notes, if need be in the library's room."""
        self._ask(self.notes, shown=True)

    def is_wanted(self, pane: QWidget) -> bool:
        """Whether a pane is shown whenever there is room for it."""
        return pane not in self._unwanted

    def place_of_panes(self) -> QByteArray:
        """Return the splitter's state, for the next start."""
        return self._split.saveState()

    def restore_panes(self, state: QByteArray) -> None:
        """Put the splitter as it was."""
        self._split.restoreState(state)

    def _ask(self, pane: QWidget, *, shown: bool) -> None:
        """Show a pane now, before the other one, or hide it."""
        if shown:
            self._by_need.sort(key=lambda each: each is not pane)
        self._want(pane, shown=shown)

    def _show_text_alone(self, is_on: bool) -> None:
        if is_on:
            self._place_before = self.place_of_panes()
            self.workspaces.show_workspace(WorkspaceName.READ)
        self._fit_panes()
        if not is_on:
            self.restore_panes(self._place_before)

    def _want(self, pane: QWidget, *, shown: bool) -> None:
        if shown:
            self.text_alone.end()
        self._unwanted = self._unwanted - {pane} if shown else self._unwanted | {pane}
        self._fit_panes()

    def _fit_panes(self) -> None:
        """Fold what has no room; what was folded comes back with the room."""
        is_alone = self.text_alone.is_on
        room = self.workspaces.fit(self.width(), is_folded=is_alone)
        room -= 2 * self._split.handleWidth()
        room -= self.texts.fit(room, is_alone=is_alone)
        for pane in self._by_need:
            if is_alone or not self.is_wanted(pane):
                pane.hide()
                continue
            room -= max(pane.minimumWidth(), pane.minimumSizeHint().width())
            pane.setVisible(room >= 0)
        self._tell_reader()

    def _tell_reader(self) -> None:
        library, notes = not self.library.isHidden(), not self.notes.isHidden()
        for reader in self.texts.panes:
            reader.set_panes(library=library, notes=notes)

    def _toggle(self, pane: QWidget) -> None:
        self._ask(pane, shown=pane.isHidden())

    def _go_to(self, pane: QWidget) -> None:
        self.workspaces.show_workspace(WorkspaceName.READ)
        if pane is not self.texts:
            self._ask(pane, shown=True)
        if pane is self.library:
            self.library.focus_list()
        elif pane is self.texts:
            self.reader.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.notes.cards.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self) -> None:
        self.workspaces.show_workspace(WorkspaceName.READ)
        self._ask(self.library, shown=True)
        self.library.focus_search()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._by_need:
            self._fit_panes()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            # Once the picture is out, not while it is being painted.
            QTimer.singleShot(0, self.seen.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What can be saved may be dropped anywhere; the library's pane knows what that is."""
        if self.library.welcomes(event.mimeData()):
            # A copy: whoever gave it must not take it away.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.veil.begin()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.end()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.end()
        if self.library.bring(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._by_need:
            # Or the places of the panes would be remembered without them.
            self.text_alone.end()
        self.closing.emit()
        event.accept()
