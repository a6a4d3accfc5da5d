"""Looks the selected word up, in the system's browser and only when that is asked for."""

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from insightreader.domain.lookup import address_of
from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import ReaderPresenter
from insightreader.ui.presenters.readers import Readers

_SETTINGS = {"dictionary": "reading.dictionary", "web-search": "reading.web_search"}


class LookingUpPresenter(QObject):
    """Hands addresses over; this program itself opens no connection for them."""

    def __init__(self, window: MainWindow, *, settings: Settings, reader: Readers) -> None:
        super().__init__(reader)
        self._window, self._settings, self._reader = window, settings, reader
        reader.for_each(self._take_in)

    def _take_in(self, reader: ReaderPresenter) -> None:
        for name in _SETTINGS:
            reader.pane.commands[name].triggered.connect(lambda _on, name=name: self._look_up(name))

    def _look_up(self, name: str) -> None:
        pane, details = self._reader.pane, self._reader.details
        passage, rendered = pane.selection(), pane.view.scene.rendered
        if passage is None or rendered is None:
            return
        word = rendered.text[slice(*passage)]
        language = (details.row.language if details is not None else None) or QLocale().name()
        address = address_of(self._settings.text(_SETTINGS[name]), word, language=language)
        if address is None:
            self._window.status.say(
                self.tr("The address in the preferences must be a web address with {word} in it.")
            )
            return
        self._window.status.say(self.tr("Your browser was asked to look that up."))
        QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
