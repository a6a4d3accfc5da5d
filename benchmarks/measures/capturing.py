"""Real pages, the whole way from bytes to durable, beside the two extractors alone."""

import gzip
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, against
from benchmarks.measuring import cpu_s
from benchmarks.pages import write_pages
from benchmarks.peers.extractors import extract_both
from benchmarks.task import Load
from insightreader.capture.sources import from_bytes
from insightreader.services.capturing import Capturing
from insightreader.store import library
from insightreader.store.library import Library
from insightreader.workers.clients import Cleaner, cleaning_pool

BOUND = 2.5
RUNS = 3
_MOST = 190
"""A process is replaced after 200 jobs, and its processor time would be lost."""


def measure(load: Load) -> Iterator[Figure]:
    """Processor time of lane and worker together, after one page to warm up."""
    where, pages = _pages(load)
    own, peer = [], []
    for _ in range(RUNS):
        own.append(_captured(pages))
        peer.append(_extracted(pages))
    yield against(
        f"capture to durable, {len(pages)} {where}",
        median(own) * 1_000 / len(pages),
        "CPU ms a page",
        peer="trafilatura + readability-lxml",
        peer_value=median(peer) * 1_000 / len(pages),
        bound=BOUND,
    )


def _pages(load: Load) -> tuple[str, list[bytes]]:
    real = load.shared / "data" / "extraction" / "html"
    found = sorted(real.glob("*.html.gz"))[:_MOST]
    if found:
        return "real pages", [gzip.decompress(path.read_bytes()) for path in found]
    made = write_pages(load.root / "scratch" / "capture-pages", 100)
    return "generated pages", [path.read_bytes() for path in made]


def _captured(pages: list[bytes]) -> float:
    with tempfile.TemporaryDirectory() as home, cleaning_pool() as pool:
        folder = Path(home) / "library"
        library.create(folder, profile_name="Bench")
        with Library(folder) as opened:
            capturing, cleaner = Capturing(opened), Cleaner(pool)
            _capture(capturing, cleaner, pages[0])
            worker = pool.pids()[0]
            before = time.process_time() + cpu_s(worker)
            for page in pages:
                _capture(capturing, cleaner, page)
            return time.process_time() + cpu_s(worker) - before


def _capture(capturing: Capturing, cleaner: Cleaner, page: bytes) -> None:
    source = from_bytes(page, acquired="file", media_type="text/html")
    accepted = capturing.begin(source).value
    assert accepted.job is not None
    capturing.finish(accepted.job, cleaner.clean(source))


def _extracted(pages: list[bytes]) -> float:
    extract_both(pages[0])
    before = time.process_time()
    for page in pages:
        extract_both(page)
    return time.process_time() - before
