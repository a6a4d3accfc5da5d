"""Verifying finds what was broken on purpose, says where, and finds nothing in a sound library."""

from collections.abc import Callable
from pathlib import Path

import pytest

from insightreader.base.paths import user_paths
from insightreader.domain.errors import TextTooComplex, WorkerFailed
from insightreader.domain.ids import PostId
from insightreader.services.reading import Reading
from insightreader.services.searching import bring_up_to_date
from insightreader.services.verifying import Fault, Verifying
from insightreader.store import checks
from insightreader.store.identity import to_uid
from insightreader.store.layout import DATABASE
from insightreader.store.library import Library
from insightreader.store.packing import pack
from insightreader.text.rendering import render
from tests.building import annotate, begin, save
from tests.unit.services.filled import fill


def verify(library: Library) -> list[Fault]:
    return Verifying(library, render, index=lambda _: []).verify()


def uid_of(library: Library, table: str, key: int = 1) -> str:
    return to_uid(
        library.connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (key,)).fetchone()[0]
    )


@pytest.fixture
def noted(library: Library) -> Library:
    post = save(library, tags=("a",))
    annotate(library, post, "bold goal", comment="a comment")
    save(library, "# Other\n\nwords", title="Other")
    return library


def test_a_sound_library_has_no_fault(noted: Library, home: Path) -> None:
    assert Verifying(noted, render).verify() == []


def test_what_people_do_leaves_no_fault_but_a_changed_quotation(library: Library) -> None:
    fill(library)
    assert {each.what for each in verify(library)} <= {"quotation"}


def test_a_post_being_read_is_no_fault(noted: Library) -> None:
    begin(noted)
    assert verify(noted) == []


def test_missing_bytes_are_found(noted: Library) -> None:
    digest = Reading(noted).details(PostId(1)).capture_sha256
    noted.captures.erase([digest])
    assert verify(noted) == [Fault("capture", uid_of(noted, "capture"), f"missing: {digest}")]


def test_changed_bytes_are_found(noted: Library) -> None:
    digest = Reading(noted).details(PostId(1)).capture_sha256
    noted.captures.connection.execute(
        "UPDATE blob SET codec = 'raw', data = x'00' WHERE sha256 = ?", (bytes.fromhex(digest),)
    )
    assert verify(noted) == [Fault("capture", uid_of(noted, "capture"), f"changed: {digest}")]


def test_a_missing_image_is_told_by_its_revision(library: Library) -> None:
    fill(library)
    (digest,) = library.connection.execute("SELECT sha256 FROM asset").fetchone()
    library.captures.connection.execute("DELETE FROM blob WHERE sha256 = ?", (digest,))
    images = [each for each in verify(library) if each.what == "image"]
    assert images == [Fault("image", uid_of(library, "revision"), f"missing: {digest.hex()}")]


def test_an_altered_text_is_found(noted: Library) -> None:
    noted.connection.execute(
        "UPDATE revision_text SET text = replace(text, 'Five', 'Nine') WHERE revision = 1"
    )
    assert Fault("text", uid_of(noted, "revision"), "hash") in verify(noted)


def test_altered_markdown_is_found_by_rendering_it(noted: Library) -> None:
    noted.connection.execute(
        "UPDATE revision_text SET markdown = ? WHERE revision = 1", (pack("# Other words"),)
    )
    assert Fault("text", uid_of(noted, "revision"), "markdown") in verify(noted)


def test_a_text_of_older_rules_is_judged_by_its_hash_alone(noted: Library) -> None:
    noted.connection.execute("UPDATE revision SET renderer = 'text-0'")
    noted.connection.execute("UPDATE revision_text SET markdown = ?", (pack("other rules"),))
    assert verify(noted) == []


@pytest.mark.parametrize("error", [TextTooComplex("deep"), WorkerFailed("time", reason="time")])
def test_a_text_that_cannot_be_rendered_is_a_fault_and_ends_nothing(
    library: Library, error: Exception
) -> None:
    save(library)
    save(library, "# Other\n\nwords")

    def fail(_: str) -> object:
        raise error

    found = Verifying(library, fail, index=lambda _: []).verify()  # type: ignore[arg-type]
    assert [each.what for each in found] == ["text", "text"]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (
            "UPDATE post SET head_revision = 2 WHERE id = 1",
            ("head-revision", "post", "of another post"),
        ),
        ("UPDATE post SET head_revision = NULL WHERE id = 2", ("head-revision", "post:2", "none")),
        ("DELETE FROM capture WHERE id = 2", ("capture", "post:2", "none")),
        ("DELETE FROM revision_text WHERE revision = 2", ("revision", "revision:2", "no text")),
        ("DELETE FROM anchor", ("anchor", "annotation", "none in its own revision")),
        ('UPDATE anchor SET "end" = 99999', ("anchor", "annotation", "outside the text")),
        ("UPDATE anchor SET start = -1", ("anchor", "annotation", "outside the text")),
    ],
)
def test_rows_that_do_not_fit_together_are_found(
    noted: Library, statement: str, fault: tuple[str, str, str]
) -> None:
    noted.connection.pragma("foreign_keys", False)
    noted.connection.execute(statement)
    what, where, detail = fault
    table, _, key = where.partition(":")
    expected = (what, uid_of(noted, table, int(key or 1)), detail)
    assert expected in list(checks.misfits(noted.connection))


def test_a_quotation_that_the_source_no_longer_says_is_found(noted: Library) -> None:
    noted.connection.execute("UPDATE annotation SET exact = 'words of nobody'")
    (fault,) = [each for each in verify(noted) if each.what == "quotation"]
    assert fault.where == uid_of(noted, "annotation")
    assert fault.detail == "orphan"


def test_a_damaged_database_ends_the_search(noted: Library) -> None:
    verifying = Verifying(noted, render, index=lambda _: [])
    noted.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = noted.folder / DATABASE
    data = bytearray(path.read_bytes())
    page = 4096
    for start in range(page * 2, len(data), page):
        data[start : start + 64] = b"\xff" * 64
    path.write_bytes(bytes(data))
    found = verifying.verify()
    assert found
    assert {each.what for each in found} == {"integrity"}


def test_a_row_that_the_index_lacks_or_has_too_many_is_found(
    noted: Library, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_up_to_date(noted)
    # Behind the outbox's back: the index can't hear of either.
    noted.connection.execute("UPDATE post SET deleted_ms = 1 WHERE id = 2")
    noted.connection.execute("UPDATE annotation SET uid = randomblob(16)")
    found = {(each.what, each.detail) for each in Verifying(noted, render).verify()}
    assert found == {("index", "superfluous"), ("index", "missing")}


@pytest.mark.logs_warnings
def test_an_index_that_was_damaged_is_told_once_and_one_that_was_missing_is_not(
    noted: Library, home: Path
) -> None:
    def index_faults() -> list[str]:
        return [each.detail for each in Verifying(noted, render).verify()]

    assert index_faults() == []
    for segment in user_paths().cache.rglob("*.seg"):
        segment.write_bytes(segment.read_bytes()[:-1])
    assert index_faults() == ["was damaged, and was made anew"]
    assert index_faults() == []


def test_the_index_is_not_asked_about_a_damaged_library(
    noted: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("insightreader.services.verifying.check_whole", lambda _: ["page 3"])
    asked: list[object] = []
    index: Callable[[Library], list[Fault]] = lambda library: asked.append(library) or []  # noqa: E731
    assert Verifying(noted, render, index=index).verify() == [
        Fault("integrity", str(noted.folder), "page 3")
    ]
    assert asked == []
