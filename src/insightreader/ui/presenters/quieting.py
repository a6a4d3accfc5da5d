"""Quiets all but the paragraph that is read, while there is nothing but the text."""

from PySide6.QtCore import QObject

from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.focus_veil import FocusVeil

SETTING = "reading.focus"


class QuietingPresenter(QObject):
    """Keeps the texts, the setting and the action of the same effect in step."""

    def __init__(self, window: MainWindow, *, settings: Settings, reader: Readers) -> None:
        super().__init__(reader)
        self._window, self._settings, self._reader = window, settings, reader
        self._action = window.actions_of_window["focus"]
        self._action.setChecked(settings.flag(SETTING))
        self._action.toggled.connect(self._choose)
        window.text_alone.changed.connect(self.apply)
        reader.turned.connect(self.apply)

    def apply(self, _: object = None) -> None:
        """Put what is set in force."""
        is_wanted = self._settings.flag(SETTING)
        self._action.setChecked(is_wanted)
        for reader in self._reader.all:
            _quiet(reader.pane.view, is_wanted=is_wanted and self._window.text_alone.is_on)

    def _choose(self, is_wanted: bool) -> None:
        self._settings.set(SETTING, is_wanted)
        self.apply()


def _quiet(view: ArticleView, *, is_wanted: bool) -> None:
    veil = view.findChild(FocusVeil)
    if is_wanted and veil is None:
        veil = FocusVeil(view)
        veil.follow()
    if veil is not None:
        veil.setVisible(is_wanted)
