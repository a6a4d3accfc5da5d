"""Help that fits: the guide at the page of where one is, and what is new after an update."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from insightreader import __version__
from insightreader.domain.text import RenderedText
from insightreader.runtime.engine import Engine
from insightreader.services.news import is_update, news_markdown
from insightreader.services.settings import Settings
from insightreader.ui.guide.where import page_for
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.showing import ShowingPresenter
from insightreader.ui.tasks.notices import Notice, NoticeCorner, Offer

if TYPE_CHECKING:
    from insightreader.ui.guide.window import GuideWindow

_SEEN = "program.version_seen"
_SHOWN_MS = 30_000
_NEWS_LEVEL = 3
"""Of a version and of the kinds of its changes, which are listed as pages."""


class HelpPresenter(QObject):
    """Opens what is there to be read about the program. F1 works in its dialogs as well."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        showing: ShowingPresenter,
        notices: NoticeCorner,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._settings, self._showing, self._notices = settings, showing, notices
        actions = window.actions_of_window
        self._action = actions["guide"]
        self._action.triggered.connect(self.help)
        actions["whats-new"].triggered.connect(self.ask_for_news)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def start(self) -> None:
        """Tell once that the program is another version."""
        self._settings.look_again()
        seen = self._settings.text(_SEEN)
        self._settings.set(_SEEN, __version__)
        if is_update(seen, __version__):
            words = self.tr("InsightReader was updated to version {number}.")
            self._notices.tell(
                Notice(
                    self.tr("Updated"),
                    words.format(number=__version__),
                    offers=[Offer(self.tr("What's new"), self.ask_for_news)],
                    shown_ms=_SHOWN_MS,
                )
            )

    def help(self) -> None:
        """Open the guide at the page that fits where the keyboard is."""
        asking = QApplication.focusWidget()
        page, section = page_for(asking)
        self._showing.ask_for_guide(page, section, beside=_readable_with(asking, self._window))

    def ask_for_news(self) -> None:
        """Read what is new, and show it."""
        self._engine.run_errand(news_markdown).then(
            lambda markdown: self._engine.render(markdown).then(self.show_news)
        )

    def show_news(self, rendered: RenderedText) -> "GuideWindow":
        """Show what is new."""
        from insightreader.ui.guide.book import Book

        meta = self.tr("This is version {number}.").format(number=__version__)
        book = Book(self.tr("What's new"), meta, rendered, page_level=_NEWS_LEVEL)
        return self._showing.show_book(book, self._window)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let F1 work in a dialog, where the window's own keys don't."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and self._action not in dialog.actions():
            dialog.addAction(self._action)


def _readable_with(widget: QWidget | None, otherwise: QWidget) -> QWidget:
    """The window beside which help can be read: a dialog keeps all others from being used."""
    window = widget.window() if widget is not None else otherwise
    return window if isinstance(window, QDialog) and window.isModal() else otherwise
