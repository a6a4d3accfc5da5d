"""Indexing and searching in their processes, as the window runs them."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.errors import LibraryLocked, LibraryMissing
from insightreader.domain.found import SearchQuestion
from insightreader.services.searching import forget_indexed
from insightreader.store.library import Library
from insightreader.workers.clients import indexing_pool, searching_pool
from insightreader.workers.jobs import DRAIN, MATCHING_POSTS, REBUILD, SEARCH, LibraryQuestion
from insightreader.workers.keeping import IndexKeeper
from insightreader.workers.pool import Pool
from tests.unit.workers.conftest import until
from tests.unit.workers.libraries import add_post, new_library


@pytest.fixture
def library(tmp_path: Path, home: Path) -> Iterator[Library]:
    with new_library(tmp_path / "library") as library:
        add_post(library, "Missions", "A mission needs leadership.")
        yield library


@pytest.fixture
def indexing() -> Iterator[Pool]:
    with indexing_pool() as pool:
        yield pool


@pytest.fixture
def searching() -> Iterator[Pool]:
    with searching_pool() as pool:
        yield pool


def question(library: Library, text: str) -> LibraryQuestion:
    return LibraryQuestion(str(library.folder), SearchQuestion(1, text))


def test_what_was_indexed_in_one_process_is_found_in_the_other(library, indexing, searching):
    folder = str(library.folder)
    assert searching.run(SEARCH, question(library, "leadership")).is_scan
    indexed = indexing.run(DRAIN, folder)
    assert indexed.rows == 1
    forget_indexed(library, indexed.sequence)
    post = add_post(library, "Boroughs", "Leadership in a borough.")
    assert indexing.run(DRAIN, folder).rows == 1
    answer = searching.run(SEARCH, question(library, "leadership"))
    assert (answer.total, answer.is_scan, answer.is_stale) == (2, False, False)
    assert searching.run(MATCHING_POSTS, question(library, "borough")) == [post]


def test_the_index_process_keeps_its_lock_until_it_ends(library, indexing):
    indexing.run(DRAIN, str(library.folder))
    with IndexKeeper(library.folder) as other, pytest.raises(LibraryLocked):
        other.drain(on_step=lambda _, __: None)
    indexing.close()
    with IndexKeeper(library.folder) as other:
        other.drain(on_step=lambda _, __: None)


def test_an_index_process_that_was_killed_leaves_no_lock(library, indexing):
    indexing.run(DRAIN, str(library.folder))
    (pid,) = indexing.pids()
    os.kill(pid, signal.SIGKILL)
    until(lambda: indexing.pids() == [])
    with IndexKeeper(library.folder) as other:
        other.drain(on_step=lambda _, __: None)


def test_a_rebuild_tells_its_progress(library, indexing):
    steps = []
    assert indexing.run(REBUILD, str(library.folder), on_step=steps.append).is_rebuilt
    assert [(step.done, step.total) for step in steps] == [(1, 1)]


def test_one_process_may_serve_two_libraries_in_turn(library, indexing, searching, tmp_path):
    with new_library(tmp_path / "other") as other:
        add_post(other, "Elsewhere", "Leadership elsewhere.")
        for each in (library, other, library):
            indexing.run(DRAIN, str(each.folder))
            titles = [hit.title for hit in searching.run(SEARCH, question(each, "leadership")).hits]
            assert titles == ["Missions" if each is library else "Elsewhere"]


def test_a_missing_library_comes_back_as_its_own_error(tmp_path, home, indexing, searching):
    folder = str(tmp_path / "absent")
    with pytest.raises(LibraryMissing):
        indexing.run(DRAIN, folder)
    with pytest.raises(LibraryMissing):
        searching.run(SEARCH, LibraryQuestion(folder, SearchQuestion(1, "x")))
