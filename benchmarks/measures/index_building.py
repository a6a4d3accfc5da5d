"""A full index of English posts, beside Whoosh as it comes, each in turns on the same rows."""

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, against
from benchmarks.library import enter_home, kept_home
from benchmarks.peers.stock_whoosh import build as build_stock
from benchmarks.task import Load
from insightreader.index.rows import IndexRow
from insightreader.index.stamp import Expected
from insightreader.index.writer import rebuild
from insightreader.store import index_feed
from insightreader.store.affected import POST
from insightreader.store.library import LibraryReader
from insightreader.workers.feeding import expected_index, index_row
from insightreader.workers.keeping import BATCH_ROWS

BOUND = 2.0
RUNS = 3


def measure(load: Load) -> Iterator[Figure]:
    """Posts per second of processor time."""
    folder = enter_home(kept_home(load.root, load.posts))
    with LibraryReader(folder) as reader:
        expected = replace(expected_index(reader), oldest_sequence=0)
        rows = [
            index_row(row)
            for row in index_feed.everything(reader.connection)
            if row.kind == POST and len(row.body) < 20_000
        ]
    own, stock = [], []
    for _ in range(RUNS):
        own.append(_rate(rows, lambda target: _build(target, rows, expected)))
        stock.append(_rate(rows, lambda target: build_stock(target, rows)))
    yield against(
        load.name("full index build"),
        median(own),
        "posts per CPU second",
        peer="stock Whoosh",
        peer_value=median(stock),
        bound=BOUND,
        better="higher",
    )


def _rate(rows: list[IndexRow], build: Callable[[Path], object]) -> float:
    with tempfile.TemporaryDirectory() as target:
        start = time.process_time()
        build(Path(target) / "index")
        return len(rows) / (time.process_time() - start)


def _build(target: Path, rows: list[IndexRow], expected: Expected) -> None:
    writer = rebuild(target, expected)
    for start in range(0, len(rows), BATCH_ROWS):
        writer.apply(rows[start : start + BATCH_ROWS], (), sequence=0)
    writer.publish()
    writer.close()
