"""Processor time of one repaint while scrolling: a crowded long post, and the list."""

import time
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractScrollArea

from benchmarks.figures import Figure
from benchmarks.measuring import quantile
from benchmarks.special import CROWD_START, CROWDED, SCREEN_CHARACTERS, WORDS_100000
from benchmarks.task import Load
from benchmarks.workspace import Bench, run_for, wait_until, window_on

BOUND_MS = 12.0
STEPS = 200
_STEP_PX = 37
_LARGE = 100_000


def measure(load: Load) -> Iterator[Figure]:
    """Repaint whole views at 200 places each."""
    with window_on(load, "scrolling") as bench:
        if load.posts < _LARGE:
            yield from _posts(load, bench)
        yield _list(load, bench)


def _posts(load: Load, bench: Bench) -> Iterator[Figure]:
    view = bench.workspace.reader.pane.view
    for url, words, start in (
        (WORDS_100000, "1,000 highlights all over it", CROWD_START),
        (CROWDED, "1,000 highlights in view", CROWD_START),
    ):
        bench.open(bench.post(url))
        view.scroll_to(start, start + SCREEN_CHARACTERS // 2)
        run_for(500)
        middle = view.verticalScrollBar().value()
        places = [middle + (step % 20 - 10) * _STEP_PX for step in range(STEPS)]
        taken = _repaints(view, places)
        name = f"repaint while scrolling, 100,000 words, {words} (cpu p95)"
        yield Figure(load.name(name), quantile(taken, 0.95), "ms", bound=BOUND_MS)


def _list(load: Load, bench: Bench) -> Figure:
    posts = bench.workspace.library.pane.parts.list
    bar = posts.verticalScrollBar()
    taken = []
    for page in range(10):
        start = bar.maximum() * page // 10
        bar.setValue(start)
        wait_until(lambda: _is_filled(bench))
        taken += _repaints(posts, [start + step * _STEP_PX for step in range(STEPS // 10)])
    name = "repaint while scrolling the list (cpu p95)"
    return Figure(load.name(name), quantile(taken, 0.95), "ms", bound=BOUND_MS)


def _is_filled(bench: Bench) -> bool:
    from insightreader.ui.library.post_model import POST_ROLE

    posts = bench.workspace.library.pane.parts.list
    index = posts.indexAt(posts.viewport().rect().center())
    return index.isValid() and index.data(POST_ROLE) is not None


def _repaints(view: QAbstractScrollArea, places: list[int]) -> list[float]:
    taken = []
    for place in places:
        view.verticalScrollBar().setValue(place)
        start = time.thread_time()
        view.viewport().repaint()
        taken.append((time.thread_time() - start) * 1_000)
        run_for(0)
    return taken
