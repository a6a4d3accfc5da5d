"""Two posts become one: captures, texts, annotations, labels; one undo parts them again."""

import pytest

from insightreader.domain.entities import PlaceVerdict
from insightreader.domain.errors import NotFound, NotMergeable
from insightreader.domain.ids import PostId
from insightreader.services.annotating import Annotating
from insightreader.services.collecting import Collecting
from insightreader.services.erasing import Erasing
from insightreader.services.merging import merge
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo, history
from insightreader.services.verifying import Verifying
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import MISSIONS, annotate, new_library, save
from tests.unit.services.filled import content, fill, receive, rows_of, send

OTHER = MISSIONS.replace("A mission needs partners.", "A mission needs money.\n\nAn editor's end.")


@pytest.fixture
def kept(library: Library) -> PostId:
    return save(library, MISSIONS, url="https://a.example/1", tags=("ours",), site="A")


@pytest.fixture
def gone(library: Library) -> PostId:
    return save(
        library, OTHER, url="https://b.example/2", tags=("theirs",), title="Copy", author="Ann"
    )


def notes(library: Library, post: PostId) -> dict[str, str]:
    return {each.exact: each.verdict for each in Reading(library).annotations_of(post)}


def faults(library: Library) -> list[str]:
    found = Verifying(library, render, index=lambda _: []).verify()
    return [f"{each.what} {each.detail}" for each in found if each.what != "quotation"]


def test_the_post_that_stays_has_all_and_shows_its_own_text(
    library: Library, kept: PostId, gone: PostId
) -> None:
    annotate(library, kept, "Five missions", codes=["Factor/Trust"])
    moved = annotate(library, gone, "A mission needs money.", comment="why", codes=["Factor/Trust"])
    annotate(library, gone, "Five missions")
    shelf = Collecting(library).create_collection("Shelf").value
    Collecting(library).collect([gone], shelf)
    Organising(library).set_starred([gone], starred=True)
    uid = Reading(library).annotations_of(gone)[-1].uid
    shown = Reading(library).details(kept).revision
    assert merge(library, gone, into=kept).value == kept
    reading = Reading(library)
    (row,) = reading.rows([kept])
    assert (row.title, row.author, row.site) == ("Missions", "Ann", "A")
    assert (row.is_starred, set(row.tags)) == (True, {"ours", "theirs"})
    assert [each.name for each in reading.shelves().collections] == ["Shelf"]
    assert reading.details(kept).revision == shown
    assert [each.number for each in reading.revisions(kept)] == [1, 2]
    assert len(reading.annotations_of(kept)) == 3
    assert notes(library, kept)["Five missions"] == "exact"
    assert notes(library, kept)["A mission needs money."] == "changed"
    (note,) = [each for each in reading.annotations_of(kept) if each.id == moved]
    assert (note.uid, note.comment) == (uid, "why")
    assert [code.name for code in note.codes] == ["Trust"]
    assert reading.rows([gone])[0].is_deleted
    assert faults(library) == []


def test_the_text_that_came_along_can_be_shown_again_with_its_notes(
    library: Library, kept: PostId, gone: PostId
) -> None:
    annotate(library, gone, "A mission needs money.")
    merge(library, gone, into=kept)
    second = Reading(library).revisions(kept)[1]
    assert "An editor's end." in Reading(library).rendered(second.id).text
    (note,) = Reading(library).annotations_in(second.id)
    assert note.verdict == "exact"


def test_one_undo_parts_them_and_redo_joins_them_again(
    library: Library, kept: PostId, gone: PostId
) -> None:
    annotate(library, kept, "Five missions")
    Placing(library).accept(annotate(library, gone, "A mission needs money."))
    before = {post: notes(library, post) for post in (kept, gone)}
    merge(library, gone, into=kept)
    after = notes(library, kept)
    Undo(library).undo()
    assert {post: notes(library, post) for post in (kept, gone)} == before
    (row,) = Reading(library).rows([kept])
    assert (row.author, row.tags) == (None, ("ours",))
    assert not Reading(library).rows([gone])[0].is_deleted
    assert faults(library) == []
    Undo(library).redo()
    assert notes(library, kept) == after
    assert faults(library) == []


def test_what_is_the_same_in_both_is_there_once(library: Library, kept: PostId) -> None:
    same = save(library, MISSIONS)
    annotate(library, same, "A mission needs partners.")
    merge(library, same, into=kept)
    assert len(Reading(library).revisions(kept)) == 1
    captures = "SELECT count(*) FROM capture WHERE post = ?"
    assert library.connection.execute(captures, (kept,)).get == 1
    assert notes(library, kept) == {"A mission needs partners.": "exact"}


def test_deleted_annotations_move_and_can_be_brought_back(
    library: Library, kept: PostId, gone: PostId
) -> None:
    note = annotate(library, gone, "Five missions")
    Annotating(library).delete([note])
    merge(library, gone, into=kept)
    assert notes(library, kept) == {}
    Undo(library).undo()
    Undo(library).undo()
    assert notes(library, gone) == {"Five missions": "exact"}


def test_a_post_with_something_of_everything_merges_and_goes_through_an_archive(
    library: Library, tmp_path
) -> None:
    first = fill(library)
    target = save(library, "# Target\n\nFive missions guide the government.", title="Target")
    merge(library, first, into=target)
    assert faults(library) == []
    send(library, tmp_path / "merged.zip")
    with new_library(tmp_path / "copy") as copy:
        assert receive(copy, tmp_path / "merged.zip").is_whole
        assert rows_of(copy) == rows_of(library)
    assert content(library)


def test_the_one_that_is_gone_can_be_erased_and_the_other_stays(
    library: Library, kept: PostId, gone: PostId
) -> None:
    Placing(library).accept(annotate(library, gone, "A mission needs money."))
    merge(library, gone, into=kept)
    Erasing(library).erase([gone])
    assert list(notes(library, kept)) == ["A mission needs money."]
    assert faults(library) == []


def test_the_index_hears_of_both_and_of_what_moved(
    library: Library, kept: PostId, gone: PostId
) -> None:
    note = annotate(library, gone, "Five missions")
    last = library.connection.execute("SELECT max(seq) FROM outbox").get
    merge(library, gone, into=kept)
    heard = library.connection.execute("SELECT kind, row FROM outbox WHERE seq > ?", (last,))
    assert {("post", kept), ("post", gone), ("note", note)} <= set(heard)


def test_a_passage_that_a_person_refused_stays_refused(
    library: Library, kept: PostId, gone: PostId
) -> None:
    note = annotate(library, gone, "A mission needs money.")
    Placing(library).refuse(note)
    merge(library, gone, into=kept)
    (found,) = Reading(library).annotations_of(kept)
    assert found.place_verdict is PlaceVerdict.ORPHAN


def test_what_cannot_merge_is_said_and_changes_nothing(
    library: Library, kept: PostId, gone: PostId
) -> None:
    Organising(library).delete([gone])
    made = len(history(library))
    for post, why in ((kept, "same"), (gone, "trash")):
        with pytest.raises(NotMergeable) as error:
            merge(library, post, into=kept)
        assert error.value.data["why"] == why
    with pytest.raises(NotFound):
        merge(library, PostId(99), into=kept)
    assert len(history(library)) == made
