"""The index process is killed at any moment: the next one finishes, nothing is lost or locked."""

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from insightreader.domain.errors import WorkerFailed
from insightreader.index.reader import IndexSearcher
from insightreader.services.organising import Organising
from insightreader.services.searching import forget_indexed
from insightreader.store.library import Library, LibraryReader
from insightreader.workers.clients import indexing_pool
from insightreader.workers.feeding import expected_index, index_folder
from insightreader.workers.jobs import DRAIN, REBUILD
from insightreader.workers.pool import Pool
from tests.unit.workers.libraries import add_post, new_library

pytestmark = pytest.mark.faults
KILLS = int(os.environ.get("KILLS", "12"))


@pytest.fixture
def library(tmp_path: Path, home: Path) -> Iterator[Library]:
    with new_library(tmp_path / "library") as library:
        yield library


@pytest.fixture
def pool() -> Iterator[Pool]:
    with indexing_pool() as pool:
        yield pool


def indexed_and_living(library: Library) -> tuple[set[str], set[str]]:
    living = {
        key
        for (key,) in library.connection.execute(
            "SELECT 'p:' || lower(hex(uid)) FROM post WHERE deleted_ms IS NULL"
        )
    }
    with (
        LibraryReader(library.folder) as reader,
        IndexSearcher(index_folder(reader), expected_index(reader)) as searcher,
    ):
        keys = searcher.keys()
        return {key.replace("-", "") for key in keys}, living


@pytest.mark.parametrize("seed", [1, 2])
def test_an_index_process_killed_at_any_moment_loses_nothing(library, pool, seed):
    dice = random.Random(seed)
    posts = [add_post(library, f"Post {number}", "words " * 50) for number in range(40)]
    killed = 0
    for number in range(KILLS):
        posts.append(add_post(library, f"More {number}", "words " * 50))
        Organising(library).delete([posts.pop(dice.randrange(len(posts)))])
        future = pool.submit(dice.choice([DRAIN, REBUILD]), str(library.folder))
        # A moment from before the process starts until after it has answered.
        time.sleep(dice.uniform(0.0, 0.25))
        killed += not future.done()
        for pid in pool.pids():
            os.kill(pid, signal.SIGKILL)
        with suppress(WorkerFailed):
            forget_indexed(library, future.result(60).sequence)
        done = pool.run(DRAIN, str(library.folder))
        forget_indexed(library, done.sequence)
        indexed, living = indexed_and_living(library)
        assert indexed == living
    assert killed > 0
