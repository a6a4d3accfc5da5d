"""A library goes out as an archive and comes in again: equal, in one operation, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.changes import Done
from insightreader.domain.errors import DiskFull, LibraryError
from insightreader.domain.exchange import ExportKind, Part
from insightreader.domain.ids import PostId, Sha256
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.interchange.archives.archive import ArchiveReader
from insightreader.services.annotating import Annotating
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.desk import desk_of
from insightreader.services.exports.exporting import ExportOptions, export
from insightreader.services.imports import pace, unarchiving
from insightreader.services.imports.archive_checking import mended
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.steps import DeskAct, run
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo, history, undo_state
from insightreader.services.verifying import Verifying
from insightreader.store import index_feed, revisions
from insightreader.store.archive import history as archive_history
from insightreader.store.archive.loading import ArchiveLoader
from insightreader.store.checks import misfits
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import MISSIONS, annotate, begin, cleaned, new_library, save, source
from tests.unit.services.filled import (
    content,
    fill,
    no_worker,
    receive,
    rows_of,
    send,
    story,
)


@pytest.fixture
def full(library: Library) -> Library:
    fill(library)
    return library


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    with new_library(tmp_path / "empty") as other:
        yield other


@pytest.fixture
def archive(full: Library, tmp_path: Path) -> Path:
    send(full, tmp_path / "library.archive")
    return tmp_path / "library.archive"


def test_everything_of_the_library_is_in_the_fixture(full: Library) -> None:
    assert {name for name, rows in content(full).items() if not rows} == set()


def test_an_empty_library_becomes_equal(full: Library, empty: Library, archive: Path) -> None:
    report = receive(empty, archive)
    assert report.is_whole
    assert report.posts == 5
    assert report.annotations == 3
    assert content(empty) == content(full)


def test_an_archive_from_before_there_was_evidence_is_completed(
    full: Library, empty: Library
) -> None:
    dimension, code = (dict(rows_of(full)[name][0]) for name in ("dimension", "code"))  # type: ignore[index]
    dimension.update(name="Outcome")
    for row, names in ((dimension, ("definition", "role")), (code, ("bearing", "pattern"))):
        for name in names:
            del row[name]
    with empty.act("import") as act:
        loader = ArchiveLoader(act)
        for table, row in (("dimension", dimension), ("code", code)):
            loader.load(table, mended(table, row, on_problem=print))
    found = empty.connection.execute(
        "SELECT role, bearing FROM dimension JOIN code ON dimension = dimension.id"
    )
    assert found.fetchall() == [("outcome", "")]


def test_history_comes_along_and_can_be_read(full: Library, empty: Library, archive: Path) -> None:
    receive(empty, archive)
    assert history(empty)[0].kind == "import"
    assert story(empty) == story(full)
    changes = list(archive_history.changes(empty.connection))
    own = str(history(empty)[0].uid)
    assert [each for each in changes if each["operation"] != own] == list(
        archive_history.changes(full.connection)
    )


def test_a_second_way_through_an_archive_changes_nothing(
    full: Library, empty: Library, archive: Path, tmp_path: Path
) -> None:
    receive(empty, archive)
    send(empty, tmp_path / "again.archive")
    with new_library(tmp_path / "third") as third:
        receive(third, tmp_path / "again.archive")
        assert content(third) == content(full)


def test_texts_are_stored_as_they_were_and_never_rendered_anew(
    full: Library, empty: Library, tmp_path: Path
) -> None:
    key = full.connection.execute("SELECT max(id) FROM revision").fetchone()[0]
    full.connection.execute("UPDATE revision SET renderer = 'text-0' WHERE id = ?", (key,))
    send(full, tmp_path / "old.archive")
    receive(empty, tmp_path / "old.archive")
    uid = full.connection.execute("SELECT uid FROM revision WHERE id = ?", (key,)).fetchone()
    there = empty.connection.execute("SELECT id FROM revision WHERE uid = ?", uid).fetchone()[0]
    assert revisions.rendered(empty.connection, there) == revisions.rendered(full.connection, key)


def test_what_came_in_passes_verification(empty: Library, archive: Path) -> None:
    receive(empty, archive)
    found = Verifying(empty, render, index=lambda _: []).verify()
    assert [each for each in found if each.what != "quotation"] == []


def test_one_operation_brings_it_and_undo_takes_it_back(empty: Library, archive: Path) -> None:
    receive(empty, archive)
    after = content(empty)
    Undo(empty).undo()
    shelves = Reading(empty).shelves()
    assert (shelves.collections, shelves.tags, shelves.searches) == ((), (), ())
    assert shelves.counts[SmartList.ALL] == 0
    assert shelves.counts[SmartList.TRASH] == 5
    assert Reading(empty).all_annotations() == []
    assert undo_state(empty).undo is None
    Undo(empty).redo()
    assert content(empty) == after


def test_imported_history_is_never_undone(empty: Library, archive: Path) -> None:
    receive(empty, archive)
    post = save(empty, "# Own\n\nwords")
    Undo(empty).undo()
    Undo(empty).undo()
    assert Reading(empty).rows([post])[0].is_deleted
    assert undo_state(empty).undo is None


def test_the_index_hears_of_all_that_came_in(empty: Library, archive: Path) -> None:
    receive(empty, archive)
    rows, _ = index_feed.pending(empty.connection, 1000)
    assert {row.key for row in rows if row.alive} == {
        row.key for row in index_feed.everything(empty.connection)
    }


def test_a_waiting_capture_waits_on(empty: Library, archive: Path) -> None:
    receive(empty, archive)
    capturing = Capturing(empty)
    (job,) = capturing.waiting()
    assert capturing.source_of(job.id).data == b"# Waiting\n\nNot read yet."
    post = capturing.finish(job.id, cleaned("# Waiting\n\nNot read yet.", title="Waiting")).value
    assert Reading(empty).rows([post])[0].tags == ("soon",)


def test_the_same_archive_twice_brings_nothing_new(empty: Library, archive: Path) -> None:
    receive(empty, archive)
    before, operations = content(empty), len(history(empty, limit=1000))
    report = receive(empty, archive)
    assert (report.posts, report.annotations, report.problems) == (0, 0, ())
    assert report.known > 20
    assert content(empty) == before
    assert len(history(empty, limit=1000)) == operations


def test_what_was_changed_since_stays_as_it_is(full: Library, archive: Path) -> None:
    post = Reading(full).rows([PostId(1)])[0]
    Organising(full).edit_metadata(post.id, title="Mine now")
    note = Reading(full).annotations_of(post.id)[0]
    Annotating(full).set_comment(note.id, "Mine too")
    before = content(full)
    receive(full, archive)
    assert content(full) == before


def test_two_people_who_annotated_one_post_are_merged(
    full: Library, empty: Library, archive: Path, tmp_path: Path
) -> None:
    receive(empty, archive)
    full.rename_profile("First")
    empty.rename_profile("Second")
    annotate(full, PostId(1), "Six missions", comment="by the first")
    annotate(empty, PostId(1), "missions guide", comment="by the second")
    send(empty, tmp_path / "second.archive")
    report = receive(full, tmp_path / "second.archive")
    assert (report.posts, report.annotations) == (0, 1)
    found = {each.comment: each.author for each in Reading(full).annotations_of(PostId(1))}
    assert found["by the first"] == "First"
    assert found["by the second"] == "Second"


def test_a_post_captured_anew_by_both_keeps_both_revisions(
    full: Library, empty: Library, archive: Path, tmp_path: Path
) -> None:
    receive(empty, archive)
    for library, words in ((full, "here"), (empty, "there")):
        text = f"{MISSIONS}\nChanged {words}.\n"
        known = IfKnown.NEW_VERSION
        job = begin(library, source(text, url="https://a.example/one"), if_known=known)
        Capturing(library).finish(job, cleaned(text, title="One"))
    annotate(empty, PostId(1), "Changed there", comment="elsewhere")
    send(empty, tmp_path / "second.archive")
    report = receive(full, tmp_path / "second.archive")
    assert [each.reason for each in report.problems] == ["number 3 became 4"]
    assert [each.number for each in Reading(full).revisions(PostId(1))] == [1, 2, 3, 4]
    text = Reading(full).open(PostId(1)).rendered
    assert text is not None
    assert "Changed here" in text.text
    notes = {each.comment: each for each in Reading(full).annotations_of(PostId(1))}
    assert notes["elsewhere"].verdict == "changed"
    faults = Verifying(full, render, index=lambda _: []).verify()
    assert [each for each in faults if each.what == "anchor"] == []


def test_labels_of_the_same_name_become_one(full: Library, empty: Library, archive: Path) -> None:
    post = save(empty, "# Own\n\nwords", tags=("LATER",))
    annotate(empty, post, "words", codes=["factor/trust"])
    receive(empty, archive)
    shelves, book = Reading(empty).shelves(), Reading(empty).codebook()
    assert [tag.name for tag in shelves.tags] == ["LATER"]
    assert [each.name for each in book.dimensions] == ["factor", "Topic", "Case"]
    assert sorted(f"{code.dimension}/{code.name}" for code in book.codes) == [
        "Case/Oats",
        "Topic/Trust",
        "factor/trust",
    ]


def test_a_choice_of_posts_goes_out_with_what_belongs_to_it(
    full: Library, empty: Library, tmp_path: Path
) -> None:
    first = PostId(1)
    report = send(full, tmp_path / "one.archive", [first])
    assert (report.posts, report.annotations) == (1, 2)
    assert {each.what for each in report.left_behind} == {Part.HISTORY, Part.PSEUDONYM}
    assert receive(empty, tmp_path / "one.archive").is_whole
    there, here = Reading(empty), Reading(full)
    (post,) = there.rows([PostId(1)])
    assert post.title == here.rows([first])[0].title
    assert [each.exact for each in there.annotations_of(post.id)] == [
        each.exact for each in here.annotations_of(first)
    ]
    assert [each.name for each in there.shelves().collections] == ["Inner", "Outer"]
    assert there.shelves().tags == ()
    assert there.shelves().searches == ()
    assert empty.captures.digests()
    assert len(empty.captures.digests()) < len(full.captures.digests())


def test_bytes_that_are_lost_are_counted_and_the_rest_goes_out(
    full: Library, empty: Library, tmp_path: Path
) -> None:
    full.captures.erase([Sha256(Reading(full).details(PostId(2)).capture_sha256)])
    report = send(full, tmp_path / "poor.archive")
    assert [(each.what, each.count, each.is_by_nature) for each in report.left_behind] == [
        (Part.CAPTURE, 1, False),
        (Part.PSEUDONYM, 1, True),
    ]
    assert not report.is_whole
    found = receive(empty, tmp_path / "poor.archive")
    assert found.posts == 5
    assert [each.reason for each in found.problems] == ["its bytes are not in the archive"]


def test_a_rehearsal_tells_the_counts_and_changes_nothing(empty: Library, archive: Path) -> None:
    before = content(empty)
    report = receive(empty, archive, is_rehearsal=True)
    assert (report.posts, report.annotations, report.problems) == (5, 3, ())
    assert content(empty) == before
    assert history(empty) == []


def test_an_export_is_one_moment_while_others_write(full: Library, tmp_path: Path) -> None:
    before = content(full)

    def write_meanwhile(done: int, _: int) -> None:
        if done == 1:
            with Library(full.folder) as other:
                save(other, "# New\n\nwords", title="New")

    target = tmp_path / "moment.archive"
    options = ExportOptions(on_step=write_meanwhile)
    export(full, None, kind=ExportKind.ARCHIVE, target=target, options=options)
    with new_library(tmp_path / "copy") as copy:
        receive(copy, target)
        assert content(copy) == before


def received_until(library: Library, path: Path, *, acts: int) -> bool:
    """Take an archive in by very small steps, stopping after so many; return whether it ended."""
    steps, left = import_file(path), acts

    def act(work: DeskAct) -> Done[object]:
        nonlocal left
        left -= 1
        if left < 0:
            raise DiskFull("full")
        return work(desk_of(library))

    try:
        run(steps, act=act, clean=no_worker, render_comment=no_worker)  # type: ignore[arg-type]
    except DiskFull:
        return False
    return True


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unarchiving, "MOST_POSTS", 2)
    monkeypatch.setattr(unarchiving, "ROWS", 12)
    monkeypatch.setattr(pace, "WANTED_S", 0.0)


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("acts", range(0, 100, 6))
def test_an_import_stopped_anywhere_leaves_whole_posts_and_the_next_completes_it(
    full: Library, empty: Library, archive: Path, acts: int
) -> None:
    has_ended = received_until(empty, archive, acts=acts)
    assert list(misfits(empty.connection)) == []
    assert not list(empty.folder.glob("passing-*")), "nothing is left of the staging"
    before = [each["uid"] for each in rows_of(empty)["post"]]  # type: ignore[attr-defined]
    assert has_ended or len(before) <= 5
    assert receive(empty, archive).is_whole
    assert content(empty) == content(full)
    assert story(empty) == story(full)
    assert [each.kind for each in history(empty)].count("import") == 1
    Undo(empty).undo()
    assert Reading(empty).shelves().counts[SmartList.ALL] == 0


@pytest.mark.usefixtures("small_steps")
def test_an_import_that_is_undone_meanwhile_brings_no_more(empty: Library, archive: Path) -> None:
    def act(work: DeskAct) -> Done[object]:
        done = work(desk_of(empty))
        if Reading(empty).shelves().counts[SmartList.ALL]:
            Undo(empty).undo()
        return done

    run(import_file(archive), act=act, clean=no_worker, render_comment=no_worker)  # type: ignore[arg-type]
    assert Reading(empty).shelves().counts[SmartList.ALL] == 0
    assert 0 < len(rows_of(empty)["post"]) < 5  # type: ignore[arg-type]


@pytest.mark.usefixtures("small_steps")
def test_what_a_person_does_during_an_import_stays_beside_it(
    full: Library, empty: Library, archive: Path
) -> None:
    own: list[PostId] = []

    def act(work: DeskAct) -> Done[object]:
        own.append(save(empty, f"# Own {len(own)}\n\nwords", title="Own"))
        return work(desk_of(empty))

    run(import_file(archive), act=act, clean=no_worker, render_comment=no_worker)  # type: ignore[arg-type]
    titles = [row.title for row in Reading(empty).rows(Reading(empty).listing(ListFilter()))]
    assert titles.count("Own") == len(own)
    assert len(titles) == len(own) + Reading(full).shelves().counts[SmartList.ALL]


@pytest.mark.parametrize("again", [False, True], ids=["once", "twice"])
def test_an_archive_of_what_came_in_is_the_same_row_for_row(
    full: Library, empty: Library, archive: Path, tmp_path: Path, again: bool
) -> None:
    receive(empty, archive)
    if again:
        receive(empty, archive)
    send(empty, tmp_path / "again.archive")
    with ArchiveReader(archive) as sent, ArchiveReader(tmp_path / "again.archive") as back:
        own = empty.profile.uid
        imported = history(empty)[0].uid
        for table in sent.manifest.tables:
            rows = [
                row
                for row in back.rows(table)
                if own != row.get("uid") and imported not in (row.get("uid"), row.get("operation"))
            ]
            assert rows == list(sent.rows(table)), table


def test_a_library_open_for_reading_can_be_sent_and_takes_nothing_in(
    full: Library, archive: Path, tmp_path: Path
) -> None:
    with Library(full.folder, read_only=True) as closed:
        assert send(closed, tmp_path / "copy.archive").posts == 5
        with pytest.raises(LibraryError):
            receive(closed, archive)
