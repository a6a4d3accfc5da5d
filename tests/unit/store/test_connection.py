"""Opening files: settings that hold, places that can't be written, errors told apart."""

import apsw
import pytest

from insightreader.domain import errors
from insightreader.services.reading import Reading
from insightreader.store import connection as connecting
from insightreader.store import locking
from insightreader.store.connection import open_reader, open_writer, takes_files, transaction
from insightreader.store.errors import translated
from insightreader.store.identity import prefix_range, to_blob, to_digest, to_uid
from insightreader.store.library import DATABASE, Library, fold_logs
from insightreader.store.querying import one
from insightreader.store.reader import LibraryReader
from tests.building import save

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
}


def test_a_writer_is_safe_against_power_cuts_and_overwrites_what_it_deletes(library):
    found = {name: library.connection.pragma(name) for name in PRAGMAS}
    assert found == PRAGMAS


def test_a_reader_can_write_nothing(library):
    with LibraryReader(library.folder) as reader:
        with pytest.raises(apsw.ReadOnlyError):
            reader.connection.execute("DELETE FROM post")
        assert reader.connection.pragma("query_only") == 1
        assert reader.identity == library.identity
        assert reader.profile == library.profile


def test_sqlite_is_free_of_the_bug_that_breaks_write_ahead_logs():
    assert tuple(map(int, apsw.sqlite_lib_version().split("."))) >= (3, 51, 3)


@pytest.fixture
def read_only_place(monkeypatch):
    """A place of which the system says that it can't be written; root may write anywhere."""

    def refused(**_):
        raise PermissionError(13, "no")

    monkeypatch.setattr(connecting.tempfile, "TemporaryFile", refused)


def test_a_library_in_a_place_that_cannot_be_written_is_read(library, read_only_place):
    post = save(library)
    folder = library.folder
    library.close()
    with pytest.raises(errors.LibraryReadOnly) as raised:
        Library(folder)
    assert raised.value.data["reason"] == "place"
    with Library(folder, read_only=True) as looked_at:
        assert Reading(looked_at).open(post).details.row.title == "Missions"
    assert {each.name for each in folder.iterdir()} == {
        "library.db", "captures.db", "backups", "library.lock"
    }  # fmt: skip


def test_a_full_disk_is_still_a_place_for_files(tmp_path, monkeypatch):
    def full(**_):
        raise OSError(28, "no space left")

    assert takes_files(tmp_path)
    monkeypatch.setattr(connecting.tempfile, "TemporaryFile", full)
    assert takes_files(tmp_path)


def test_looking_at_a_folder_leaves_nothing_in_it(tmp_path):
    assert takes_files(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_lock_is_shared_by_readers_and_taken_alone(tmp_path):
    alone = locking.held(tmp_path, exclusively=True)
    with locking.held(tmp_path), locking.held(tmp_path), pytest.raises(errors.LibraryLocked):
        alone.__enter__()
    with locking.held(tmp_path, exclusively=True), pytest.raises(errors.LibraryLocked):
        locking.held(tmp_path).__enter__()
    with locking.held(tmp_path):
        pass


def test_a_lock_that_cannot_be_made_says_why(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("x")
    with pytest.raises(errors.StorageFailed), locking.held(tmp_path / "file"):
        pass

    def refused(*_):
        raise PermissionError(13, "no")

    monkeypatch.setattr("pathlib.Path.open", refused)
    with pytest.raises(errors.LibraryReadOnly), locking.held(tmp_path):
        pass


def test_what_fails_under_a_lock_is_not_the_lock_s_fault(tmp_path):
    with pytest.raises(FileNotFoundError), locking.held(tmp_path):
        (tmp_path / "missing").read_text()


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (apsw.FullError, errors.DiskFull),
        (apsw.BusyError, errors.LibraryLocked),
        (apsw.ReadOnlyError, errors.LibraryReadOnly),
        (apsw.CorruptError, errors.LibraryCorrupt),
        (apsw.NotADBError, errors.LibraryCorrupt),
        (apsw.IOError, errors.StorageFailed),
        (apsw.CantOpenError, errors.StorageFailed),
        (apsw.SQLError, errors.BugError),
        (apsw.ConstraintError, errors.BugError),
        (apsw.InterruptError, apsw.InterruptError),
    ],
)
def test_each_error_of_sqlite_is_told_in_our_words(theirs, ours):
    with pytest.raises(ours), translated("library.db"):
        raise theirs("why")


def test_a_writer_waits_for_another_and_then_says_that_it_is_locked(library):
    with Library(library.folder) as other:
        other.connection.set_busy_timeout(10)
        with library.unlogged(), pytest.raises(errors.LibraryLocked), other.unlogged():
            pass
        with other.unlogged():
            pass


def test_a_transaction_that_fails_is_rolled_back(tmp_path):
    connection = open_writer(tmp_path / "a.db")
    connection.execute("CREATE TABLE a (b)")
    both = "INSERT INTO a VALUES (1); INSERT INTO nowhere VALUES (1)"
    with pytest.raises(errors.BugError), transaction(connection):
        connection.execute(both)
    assert connection.execute("SELECT * FROM a").fetchall() == []
    connection.close()


def test_a_query_that_must_have_a_row_and_has_none_is_a_mistake(library):
    with pytest.raises(errors.BugError):
        one(library.connection, "SELECT 1 WHERE 0")


def test_a_reader_of_what_is_missing_or_damaged_says_so(tmp_path):
    with pytest.raises(errors.StorageFailed):
        open_reader(tmp_path / "missing.db")
    (tmp_path / DATABASE).write_bytes(b"not a database" * 1000)
    with pytest.raises(errors.LibraryCorrupt):
        LibraryReader(tmp_path)


def test_a_query_is_interrupted_from_elsewhere(library):
    with LibraryReader(library.folder) as reader:
        numbers = (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        )
        reader.connection.set_progress_handler(lambda: reader.interrupt() or False, 1000)
        with pytest.raises(apsw.InterruptError):
            reader.connection.execute(numbers).fetchall()


def test_ids_and_digests_are_stored_as_bytes():
    uid = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
    assert to_uid(to_blob(uid)) == uid
    assert len(to_blob(uid)) == 16
    assert to_digest(b"\x01" * 32) == "01" * 32
    low, high = prefix_range("0190-A")
    assert low <= to_blob(uid) <= high
    assert (low.hex(), high.hex()) == ("0190a" + "0" * 27, "0190a" + "f" * 27)
    with pytest.raises(ValueError, match="wrong"):
        prefix_range("wrong")


def test_the_log_is_folded_from_elsewhere_while_its_writer_goes_on(library):
    library.leave_logs_to_others()
    for _ in range(3):
        save(library)
    log = library.folder / f"{DATABASE}-wal"
    assert log.stat().st_size > 0
    fold_logs(library.folder)
    # Only what is in the file itself is read when the log is put aside.
    copy = library.folder / "copy.db"
    copy.write_bytes((library.folder / DATABASE).read_bytes())
    connection = open_reader(copy)
    assert connection.execute("SELECT count(*) FROM post").fetchone() == (3,)
    connection.close()
    save(library)
    assert library.connection.execute("SELECT count(*) FROM post").fetchone() == (4,)


def test_a_log_that_nobody_folds_is_bounded_all_the_same(library):
    library.leave_logs_to_others()
    library.connection.execute("CREATE TABLE ballast (data BLOB)")
    for _ in range(40):
        library.connection.execute("INSERT INTO ballast VALUES (zeroblob(4000000))")
    log = library.folder / f"{DATABASE}-wal"
    assert log.stat().st_size < 120_000_000
