"""The index process: holds the index's lock, follows the outbox, never writes to the library."""

from pathlib import Path

from insightreader.workers.handling import Context, Handler, Handlers
from insightreader.workers.jobs import DRAIN, REBUILD, Indexed
from insightreader.workers.keeping import IndexKeeper, OnStep


class _Indexing:
    """One keeper from job to job, for one library at a time."""

    def __init__(self) -> None:
        self._library = ""
        self._keeper: IndexKeeper | None = None

    def drain(self, library: str, context: Context) -> Indexed:
        return self._keeper_of(library).drain(on_step=_steps(context))

    def rebuild(self, library: str, context: Context) -> Indexed:
        return self._keeper_of(library).rebuild(on_step=_steps(context))

    def _keeper_of(self, library: str) -> IndexKeeper:
        if self._keeper is None or library != self._library:
            if self._keeper is not None:
                self._keeper.close()
            self._library, self._keeper = library, IndexKeeper(Path(library))
        return self._keeper


def _steps(context: Context) -> OnStep:
    def on_step(done: int, total: int) -> None:
        context.report(done, total)
        context.stop_if_unwanted()

    return on_step


_indexing = _Indexing()
HANDLERS: Handlers = (Handler(DRAIN, _indexing.drain), Handler(REBUILD, _indexing.rebuild))
