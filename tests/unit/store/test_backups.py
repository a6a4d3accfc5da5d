"""Backups are made while writing goes on, grow old in due order, and come back whole."""

import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import apsw
import pytest

from insightreader.domain.errors import (
    LibraryCorrupt,
    LibraryLocked,
    LibraryMissing,
    NotFound,
    StorageFailed,
)
from insightreader.services import backup as service
from insightreader.services.reading import Reading
from insightreader.store import backups, copying
from insightreader.store.backups import FOLDER, Backup, thin
from insightreader.store.connection import LOG_LIMIT_BYTES, open_reader
from insightreader.store.library import CAPTURES, DATABASE, Library
from tests.building import MISSIONS, annotate, new_library, save
from tests.unit.store.rows import state

HOUR, DAY = 3600, 86_400
START_S = 1_772_000_000


def long_ago() -> float:
    """A clock for which every backup is of the future, and so is kept."""
    return 0.0


def content(of: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, but for the epoch, which is new after a restore."""
    connection = open_reader(of)
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    names = [row[0] for row in connection.execute(query)]
    rows = {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}
    connection.close()
    rows["meta"] = [row for row in rows.get("meta", []) if row[0] != "epoch"]
    return rows


def test_a_backup_is_the_library_as_it_was(library):
    save(library)
    made = service.back_up(library.folder)
    assert made.path.parent == library.folder / FOLDER
    assert made.reason == "manual"
    assert content(made.path) == content(library.folder / DATABASE)
    assert content(library.folder / FOLDER / CAPTURES) == content(library.folder / CAPTURES)
    assert backups.backups(library.folder) == [made]


def test_a_backup_made_while_writing_goes_on_is_one_moment(library):
    save(library)
    ended = threading.Event()

    def write() -> None:
        with Library(library.folder) as other:
            while not ended.is_set():
                save(other, MISSIONS * 20)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [service.back_up(library.folder, clock=long_ago) for _ in range(4)]
    finally:
        ended.set()
        writer.join()
    for each in made:
        tables = content(each.path)
        # The posts of an operation and their captures are there together.
        assert len(tables["post"]) == len(tables["capture"])
    held = {row[0] for row in content(library.folder / FOLDER / CAPTURES)["blob"]}
    named = {row[3] for row in content(made[-1].path)["capture"]}
    assert named <= held


def test_a_long_backup_sees_one_moment_though_the_source_changes_between_steps(
    library, monkeypatch
):
    for number in range(5):
        save(library, f"{MISSIONS * 200} {number}")
    monkeypatch.setattr(copying, "_STEP_PAGES", 1)
    reader = open_reader(library.folder / DATABASE)
    steps = []

    class Writing:
        """Commits something after each of the first steps."""

        def __init__(self, backup: apsw.Backup) -> None:
            self._backup = backup

        def __getattr__(self, name: str) -> object:
            return getattr(self._backup, name)

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *exception: object) -> None:
            self._backup.finish()

        def step(self, pages: int) -> None:
            self._backup.step(pages)
            steps.append(pages)
            if len(steps) < 20:
                save(library, "Meanwhile.")

    class Target(apsw.Connection):
        def backup(self, *arguments: object) -> Writing:
            return Writing(super().backup(*arguments))

    monkeypatch.setattr(copying.apsw, "Connection", Target)
    copying.copy_database(reader, library.folder / "copy.db")
    monkeypatch.undo()
    pages = (library.folder / "copy.db").stat().st_size // 4096
    # A copy that started anew at each change would have taken many more steps than pages.
    assert len(steps) <= pages + 1
    assert len(content(library.folder / "copy.db")["post"]) == 5
    reader.close()


def test_captures_are_appended_and_never_taken_away(library):
    save(library)
    assert backups.back_up_captures(library.folder) == 1
    save(library, "Another post.")
    assert backups.back_up_captures(library.folder) == 1
    assert backups.back_up_captures(library.folder) == 0
    library.captures.erase(library.captures.digests())
    assert backups.back_up_captures(library.folder) == 0
    assert len(content(library.folder / FOLDER / CAPTURES)["blob"]) == 2


def test_a_copy_that_fails_its_check_is_no_backup(library, monkeypatch):
    def damaged(path: Path) -> None:
        raise LibraryCorrupt(f"{path} is damaged", backup=None)

    monkeypatch.setattr(copying, "verify", damaged)
    with pytest.raises(LibraryCorrupt):
        service.back_up(library.folder)
    assert list((library.folder / FOLDER).iterdir()) == []


def test_two_backups_of_one_second_have_names_of_their_own(library):
    made = [service.back_up(library.folder, clock=long_ago) for _ in range(3)]
    assert len({each.path for each in made}) == 3


def named(at_s: int) -> str:
    return f"library-{datetime.fromtimestamp(at_s, UTC):%Y%m%dT%H%M%SZ}-hourly.db"


class Shelf:
    """A folder of backups under a clock that is moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / FOLDER).mkdir(parents=True)

    def make(self, at_s: int, size: int = 10) -> None:
        (self.folder / FOLDER / named(at_s)).write_bytes(b"x" * size)

    def ages(self, now_s: int) -> list[float]:
        """Hours since each backup."""
        return [(now_s - each.made_s) / HOUR for each in backups.backups(self.folder)]


def test_backups_of_each_hour_grow_old_as_hours_days_and_weeks(tmp_path):
    shelf, now = Shelf(tmp_path), START_S
    for _ in range(24 * 100):
        now += HOUR
        shelf.make(now)
        thin(tmp_path, now_s=now)
    ages = shelf.ages(now)
    assert sum(age < 24 for age in ages) == 24
    assert 5 <= sum(24 <= age < 24 * 7 for age in ages) <= 7
    assert 6 <= sum(age >= 24 * 7 for age in ages) <= 8
    assert max(ages) > 24 * 7 * 6


def test_the_newest_stays_and_the_rest_goes_by_size(tmp_path):
    shelf = Shelf(tmp_path)
    for number in range(5):
        shelf.make(START_S - number * HOUR, size=100)
    removed = thin(tmp_path, now_s=START_S, budget=250)
    assert [each.made_s for each in removed] == [START_S - n * HOUR for n in (2, 3, 4)]
    assert thin(tmp_path, now_s=START_S, budget=1) == [
        Backup(tmp_path / FOLDER / named(START_S - HOUR), START_S - HOUR, "hourly", 100)
    ]
    assert shelf.ages(START_S) == [0]
    assert thin(tmp_path, now_s=START_S + 400 * DAY) == []


def test_what_a_wrong_clock_dated_into_the_future_is_kept(tmp_path):
    shelf = Shelf(tmp_path)
    for days in (0, 3, 400):
        shelf.make(START_S + days * DAY)
    assert thin(tmp_path, now_s=START_S) == []


def test_a_file_with_an_odd_name_is_dated_by_the_file_system(tmp_path):
    shelf = Shelf(tmp_path)
    (tmp_path / FOLDER / "library-by-hand.db").write_bytes(b"x")
    [found] = backups.backups(tmp_path)
    assert abs(found.made_s - found.path.stat().st_mtime) <= 1
    assert shelf.ages(found.made_s) == [0]


def test_the_newest_good_backup_is_found_behind_a_damaged_one(library):
    save(library)
    good = service.back_up(library.folder)
    bad = library.folder / FOLDER / named(4_000_000_000)
    bad.write_bytes(good.path.read_bytes()[:5000])
    assert service.newest_good(library.folder) == good
    good.path.unlink()
    assert service.newest_good(library.folder) is None


class TestRestoring:
    @pytest.fixture
    def folder(self, tmp_path):
        with new_library(tmp_path / "library") as library:
            annotate(library, save(library), "bold goal", comment="kept")
        return tmp_path / "library"

    def test_a_restored_library_is_the_one_of_the_backup(self, folder):
        before = content(folder / DATABASE)
        with Library(folder) as library:
            epoch, uid = library.identity.epoch, library.identity.uid
        made = service.back_up(folder)
        with Library(folder) as library:
            save(library, "Written after the backup.")
        done = service.restore(folder, made.path)
        assert content(folder / DATABASE) == before
        with Library(folder) as library:
            assert library.identity.uid == uid
            assert library.identity.epoch != epoch
            assert Reading(library).open(1).annotations[0].comment == "kept"
        assert len(content(done.before / DATABASE)["post"]) == 2
        assert made.path.exists()

    def test_a_copy_outside_is_restored_with_its_captures(self, folder, tmp_path):
        service.back_up_to(folder, tmp_path / "stick")
        new_home = tmp_path / "new"
        done = service.restore(new_home, tmp_path / "stick")
        assert done.before is None
        assert content(new_home / DATABASE) == content(folder / DATABASE)
        with Library(new_home) as library:
            assert Reading(library).capture(1) == MISSIONS.encode()

    def test_a_place_that_is_taken_is_not_written_over(self, folder, tmp_path):
        service.back_up_to(folder, tmp_path / "stick")
        with pytest.raises(StorageFailed, match="is there already"):
            service.back_up_to(folder, tmp_path / "stick")

    def test_nothing_is_restored_while_a_program_has_the_library_open(self, folder):
        made = service.back_up(folder)
        with Library(folder) as library:
            before = state(library)
            with pytest.raises(LibraryLocked):
                service.restore(folder, made.path)
            assert state(library) == before
        service.restore(folder, made.path)

    def test_a_damaged_library_is_kept_beside_the_backups(self, folder):
        made = service.back_up(folder)
        (folder / DATABASE).write_bytes(b"damaged" * 1000)
        (folder / f"{DATABASE}-wal").write_bytes(b"an old log")
        done = service.restore(folder, made.path)
        with Library(folder) as library:
            assert len(state(library)["post"]) == 1
        assert (done.before / DATABASE).read_bytes().startswith(b"damaged")
        assert (done.before / f"{DATABASE}-wal").read_bytes() == b"an old log"

    def test_a_backup_that_is_damaged_or_missing_changes_nothing(self, folder, tmp_path):
        before = (folder / DATABASE).read_bytes()
        (tmp_path / "bad.db").write_bytes(b"bad" * 2000)
        with pytest.raises(LibraryCorrupt):
            service.restore(folder, tmp_path / "bad.db")
        for missing in (tmp_path / "nothing", tmp_path):
            with pytest.raises(NotFound):
                service.restore(folder, missing)
        apsw.Connection(str(tmp_path / "empty.db")).execute("CREATE TABLE a (b)")
        with pytest.raises(LibraryCorrupt, match="holds no library"):
            service.restore(folder, tmp_path / "empty.db")
        assert (folder / DATABASE).read_bytes() == before

    def test_a_restore_leaves_no_logs_behind(self, folder):
        made = service.back_up(folder)
        (folder / f"{DATABASE}.restored-wal").write_bytes(b"of a restore that was killed")
        service.restore(folder, made.path)
        beside = [*folder.iterdir(), *(folder / FOLDER).iterdir()]
        assert [path.name for path in beside if path.name.endswith(("-wal", "-shm"))] == []
        with Library(folder) as library:
            assert len(state(library)["post"]) == 1

    def test_lost_captures_come_back_with_the_backup(self, folder):
        made = service.back_up(folder)
        (folder / CAPTURES).unlink()
        with pytest.raises(LibraryCorrupt, match=r"captures\.db is missing"):
            Library(folder)
        service.restore(folder, made.path)
        with Library(folder) as library:
            assert Reading(library).capture(1) == MISSIONS.encode()

    def test_texts_can_be_read_again_where_no_backup_has_the_captures(self, folder):
        made = service.back_up(folder)
        (folder / CAPTURES).unlink()
        (made.path.parent / CAPTURES).unlink()
        service.restore(folder, made.path)
        with Library(folder) as library:
            assert Reading(library).open(1).annotations[0].comment == "kept"
            with pytest.raises(NotFound):
                Reading(library).capture(1)

    def test_restoring_twice_in_a_second_keeps_both(self, folder):
        made = service.back_up(folder)
        first = service.restore(folder, made.path)
        second = service.restore(folder, made.path)
        assert first.before != second.before

    def test_where_there_is_no_library_there_is_no_backup_of_it(self, tmp_path):
        for attempt in (service.back_up, lambda folder: service.back_up_to(folder, tmp_path / "x")):
            with pytest.raises(LibraryMissing):
                attempt(tmp_path)


def test_folders_of_cloud_services_are_known():
    assert service.is_in_cloud_folder(Path("/srv/ann/Dropbox/library"))
    assert service.is_in_cloud_folder(Path("/srv/ann/Library/Mobile Documents/iCloud~x"))
    assert not service.is_in_cloud_folder(Path("/srv/ann/library"))


def test_a_whole_library_has_no_fault_and_a_damaged_one_has(library):
    save(library, MISSIONS * 50)
    assert service.check_whole(library.folder) == []
    library.close()
    path = library.folder / CAPTURES
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 20_000)
    assert service.check_whole(library.folder)


def test_the_log_does_not_grow_with_what_is_written(library):
    post = save(library)
    for number in range(3000):
        with library.unlogged():
            library.connection.execute("UPDATE post SET place = ? WHERE id = ?", (number, post))
    log = library.folder / f"{DATABASE}-wal"
    assert log.stat().st_size < LOG_LIMIT_BYTES
