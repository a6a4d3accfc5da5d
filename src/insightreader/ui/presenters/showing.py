"""What the window shows beside its panes: preferences, the original, help."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from insightreader import __version__
from insightreader.domain.ids import PostId
from insightreader.domain.text import RenderedText
from insightreader.runtime.engine import Engine
from insightreader.services.guide import guide_markdown, guide_pictures, page_titles, picture_sizes
from insightreader.services.originals import originals_folder, write_original
from insightreader.services.settings import Settings
from insightreader.ui.library.row_look import Density
from insightreader.ui.main_window import MainWindow
from insightreader.ui.plain import plain_message
from insightreader.ui.presenters.correcting import CorrectingPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.repairing import RepairingPresenter
from insightreader.ui.reading_style import reading_style
from insightreader.ui.theme import ThemeSwitch

if TYPE_CHECKING:
    from insightreader.ui.dialogs.about import AboutDialog
    from insightreader.ui.dialogs.preferences import PreferencesDialog
    from insightreader.ui.guide.book import Book
    from insightreader.ui.guide.window import GuideWindow

_LOOKS = ("look.dense_list", "look.library_pane", "look.notes_pane", "reading.block_numbers")
"""What the window takes from the last time; the theme is there when it is built."""


class ShowingPresenter(QObject):
    """Opens dialogs; all of them leave the window usable or close by Esc."""

    language_chosen = Signal()
    """The window is to speak another language, as the settings say."""
    applied = Signal()
    """A setting that was changed is in force."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        switch: ThemeSwitch,
        reader: Readers,
    ) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._settings = settings
        self._switch = switch
        self._reader = reader
        self._guide: GuideWindow | None = None
        self._titles: dict[str, str] = {}
        """Of the guide's pages, by the names of their files."""
        actions = window.actions_of_window
        actions["preferences"].triggered.connect(self.show_preferences)
        self.correcting = CorrectingPresenter(engine, window, reader=reader)
        self.repairing = RepairingPresenter(
            engine, window, reader=reader, correcting=self.correcting
        )
        actions["original"].triggered.connect(self._open_current_original)
        actions["about"].triggered.connect(self.show_about)
        reader.for_each(
            lambda each: each.pane.text_settings_requested.connect(self.show_preferences)
        )
        reader.original_requested.connect(self._open_original)
        reader.link_asked.connect(self._confirm_link)
        for key in _LOOKS:
            self.apply(key)
        self._allow_for_post()
        reader.opened.connect(self._allow_for_post)
        reader.closed.connect(self._allow_for_post)

    def show_preferences(self) -> "PreferencesDialog":
        """Open the preferences."""
        from insightreader.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._settings, switch=self._switch, parent=self._window)
        dialog.changed.connect(self.apply)
        dialog.open()
        return dialog

    def apply(self, key: str) -> None:
        """Put a setting that was changed in force."""
        if key == "reading.text_cursor":
            for reader in self._reader.all:
                reader.pane.commands["cursor"].setChecked(self._settings.flag(key))
        elif key.startswith("reading."):
            for reader in self._reader.all:
                reader.pane.set_style(reading_style(self._settings))
        elif key == "look.theme":
            self._switch.choose(self._settings.text(key))
        elif key == "look.language":
            self.language_chosen.emit()
        elif key == "look.dense_list":
            dense = self._settings.flag(key)
            self._window.library.set_density(Density.COMPACT if dense else Density.COMFORTABLE)
        elif key == "look.library_pane":
            self._window.show_library(shown=self._settings.flag(key))
        elif key == "look.notes_pane":
            self._window.show_notes(shown=self._settings.flag(key))
        self.applied.emit()

    def show_about(self) -> "AboutDialog":
        """Say what this is."""
        from insightreader.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(str(self._engine.folder), self._window)
        dialog.open()
        return dialog

    def ask_for_guide(self, page: str, section: str = "", *, beside: QWidget) -> None:
        """Show the guide at a page by the name of its file; one that is open already turns to it.

        ``beside`` is the window with which it is read.
        """
        shown = self._guide
        if shown is not None and isValid(shown) and shown.parentWidget() is beside:
            self._turn(shown, page, section)
            return

        def show(rendered: RenderedText, pictures: Mapping[str, bytes]) -> None:
            parent = beside if isValid(beside) else self._window
            self._turn(self.show_guide(rendered, pictures, beside=parent), page, section)

        self._engine.run_errand(lambda: (guide_markdown(), page_titles(), guide_pictures())).then(
            lambda read: self._render_guide(*read, then=show)
        )

    def _render_guide(
        self,
        markdown: str,
        titles: dict[str, str],
        pictures: Mapping[str, bytes],
        *,
        then: Callable[[RenderedText, Mapping[str, bytes]], None],
    ) -> None:
        self._titles = titles
        self._engine.render(markdown, image_sizes=picture_sizes(pictures)).then(
            lambda rendered: then(rendered, pictures)
        )

    def show_guide(
        self,
        rendered: RenderedText,
        pictures: Mapping[str, bytes] | None = None,
        *,
        beside: QWidget | None = None,
    ) -> "GuideWindow":
        """Show the user guide beside the work, set as posts are."""
        from insightreader.ui.guide.book import Book

        version = self.tr("Version {number}").format(number=__version__)
        book = Book(self.tr("User guide"), version, rendered, pictures=pictures or {})
        self._guide = self.show_book(book, beside or self._window)
        return self._guide

    def show_book(self, book: "Book", beside: QWidget) -> "GuideWindow":
        """Show something long to be read about the program."""
        from insightreader.ui.guide.window import GuideWindow

        style = replace(reading_style(self._settings), block_numbers=False)
        window = GuideWindow(book, style=style, switch=self._switch, parent=beside)
        window.link_requested.connect(self._confirm_link)
        window.show()
        return window

    def _turn(self, window: "GuideWindow", page: str, section: str) -> None:
        window.show_page(self._titles.get(page, ""), section)
        window.raise_()
        window.activateWindow()

    # Out of the program, when asked

    def _open_current_original(self) -> None:
        if self._reader.post is not None:
            self._open_original(self._reader.post)

    def _open_original(self, post: PostId) -> None:
        self._engine.ask(
            None, lambda reading: write_original(reading, post, originals_folder())
        ).then(_open_file)

    def _confirm_link(self, address: str) -> None:
        box = plain_message(
            self._window,
            self.tr("Open a link"),
            self.tr("Open this address in your browser?") + f"\n\n{address}",
        )
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(
            lambda: QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
        )
        box.open()

    def _allow_for_post(self, _: object = None) -> None:
        actions = self._window.actions_of_window
        actions["original"].setEnabled(self._reader.details is not None)


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
