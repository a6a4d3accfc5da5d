"""The search process: the open index and library answer questions, and nothing is written."""

from pathlib import Path

from insightreader.domain.found import Facets, SearchAnswer, SearchHit
from insightreader.domain.ids import PostId
from insightreader.workers.answering import Answerer
from insightreader.workers.handling import Context, Handler, Handlers
from insightreader.workers.jobs import (
    FACETS,
    MATCHING_POSTS,
    RELATED,
    SEARCH,
    LibraryQuestion,
    RelatedToPassage,
)


class _Searching:
    """One answerer from question to question, for one library at a time."""

    def __init__(self) -> None:
        self._library = ""
        self._answerer: Answerer | None = None

    def answer(self, asked: LibraryQuestion, context: Context) -> SearchAnswer:
        answerer = self._answerer_of(asked.library)
        return answerer.answer(asked.question, check=context.stop_if_unwanted)

    def facets(self, asked: LibraryQuestion, context: Context) -> Facets:
        answerer = self._answerer_of(asked.library)
        return answerer.facets(asked.question, check=context.stop_if_unwanted)

    def related(self, asked: RelatedToPassage, context: Context) -> list[SearchHit]:
        answerer = self._answerer_of(asked.library)
        return answerer.related(asked.question, check=context.stop_if_unwanted)

    def posts(self, asked: LibraryQuestion, context: Context) -> list[PostId]:
        answerer = self._answerer_of(asked.library)
        return answerer.posts(asked.question, check=context.stop_if_unwanted)

    def _answerer_of(self, library: str) -> Answerer:
        if self._answerer is None or library != self._library:
            if self._answerer is not None:
                self._answerer.close()
            self._answerer = Answerer(Path(library))
            self._library = library
        return self._answerer


_searching = _Searching()
HANDLERS: Handlers = (
    Handler(SEARCH, _searching.answer),
    Handler(FACETS, _searching.facets),
    Handler(RELATED, _searching.related),
    Handler(MATCHING_POSTS, _searching.posts),
)
