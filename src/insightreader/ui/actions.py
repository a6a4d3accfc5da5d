"""The window's own actions: names, keys and icons in one table, for menus and the palette."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from insightreader.ui import icons
from insightreader.ui.needs import PROPERTY
from insightreader.ui.theme import Theme, ThemeSwitch

_NEEDS = {
    "undo": "undo",
    "redo": "redo",
    "compare": "compare",
    "code-results": "results",
    "other-text": "two",
    "close-beside": "two",
}
"""What actions wait for; those of the menu on a post wait for one."""


@dataclass(frozen=True, slots=True)
class WindowAction:
    """One row. ``menu`` names the group it belongs to; ``keys`` are parted by "; "."""

    name: str
    text: str
    icon: str
    keys: str = ""
    menu: str = ""
    is_checkable: bool = False


class WindowActions(QObject):
    """Owns the actions: ``actions["undo"]``. They work wherever the focus is in the window."""

    def __init__(self, switch: ThemeSwitch, window: QWidget) -> None:
        super().__init__(window)
        self.table = tuple(self._rows())
        self._actions: dict[str, QAction] = {}
        for row in self.table:
            action = QAction(row.text, window)
            action.setObjectName(f"window.{row.name}")
            # What the action is called whatever its text says of the moment, as "Undo: Annotate".
            action.setIconText(row.text)
            action.setCheckable(row.is_checkable)
            action.setProperty(PROPERTY, _NEEDS.get(row.name, row.menu))
            if row.keys:
                action.setShortcuts([QKeySequence(each) for each in row.keys.split("; ")])
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)
            self._actions[row.name] = action
        switch.changed.connect(self._paint)
        self._paint(switch.current)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def of_menu(self, menu: str) -> list[QAction]:
        """Return the actions of one group, in the table's order."""
        return [self._actions[row.name] for row in self.table if row.menu == menu]

    def titles(self) -> dict[str, str]:
        """Return the groups that are menus of their own, with what they are called."""
        tr = self.tr
        return {
            "post": tr("This post"),
            "library": tr("Library"),
            "go": tr("Go"),
            "view": tr("View"),
            "help": tr("Help"),
        }

    def _paint(self, theme: Theme) -> None:
        for row in self.table:
            self._actions[row.name].setIcon(icons.icon(row.icon, theme.muted))

    def _rows(self) -> Iterator[WindowAction]:
        tr = self.tr
        yield WindowAction("add-file", tr("Save files…"), "file-plus", "Ctrl+N", "library")
        yield WindowAction("add-address", tr("Save an address…"), "link", "Ctrl+Shift+N", "library")
        yield WindowAction(
            "paste", tr("Save what was copied"), "clipboard-paste", "Ctrl+Shift+V", "library"
        )
        yield WindowAction("feeds", tr("Feeds…"), "rss", "", "library")
        yield WindowAction("import", tr("Import…"), "import", "", "library")
        yield WindowAction("join", tr("Join another library…"), "users", "", "library")
        yield WindowAction("duplicates", tr("Find duplicates…"), "copy", "", "library")
        yield WindowAction("sample", tr("Open the sample library"), "library", "", "library")
        yield from self._rows_of_libraries()
        yield WindowAction("pseudonyms", tr("Pseudonyms…"), "venetian-mask", "", "library")
        yield WindowAction("export", tr("Export…"), "share", "Ctrl+E", "library")
        yield WindowAction("notes-folder", tr("Folder of notes…"), "folder-sync", "", "library")
        yield WindowAction("backup", tr("Back up now"), "database-backup", "", "library")
        yield WindowAction("undo", tr("Undo"), "undo-2", "Ctrl+Z", "edit")
        yield WindowAction("redo", tr("Redo"), "redo-2", "Ctrl+Shift+Z", "edit")
        yield WindowAction(
            "code-results", tr("Code these results…"), "highlighter", "Ctrl+Shift+E", "edit"
        )
        yield WindowAction("read", tr("Read: posts and notes"), "book-open-text", "Ctrl+1", "go")
        yield WindowAction("evidence", tr("Evidence: codes, matrix"), "grid-3x3", "Ctrl+2", "go")
        yield WindowAction("brief", tr("Brief: claims, quotations"), "notebook-pen", "Ctrl+3", "go")
        yield WindowAction("search", tr("Search everything"), "search", "Ctrl+Shift+F", "go")
        yield WindowAction("palette", tr("Go to anything…"), "command", "Ctrl+K", "go")
        yield WindowAction("all-notes", tr("All notes"), "notebook-text", "Ctrl+Shift+A", "go")
        yield WindowAction("review", tr("Daily review"), "repeat", "Ctrl+Shift+D", "go")
        yield WindowAction("go-library", tr("Go to the list"), "list", "Alt+1", "go")
        yield WindowAction("go-reader", tr("Go to the text"), "book-open", "Alt+2", "go")
        yield WindowAction("go-notes", tr("Go to the notes"), "sticky-note", "Alt+3", "go")
        yield WindowAction("other-text", tr("Go to the other text"), "columns-2", "F6", "go")
        yield WindowAction("go-notice", tr("Go to the newest notice"), "bell", "Alt+4", "go")
        yield from self._rows_of_view()
        yield from self._rows_of_post()
        yield from self._rows_of_help()

    def _rows_of_libraries(self) -> Iterator[WindowAction]:
        tr = self.tr
        yield WindowAction(
            "open-library", tr("Open another library…"), "folder-open", "Ctrl+Alt+O", "library"
        )
        yield WindowAction("new-library", tr("New library…"), "folder-plus", "", "library")
        yield WindowAction("recent-libraries", tr("Recent libraries"), "history", "", "library")
        yield WindowAction(
            "default-library", tr("Open this library at start"), "house", "", "library"
        )

    def _rows_of_view(self) -> Iterator[WindowAction]:
        tr = self.tr
        yield WindowAction(
            "library-pane", tr("Show or hide the library"), "panel-left", "F9", "view"
        )
        yield WindowAction("notes-pane", tr("Show or hide the notes"), "panel-right", "F8", "view")
        yield WindowAction("close-beside", tr("Close the text beside"), "x", "Ctrl+W", "view")
        yield WindowAction("tasks", tr("Tasks"), "list-checks", "Ctrl+Shift+J", "view")
        yield WindowAction("full-screen", tr("Full screen"), "maximize", "F11", "view")
        yield WindowAction(
            "text-alone", tr("Nothing but the text"), "focus", "Shift+F11", "view", True
        )
        yield WindowAction(
            "focus",
            tr("Quiet all but the paragraph at hand"),
            "text-select",
            "Ctrl+F11",
            "view",
            True,
        )

    def _rows_of_post(self) -> Iterator[WindowAction]:
        tr = self.tr
        yield WindowAction(
            "note", tr("Note on the whole post"), "notebook-pen", "Ctrl+Shift+M", "post"
        )
        yield WindowAction("details", tr("Edit details…"), "pencil", "Ctrl+I", "post")
        yield WindowAction(
            "provenance", tr("Where this post comes from"), "shield-check", "Ctrl+Shift+I", "post"
        )
        yield WindowAction("related", tr("Related passages"), "waypoints", "Ctrl+L", "post")
        yield WindowAction(
            "recapture-file", tr("New version from a file…"), "file-plus", "Ctrl+Shift+S", "post"
        )
        yield WindowAction(
            "recapture-address", tr("New version from its address…"), "link", "", "post"
        )
        yield WindowAction(
            "clean-again", tr("Clean again by today's rules"), "sparkles", "", "post"
        )
        yield WindowAction("compare", tr("What changed"), "git-compare", "Ctrl+Shift+H", "post")
        yield WindowAction(
            "removed", tr("Show what was removed"), "eraser", "Ctrl+Shift+R", "post", True
        )
        yield WindowAction("repairs", tr("Lost characters"), "spell-check", "Ctrl+Shift+K", "post")
        yield WindowAction("print", tr("Print…"), "printer", "Ctrl+P", "post")
        yield WindowAction("save-pdf", tr("Save as PDF…"), "file-down", "", "post")
        yield WindowAction("original", tr("Open the original"), "external-link", "Ctrl+O", "post")

    def _rows_of_help(self) -> Iterator[WindowAction]:
        tr = self.tr
        yield WindowAction("profile", tr("Your name…"), "user-round", "", "help")
        yield WindowAction("preferences", tr("Preferences…"), "settings", "Ctrl+,", "help")
        yield WindowAction("guide", tr("User guide"), "circle-question-mark", "F1", "help")
        yield WindowAction("tour", tr("Guided tour"), "signpost", "Shift+F1", "help")
        yield WindowAction("tour-again", tr("Begin the tour anew"), "rotate-ccw", "", "help")
        yield WindowAction("whats-new", tr("What's new"), "gift", "", "help")
        yield WindowAction("shortcuts", tr("Keyboard shortcuts"), "keyboard", "Ctrl+F1; ?", "help")
        yield WindowAction("about", tr("About InsightReader"), "info", "", "help")
        yield WindowAction("quit", tr("Quit"), "power", "Ctrl+Q", "help")
