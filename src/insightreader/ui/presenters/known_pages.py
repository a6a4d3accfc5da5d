"""Pages that are there already when they are saved: the window asks, and nothing waits for it."""

from PySide6.QtCore import QObject
from shiboken6 import isValid

from insightreader.runtime.engine import Engine
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.saving import KnownPage, SavingPresenter
from insightreader.ui.status_bar import QuestionLine

_SHOWN_TITLE = 40
NEW_VERSION, KEEP, SKIP = "new-version", "keep", "skip"


class KnownPagesPresenter(QObject):
    """One question for all pages that wait for an answer."""

    def __init__(self, engine: Engine, window: MainWindow, *, saving: SavingPresenter) -> None:
        super().__init__(engine)
        self._engine, self._window, self._saving = engine, window, saving
        self._pages: list[KnownPage] = []
        self._line: QuestionLine | None = None
        saving.known_found.connect(self._ask)

    def _ask(self, page: KnownPage) -> None:
        self._pages.append(page)
        if self._line is None or not isValid(self._line):
            self._line = self._window.status.ask(
                {
                    NEW_VERSION: self.tr("New version"),
                    KEEP: self.tr("Another post"),
                    SKIP: self.tr("Leave it"),
                }
            )
            self._line.answered.connect(self._answer)
        if len(self._pages) > 1:
            self._line.ask(
                self.tr("%Ln of these page(s) are there already:", None, len(self._pages))
            )
            return
        self._engine.ask(None, lambda reading: reading.rows([page.post])).then(
            lambda rows: self._name(rows[0].title if rows else page.name)
        )

    def _name(self, title: str) -> None:
        if self._line is not None and isValid(self._line) and len(self._pages) == 1:
            short = title if len(title) <= _SHOWN_TITLE else title[:_SHOWN_TITLE].rstrip() + "…"
            self._line.ask(self.tr("“{title}” is there already:").format(title=short))

    def _answer(self, answer: str) -> None:
        pages, self._pages, self._line = self._pages, [], None
        if answer != SKIP:
            self._saving.save_known(pages, as_versions=answer == NEW_VERSION)
