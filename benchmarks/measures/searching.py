"""Each class of query, asked once with cold postings, snippets included; some beside FTS5."""

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.figures import Figure, against
from benchmarks.library import copied_home, enter_home
from benchmarks.measuring import drop_from_page_cache, quantile
from benchmarks.peers.fts5 import FullText
from benchmarks.queries import queries
from benchmarks.task import Load
from insightreader.base.paths import user_paths
from insightreader.domain.found import SearchQuestion
from insightreader.workers.answering import Answerer

LARGE = 100_000
SMALL_BOUND_MS, LARGE_BOUND_MS, LARGE_SLOW_BOUND_MS = 25.0, 50.0, 250.0
QUICK = ("rare word", "common word", "AND", "OR", "fuzzy")
BESIDE_FTS5 = ("common word", "OR")
TIMES_FASTER = 2.0


def measure(load: Load) -> Iterator[Figure]:
    """Answer as the search process does, in this process, and read its processor time."""
    home = copied_home(load.root, load.posts, "searching")
    folder = enter_home(home)
    asked = queries()
    own: dict[str, list[float]] = {}
    with Answerer(folder) as answerer:
        answerer.answer(SearchQuestion(0, "history"))
        for name, texts in asked.items():
            drop_from_page_cache(user_paths().cache)
            own[name] = _taken(texts, _asking(answerer, name))
    for name, taken in own.items():
        bound = _bound(load, name)
        yield Figure(
            load.name(f"search, {name} (cpu p95)"), quantile(taken, 0.95), "ms", bound=bound
        )
        yield Figure(load.name(f"search, {name} (cpu p50)"), quantile(taken, 0.5), "ms")
    yield from _beside_fts5(load, folder, own, asked)
    shutil.rmtree(home)


def _asking(answerer: Answerer, name: str) -> Callable[[str], object]:
    sort = "saved" if name == "sorted" else "relevance"
    return lambda text: answerer.answer(SearchQuestion(0, text, limit=20, sort=sort))


def _taken(texts: Sequence[str], ask: Callable[[str], object]) -> list[float]:
    taken = []
    for text in texts:
        start = time.process_time()
        ask(text)
        taken.append((time.process_time() - start) * 1_000)
    return taken


def _bound(load: Load, name: str) -> float:
    if load.posts < LARGE:
        return SMALL_BOUND_MS
    return LARGE_BOUND_MS if name in QUICK else LARGE_SLOW_BOUND_MS


def _beside_fts5(
    load: Load, folder: Path, own: dict[str, list[float]], asked: dict[str, Sequence[str]]
) -> Iterator[Figure]:
    with FullText(folder) as peer:
        for name in BESIDE_FTS5:
            taken = quantile(_taken(asked[name], peer.search), 0.5)
            value = quantile(own[name], 0.5)
            yield against(
                load.name(f"search, {name} (times as fast)"),
                1_000 / value,
                "queries per CPU second",
                peer="SQLite FTS5",
                peer_value=1_000 / taken,
                bound=TIMES_FASTER if load.posts >= LARGE else None,
                better="higher",
            )
