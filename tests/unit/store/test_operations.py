"""One act is one operation: everything it changed is in the log, and nothing that it didn't."""

import json
from contextlib import suppress

import pytest

from insightreader.domain.errors import BugError, LibraryReadOnly, NotFound
from insightreader.store.identity import new_blob
from insightreader.store.library import Library
from tests.building import begin, save


def changes(of: Library) -> list[tuple[object, ...]]:
    return of.connection.execute("SELECT entity, row, field, old, new FROM change").fetchall()


def operations(of: Library) -> int:
    return of.connection.execute("SELECT count(*) FROM operation").fetchone()[0]


def make_tag(act, name: str) -> int:
    return act.create("tag", uid=new_blob(), name=name)


def test_a_created_row_is_pointed_at_and_not_copied(library):
    with library.act("tag") as act:
        row = make_tag(act, "mission")
    assert changes(library) == [("tag", row, None, None, None)]
    assert act.changes.tags == {row}


def test_an_edit_keeps_the_old_and_the_new_value(library):
    with library.act("tag") as act:
        row = make_tag(act, "mission")
    with library.act("rename") as act:
        assert act.edit("tag", row, name="missions")
    assert changes(library)[-1] == ("tag", row, "name", "mission", "missions")


def test_an_act_that_changes_nothing_leaves_no_trace(library):
    with library.act("tag") as act:
        row = make_tag(act, "mission")
    before = operations(library), changes(library)
    with library.act("rename") as act:
        assert not act.edit("tag", row, name="mission", deleted_ms=None)
        assert not act.edit("tag", row)
        assert act.is_empty
    assert (operations(library), changes(library)) == before
    assert not act.changes


def test_a_number_and_its_text_are_not_the_same_value(library):
    post = save(library)
    with library.act("star") as act:
        assert not act.edit("post", post, is_starred=False)
        assert act.edit("post", post, is_starred=True)
    assert changes(library)[-1] == ("post", post, "is_starred", 0, 1)


def test_an_act_that_fails_changes_nothing_and_gives_its_number_back(library):
    before = operations(library), changes(library)
    with suppress(ZeroDivisionError), library.act("tag") as act:
        make_tag(act, "mission")
        raise ZeroDivisionError
    assert act.operation not in library.own
    assert (operations(library), changes(library)) == before
    with library.act("tag") as act:
        make_tag(act, "mission")
    assert act.operation in library.own


def test_an_act_inside_another_is_a_mistake_of_the_program(library):
    for outer in (lambda: library.act("outer"), library.unlogged):
        for inner in (lambda: library.act("inner"), library.unlogged):
            with pytest.raises(BugError, match="one act inside another"), outer(), inner():
                pass
    assert operations(library) == 0
    with library.act("tag") as act:
        make_tag(act, "still works")


def test_a_table_without_history_is_refused(library):
    with library.act("odd") as act:
        for wrong in ("draft", "job", "meta"):
            with pytest.raises(BugError, match=wrong):
                act.create(wrong)
            with pytest.raises(BugError, match=wrong):
                act.edit(wrong, 1)
            with pytest.raises(BugError, match=wrong):
                act.record_creation(wrong, 1)


def test_a_row_that_was_erased_meanwhile_is_not_found(library):
    with pytest.raises(NotFound), library.act("rename") as act:
        act.edit("tag", 77, name="gone")


def test_linking_twice_is_one_row_and_unlinking_buries_it(library):
    post = save(library)
    with library.act("tag") as act:
        tag = make_tag(act, "mission")
        first = act.link("post_tag", post=post, tag=tag)
        assert act.link("post_tag", post=post, tag=tag) == first
    with library.act("untag") as act:
        assert act.unlink("post_tag", post=post, tag=tag)
        assert not act.unlink("post_tag", post=post, tag=tag)
    with library.act("tag") as act:
        assert act.link("post_tag", post=post, tag=tag) == first
    assert [each[2] for each in changes(library)[-2:]] == ["deleted_ms", "deleted_ms"]


def test_an_operation_says_who_did_what_and_when(library):
    with library.act("tag", label={"add": ["Missione è"]}) as act:
        make_tag(act, "mission")
    kind, label, name, made = library.connection.execute(
        "SELECT kind, label, profile.name, made_ms FROM operation "
        "JOIN profile ON profile.id = profile WHERE operation.id = ?",
        (act.operation,),
    ).fetchone()
    assert (kind, json.loads(label), name) == ("tag", {"add": ["Missione è"]}, "Tester")
    assert made == act.now_ms


def test_what_is_read_only_refuses_every_act(library):
    save(library)
    with Library(library.folder, read_only=True) as other:
        assert other.profile.name == "Tester"
        with pytest.raises(LibraryReadOnly), other.act("tag"):
            pass
        with pytest.raises(LibraryReadOnly), other.unlogged():
            pass
        with pytest.raises(LibraryReadOnly):
            begin(other)


def test_a_renamed_profile_signs_later_acts(library):
    library.rename_profile("Consultant")
    assert library.profile.name == "Consultant"
