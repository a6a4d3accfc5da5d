"""Two programs on one library: each learns what the other did, and nothing of its own."""

from contextlib import suppress

import pytest

from insightreader.domain.changes import Changes
from insightreader.domain.errors import BugError
from insightreader.services.desk import open_desk, open_seat
from insightreader.services.organising import Organising
from insightreader.services.undo import Undo
from insightreader.store import following
from insightreader.store.following import OwnOperations
from insightreader.store.library import Library
from tests.building import annotate, new_library, save


def news(of: Library, since: int, own: OwnOperations) -> tuple[Changes, int]:
    return following.changes_since(of.connection, since, but=own)


@pytest.fixture
def other(library):
    with Library(library.folder) as other:
        yield other


def test_each_program_is_told_what_the_other_did(library, other):
    mine = save(library)
    theirs = save(other, "Another post.")
    changes, place = news(library, 0, library.own)
    assert changes.posts == {theirs}
    assert news(other, 0, other.own)[0].posts == {mine}
    assert news(library, place, library.own) == (Changes(), place)
    assert place == following.position(library.connection)


def test_without_own_operations_everything_is_told(library):
    post = save(library, tags=("mission",))
    note = annotate(library, post, "bold goal", codes=["Case/One"])
    changes, _ = following.changes_since(library.connection, 0)
    assert (changes.posts, changes.annotations) == ({post}, {note})
    assert changes.structure
    assert changes.codes
    assert changes.tags


def test_what_came_to_nothing_is_told_to_nobody(library, other):
    post = save(library)
    place = following.position(library.connection)
    with suppress(ZeroDivisionError), library.act("star") as act:
        act.edit("post", post, is_starred=1)
        raise ZeroDivisionError
    Organising(other).set_starred([post], starred=True)
    # The number of the act that failed was given out again, to the other program.
    assert news(library, place, library.own)[0].posts == {post}


def test_an_undo_is_told_like_any_other_act(library, other):
    post = save(library)
    place = following.position(library.connection)
    Undo(library).undo()
    changes, _ = news(other, place, other.own)
    assert (changes.posts, changes.structure) == ({post}, True)


def test_a_seat_looks_only_when_something_was_committed(library):
    own = library.own
    with open_seat(library.folder, own=own) as seat, Library(library.folder) as other:
        place = seat.place_in_log()
        assert seat.news(place) == (Changes(), place)
        save(library)
        _, place = seat.news(place)
        post = save(other, "Theirs.")
        changes, place = seat.news(place)
        assert changes.posts == {post}
        statements = []
        seat.source.connection.exec_trace = lambda *each: statements.append(each) or True
        assert seat.news(place) == (Changes(), place)
        seat.source.connection.exec_trace = None
        assert len(statements) <= 1
        seat.interrupt()


def test_a_desk_has_every_service_on_one_library(tmp_path):
    with new_library(tmp_path / "a") as library:
        post = save(library)
    own = OwnOperations()
    with open_desk(tmp_path / "a", own=own) as desk:
        assert not desk.is_read_only
        desk.organising.set_starred([post], starred=True)
        assert desk.reading.rows([post])[0].is_starred
        assert desk.undo.undo().value.id in own
        desk.upkeep.rename_profile("Consultant")
        assert desk.reading.profile().name == "Consultant"
        assert desk.upkeep.prune_outbox(10**9).changes.index
        count = desk.library.connection.execute("SELECT count(*) FROM outbox").fetchone()
        assert count == (0,)


def test_history_needs_an_operation_that_is_there(library):
    with pytest.raises(BugError):
        following.entry(library.connection, 77)
