"""Each class of query, asked with cold and with warm postings, passages included; beside peers."""

import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.figures import Figure, against
from benchmarks.library import copied_home, enter_home
from benchmarks.measures.index_building import rows_of, stock_folder
from benchmarks.measuring import drop_from_page_cache, pss_mb, quantile
from benchmarks.peers.fts5 import FullText
from benchmarks.peers.stock_whoosh import StockWhoosh
from benchmarks.peers.stock_whoosh import build as build_stock
from benchmarks.peers.tantivy_index import Tantivy
from benchmarks.queries import queries
from benchmarks.task import Load
from insightreader.base.paths import user_paths
from insightreader.domain.found import RelatedQuestion, SearchQuestion
from insightreader.domain.ids import PostId
from insightreader.workers.answering import Answerer

LARGE = 100_000
SMALL_BOUND_MS, LARGE_BOUND_MS, LARGE_SLOW_BOUND_MS = 25.0, 50.0, 250.0
QUICK = ("rare word", "common word", "AND", "OR", "fuzzy")
BESIDE_PEERS = ("rare word", "common word", "AND", "OR", "phrase")
"""What peers understand in the same words."""
HALF_OF_FTS5 = ("common word", "OR")
TIMES_FASTER = 2.0
FACETS, RELATED = "facets", "related passages"
RELATED_BOUND_MS = 100.0
Peer = FullText | Tantivy | StockWhoosh
Taken = Mapping[str, list[float]]
"""Milliseconds of processor time of each query, by class."""


def measure(load: Load) -> Iterator[Figure]:
    """Answer as the search process does, in this process, and read its processor time."""
    home = copied_home(load.root, load.posts, "searching")
    folder = enter_home(home)
    asked = {**queries(), FACETS: queries()["sorted"], RELATED: [str(n + 1) for n in range(20)]}
    with Answerer(folder) as answerer:
        answerer.answer(SearchQuestion(0, "history"))
        cold = {name: _first_taken(answerer, name, asked[name]) for name in asked}
        warm = {name: _taken(asked[name], _asking(answerer, name)) for name in asked}
        yield Figure(
            load.name("memory of a process that searches (PSS)"), pss_mb(os.getpid()), "MB"
        )
    for name in asked:
        yield from _of_class(load, name, cold[name], warm[name])
    size = sum(each.stat().st_size for each in user_paths().cache.rglob("*") if each.is_file())
    yield Figure(load.name("size of the index"), size / 1_000_000, "MB")
    for peer, make in (("SQLite FTS5", FullText), ("tantivy", Tantivy)):
        yield from _beside(load, peer, make(folder), warm)
    yield from _beside(load, "stock Whoosh", _stock(load, folder), warm)
    shutil.rmtree(home)


def _stock(load: Load, library: Path) -> StockWhoosh:
    kept = stock_folder(load)
    if not kept.exists():
        build_stock(kept, rows_of(library))
    return StockWhoosh(kept)


def _first_taken(answerer: Answerer, name: str, texts: Sequence[str]) -> list[float]:
    drop_from_page_cache(user_paths().cache)
    return _taken(texts, _asking(answerer, name))


def _of_class(
    load: Load, name: str, cold: Sequence[float], warm: Sequence[float]
) -> Iterator[Figure]:
    bound = _bound(load, name)
    yield Figure(load.name(f"search, {name} (cpu p95)"), quantile(cold, 0.95), "ms", bound=bound)
    yield Figure(load.name(f"search, {name} (cpu p50)"), quantile(cold, 0.5), "ms")
    yield Figure(load.name(f"search, {name} (warm, cpu p95)"), quantile(warm, 0.95), "ms")
    yield Figure(load.name(f"search, {name} (warm, cpu p50)"), quantile(warm, 0.5), "ms")


def _asking(answerer: Answerer, name: str) -> Callable[[str], object]:
    if name == FACETS:
        return lambda text: answerer.facets(SearchQuestion(0, text))
    if name == RELATED:
        return lambda number: answerer.related(RelatedQuestion(PostId(int(number))))
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
    if name == RELATED and load.posts < LARGE:
        return RELATED_BOUND_MS
    if load.posts < LARGE:
        return SMALL_BOUND_MS
    return LARGE_BOUND_MS if name in QUICK else LARGE_SLOW_BOUND_MS


def _beside(load: Load, name: str, peer: Peer, own: Taken) -> Iterator[Figure]:
    """Both warm: what is compared is the work, not the disk."""
    asked = queries()
    with peer:
        for kind in BESIDE_PEERS:
            _taken(asked[kind], peer.search)
            taken = quantile(_taken(asked[kind], peer.search), 0.5)
            is_bound = name == "SQLite FTS5" and kind in HALF_OF_FTS5 and load.posts >= LARGE
            yield against(
                load.name(f"search, {kind} (times as fast as {name})"),
                1_000 / quantile(own[kind], 0.5),
                "queries per CPU second",
                peer=name,
                peer_value=1_000 / taken,
                bound=TIMES_FASTER if is_bound else None,
                better="higher",
            )
        yield Figure(load.name(f"size of the index of {name}"), peer.size / 1_000_000, "MB")
