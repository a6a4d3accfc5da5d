"""Briefs are parts in an order, and know every passage that they refer to."""

import pytest

from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import PartKind
from insightreader.services.evidence.briefs import NewPart, WritingBriefs, brief_of, briefs_of
from insightreader.services.evidence.claims import Claiming
from insightreader.services.names import NameTaken
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.text.references import reference
from tests.unit.services.gathered import gather


@pytest.fixture
def writing(library):
    return WritingBriefs(library)


@pytest.fixture
def brief(writing):
    return writing.create("Missions  at work").value


def texts(library, brief):
    return [each.text for each in brief_of(library, brief).parts]


def add(writing, brief, text, **options):
    return writing.add_part(brief, NewPart(PartKind.TEXT, text), **options).value


def test_parts_stand_in_the_order_that_a_person_gives_them(library, writing, brief):
    one, two = add(writing, brief, "one"), add(writing, brief, "two")
    add(writing, brief, "zero", before=one)
    assert texts(library, brief) == ["zero", "one", "two"]
    writing.move_part(two, one)
    assert texts(library, brief) == ["zero", "two", "one"]
    writing.move_part(two, None)
    writing.delete_part(one)
    assert texts(library, brief) == ["zero", "two"]
    for _ in range(3):
        Undo(library).undo()
    assert texts(library, brief) == ["zero", "one", "two"]


def test_a_new_part_stands_last_after_others_went(library, writing, brief):
    parts = [add(writing, brief, text) for text in ("one", "two", "three", "four")]
    for part in parts[:2]:
        writing.delete_part(part)
    add(writing, brief, "five")
    assert texts(library, brief) == ["three", "four", "five"]


def test_a_part_is_written_anew(library, writing, brief):
    part = writing.add_part(brief, NewPart(PartKind.HEADING, "Trust", level=1)).value
    writing.edit_part(part, text="Confidence", level=2)
    [found] = brief_of(library, brief).parts
    assert (found.kind, found.text, found.level) == (PartKind.HEADING, "Confidence", 2)
    with pytest.raises(NotFound):
        writing.edit_part(999, text="x")


def test_a_brief_knows_what_its_words_refer_to(library, writing, brief):
    evidence = gather(library)
    notes = evidence.notes
    uids = {name: Reading(library).annotations([key])[0].uid for name, key in notes.items()}
    claim = Claiming(library).add(f"Oats were kept {reference(uids['kept'])}").value
    add(writing, brief, f"Neighbours trust {reference(uids['grew'])}.")
    writing.add_part(brief, NewPart(PartKind.CLAIM, claim=claim))
    writing.add_part(brief, NewPart(PartKind.QUOTATION, annotation=notes["money"]))
    found = brief_of(library, brief)
    assert set(found.cited) == {uids["grew"], uids["kept"]}
    assert found.cited[uids["kept"]].exact == "kept for years"
    assert found.parts[1].claim.text.startswith("Oats were kept")
    assert found.parts[2].passage.exact == "Nobody had money"
    assert (found.parts[2].passage.title, found.parts[2].passage.author) == ("Rivers", "Ann")


def test_the_brief_changed_last_is_the_first(library, writing, brief):
    other = writing.create("Another", style="mla").value
    assert [each.id for each in briefs_of(library)] == [other, brief]
    add(writing, brief, "words")
    assert [(each.id, each.parts) for each in briefs_of(library)] == [(brief, 1), (other, 0)]
    writing.change(other, title="Second", style="apa")
    assert [(each.title, each.style) for each in briefs_of(library)] == [
        ("Second", "apa"),
        ("Missions at work", "apa"),
    ]


def test_a_deleted_brief_comes_back_whole(library, writing, brief):
    add(writing, brief, "words")
    writing.delete(brief)
    assert briefs_of(library) == []
    with pytest.raises(NotFound):
        brief_of(library, brief)
    Undo(library).undo()
    assert texts(library, brief) == ["words"]


def test_a_brief_needs_a_title(writing, brief):
    with pytest.raises(NameTaken):
        writing.create(" ")
    with pytest.raises(NameTaken):
        writing.change(brief, title="")
