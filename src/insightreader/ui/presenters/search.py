"""Search while typing: every keystroke a numbered question, only the newest answer shown."""

import re

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Changes
from insightreader.domain.found import SearchAnswer, SearchHit
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Throttle
from insightreader.ui.library.pane import LibraryPane
from insightreader.ui.presenters.reader import Passage
from insightreader.ui.presenters.search_memory import SearchMemoryPresenter

_AGAIN_MS = 700
_HALF_A_WORD = re.compile(r"(?:.*\s)?(?!(?:AND|OR|NOT)$)[^\W\d_]{3,}", re.DOTALL)
"""A query that ends in a plain word, which may be the beginning of a longer one."""


class SearchPresenter(QObject):
    """Puts what is typed to the search process."""

    passage_chosen = Signal(object, object)
    """A post's id, and the ``Passage`` to show in it."""

    def __init__(self, engine: Engine, pane: LibraryPane) -> None:
        super().__init__(engine)
        self._client = engine.search
        self._client.answered.connect(self._take)
        self._client.failed.connect(engine.mailbox.failed)
        self._pane = pane
        self._text = ""
        self._is_beginning = False
        """Whether the last word is asked for as a beginning, since nothing had it whole."""
        self._answer: SearchAnswer | None = None
        # After the index moved on, results on show are asked for again, but not at every commit.
        self._again = Throttle(self, interval_ms=_AGAIN_MS)
        self._again.due.connect(self._ask)
        engine.hub.subscribe(self, self._on_changes)
        self._memory = SearchMemoryPresenter(engine, pane.parts.field)
        pane.query_changed.connect(self._on_query_changed)
        pane.search_result_open_requested.connect(self._on_result_chosen)

    def _on_query_changed(self, text: str) -> None:
        self._text = text.strip()
        self._ask()

    def _ask(self) -> None:
        self._is_beginning = False
        if self._text:
            self._client.ask(self._text)
        else:
            self._client.forget()

    def _take(self, answer: SearchAnswer) -> None:
        if not self._text:
            return
        if not answer.hits and not self._is_beginning and _may_go_on(self._text):
            self._is_beginning = True
            self._client.ask(f"{self._text}*")
            return
        self._answer = answer
        self._pane.show_answer(answer)

    def _on_changes(self, changes: Changes) -> None:
        if changes.index and self._text:
            self._again.touch()

    def _on_result_chosen(self, post: PostId, start: int, end: int) -> None:
        matches = next((hit.text_matches for hit in self._hits_of(post) if hit.start == start), ())
        self._memory.remember(self._pane.filter.query)
        self.passage_chosen.emit(post, Passage(start, end, matches))

    def _hits_of(self, post: PostId) -> list[SearchHit]:
        hits = self._answer.hits if self._answer else ()
        return [hit for hit in hits if hit.post == post]


def _may_go_on(query: str) -> bool:
    """Whether somebody may be in the middle of the last word of ``query``."""
    return query.count('"') % 2 == 0 and _HALF_A_WORD.fullmatch(query) is not None
