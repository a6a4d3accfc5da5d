"""The index follows the library: drained, made anew, restored, damaged, shared."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.errors import LibraryLocked, LibraryMissing
from insightreader.index.folder import condemn, current_generation
from insightreader.index.reader import IndexSearcher
from insightreader.services.erasing import Erasing
from insightreader.services.organising import Organising
from insightreader.services.searching import forget_indexed
from insightreader.store.library import Library, LibraryReader
from insightreader.workers import keeping
from insightreader.workers.feeding import expected_index, index_folder
from insightreader.workers.jobs import Stopped
from insightreader.workers.keeping import IndexKeeper
from tests.unit.workers.libraries import add_post, annotate, new_library


@pytest.fixture
def library(tmp_path: Path, home: Path) -> Iterator[Library]:
    with new_library(tmp_path / "library") as library:
        yield library


@pytest.fixture
def keeper(library: Library) -> Iterator[IndexKeeper]:
    with IndexKeeper(library.folder) as keeper:
        yield keeper


def nothing(_: int, __: int) -> None:
    pass


def keys(library: Library) -> set[str]:
    """What the index holds, opened as it is for a search."""
    with LibraryReader(library.folder) as reader:
        folder = index_folder(reader)
        with IndexSearcher(folder, expected_index(reader)) as searcher:
            return set(searcher.keys())


def expected_keys(library: Library) -> set[str]:
    query = "SELECT 'p:' || lower(hex(uid)) FROM post WHERE deleted_ms IS NULL UNION ALL "
    query += "SELECT 'n:' || lower(hex(uid)) FROM annotation WHERE deleted_ms IS NULL"
    return {key for (key,) in library.connection.execute(query)}


def plain(found: set[str]) -> set[str]:
    return {key.replace("-", "") for key in found}


def test_the_first_drain_makes_the_index(library, keeper):
    post = add_post(library, "Missions", "Five missions of a government.")
    annotate(library, post, "missions", comment="count them")
    indexed = keeper.drain(on_step=nothing)
    assert (indexed.is_rebuilt, indexed.cause) == (True, "missing")
    assert indexed.rows == 2
    assert plain(keys(library)) == expected_keys(library)


def test_later_drains_write_only_what_changed(library, keeper):
    posts = [add_post(library, f"Post {number}", "text") for number in range(3)]
    forget_indexed(library, keeper.drain(on_step=nothing).sequence)
    add_post(library, "Another", "text")
    Organising(library).delete(posts[:1])
    indexed = keeper.drain(on_step=nothing)
    assert (indexed.rows, indexed.is_rebuilt) == (2, False)
    assert plain(keys(library)) == expected_keys(library)
    assert len(keys(library)) == 3


def test_a_drain_without_changes_does_nothing(library, keeper):
    add_post(library, "Post", "text")
    first = keeper.drain(on_step=nothing)
    assert keeper.drain(on_step=nothing) == keeping.Indexed(first.sequence, 0)


def test_entries_that_nobody_pruned_yet_are_not_indexed_twice(library, keeper, monkeypatch):
    monkeypatch.setattr(keeping, "BATCH_ROWS", 2)
    keeper.drain(on_step=nothing)
    for number in range(5):
        add_post(library, f"Post {number}", "text")
    assert keeper.drain(on_step=nothing).rows >= 5
    assert keeper.drain(on_step=nothing).rows == 0
    assert plain(keys(library)) == expected_keys(library)


def test_an_index_that_missed_pruned_entries_is_made_anew(library, keeper):
    keeper.drain(on_step=nothing)
    add_post(library, "Missed", "text")
    with LibraryReader(library.folder) as reader:
        forget_indexed(library, expected_index(reader).oldest_sequence + 100)
    assert keeper.drain(on_step=nothing).is_rebuilt
    assert plain(keys(library)) == expected_keys(library)


def test_a_library_of_another_epoch_is_indexed_anew(library, keeper):
    add_post(library, "Post", "text")
    keeper.drain(on_step=nothing)
    with library.unlogged():
        library.connection.execute(
            "UPDATE meta SET value = '018f0000-0000-7000-8000-000000000000' WHERE key = 'epoch'"
        )
    assert keeper.drain(on_step=nothing).cause == "unfit"


@pytest.mark.parametrize(
    ("damage", "cause"),
    [("delete", "missing"), ("truncate", "damaged"), ("stamp", "damaged"), ("old", "unfit")],
)
def test_a_damaged_index_is_made_anew(library, damage, cause):
    add_post(library, "Post", "text")
    with IndexKeeper(library.folder) as keeper:
        keeper.drain(on_step=nothing)
    with LibraryReader(library.folder) as reader:
        files = [each for each in index_folder(reader).rglob("*") if each.is_file()]
    for file in files:
        if damage == "delete":
            file.unlink()
        elif damage == "truncate":
            file.write_bytes(file.read_bytes()[:7])
        elif file.name == "stamp.json":
            file.write_text("{}" if damage == "old" else '{"checksum": 1}')
    with IndexKeeper(library.folder) as keeper:
        assert keeper.drain(on_step=nothing).cause == cause
    assert plain(keys(library)) == expected_keys(library)


def test_an_index_that_a_search_found_damaged_is_made_anew_by_the_keeper_that_holds_it(
    library, keeper
):
    add_post(library, "Post", "text")
    keeper.drain(on_step=nothing)
    assert not keeper.drain(on_step=nothing).is_rebuilt
    with LibraryReader(library.folder) as reader:
        condemn(current_generation(index_folder(reader)))
    assert keeper.drain(on_step=nothing).cause == "damaged"
    assert keeper.drain(on_step=nothing).cause == ""
    assert plain(keys(library)) == expected_keys(library)


def test_one_keeper_at_a_time_holds_the_index(library, keeper):
    keeper.drain(on_step=nothing)
    other = IndexKeeper(library.folder)
    with pytest.raises(LibraryLocked):
        other.drain(on_step=nothing)
    keeper.close()
    other.drain(on_step=nothing)
    other.close()


def test_progress_is_told_and_can_end_the_work_between_commits(library, keeper, monkeypatch):
    monkeypatch.setattr(keeping, "BATCH_ROWS", 2)
    for number in range(5):
        add_post(library, f"Post {number}", "text")
    steps = []

    def stop_after_two(done, total):
        steps.append((done, total))
        if len(steps) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        keeper.rebuild(on_step=stop_after_two)
    assert steps == [(2, 5), (4, 5)]
    assert keeper.drain(on_step=nothing).is_rebuilt
    assert plain(keys(library)) == expected_keys(library)


def test_what_changes_during_a_rebuild_is_in_the_index_afterwards(library, keeper, monkeypatch):
    monkeypatch.setattr(keeping, "BATCH_ROWS", 2)
    posts = [add_post(library, f"Post {number}", "text") for number in range(4)]
    changed = []

    def change(_, __):
        if not changed:
            changed.append(add_post(library, "Newcomer", "text"))
            Organising(library).delete(posts[:1])

    keeper.rebuild(on_step=change)
    assert plain(keys(library)) == expected_keys(library)
    assert len(keys(library)) == 4


def test_without_a_library_there_is_nothing_to_index(tmp_path, home):
    with IndexKeeper(tmp_path / "absent") as keeper, pytest.raises(LibraryMissing):
        keeper.drain(on_step=nothing)


def test_nothing_of_an_erased_post_stays_in_the_index(library, keeper):
    add_post(library, "Missions", "Five missions of a government.")
    erased = add_post(library, "Music", "A xylophonist plays.")
    keeper.drain(on_step=nothing)
    Organising(library).delete([erased])
    keeper.drain(on_step=nothing)
    Erasing(library).erase([erased])
    keeper.drain(on_step=nothing)
    with LibraryReader(library.folder) as reader:
        files = [file for file in index_folder(reader).rglob("*") if file.is_file()]
    assert files
    assert not any(b"xylophonist" in file.read_bytes() for file in files)
    assert plain(keys(library)) == expected_keys(library)
