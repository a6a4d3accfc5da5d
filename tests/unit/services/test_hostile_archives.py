"""Archives that somebody spoiled on purpose: refused or made harmless, and never half taken in."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from insightreader.domain.errors import FileUnusable
from insightreader.domain.ids import PostId
from insightreader.services.annotating import Annotating
from insightreader.services.reading import Reading
from insightreader.services.undo import history
from insightreader.store import revisions
from insightreader.store.library import Library
from tests.building import new_library
from tests.unit.interchange.made_archives import forge
from tests.unit.services.filled import fill, receive, rows_of, send


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with something of everything, made once."""
    folder = tmp_path_factory.mktemp("sent")
    with new_library(folder / "library") as library:
        fill(library)
        send(library, folder / "library.archive")
    return folder / "library.archive"


@pytest.fixture
def empty(library: Library) -> Library:
    """The library that an archive comes into."""
    return library


Spoiler = Callable[[dict[str, list[dict[str, object]]]], None]


def spoil(path: Path, target: Path, change: Spoiler) -> Path:
    """An archive with other rows, and a manifest that fits them."""
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist() if name != "manifest.json"}
    tables = {
        name[7:-6]: [json.loads(line) for line in data.splitlines()]
        for name, data in members.items()
        if name.startswith("tables/")
    }
    change(tables)
    for table, rows in tables.items():
        lines = [json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows]
        members[f"tables/{table}.jsonl"] = b"".join(lines)
    return forge(target, members)


def setting(table: str, column: str, value: object) -> Spoiler:
    def change(tables: dict[str, list[dict[str, object]]]) -> None:
        tables[table][0][column] = value

    return change


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("post", "uid", "no uuid"),
        ("post", "uid", None),
        ("post", "title", None),
        ("post", "title", {"a": 1}),
        ("post", "title", ["x"]),
        ("post", "saved_ms", "soon"),
        ("post", "saved_ms", 2**70),
        ("post", "saved_ms", 1.5),
        ("post", "saved_ms", 2**62),
        ("post", "status", []),
        ("annotation", "created_ms", -(2**62)),
        ("revision", "post", "01900000-0000-7000-8000-000000000000"),
        ("change", "entity", []),
        ("change", "old", 2**64),
        ("post", "status", "elsewhere"),
        ("post", "state", ""),
        ("post", "direction", "up"),
        ("post", "sources", "not json"),
        ("post", "sources", '{"title": "nobody"}'),
        ("post", "head_revision", "01900000-0000-7000-8000-000000000000"),
        ("post", "unknown_column", 1),
        ("capture", "post", "01900000-0000-7000-8000-000000000000"),
        ("capture", "sha256", "short"),
        ("capture", "profile", None),
        ("revision", "text_sha256", "ab" * 32),
        ("revision", "number", "one"),
        ("revision_text", "text", "another text"),
        ("revision_text", "layout", "[]"),
        ("revision_text", "layout", '[[[1, "paragraph", 0, 99999, 0]], []]'),
        ("revision_text", "layout", '[[[1, "poem", 0, 1, 0]], []]'),
        ("revision_text", "layout", '[[], [["link", 0, 1, 7]]]'),
        ("revision_text", "revision", "01900000-0000-7000-8000-000000000000"),
        ("annotation", "style", "blinking"),
        ("annotation", "post", None),
        ("anchor", "text_verdict", "fine"),
        ("anchor", "place_verdict", 7),
        ("anchor", "start", None),
        ("code", "dimension", None),
        ("job", "tags", "not json"),
        ("operation", "label", "[]"),
        ("operation", "made_ms", "then"),
        ("operation", "profile", "01900000-0000-7000-8000-000000000000"),
        ("change", "entity", "meta"),
        ("change", "field", 'title" = 1; --'),
    ],
)
def test_rows_that_fit_into_no_library_are_refused_and_nothing_comes_in(
    empty: Library, archive: Path, tmp_path: Path, table: str, column: str, value: object
) -> None:
    before = rows_of(empty)
    path = spoil(archive, tmp_path / "spoiled", setting(table, column, value))
    with pytest.raises(FileUnusable):
        receive(empty, path)
    assert rows_of(empty) == before
    assert history(empty) == []


def test_a_table_of_a_later_version_is_said_to_be_newer(
    empty: Library, archive: Path, tmp_path: Path
) -> None:
    path = spoil(archive, tmp_path / "newer", lambda tables: tables.update(later=[{"uid": "x"}]))
    with pytest.raises(FileUnusable) as error:
        receive(empty, path)
    assert error.value.data["why"] == "newer"


def test_a_text_without_its_revision_is_refused(
    empty: Library, archive: Path, tmp_path: Path
) -> None:
    for table in ("revision", "revision_text"):
        path = spoil(archive, tmp_path / table, lambda tables, name=table: tables[name].pop())  # type: ignore[misc]
        with pytest.raises(FileUnusable):
            receive(empty, path)


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<div><img src="https://evil.example/x.png"></div>',
        "<div><p>Other words.</p></div>",
        "",
    ],
)
def test_a_drawing_that_is_not_the_texts_own_is_replaced_by_its_words(
    empty: Library, archive: Path, tmp_path: Path, html: str
) -> None:
    path = spoil(archive, tmp_path / "hostile", setting("revision_text", "html", html))
    report = receive(empty, path)
    assert [each.reason.partition(":")[0] for each in report.problems] == ["drawn plainly"]
    stored = revisions.rendered(
        empty.connection, revisions.of_post(empty.connection, PostId(1))[0].id
    )
    assert html not in stored.html or not html
    assert "<p>Five missions guide the government.</p>" in stored.html


def test_a_drawing_of_a_comment_that_could_act_waits_to_be_drawn_anew(
    empty: Library, archive: Path, tmp_path: Path
) -> None:
    hostile = "<p onclick='x()'>see</p>"
    receive(empty, spoil(archive, tmp_path / "x", setting("annotation", "comment_html", hostile)))
    assert [comment for _, comment in Annotating(empty).unrendered()] == ["see *this*"]


def test_a_link_between_rows_of_the_library_and_none_is_refused(
    empty: Library, archive: Path, tmp_path: Path
) -> None:
    def change(tables: dict[str, list[dict[str, object]]]) -> None:
        tables["annotation_code"][0]["code"] = tables["post"][0]["uid"]

    with pytest.raises(FileUnusable):
        receive(empty, spoil(archive, tmp_path / "x", change))


def test_a_verdict_that_the_text_belies_is_not_believed(archive, empty, tmp_path):
    def claim(tables: dict[str, list[dict[str, object]]]) -> None:
        for row in tables["annotation"]:
            if row["exact"]:
                row["exact"] = f"not {row['exact']}"

    receive(empty, spoil(archive, tmp_path / "spoilt.archive", claim))
    found = [each for each in Reading(empty).all_annotations() if not each.is_about_post]
    assert found
    assert {each.verdict for each in found} <= {"changed", "ambiguous", "orphan"}
