"""From the key to a highlight that is durable and painted, while an import and a backup go on.

The disk's own time for a sync is measured beside it, under the same load, and taken off. For how
long the two threads at work were ready and no processor was free is told apart: other programs of
the machine are in it, and the program's own workers.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.figures import Figure
from benchmarks.measuring import Spent, Stopwatch, kept_waiting_ms, quantile, sync_ms
from benchmarks.pages import write_pages
from benchmarks.special import WORDS_20000
from benchmarks.task import CannotMeasure, Load
from benchmarks.workspace import Bench, PaintWatch, run_for, window_on
from insightreader.runtime.engine import Engine
from insightreader.services import backup
from insightreader.ui.library.sources import SaveSource, SourceKind

BOUND_MS = 16.0
PRESSES = 60
_PAGES = 400
_BETWEEN_MS = 60
_LENGTH = 40
_WRITER = "writer lane"


@dataclass(frozen=True, slots=True)
class Press:
    """What one highlight took, and the milliseconds of it that its threads waited for a processor.

    The figure without those waits is what the program itself is answerable for.
    """

    spent: Spent
    waiting_ms: float


def measure(load: Load) -> Iterator[Figure]:
    """Press the key sixty times at rest, during an import, and during backups."""
    with window_on(load, "highlighting") as bench:
        bench.workspace.raise_window()
        bench.open(bench.post(WORDS_20000))
        bench.workspace.reader.pane.view.setFocus()
        yield from _figures(load, "at rest", _press_all(bench, 0))
        with _backing_up(bench.workspace.engine):
            yield from _figures(load, "during a backup", _press_all(bench, 1))
        pages = write_pages(load.root / "scratch" / "highlight-pages", _PAGES)
        bench.workspace.saving.save([SaveSource(SourceKind.FILE, str(page)) for page in pages])
        run_for(3_000)
        if not bench.workspace.saving.is_busy:
            raise CannotMeasure("the import was over before the first key")
        yield from _figures(load, "during an import", _press_all(bench, 2))
        if not bench.workspace.saving.is_busy:
            raise CannotMeasure("the import was over before the last key")


def _figures(load: Load, when: str, taken: tuple[list[Press], list[float]]) -> Iterator[Figure]:
    presses, synced = taken
    pressed, sync = [each.spent.wall_ms for each in presses], median(synced)
    name = load.name(f"highlight, key to durable and painted, {when}")
    value = max(0.0, quantile(pressed, 0.95) - sync)
    yield Figure(f"{name} (p95 besides the disk's sync)", value, "ms", bound=BOUND_MS)
    own = quantile((each.spent.wall_ms - each.waiting_ms for each in presses), 0.95)
    yield Figure(f"{name} (p95 besides waits for a processor)", own, "ms")
    busy = quantile((each.spent.cpu_ms for each in presses), 0.95)
    yield Figure(f"{name} (p95 of the processor time of all its threads)", busy, "ms")
    yield Figure(f"{name} (median, sync included)", median(pressed), "ms")
    yield Figure(f"{name} (the disk's own sync, median)", sync, "ms")


def _press_all(bench: Bench, series: int) -> tuple[list[Press], list[float]]:
    pressed, synced = [], []
    view = bench.workspace.reader.pane.view
    text_length = view.scene.length
    view.show_place(text_length * (series + 1) // 5)
    run_for(500)
    place = view.current_place() + 200
    for number in range(PRESSES):
        start = place + number % 20 * (_LENGTH + 5)
        pressed.append(_press(bench, start, start + _LENGTH))
        synced += sync_ms(bench.workspace.engine.folder)
        run_for(_BETWEEN_MS)
    return pressed, synced


def _press(bench: Bench, start: int, end: int) -> Press:
    view = bench.workspace.reader.pane.view
    view.select(start, end)
    run_for(0)
    before = len(view.scene.highlights)
    found: list[Press] = []
    loop = QEventLoop()
    threads = os.getpid(), *(t.native_id or 0 for t in threading.enumerate() if t.name == _WRITER)

    def note() -> None:
        if not found:
            found.append(Press(watch.read(), kept_waiting_ms(*threads) - waited))
            loop.quit()

    eye = PaintWatch(view.viewport(), lambda: len(view.scene.highlights) > before, note)
    QTimer.singleShot(20_000, loop, loop.quit)
    waited = kept_waiting_ms(*threads)
    watch = Stopwatch()
    QTest.keyClick(view, Qt.Key.Key_2)
    if not found:
        loop.exec()
    view.viewport().removeEventFilter(eye)
    eye.deleteLater()
    if not found:
        raise CannotMeasure("a highlight was never painted")
    return found[0]


@contextmanager
def _backing_up(engine: Engine) -> Iterator[None]:
    """Back up again and again, where the window does it."""
    is_over = threading.Event()

    def work() -> None:
        while not is_over.is_set():
            backup.back_up(engine.folder, reason="bench")

    task = engine.run_errand(work)
    run_for(300)
    try:
        yield
    finally:
        is_over.set()
        ended = QEventLoop()
        task.afterwards(ended.quit)
        ended.exec()
