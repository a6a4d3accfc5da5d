"""Finds passages like the selected one, or like the open post, and lists them in the library."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from insightreader.domain.changes import Changes
from insightreader.domain.errors import IndexUnusable, UserError
from insightreader.domain.found import RelatedQuestion, SearchHit
from insightreader.runtime.engine import Engine
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers

_LONGEST_TITLE = 60


class RelatedPresenter(QObject):
    """Answers the action "Related passages"."""

    def __init__(self, engine: Engine, window: MainWindow, *, reader: Readers) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._reader = reader
        self._asked: tuple[RelatedQuestion, str] | None = None
        """What nothing was found for, and what that is called."""
        self._is_put_off = False
        """Whether that is since there was no index to look in."""
        engine.hub.subscribe(self, self._on_changes)
        self._action = window.actions_of_window["related"]
        self._action.triggered.connect(self._ask)
        reader.opened.connect(self._allow)
        reader.closed.connect(self._allow)
        self._allow()

    def _ask(self) -> None:
        details = self._reader.details
        if details is None:
            return
        start, end = self._reader.pane.selection() or (0, 0)
        rendered = self._reader.pane.view.scene.rendered
        passage = rendered.text[start:end] if rendered is not None else ""
        title = _short(passage or details.row.title)
        self._put(RelatedQuestion(details.row.id, start, end), title)

    def _put(self, question: RelatedQuestion, title: str) -> None:
        self._engine.search.related(question).then(
            lambda hits: self._show(hits, question, title)
        ).otherwise(lambda error: self._put_off(error, question, title))

    def _show(self, hits: Sequence[SearchHit], question: RelatedQuestion, title: str) -> None:
        self._asked, self._is_put_off = None if hits else (question, title), False
        self._window.show_library(shown=True)
        self._window.library.parts.show_related(hits, title)

    def _put_off(self, error: Exception, question: RelatedQuestion, title: str) -> None:
        """Say what is missing; what only waits for the index is asked again once that is there."""
        if not isinstance(error, UserError):
            raise error
        if isinstance(error, IndexUnusable):
            self._asked, self._is_put_off = (question, title), True
        self._engine.mailbox.failed.emit(error)

    def _on_changes(self, changes: Changes) -> None:
        """What was just saved may not have been in the index yet."""
        if not changes.index or self._asked is None:
            return
        is_awaited = self._is_put_off and self._asked[0].post == self._reader.post
        if is_awaited or self._window.library.parts.beside.isVisible():
            self._put(*self._asked)

    def _allow(self, _: object = None) -> None:
        details = self._reader.details
        self._action.setEnabled(details is not None and details.revision is not None)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_TITLE else f"{line[: _LONGEST_TITLE - 1]}…"
