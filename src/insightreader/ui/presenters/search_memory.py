"""Tells the search field what it may offer: recent queries, and the words of the library."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from insightreader.domain.changes import Changes
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.search_memory import known_words, recent_queries
from insightreader.ui.library.search_field import SearchField
from insightreader.workers.jobs import Priority


class SearchMemoryPresenter(QObject):
    """Reads when the field is used, and only what may have changed since."""

    def __init__(self, engine: Engine, field: SearchField) -> None:
        super().__init__(engine)
        self._engine = engine
        self._field = field
        self._is_stale = True
        engine.hub.subscribe(self, self._on_changes)
        field.used.connect(self._freshen)
        field.suggesting.forget_requested.connect(self._forget)

    def remember(self, query: str) -> None:
        """Keep a query that led somewhere."""
        if query:
            work = self._engine.act(
                lambda desk: desk.search_memory.remember(query), priority=Priority.SOON
            )
            # A library that is open for reading only remembers nothing, which nobody need hear of.
            work.then(lambda _: self._read_recent()).otherwise(lambda _: None)

    def _forget(self, query: str | None) -> None:
        self._engine.act(lambda desk: desk.search_memory.forget(query)).then(
            lambda _: self._read_recent()
        )

    def _freshen(self) -> None:
        self._read_recent()
        if self._is_stale:
            self._is_stale = False
            self._engine.ask_seat("search words", _words).then(self._field.suggesting.set_known)

    def _read_recent(self) -> None:
        self._engine.ask_seat("recent searches", _recent).then(self._field.suggesting.set_recent)

    def _on_changes(self, changes: Changes) -> None:
        if changes.structure or changes.tags or changes.codes or changes.collections:
            self._is_stale = True


def _words(seat: Seat) -> Mapping[str, Sequence[str]]:
    return known_words(seat.source)


def _recent(seat: Seat) -> Sequence[str]:
    return recent_queries(seat.source)
