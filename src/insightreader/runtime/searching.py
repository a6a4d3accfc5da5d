"""The window's side of the index and search processes."""

import logging
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from insightreader.domain.errors import WorkerFailed
from insightreader.domain.found import (
    Facets,
    RelatedQuestion,
    SearchAnswer,
    SearchHit,
    SearchQuestion,
)
from insightreader.domain.ids import PostId
from insightreader.runtime.processes import start
from insightreader.runtime.tasks import Mailbox, Task
from insightreader.runtime.timing import Throttle
from insightreader.workers.jobs import (
    DRAIN,
    FACETS,
    MATCHING_POSTS,
    REBUILD,
    RELATED,
    SEARCH,
    Indexed,
    JobKind,
    LibraryQuestion,
    Priority,
    RelatedToPassage,
    Step,
)
from insightreader.workers.pool import Pool

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
_log = logging.getLogger(__name__)
_KICK_MS = 250
_ALL = 10**9


class SearchClient(QObject):
    """Asks numbered questions; only the newest is answered, those before it are given up."""

    answered = Signal(object)
    """A ``SearchAnswer``."""
    failed = Signal(object)
    """The error that the newest question met."""

    def __init__(
        self, pool: Pool, library: Path, *, mailbox: Mailbox, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._library = str(library)
        self._mailbox = mailbox
        self._number = 0
        self._question: Task[SearchAnswer] | None = None
        self._matching: Task[list[PostId]] | None = None
        self._beside: dict[str, Task[Any]] = {}

    def warm_up(self) -> None:
        """Start the process and open the index, so that the first keystroke finds it ready."""
        self.ask("", limit=1)

    def ask(
        self,
        text: str,
        *,
        limit: int = 50,
        offset: int = 0,
        kind: str = "",
        sort: str = "relevance",
        patience_s: float = 5.0,
    ) -> int:
        """Ask, and give up the question before; return the number that the answer will carry."""
        self.forget()
        self._number += 1
        question = SearchQuestion(self._number, text, limit, offset, kind, sort, patience_s)
        self._question = self._start(SEARCH, question)
        self._question.then(self._tell).otherwise(self.failed.emit)
        return self._number

    def forget(self) -> None:
        """Give up the question under way, if there is one."""
        if self._question is not None:
            self._question.cancel()

    def matching_posts(self, text: str, *, sort: str = "saved") -> Task[list[PostId]]:
        """Find all posts for a query, without passages; a newer call gives up the one before."""
        if self._matching is not None:
            self._matching.cancel()
        self._matching = self._start(MATCHING_POSTS, SearchQuestion(0, text, limit=_ALL, sort=sort))
        return self._matching

    def hits(self, text: str, *, kind: str = "", limit: int) -> Task[SearchAnswer]:
        """Find many passages beside what is on show; a newer call gives up the one before."""
        asked = LibraryQuestion(self._library, SearchQuestion(0, text, limit, kind=kind))
        return self._instead("hits", SEARCH, asked)

    def facets(self, text: str) -> Task[Facets]:
        """Count the values of what ``text`` finds; a newer call gives up the one before."""
        asked = LibraryQuestion(self._library, SearchQuestion(0, text))
        return self._instead("facets", FACETS, asked)

    def related(self, question: RelatedQuestion) -> Task[list[SearchHit]]:
        """Find what is like a passage; a newer call gives up the one before."""
        return self._instead("related", RELATED, RelatedToPassage(self._library, question))

    def close(self) -> None:
        """Give up all questions; call it before the pool closes, and ask nothing afterwards."""
        for task in (self._question, self._matching, *self._beside.values()):
            if task is not None:
                task.cancel()

    def _instead(self, key: str, kind: JobKind[Asked, Answer], asked: Asked) -> Task[Answer]:
        before = self._beside.pop(key, None)
        if before is not None:
            before.cancel()
        task = start(self._pool, kind, asked, mailbox=self._mailbox, priority=Priority.SOON)
        self._beside[key] = task
        return task

    def _start(
        self, kind: JobKind[LibraryQuestion, Answer], question: SearchQuestion
    ) -> Task[Answer]:
        asked = LibraryQuestion(self._library, question)
        return start(self._pool, kind, asked, mailbox=self._mailbox, priority=Priority.ACT)

    def _tell(self, answer: SearchAnswer) -> None:
        if answer.number == self._number:
            self.answered.emit(answer)


class IndexClient(QObject):
    """Lets the index follow the library. Call ``kick`` whenever something changed."""

    indexed = Signal(object)
    """``Indexed``: the outbox can be pruned up to its sequence, and results on show be repeated."""
    stepped = Signal(object)
    """A ``Step`` of the work under way."""
    remade = Signal(str)
    """The index was useless and was made anew; why: damaged or unfit, see ``IndexUnusable``."""
    failed = Signal(object)
    """The error: another program indexes, or the disk is full. The next kick tries again."""

    def __init__(
        self, pool: Pool, library: Path, *, mailbox: Mailbox, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._library = str(library)
        self._mailbox = mailbox
        self._task: Task[Indexed] | None = None
        self._is_owed = False
        self._is_suspect = False
        self._is_closed = False
        self._throttle = Throttle(self, interval_ms=_KICK_MS)
        self._throttle.due.connect(self._drain)

    @property
    def is_busy(self) -> bool:
        """Whether something is being indexed."""
        return self._task is not None

    @Slot()
    def kick(self) -> None:
        """Say that the outbox may hold something; quick kicks are joined."""
        self._throttle.touch()

    @Slot()
    def rebuild(self) -> None:
        """Make the index anew; the one in use answers meanwhile."""
        if self._task is not None:
            self._task.cancel()
        self._start(REBUILD)

    def close(self) -> None:
        """Stop, between two commits; call it before the pool closes. Later kicks do nothing."""
        self._is_closed = True
        self._throttle.cancel()
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _drain(self) -> None:
        if self._is_closed:
            return
        if self._task is None:
            self._start(DRAIN)
        else:
            self._is_owed = True

    def _start(self, kind: JobKind[str, Indexed]) -> None:
        self._is_owed = False
        task = start(self._pool, kind, self._library, mailbox=self._mailbox, priority=Priority.BULK)
        self._task = task
        task.then(self._tell).otherwise(self._fail).on_step(self._tell_step)
        task.afterwards(lambda: self._ended(task))

    def _tell(self, indexed: Indexed) -> None:
        cause = "damaged" if self._is_suspect else indexed.cause
        self._is_suspect = False
        if indexed.rows or indexed.is_rebuilt:
            self.indexed.emit(indexed)
        if cause not in {"", "missing"}:
            level = logging.WARNING if cause == "damaged" else logging.INFO
            _log.log(level, "the search index was made anew: %s", cause)
            self.remade.emit(cause)

    def _tell_step(self, step: Step) -> None:
        self.stepped.emit(step)

    def _fail(self, error: Exception) -> None:
        """What kills the process may be the index itself: then it is made anew, once."""
        if isinstance(error, WorkerFailed) and not self._is_suspect:
            self._is_suspect = True
            self._start(REBUILD)
        else:
            self.failed.emit(error)

    def _ended(self, task: Task[Indexed]) -> None:
        if self._task is task:
            self._task = None
            if self._is_owed:
                self.kick()
