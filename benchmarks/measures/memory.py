"""Proportional set size: the window with much in it, all processes at rest, the index at work."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.measuring import pss_mb
from benchmarks.pages import write_pages
from benchmarks.special import WORDS_20000
from benchmarks.task import CannotMeasure, Load
from benchmarks.workspace import Bench, run_for, wait_until, window_on
from insightreader.ui.library.sources import SaveSource, SourceKind

WINDOW_MB, ALL_MB, INDEX_MB = 150.0, 350.0, 700.0
_REST_MS = 3_000
_REBUILD_MS = 3_000_000


def measure(load: Load) -> Iterator[Figure]:
    """Read what the system says of each process."""
    if not Path("/proc/self/smaps_rollup").exists():
        raise CannotMeasure("this system doesn't tell the proportional set size")
    with window_on(load, "memory") as bench:
        bench.open(bench.post(WORDS_20000))
        run_for(_REST_MS)
        yield Figure(
            load.name("memory of the window with a post of 20,000 words (PSS)"),
            _of_window(),
            "MB",
            bound=WINDOW_MB,
        )
        _use_all_workers(bench, load)
        pids = bench.workspace.engine.worker_pids()
        yield Figure(
            load.name(f"memory of all {len(pids) + 1} processes, idle (PSS)"),
            _of_window() + pss_mb(*pids),
            "MB",
            bound=ALL_MB,
        )
        yield Figure(
            load.name("memory of the index process at its peak, index made anew (PSS)"),
            _peak_of_rebuild(bench),
            "MB",
            bound=INDEX_MB,
        )


def _of_window() -> float:
    return pss_mb(os.getpid())


def _use_all_workers(bench: Bench, load: Load) -> None:
    """Save a page, search, and render a comment, so that each kind of process is there."""
    workspace = bench.workspace
    page = write_pages(load.root / "scratch" / "memory-pages", 1)[0]
    workspace.saving.save([SaveSource(SourceKind.FILE, str(page))])
    workspace.engine.render_comment("*A* comment.")
    workspace.engine.search.ask("history")
    wait_until(lambda: not workspace.saving.is_busy)
    run_for(2 * _REST_MS)


def _peak_of_rebuild(bench: Bench) -> float:
    index = bench.workspace.engine.index
    watch = PeakWatch(bench.workspace.engine.worker_pids)
    index.rebuild()
    wait_until(lambda: not index.is_busy, every_ms=100, longest_ms=_REBUILD_MS)
    return watch.end()


class PeakWatch:
    """Looks every tenth of a second at the largest worker."""

    def __init__(self, pids: Callable[[], Sequence[int]]) -> None:
        self._pids = pids
        self._peak = 0.0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def end(self) -> float:
        """Stop looking and return the peak in MB."""
        self._is_over.set()
        self._thread.join()
        return self._peak

    def _look(self) -> None:
        while not self._is_over.wait(0.1):
            for pid in self._pids():
                with suppress(OSError):
                    self._peak = max(self._peak, pss_mb(pid))
