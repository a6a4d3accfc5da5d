"""The longest that the window's event loop stands still while posts are imported, indexed and
searched, beside a window at rest.

What other programs take of the processors is in each gap. So the time for which the main thread was
ready and no processor was free is told beside it: the program's own workers are in it too.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.figures import Figure
from benchmarks.measuring import kept_waiting_ms, quantile
from benchmarks.pages import write_pages
from benchmarks.task import Load
from benchmarks.workspace import Bench, run_for, wait_until, window_on
from insightreader.ui.library.sources import SaveSource, SourceKind

RUNS = 3
PAGES = 1_000
LEAST_BOUND_MS, ABOVE_IDLE_MS = 50.0, 20.0
_TICK_MS = 5
_IDLE_MS = 10_000
_QUERY_MS = 700
_QUERIES = ("history", "scien*", '"of the"', "music OR travel", "tag:books", "the", "law~")
_LONGEST_MS = 1_200_000


@dataclass(frozen=True, slots=True)
class Gap:
    """Milliseconds between two ticks, and how many of them the thread waited for a processor."""

    wall_ms: float
    waiting_ms: float


def measure(load: Load) -> Iterator[Figure]:
    """Three imports of a thousand pages each into one library, with a search every 0.7 s."""
    pages = write_pages(load.root / "scratch" / "import-pages", RUNS * PAGES)
    with window_on(load, "event-loop") as bench:
        idle = max(gap.wall_ms for gap in _gaps(lambda: run_for(_IDLE_MS)))
        runs = [_import(bench, pages[run * PAGES : (run + 1) * PAGES]) for run in range(RUNS)]
    name = load.name(f"window's event loop, {PAGES:,} pages imported, indexed and searched")
    bound = max(LEAST_BOUND_MS, idle + ABOVE_IDLE_MS)
    every = [gap for gaps in runs for gap in gaps]
    worst = max(gap.wall_ms for gap in every)
    yield Figure(f"{name} (worst gap of three runs)", worst, "ms", "idle", idle, bound=bound)
    own = max(gap.wall_ms - gap.waiting_ms for gap in every)
    yield Figure(f"{name} (worst gap besides waits for a processor)", own, "ms")
    yield Figure(f"{name} (p99.9 of gaps)", quantile([gap.wall_ms for gap in every], 0.999), "ms")


def _import(bench: Bench, pages: list[Path]) -> list[Gap]:
    workspace = bench.workspace
    field = workspace.library.pane.parts.field
    asked = QTimer(interval=_QUERY_MS)
    count = iter(range(10**9))
    asked.timeout.connect(lambda: field.set_query(_QUERIES[next(count) % len(_QUERIES)]))

    def work() -> None:
        asked.start()
        workspace.saving.save([SaveSource(SourceKind.FILE, str(page)) for page in pages])
        wait_until(
            lambda: not workspace.saving.is_busy and not workspace.engine.index.is_busy,
            every_ms=100,
            longest_ms=_LONGEST_MS,
        )
        asked.stop()

    gaps = _gaps(work)
    field.leave()
    run_for(1_000)
    return gaps


def _gaps(work: Callable[[], object]) -> list[Gap]:
    """What lies between the ticks of a precise timer of 5 ms while ``work`` runs."""
    ticks: list[tuple[float, float]] = []
    owner = QObject()
    timer = QTimer(owner, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter() * 1_000, kept_waiting_ms())))
    timer.start()
    work()
    timer.stop()
    return [Gap(end[0] - start[0], end[1] - start[1]) for start, end in pairwise(ticks)]
