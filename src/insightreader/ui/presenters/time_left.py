"""What is left to read of the text at hand, in the line at the window's foot."""

from PySide6.QtCore import QObject

from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import ReaderPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.reader.time_left import words_of

SETTING = "reading.time_left"


class TimeLeftPresenter(QObject):
    """Tells it when the text comes to rest, so that nothing flickers while it is scrolled."""

    def __init__(self, window: MainWindow, *, settings: Settings, reader: Readers) -> None:
        super().__init__(reader)
        self._status, self._settings, self._reader = window.status, settings, reader
        reader.for_each(self._follow)
        reader.opened.connect(self.tell)
        reader.closed.connect(self.tell)

    def tell(self, _: object = None) -> None:
        """Show what is left now, or nothing."""
        pane = self._reader.pane
        is_wanted = self._settings.flag(SETTING) and pane.on_show is not None
        left = pane.time_left.measure() if is_wanted else None
        self._status.show_time_left(words_of(left) if left is not None else "")

    def _follow(self, reader: ReaderPresenter) -> None:
        def tell() -> None:
            if reader is self._reader.at_hand:
                self.tell()

        reader.pane.time_left.changed.connect(tell)
