"""Search while typing: every keystroke a numbered question, only the newest answer shown."""

import re

from PySide6.QtCore import QObject, Signal, SignalInstance

from insightreader.domain.changes import Changes
from insightreader.domain.found import Facets, SearchAnswer, SearchHit
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce, Throttle
from insightreader.ui.library.pane import LibraryPane
from insightreader.ui.library.search_notice import remarks_on_answer
from insightreader.ui.presenters.reader import Passage
from insightreader.ui.presenters.search_memory import SearchMemoryPresenter

PAGE = 50
_AGAIN_MS = 700
_FACETS_MS = 150
"""After the last answer: counting all that was found can wait until typing rests."""
_FIRST_LOOK_S = 0.25
"""What a plain scan has found by then is shown; then it goes on."""
_HALF_A_WORD = re.compile(r"(?:.*\s)?(?!(?:AND|OR|NOT)$)[^\W\d_]{3,}", re.DOTALL)
"""A query that ends in a plain word, which may be the beginning of a longer one."""


class SearchPresenter(QObject):
    """Puts what is typed to the search process."""

    passage_chosen = Signal(object, object)
    """A post's id, and the ``Passage`` to show in it."""
    results_changed = Signal(bool)
    """Whether a query has results now."""
    passage_chosen_beside = Signal(object, object)
    """The same, to be opened beside the post that is read."""

    def __init__(self, engine: Engine, pane: LibraryPane) -> None:
        super().__init__(engine)
        self._client = engine.search
        self._client.answered.connect(self._take)
        self._client.failed.connect(engine.mailbox.failed)
        self._pane = pane
        self._text = ""
        self._asked = ""
        """What was put for it: its last word as a beginning where nothing had it whole."""
        self._patience_s = _FIRST_LOOK_S
        self._answer: SearchAnswer | None = None
        self._page = 0
        """The number of the question for a further page of ``_answer``."""
        # After the index moved on, results on show are asked for again, but not at every commit.
        self._again = Throttle(self, interval_ms=_AGAIN_MS)
        self._again.due.connect(self._ask_again)
        self._counting = Debounce(self, delay_ms=_FACETS_MS)
        self._counting.quiet.connect(self._count)
        self._memory = SearchMemoryPresenter(engine, pane.parts.field)
        engine.hub.subscribe(self, self._on_changes)
        pane.query_changed.connect(self._on_query_changed)
        pane.search_result_open_requested.connect(
            lambda post, start, end: self._choose(self.passage_chosen, post, (start, end))
        )
        pane.search_result_beside_requested.connect(
            lambda post, start, end: self._choose(self.passage_chosen_beside, post, (start, end))
        )
        pane.parts.left_related.connect(self._ask)
        pane.parts.bar.order_chosen.connect(self._ask)
        pane.parts.found.more_wanted.connect(self._ask_for_more)

    @property
    def typed(self) -> str:
        """The query as a person has put it."""
        return self._pane.filter.query or self._text

    @property
    def asked(self) -> str:
        """The query that the results on show answer."""
        return self._asked

    def _on_query_changed(self, text: str) -> None:
        self._text = text.strip()
        self._ask()

    def _ask(self) -> None:
        self._page = 0
        self._patience_s = _FIRST_LOOK_S
        self._asked = self._text
        if self._text:
            self._put()
        else:
            self._client.forget()
            self._counting.cancel()
            self._answer = None
            self.results_changed.emit(False)

    def _ask_again(self) -> None:
        if not self._shows_related:
            self._ask()

    @property
    def _shows_related(self) -> bool:
        """Whether related passages stand where a query's results would; leaving them asks anew."""
        return not self._pane.parts.beside.isHidden()

    def _put(self, *, offset: int = 0) -> int:
        return self._client.ask(
            self._asked,
            limit=PAGE,
            offset=offset,
            sort=self._pane.parts.bar.order,
            patience_s=self._patience_s,
        )

    def _ask_for_more(self) -> None:
        answer = None if self._shows_related else self._answer
        if answer is not None and not self._page and len(self._shown()) < answer.total:
            self._page = self._put(offset=len(self._shown()))

    def _take(self, answer: SearchAnswer) -> None:
        if not self._text:
            return
        if answer.number == self._page:
            self._page = 0
            if not self._shows_related:
                self._pane.parts.results.add_hits(answer.hits)
        elif not answer.hits and self._asked == self._text and _may_go_on(self._text):
            self._asked = f"{self._text}*"
            self._put()
        else:
            self._show(answer)

    def _show(self, answer: SearchAnswer) -> None:
        self._answer = answer
        self._pane.show_answer(answer)
        self.results_changed.emit(bool(answer.hits))
        self._say(answer, Facets())
        self._counting.touch()
        if answer.is_scan and not answer.is_complete and self._patience_s == _FIRST_LOOK_S:
            self._patience_s *= 20
            self._put()

    def _say(self, answer: SearchAnswer, facets: Facets) -> None:
        """Offer the query in other words as it stands in the field, without place and chip."""
        typed = self._pane.filter.query
        before = self._asked.removesuffix("*").removesuffix(typed)
        other = next((each.removesuffix("*") for each in facets.did_you_mean), "")
        is_of_typed = other.startswith(before)
        shown = other.removeprefix(before) if is_of_typed else ""
        self._pane.parts.notice.say(remarks_on_answer(typed, answer, shown))

    def _count(self) -> None:
        asked = self._asked
        if self._text:
            self._client.facets(asked).then(lambda facets: self._offer(asked, facets))

    def _offer(self, asked: str, facets: Facets) -> None:
        if asked == self._asked and self._text:
            self._pane.parts.bar.set_facets(facets)
            if self._answer is not None:
                self._say(self._answer, facets)

    def _on_changes(self, changes: Changes) -> None:
        if changes.index and self._text:
            self._again.touch()

    def _choose(self, chosen: SignalInstance, post: PostId, place: tuple[int, int]) -> None:
        start, end = place
        hits = (hit for hit in self._shown() if hit.post == post and hit.start == start)
        matches = next((hit.text_matches for hit in hits), ())
        self._memory.remember(self._pane.filter.query)
        chosen.emit(post, Passage(start, end, matches))

    def _shown(self) -> list[SearchHit]:
        return list(self._pane.parts.results.hits)


def _may_go_on(query: str) -> bool:
    """Whether somebody may be in the middle of the last word of ``query``."""
    return query.count('"') % 2 == 0 and _HALF_A_WORD.fullmatch(query) is not None
