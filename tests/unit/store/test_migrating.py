"""A library of an older format is backed up and brought up to date; one of a newer is only read."""

import shutil
import subprocess
import sys
import textwrap

import apsw
import pytest

from insightreader.domain.errors import (
    BugError,
    LibraryCorrupt,
    LibraryLocked,
    LibraryMissing,
    LibraryReadOnly,
)
from insightreader.domain.evidence import Across, Side
from insightreader.services.coding import CodeName, Coding
from insightreader.services.desk import open_desk
from insightreader.services.evidence.claims import Claiming, claims_of
from insightreader.services.evidence.matrix import Summarising, summary_of
from insightreader.services.evidence.writing import KeepingWriting
from insightreader.services.reading import Reading
from insightreader.store import annotations, backups, migrations
from insightreader.store import library as libraries
from insightreader.store.connection import open_reader, open_writer, schema_version
from insightreader.store.evidence.writing import Typed
from insightreader.store.library import DATABASE, Library, held
from insightreader.store.migrating import check_and_migrate
from tests.building import annotate, new_library, save
from tests.unit.store.earlier import take_back

SECOND = """
CREATE TABLE guess (id INTEGER PRIMARY KEY, sentence TEXT NOT NULL) STRICT;
ALTER TABLE post ADD COLUMN mood TEXT;
INSERT INTO guess (sentence) SELECT title FROM post;
"""


@pytest.fixture
def folder(tmp_path):
    """A library of the newest version that holds a post."""
    with new_library(tmp_path / "library") as library:
        save(library)
    return tmp_path / "library"


@pytest.fixture
def two_steps(monkeypatch):
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, SECOND))
    monkeypatch.setattr(migrations, "VERSION", len(migrations.STEPS))


def version_of(path) -> int:
    connection = open_reader(path)
    try:
        return schema_version(connection)
    finally:
        connection.close()


def test_an_older_library_takes_its_steps_after_a_verified_backup(folder, two_steps):
    with Library(folder) as library:
        guesses = library.connection.execute("SELECT sentence FROM guess").fetchall()
        assert guesses == [("Missions",)]
    assert version_of(folder / DATABASE) == migrations.VERSION
    [backup] = backups.backups(folder)
    assert backup.reason == "before-migration"
    assert version_of(backup.path) == migrations.VERSION - 1
    with Library(folder):
        assert len(backups.backups(folder)) == 1


def test_step_2_finds_the_annotations_of_a_post_without_looking_at_all(tmp_path):
    with new_library(tmp_path / "library") as library:
        post = save(library)
        annotate(library, post, "mission")
        take_back(library, to=1)
    with Library(tmp_path / "library") as library:
        query = "EXPLAIN QUERY PLAN SELECT id FROM annotation WHERE post = ?"
        [plan] = library.connection.execute(query, (post,))
        assert "annotation_post_all" in plan[3]
        assert len(annotations.to_carry(library.connection, post)) == 1


def test_step_5_gives_the_dimensions_of_known_names_their_roles(tmp_path):
    with new_library(tmp_path / "library") as library:
        for name in ("case/One", "Outcome/Mixed", "Factor/Trust"):
            Coding(library).add(CodeName.parse(name), colour="green")
        take_back(library, to=4)
    with Library(tmp_path / "library") as library:
        found = library.connection.execute("SELECT name, role, definition FROM dimension")
        assert found.fetchall() == [
            ("case", "case", ""),
            ("Outcome", "outcome", ""),
            ("Factor", "", ""),
        ]
        assert library.connection.execute("SELECT bearing FROM code").fetchall() == [("",)] * 3
        assert library.connection.execute("SELECT count(*) FROM outcome").fetchone() == (0,)


def test_step_6_has_room_for_what_is_being_typed_into_claims(tmp_path):
    with new_library(tmp_path / "library") as library:
        claim = Claiming(library).add("Trust grows").value
        take_back(library, to=5)
    with Library(tmp_path / "library") as library:
        KeepingWriting(library).keep(Typed("claim", claim, "text", "Trust grows slowly"))
        assert KeepingWriting(library).promote().value == 1
        assert [each.text for each in claims_of(library)] == ["Trust grows slowly"]


def test_step_7_keeps_summaries_of_two_codes_and_has_room_for_the_others(tmp_path):
    with new_library(tmp_path / "library") as library:
        keys = [
            Coding(library).add(CodeName.parse(name), colour="green").value
            for name in ("Case/One", "Factor/Trust")
        ]
        Summarising(library).set_text(*keys, "Kept.")
        take_back(library, to=6)
    with Library(tmp_path / "library") as library:
        assert summary_of(library, *keys).text == "Kept."
        year = Side(Across.YEARS, "2024")
        Summarising(library).set_text(keys[0], year, "New.")
        assert summary_of(library, year, keys[0]).text == "New."


def test_a_step_that_fails_leaves_the_library_as_it_was(folder, monkeypatch):
    broken = SECOND + "INSERT INTO nowhere VALUES (1);"
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, broken))
    monkeypatch.setattr(migrations, "VERSION", len(migrations.STEPS))
    with pytest.raises(BugError, match="nowhere"):
        Library(folder)
    monkeypatch.undo()
    with Library(folder) as library:
        tables = library.connection.execute("SELECT name FROM sqlite_schema").fetchall()
        assert ("guess",) not in tables
        assert version_of(folder / DATABASE) == migrations.VERSION


def test_a_program_killed_in_the_middle_of_a_step_changes_nothing(folder):
    script = textwrap.dedent("""
        import os, signal, sys
        from pathlib import Path
        from insightreader.store import migrations
        from insightreader.store.connection import open_writer
        from insightreader.store.migrating import check_and_migrate
        from tests.unit.store.test_migrating import SECOND
        folder = Path(sys.argv[1])
        connection = open_writer(folder / "library.db")
        connection.create_scalar_function("die", lambda: os.kill(os.getpid(), signal.SIGKILL))
        steps = (*migrations.STEPS, SECOND + "CREATE TABLE more (id); SELECT die();")
        check_and_migrate(connection, folder, steps=steps)
    """)
    done = subprocess.run([sys.executable, "-c", script, folder], check=False)
    assert done.returncode == -9
    assert version_of(folder / DATABASE) == migrations.VERSION
    with Library(folder) as library:
        names = library.connection.execute("SELECT name FROM sqlite_schema").fetchall()
        assert not {("guess",), ("more",)} & set(names)
        assert library.connection.pragma("quick_check") == "ok"


def test_a_step_that_another_program_took_meanwhile_is_not_taken_twice(folder, tmp_path):
    connection = open_writer(folder / DATABASE)
    steps = (*migrations.STEPS, SECOND)
    check_and_migrate(connection, folder, steps=steps)
    check_and_migrate(connection, folder, steps=steps)
    assert connection.execute("SELECT count(*) FROM guess").fetchone() == (1,)
    connection.close()


def test_migrating_waits_for_nobody_and_says_that_it_is_locked(folder, two_steps):
    with held(folder), pytest.raises(LibraryLocked):
        Library(folder)
    assert version_of(folder / DATABASE) == migrations.VERSION - 1


def test_a_newer_library_is_opened_for_reading_only(folder):
    connection = open_writer(folder / DATABASE)
    connection.pragma("user_version", migrations.VERSION + 1)
    connection.close()
    with pytest.raises(LibraryReadOnly) as raised:
        Library(folder)
    assert raised.value.data["reason"] == "newer"
    with open_desk(folder) as desk:
        assert desk.is_read_only
        assert desk.reading.shelves().counts["all"] == 1
        with pytest.raises(LibraryReadOnly):
            desk.organising.delete([1])


def test_another_program_s_database_is_left_alone(tmp_path):
    path = tmp_path / DATABASE
    other = apsw.Connection(str(path))
    other.execute("CREATE TABLE recipes (name); INSERT INTO recipes VALUES ('bread')")
    other.close()
    for _ in range(2):
        with pytest.raises(LibraryCorrupt, match="holds no library"):
            Library(tmp_path)
    libraries.create(tmp_path, profile_name="x")
    other = apsw.Connection(str(path))
    assert other.execute("SELECT name FROM recipes").fetchall() == [("bread",)]
    with pytest.raises(LibraryCorrupt, match="another program"):
        check_and_migrate(other, tmp_path)
    other.close()


def test_a_file_that_is_no_database_is_damaged(tmp_path):
    for content in (b"", b"hello " * 1000, b"SQLite format 3\0" + b"\xff" * 5000):
        (tmp_path / DATABASE).write_bytes(content)
        with pytest.raises(LibraryCorrupt):
            Library(tmp_path)
        with pytest.raises(LibraryCorrupt):
            Library(tmp_path, read_only=True)


def test_a_damaged_page_is_told_as_damage(folder):
    path = folder / DATABASE
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\x7f" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    with pytest.raises(LibraryCorrupt), Library(folder) as library:
        Reading(library).shelves()


def test_where_there_is_no_library_none_is_made_by_opening(tmp_path):
    for wrong in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(LibraryMissing):
            Library(wrong)
        with pytest.raises(LibraryMissing):
            libraries.look_at(wrong)
    assert not list(tmp_path.iterdir())


def test_a_library_that_is_there_is_not_made_again(folder):
    before = (folder / DATABASE).read_bytes()
    libraries.create(folder, profile_name="Somebody else")
    assert (folder / DATABASE).read_bytes() == before


def test_a_library_is_made_where_links_are_unknown(tmp_path, monkeypatch):
    def no_links(*_):
        raise PermissionError(1, "links are unknown here")

    monkeypatch.setattr("os.link", no_links)
    libraries.create(tmp_path / "a", profile_name="x")
    with Library(tmp_path / "a") as library:
        assert library.profile.name == "x"


def test_making_a_library_leaves_nothing_else_behind(folder):
    names = {each.name for each in folder.iterdir()}
    assert names <= {"library.db", "captures.db", "backups", "library.lock"}


def test_a_library_that_was_copied_keeps_its_identity(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "copy")
    with Library(folder) as one, Library(tmp_path / "copy") as two:
        assert one.identity == two.identity
