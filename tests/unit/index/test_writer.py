"""A batch counts once however often it is handed in; a failure leaves nothing locked."""

import errno
import subprocess
import sys

import pytest

from insightreader.domain.errors import DiskFull, IndexUnusable, LibraryLocked
from insightreader.domain.query_parsing import parse
from insightreader.index.folder import LOCK_NAME, current_generation
from insightreader.index.lock import WriterLock
from insightreader.index.reader import IndexSearcher
from insightreader.index.segment_writer import CommitWriter
from insightreader.index.stamp import read_stamp
from insightreader.index.writer import open_writer, rebuild
from tests.unit.index.builders import fill, note, post
from tests.unit.index.corpus import EXPECTED


@pytest.fixture
def folder(tmp_path):
    """The folder of an index with two rows in use."""
    fill(tmp_path / "index", [post(1, "trust"), post(2, "data")])
    return tmp_path / "index"


def apply(folder, upserts, deletes=(), *, sequence):
    with open_writer(folder, EXPECTED) as writer:
        writer.apply(upserts, deletes, sequence=sequence)


def found(folder, text):
    """The keys that a text finds, and those of the whole index."""
    with IndexSearcher(folder, EXPECTED) as searcher:
        hits = searcher.search(parse(text), limit=50).hits
        return sorted(hit.key for hit in hits), sorted(searcher.keys())


def test_rows_are_added_replaced_and_deleted_in_one_commit(folder):
    apply(folder, [post(2, "trust"), note(3, "trust")], ["p:1"], sequence=5)
    assert found(folder, "trust") == (["n:3", "p:2"], ["n:3", "p:2"])
    assert read_stamp(current_generation(folder)).sequence == 5


def test_a_batch_applied_again_changes_nothing(folder):
    for _ in range(3):
        apply(folder, [post(2, "trust"), post(3, "new")], ["p:1"], sequence=5)
        assert found(folder, "trust OR new") == (["p:2", "p:3"], ["p:2", "p:3"])


def test_of_rows_with_one_key_the_last_counts(folder):
    apply(folder, [post(3, "first"), post(3, "second")], sequence=5)
    assert found(folder, "first")[0] == []
    assert found(folder, "second") == (["p:3"], ["p:1", "p:2", "p:3"])


def test_a_key_both_put_in_and_taken_out_stays(folder):
    apply(folder, [post(1, "again")], ["p:1"], sequence=5)
    assert found(folder, "again") == (["p:1"], ["p:1", "p:2"])


def test_what_was_never_there_can_be_taken_out(folder):
    apply(folder, [], ["p:7", "n:1"], sequence=5)
    assert found(folder, "trust") == (["p:1"], ["p:1", "p:2"])


def test_everything_can_be_taken_out_and_put_in_again(folder):
    apply(folder, [], ["p:1", "p:2"], sequence=3)
    assert found(folder, "trust") == ([], [])
    apply(folder, [post(1, "trust")], sequence=4)
    assert found(folder, "trust") == (["p:1"], ["p:1"])


def test_a_batch_without_rows_only_moves_the_sequence(folder):
    before = sorted(each.name for each in current_generation(folder).iterdir())
    apply(folder, [], [], sequence=9)
    assert sorted(each.name for each in current_generation(folder).iterdir()) == before
    assert read_stamp(current_generation(folder)).sequence == 9


def test_many_small_commits_are_merged_and_leave_no_files_behind(folder):
    with open_writer(folder, EXPECTED) as writer:
        for number in range(40):
            writer.apply([post(number % 7, f"trust word{number}")], (), sequence=number + 2)
    assert found(folder, "trust")[0] == sorted(f"p:{number}" for number in range(7))
    assert len(list(current_generation(folder).glob("*.toc"))) == 1
    assert len(list(current_generation(folder).glob("*.seg"))) < 12


def test_only_one_writer_at_a_time(folder):
    with open_writer(folder, EXPECTED):
        with pytest.raises(LibraryLocked):
            open_writer(folder, EXPECTED)
        with pytest.raises(LibraryLocked):
            rebuild(folder, EXPECTED)
    open_writer(folder, EXPECTED).close()


def test_the_lock_is_free_after_an_index_turned_out_unusable(folder, tmp_path):
    for _ in range(2):
        with pytest.raises(IndexUnusable):
            open_writer(tmp_path / "empty", EXPECTED)
    rebuild(tmp_path / "empty", EXPECTED).close()


HOLD = """
import sys
from pathlib import Path
from insightreader.index.lock import WriterLock
WriterLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_the_lock_of_another_process_is_respected_and_freed_by_its_death(folder):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, folder / LOCK_NAME],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LibraryLocked):
            open_writer(folder, EXPECTED)
        holder.kill()
    open_writer(folder, EXPECTED).close()


def test_a_lock_is_released_once(tmp_path):
    lock = WriterLock(tmp_path / "lock")
    with lock:
        pass
    lock.release()
    with WriterLock(tmp_path / "lock"):
        pass


@pytest.mark.parametrize("step", ["add_document", "_flush_segment", "_commit_toc", "__init__"])
def test_a_full_disk_is_reported_and_the_next_batch_succeeds(folder, monkeypatch, step):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "full")

    with open_writer(folder, EXPECTED) as writer:
        with monkeypatch.context() as patch:
            patch.setattr(CommitWriter, step, full)
            with pytest.raises(DiskFull):
                writer.apply([post(3, "trust")], ["p:1"], sequence=5)
        assert writer.sequence == 1
        assert found(folder, "trust") == (["p:1"], ["p:1", "p:2"])
        assert len(list(current_generation(folder).iterdir())) == 3
        writer.apply([post(3, "trust")], ["p:1"], sequence=5)
    assert found(folder, "trust") == (["p:3"], ["p:2", "p:3"])


def test_a_row_that_breaks_the_writer_leaves_the_index_as_it_was(folder):
    broken = post(3, body=None)
    with open_writer(folder, EXPECTED) as writer:
        with pytest.raises(TypeError):
            writer.apply([post(4, "trust"), broken], ["p:1"], sequence=5)
        assert found(folder, "trust") == (["p:1"], ["p:1", "p:2"])
        writer.apply([post(4, "trust")], ["p:1"], sequence=5)
    assert found(folder, "trust") == (["p:4"], ["p:2", "p:4"])


def test_what_is_purged_leaves_no_trace_in_the_files(tmp_path):
    folder = tmp_path / "index"
    fill(folder, [post(1, "trust"), post(2, "a xylophonist plays")], [post(3, "trust")])
    with open_writer(folder, EXPECTED) as writer:
        # In the trash first, as every post is before it is erased.
        writer.apply((), ["p:2"], sequence=3)
        assert b"xylophonist" in whole(folder)
        writer.apply((), ["p:2"], sequence=4, purge=True)
    assert b"xylophonist" not in whole(folder)
    assert found(folder, "trust")[0] == ["p:1", "p:3"]


def whole(folder):
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
