"""From asking for a post to its first painting."""

from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import QEventLoop, QObject, QTimer

from benchmarks.figures import Figure
from benchmarks.measuring import RUNS, Spent, Stopwatch
from benchmarks.special import WORDS_2000, WORDS_100000
from benchmarks.task import Load
from benchmarks.workspace import Bench, PaintWatch, run_for, window_on
from insightreader.domain.ids import PostId

ASKED = ((WORDS_2000, "2,000 words", 50.0), (WORDS_100000, "100,000 words", 200.0))


def measure(load: Load) -> Iterator[Figure]:
    """Open short and long posts in turns, from the library and not from what is kept."""
    with window_on(load, "opening") as bench:
        spent: dict[str, list[Spent]] = {url: [] for url, _, _ in ASKED}
        for _ in range(RUNS + 1):
            for url, _, _ in ASKED:
                spent[url].append(_opened(bench, bench.post(url)))
    for url, words, bound in ASKED:
        runs = spent[url][1:]
        name = f"open a post of {words} to first paint"
        cpu, wall = median(each.cpu_ms for each in runs), median(each.wall_ms for each in runs)
        yield Figure(load.name(f"{name} (cpu)"), cpu, "ms", bound=bound)
        yield Figure(load.name(f"{name} (wall)"), wall, "ms", bound=bound)


def _opened(bench: Bench, post: PostId) -> Spent:
    reader = bench.workspace.reader
    view = reader.pane.view
    loop = QEventLoop()
    shown: list[bool] = []
    found: list[Spent] = []

    def note() -> None:
        if not found:
            found.append(watch.read())
            loop.quit()

    hearing = reader.opened.connect(lambda _: shown.append(True))
    eye = PaintWatch(view.viewport(), lambda: bool(shown), note)
    QTimer.singleShot(60_000, loop, loop.quit)
    watch = Stopwatch()
    reader.open(post)
    loop.exec()
    view.viewport().removeEventFilter(eye)
    eye.deleteLater()
    QObject.disconnect(hearing)
    run_for(1_000)
    return found[0]
