"""Words being typed into claims and briefs are durable at once, and become one change."""

import pytest

from insightreader.domain.errors import BugError
from insightreader.domain.evidence import PartKind
from insightreader.services.evidence.briefs import NewPart, WritingBriefs, brief_of, briefs_of
from insightreader.services.evidence.claims import Claiming, claim_of, claims_of
from insightreader.services.evidence.writing import KeepingWriting
from insightreader.services.undo import Undo, history
from insightreader.store.evidence import writing as store_writing
from insightreader.store.evidence.writing import Typed
from insightreader.store.library import Library


@pytest.fixture
def keeping(library):
    return KeepingWriting(library)


@pytest.fixture
def brief(library):
    return WritingBriefs(library).create("Missions").value


@pytest.fixture
def part(library, brief):
    return WritingBriefs(library).add_part(brief, NewPart(PartKind.TEXT, "old")).value


def text_of(library, brief) -> str:
    [part] = brief_of(library, brief).parts
    return part.text


def test_what_was_typed_survives_a_kill_and_becomes_one_change(library, keeping, brief, part):
    before = len(history(library))
    for text in ("n", "ne", "new"):
        assert not keeping.keep(Typed("brief_part", part, "text", text)).changes
    assert text_of(library, brief) == "old"
    folder = library.folder
    library.close()
    with Library(folder) as again:
        done = KeepingWriting(again).promote()
        assert (done.value, done.changes.briefs) == (1, {brief})
        assert text_of(again, brief) == "new"
        assert len(history(again)) == before + 1
        Undo(again).undo()
        assert text_of(again, brief) == "old"
        assert KeepingWriting(again).promote().value == 0


def test_a_field_that_is_written_is_kept_no_more(library, keeping, part):
    typed = Typed("brief_part", part, "text", "done")
    keeping.keep(typed)
    assert keeping.write(typed).value
    assert store_writing.left_behind(library.connection) == []
    assert not keeping.write(typed).changes


def test_a_title_is_one_line_and_can_not_be_emptied(library, keeping, brief):
    keeping.write(Typed("brief", brief, "title", " Missions\n at  work "))
    assert not keeping.write(Typed("brief", brief, "title", "  ")).value
    assert [each.title for each in briefs_of(library)] == ["Missions at work"]


def test_a_claim_and_its_note_are_worded_each_by_itself(library, keeping):
    claim = Claiming(library).add("Trust grows").value
    keeping.keep(Typed("claim", claim, "text", "Trust gro"))
    keeping.write(Typed("claim", claim, "note", "Slowly"))
    assert [each.field for each in store_writing.left_behind(library.connection)] == ["text"]
    done = keeping.write(Typed("claim", claim, "text", "Trust grows slowly"))
    assert done.changes.claims == {claim}
    found = claim_of(library, claim)
    assert (found.text, found.note) == ("Trust grows slowly", "Slowly")


def test_nothing_is_written_into_what_was_deleted_meanwhile(library, keeping):
    claim = Claiming(library).add("Trust grows").value
    keeping.keep(Typed("claim", claim, "text", "Trust shrinks"))
    Claiming(library).delete(claim)
    before = history(library)
    done = keeping.promote()
    assert (done.value, bool(done.changes)) == (1, False)
    assert history(library) == before
    Undo(library).undo()
    assert [each.text for each in claims_of(library)] == ["Trust grows"]


def test_only_what_people_type_into_can_be_written(keeping, brief):
    with pytest.raises(BugError):
        keeping.write(Typed("brief", brief, "style", "apa"))
