"""Several libraries, each in a window and a process of its own, and what this window is called."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from insightreader.runtime.engine import Engine
from insightreader.services.libraries import (
    is_library,
    open_at_start,
    recent_libraries,
    remember_library,
)
from insightreader.services.reading import OpenedPost
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.new_library import NewLibraryDialog
from insightreader.ui.main_window import MainWindow
from insightreader.ui.plain import plain_message
from insightreader.ui.presenters.readers import Readers

Launch = Callable[[Path], bool]
"""Opens a window on a library in another process; whether it could be started."""


class LibrariesPresenter(QObject):
    """The actions on libraries. This window's own library never changes."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        reader: Readers,
        launch: Launch,
    ) -> None:
        super().__init__(engine)
        self._folder = engine.folder
        self._window = window
        self._settings = settings
        self.launch = launch
        actions = window.actions_of_window
        actions["open-library"].triggered.connect(self.ask_for_library)
        actions["new-library"].triggered.connect(self.ask_for_new)
        actions["default-library"].triggered.connect(self.open_at_start)
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._fill_menu)
        actions["recent-libraries"].setMenu(self._menu)
        reader.opened.connect(self._name_post)
        reader.closed.connect(self._name_library)
        self._name_library()

    def start(self) -> None:
        """Remember that this library was opened."""
        remember_library(self._settings, self._folder)

    def others(self) -> list[Path]:
        """Return the recent libraries but this one."""
        return [each for each in recent_libraries(self._settings) if each != self._folder]

    def ask_for_library(self) -> QFileDialog:
        """Ask for the folder of a library."""
        title = self.tr("Open another library")
        dialog = QFileDialog(self._window, title, str(self._folder.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.open(Path(path)))
        dialog.open()
        return dialog

    def ask_for_new(self) -> NewLibraryDialog:
        """Ask where a new library is to lie."""
        dialog = NewLibraryDialog(self._folder.parent, self._window)
        dialog.asked.connect(self._open_window)
        dialog.open()
        return dialog

    def open(self, folder: Path) -> None:
        """Open a library in a window of its own, or say why not."""
        if not is_library(folder):
            self._refuse(self.tr("There is no library in this folder. Nothing was opened."), folder)
        elif folder == self._folder:
            self._window.status.say(self.tr("This window shows that library."))
        else:
            self._open_window(folder)

    def open_at_start(self) -> None:
        """Let the program open this library from now on."""
        open_at_start(self._settings, self._folder)
        said = self.tr("InsightReader opens “{library}” at its next start.")
        self._window.status.say(said.format(library=self._folder.name))

    def _open_window(self, folder: Path) -> None:
        if self.launch(folder):
            said = self.tr("“{library}” opens in a window of its own.")
            self._window.status.say(said.format(library=folder.name))
        else:
            self._refuse(self.tr("Another window could not be started."), folder)

    def _refuse(self, words: str, folder: Path) -> None:
        title = self.tr("Open another library")
        box = plain_message(self._window, title, f"{words}\n\n{folder}")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for folder in self.others():
            # A menu takes "&" for the mark of a letter.
            words = f"{folder.name} — {folder.parent}".replace("&", "&&")
            is_there = is_library(folder)
            if not is_there:
                words = self.tr("{library} (missing)").format(library=words)
            action = self._menu.addAction(words)
            action.setEnabled(is_there)
            action.triggered.connect(lambda _on=False, folder=folder: self.open(folder))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("No other library was opened yet")).setEnabled(False)

    def _name_library(self) -> None:
        self._window.setWindowTitle(f"{self._folder.name} — InsightReader")

    def _name_post(self, opened: OpenedPost) -> None:
        title = opened.details.row.title
        self._window.setWindowTitle(f"{title} — {self._folder.name} — InsightReader")
