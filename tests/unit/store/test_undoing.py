"""Undo and redo over every kind of act, in any program, across restarts."""

import pytest

from insightreader.domain.entities import PostState, Status
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.coding import CodeName, Coding
from insightreader.services.collecting import Collecting
from insightreader.services.organising import Organising
from insightreader.services.undo import NothingToUndo, Undo, history, history_of, undo_state
from insightreader.store import annotations, organising, posts, revisions
from insightreader.store.library import Library
from insightreader.store.undoing import UndoConflict
from tests.building import annotate, begin, save
from tests.unit.store.rows import FollowedIndex, state, whole_index


class World:
    """A library with one of each thing, and their keys."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.post = save(library, url="https://example.org/a", tags=("old",))
        self.other = save(library, "Another post.")
        self.note = annotate(library, self.post, "bold goal", comment="why?", codes=["Case/One"])
        collecting = Collecting(library)
        self.outer = collecting.create_collection("Outer").value
        self.inner = collecting.create_collection("Inner", parent=self.outer).value
        collecting.collect([self.post], self.inner)
        self.search = collecting.save_search("Missions", "mission").value
        self.tag = organising.find_tag(library.connection, "old")


ACTS = {
    "save": lambda w: save(w.library, "New.", tags=("new", "old")),
    "recapture": lambda w: save(
        w.library, "Changed.", url="https://example.org/a", if_known=IfKnown.NEW_VERSION
    ),
    "failed save": lambda w: Capturing(w.library).fail(begin(w.library), "NothingToRead"),
    "status": lambda w: Organising(w.library).set_status([w.post, w.other], Status.LATER),
    "star": lambda w: Organising(w.library).set_starred([w.post], starred=True),
    "read": lambda w: Organising(w.library).set_read([w.post], read=True),
    "delete": lambda w: Organising(w.library).delete([w.post, w.other]),
    "metadata": lambda w: Organising(w.library).edit_metadata(w.post, title="T", author="A"),
    "tags": lambda w: Organising(w.library).change_tags([w.post], add=["x"], remove=["old"]),
    "rename tag": lambda w: Organising(w.library).rename_tag(w.tag, "new"),
    "annotate": lambda w: annotate(w.library, w.post, "partners", comment="c", codes=["A/B"]),
    "comment": lambda w: Annotating(w.library).set_comment(w.note, "because"),
    "code": lambda w: Annotating(w.library).change_codes(
        [w.note], add=[CodeName("Case", "Two")], remove=[CodeName("Case", "One")]
    ),
    "look": lambda w: Annotating(w.library).set_look([w.note], colour="blue", style="underline"),
    "secondary": lambda w: Annotating(w.library).set_secondary(w.note, person="P", work="W"),
    "delete note": lambda w: Annotating(w.library).delete([w.note]),
    "add code": lambda w: Coding(w.library).add(CodeName("Factor", "Trust"), colour="pink"),
    "collection": lambda w: Collecting(w.library).create_collection("More", parent=w.inner),
    "rename collection": lambda w: Collecting(w.library).rename_collection(w.outer, "All"),
    "move collection": lambda w: Collecting(w.library).move_collection(w.inner, None),
    "delete collection": lambda w: Collecting(w.library).delete_collection(w.outer),
    "collect": lambda w: Collecting(w.library).collect([w.other], w.inner),
    "collect anew": lambda w: Collecting(w.library).collect_anew([w.post], "Anew"),
    "take out": lambda w: Collecting(w.library).take_out([w.post], w.inner),
    "save search": lambda w: Collecting(w.library).save_search("Goals", "goal"),
    "delete search": lambda w: Collecting(w.library).delete_search(w.search),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_what_was_done_is_undone_and_done_again(library, act):
    world = World(library)
    before = state(library)
    act(world)
    after = state(library)
    assert after != before
    undo = Undo(library)
    undo.undo()
    assert state(library) == before
    undo.redo()
    assert state(library) == after
    undo.undo()
    assert state(library) == before


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_the_index_follows_acts_and_their_undoing(library, act):
    world, following = World(library), FollowedIndex()
    act(world)
    assert following.follow(library) == whole_index(library)
    Undo(library).undo()
    assert following.follow(library) == whole_index(library)
    Undo(library).redo()
    assert following.follow(library) == whole_index(library)


def test_everything_is_undone_in_turn_across_reopening(library):
    world = World(library)
    states = [state(library)]
    for name in ("star", "tags", "annotate", "comment", "delete note"):
        ACTS[name](world)
        states.append(state(library))
    folder = library.folder
    library.close()
    for expected in reversed(states[:-1]):
        with Library(folder) as reopened:
            Undo(reopened).undo()
            assert state(reopened) == expected
    for expected in states[1:]:
        with Library(folder) as reopened:
            Undo(reopened).redo()
            assert state(reopened) == expected
    with Library(folder) as reopened, pytest.raises(NothingToUndo):
        Undo(reopened).redo()


def test_a_new_act_ends_what_could_be_redone(library):
    post = save(library)
    organising_ = Organising(library)
    organising_.set_starred([post], starred=True)
    Undo(library).undo()
    assert undo_state(library).redo is not None
    organising_.set_status([post], Status.LATER)
    assert undo_state(library).redo is None
    with pytest.raises(NothingToUndo):
        Undo(library).redo()


def test_undo_names_what_it_undid_and_redo_what_it_did_again(library):
    post = save(library)
    Organising(library).set_starred([post], starred=True)
    assert undo_state(library).undo.kind == "star"
    assert Undo(library).undo().value.kind == "star"
    shown = undo_state(library)
    assert (shown.undo.kind, shown.redo.kind) == ("save", "star")
    assert Undo(library).redo().value.kind == "star"
    assert [each.kind for each in history(library)] == ["redo", "undo", "star", "save"]
    assert [each.is_undone for each in history(library)] == [False, True, False, False]
    assert [each.kind for each in history_of(library, "post", post)][-1] == "save"


def test_there_is_nothing_to_undo_in_an_empty_library(library):
    with pytest.raises(NothingToUndo, match="undo"):
        Undo(library).undo()
    assert undo_state(library).undo is None


def test_an_undo_that_would_lose_a_later_change_is_refused(library):
    post = save(library)
    Organising(library).edit_metadata(post, author="First")
    # As a synchronisation could leave it.
    with library.unlogged():
        library.connection.execute("UPDATE post SET author = 'Third' WHERE id = ?", (post,))
    before = state(library)
    with pytest.raises(UndoConflict):
        Undo(library).undo()
    assert state(library) == before


def test_opening_a_post_does_not_stand_in_the_way_of_undoing(library):
    post = save(library)
    organising_ = Organising(library)
    organising_.note_opened(post)
    organising_.set_read([post], read=False)
    organising_.note_opened(post)
    Undo(library).undo()
    assert undo_state(library).undo.kind == "save"
    assert posts.rows(library.connection, [post])[0].is_read


def test_a_save_that_was_undone_lies_whole_in_the_trash(library):
    post = save(library)
    row = posts.rows(library.connection, [post])[0]
    Undo(library).undo()
    buried = posts.rows(library.connection, [post])[0]
    assert (buried.is_deleted, buried.title, buried.state) == (True, row.title, PostState.READY)
    Organising(library).undelete([post])
    assert posts.rows(library.connection, [post]) == [row]


def test_the_drawing_of_a_comment_goes_with_the_comment(library):
    post = save(library)
    note = annotate(library, post, "bold goal")
    annotating = Annotating(library)
    annotating.set_comment(note, "*one*", html="<p><em>one</em></p>")
    annotating.set_comment(note, "*two*", html="<p><em>two</em></p>")
    Undo(library).undo()
    assert annotating.unrendered() == [(note, "*one*")]
    annotating.store_rendered(note, "*two*", "<p>late</p>")
    assert annotating.unrendered() == [(note, "*one*")]


def test_a_deleted_note_is_carried_over_too_since_it_may_come_back(library):
    post = save(library, url="https://example.org/a")
    note = annotate(library, post, "bold goal")
    Annotating(library).delete([note])
    new = "A line above.\n\nA mission is a bold goal, still."
    save(library, new, url="https://example.org/a", if_known=IfKnown.NEW_VERSION)
    with library.act("bring-back") as act:
        act.edit("annotation", note, deleted_ms=None)
    [found] = annotations.by_ids(library.connection, [note])
    head = revisions.head_revision(library.connection, post)
    assert found.revision == head.id
    assert revisions.text(library.connection, head.id)[found.start : found.end] == "bold goal"


def test_undoing_after_another_program_wrote_takes_the_newest_act_of_all(library):
    post = save(library)
    with Library(library.folder) as other:
        Organising(other).set_starred([post], starred=True)
    assert Undo(library).undo().value.kind == "star"
    assert not posts.rows(library.connection, [post])[0].is_starred


def test_an_annotation_without_codes_is_undone_with_its_anchor_kept(library):
    post = save(library)
    note = Annotating(library).create(NewAnnotation(post, 0, 8)).value
    Undo(library).undo()
    Undo(library).redo()
    [found] = annotations.by_ids(library.connection, [note])
    assert (found.exact, found.is_deleted) == ("Missions", False)
