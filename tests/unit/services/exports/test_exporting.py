"""Exporting posts: the right ones, in order, one in memory at a time, and told what was left."""

import json
from pathlib import Path

import pytest

from insightreader.domain.errors import NotFound, StorageFailed
from insightreader.domain.exchange import SUFFIXES, ExportKind, ExportReport, Part
from insightreader.domain.ids import PostId
from insightreader.services.capturing import Capturing
from insightreader.services.exports.exporting import ExportOptions, export
from insightreader.services.organising import Organising
from insightreader.store.library import Library, LibraryReader
from tests.building import annotate, begin, cleaned, save, with_report
from tests.unit.services.filled import fill

TEXTS = [ExportKind.W3C, ExportKind.MARKDOWN, ExportKind.HTML]
FILES = [kind for kind in ExportKind if kind is not ExportKind.FOLDER]


def write(
    library: Library, kind: ExportKind, target: Path, *posts: PostId, with_text: bool = False
) -> ExportReport:
    options = ExportOptions(with_text=with_text, clock=lambda: 0)
    return export(library, posts or None, kind=kind, target=target, options=options)


def left(report: ExportReport) -> dict[str, int]:
    return {str(each.what): each.count for each in report.left_behind}


@pytest.mark.parametrize("kind", TEXTS)
def test_all_posts_but_those_in_the_trash_are_exported(
    library: Library, tmp_path: Path, kind: ExportKind
) -> None:
    kept = save(library, "# Kept\n\nwords", title="Kept")
    gone = save(library, "# Gone\n\nwords", title="Gone")
    for post, passage in ((kept, "Kept"), (gone, "Gone")):
        annotate(library, post, passage)
    Organising(library).delete([gone])
    report = write(library, kind, tmp_path / "out")
    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert (report.posts, report.annotations) == (1, 1)
    assert "Kept" in text
    assert "Gone" not in text


def test_chosen_posts_come_in_the_order_of_the_choice(library: Library, tmp_path: Path) -> None:
    posts = [save(library, f"# {name}", title=name) for name in ("One", "Two", "Three")]
    write(library, ExportKind.MARKDOWN, tmp_path / "out", posts[2], posts[0])
    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith("# ")] == ["# Three", "# One"]


def test_the_w3c_export_of_a_library_is_json_with_every_annotation(
    library: Library, tmp_path: Path
) -> None:
    fill(library)
    report = write(library, ExportKind.W3C, tmp_path / "out")
    found = json.loads((tmp_path / "out").read_text(encoding="utf-8"))
    assert found["total"] == report.annotations == 2


def test_each_format_lists_what_it_has_no_place_for(library: Library, tmp_path: Path) -> None:
    fill(library)
    target = tmp_path / "out"
    assert left(write(library, ExportKind.W3C, target)) == {
        "text": 1,
        "capture": 5,
        "earlier-revision": 1,
        "tag": 1,
        "collection": 1,
        "pseudonym": 1,
    }
    assert "tag" not in left(write(library, ExportKind.MARKDOWN, target))
    assert "text" in left(write(library, ExportKind.MARKDOWN, target))
    assert "text" not in left(write(library, ExportKind.MARKDOWN, target, with_text=True))
    html = left(write(library, ExportKind.HTML, target))
    assert {"text", "image", "tag"}.isdisjoint(html)
    assert {"capture", "earlier-revision", "collection"} <= set(html)


@pytest.mark.parametrize("kind", TEXTS)
def test_what_a_format_has_no_place_for_is_no_fault(
    library: Library, tmp_path: Path, kind: ExportKind
) -> None:
    fill(library)
    report = write(library, kind, tmp_path / "out")
    assert report.left_behind
    assert report.is_whole


def test_a_text_whose_drawing_is_damaged_is_a_fault(library: Library, tmp_path: Path) -> None:
    fill(library)
    library.connection.execute(
        "UPDATE revision_text SET html = (SELECT html FROM revision_text ORDER BY revision LIMIT 1)"
    )
    report = write(library, ExportKind.HTML, tmp_path / "out")
    assert not report.is_whole
    assert left(report)[Part.MARKUP] >= 1


def test_an_image_is_carried_inside_the_page(library: Library, tmp_path: Path) -> None:
    found = with_report(cleaned("# Map\n\nwords"))
    digest = found.images[0].sha256
    found = with_report(cleaned(f"# Map\n\n![map](asset:{digest})"))
    Capturing(library).finish(begin(library), found)
    write(library, ExportKind.HTML, tmp_path / "out")
    assert 'src="data:image/png;base64,' in (tmp_path / "out").read_text(encoding="utf-8")


def test_a_reader_can_export_while_the_library_is_open(library: Library, tmp_path: Path) -> None:
    fill(library)
    with LibraryReader(library.folder) as reader:
        for kind in ExportKind:
            report = export(reader, None, kind=kind, target=tmp_path / kind)
            assert report.posts


@pytest.mark.parametrize("kind", list(ExportKind))
def test_steps_are_told_to_the_end(library: Library, tmp_path: Path, kind: ExportKind) -> None:
    fill(library)
    heard: list[tuple[int, int]] = []
    options = ExportOptions(on_step=lambda done, total: heard.append((done, total)))
    export(library, None, kind=kind, target=tmp_path / "out", options=options)
    assert [done for done, _ in heard] == list(range(1, heard[0][1] + 1))
    assert heard[-1][0] == heard[-1][1]


@pytest.mark.parametrize("kind", FILES)
def test_an_export_that_is_stopped_leaves_the_old_file(
    library: Library, tmp_path: Path, kind: ExportKind
) -> None:
    fill(library)
    target = tmp_path / "out"
    target.write_bytes(b"old")

    def stop(_: int, __: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(library, None, kind=kind, target=target, options=ExportOptions(on_step=stop))
    assert target.read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} == {"library", "out"}
    assert export(library, None, kind=kind, target=target).posts


@pytest.mark.parametrize("kind", FILES)
def test_a_folder_as_target_is_refused(library: Library, tmp_path: Path, kind: ExportKind) -> None:
    with pytest.raises(StorageFailed):
        export(library, None, kind=kind, target=tmp_path)


def test_an_unknown_post_is_not_found_and_no_file_is_left(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        write(library, ExportKind.HTML, tmp_path / "out", PostId(99))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", TEXTS)
def test_an_empty_library_gives_a_valid_empty_file(
    library: Library, tmp_path: Path, kind: ExportKind
) -> None:
    report = write(library, kind, tmp_path / "out")
    assert (report.posts, report.annotations, report.left_behind) == (0, 0, ())


def test_every_kind_has_a_suffix() -> None:
    assert set(SUFFIXES) == set(ExportKind)
