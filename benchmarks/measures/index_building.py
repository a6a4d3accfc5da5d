"""A full index of English posts, beside Whoosh as it comes, each in turns on the same rows.

SQLite's full-text index and tantivy read the library themselves, and keep the texts too.
"""

import gc
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, against
from benchmarks.library import CORPUS_VERSION, enter_home, kept_home
from benchmarks.peers.fts5 import FullText
from benchmarks.peers.stock_whoosh import build as build_stock
from benchmarks.peers.tantivy_index import Tantivy
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
ONCE_FROM = 20_000
"""Posts; of so many each index takes minutes, and is made once."""
LONGEST = 20_000
"""Characters of a post of usual length."""
_NAME = "full index build"


@dataclass(frozen=True, slots=True)
class Built:
    """What an index took to make, and its size."""

    rate: float
    """Posts per second of processor time."""
    size_mb: float


def measure(load: Load) -> Iterator[Figure]:
    """Posts per second of processor time, and the sizes of the indexes."""
    folder = enter_home(kept_home(load.root, load.posts))
    with LibraryReader(folder) as reader:
        expected = replace(expected_index(reader), oldest_sequence=0)
    rows = rows_of(folder)
    gc.freeze()  # who collects while indexing isn't to look through these
    own, stock = [], []
    for _ in range(RUNS if load.posts < ONCE_FROM else 1):
        own.append(_own(rows, expected))
        stock.append(_stock(rows, stock_folder(load)))
    yield from _beside(load, own, "stock Whoosh", stock, bound=BOUND)
    yield Figure(load.name("size of an index of posts alone"), own[0].size_mb, "MB")
    yield Figure(load.name("size of the same of stock Whoosh"), stock[0].size_mb, "MB")
    for peer, make in (("SQLite FTS5", FullText), ("tantivy", Tantivy)):
        yield from _beside(load, own, peer, [_of_peer(folder, len(rows), make)])


def rows_of(library: Path) -> list[IndexRow]:
    """Return a library's posts of usual length as an index takes them."""
    with LibraryReader(library) as reader:
        return [
            index_row(row)
            for row in index_feed.everything(reader.connection)
            if row.kind == POST and len(row.body) < LONGEST
        ]


def stock_folder(load: Load) -> Path:
    """Return where the index of stock Whoosh is kept, for searches to be compared with."""
    return load.root / "peers" / f"stock-{load.posts}-v{CORPUS_VERSION}"


def _beside(
    load: Load, own: list[Built], peer: str, others: list[Built], *, bound: float | None = None
) -> Iterator[Figure]:
    what = _NAME if bound else f"{_NAME} (beside {peer})"
    yield against(
        load.name(what),
        median(each.rate for each in own),
        "posts per CPU second",
        peer=peer,
        peer_value=median(each.rate for each in others),
        bound=bound,
        better="higher",
    )


def _own(rows: list[IndexRow], expected: Expected) -> Built:
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "index"
        return _built(target, rows, lambda: _build(target, rows, expected))


def _stock(rows: list[IndexRow], kept: Path) -> Built:
    shutil.rmtree(kept, ignore_errors=True)
    return _built(kept, rows, lambda: build_stock(kept, rows))


def _built(target: Path, rows: list[IndexRow], build: Callable[[], object]) -> Built:
    start = time.process_time()
    build()
    rate = len(rows) / (time.process_time() - start)
    size = sum(each.stat().st_size for each in target.rglob("*") if each.is_file())
    return Built(rate, size / 1_000_000)


def _of_peer(
    library: Path, count: int, make: Callable[[Path], FullText] | Callable[[Path], Tantivy]
) -> Built:
    start = time.process_time()
    with make(library) as peer:
        return Built(count / (time.process_time() - start), peer.size / 1_000_000)


def _build(target: Path, rows: list[IndexRow], expected: Expected) -> None:
    writer = rebuild(target, expected)
    for start in range(0, len(rows), BATCH_ROWS):
        writer.apply(rows[start : start + BATCH_ROWS], (), sequence=0)
    writer.publish()
    writer.close()
