"""What a search finds is proposed, and coded in one act where a person agrees."""

import pytest

from insightreader.domain.errors import NotFound
from insightreader.domain.found import SearchHit, SearchQuestion
from insightreader.services.coding import CodeName
from insightreader.services.evidence.autocoding import AutoCoding, Passages, proposals
from insightreader.services.evidence.codebook import EditingCodebook
from insightreader.services.reading import Reading
from insightreader.services.searching import search
from insightreader.services.undo import Undo
from tests.building import annotate, save

TEXT = (
    "# Budgets\n\nTrust grows slowly. The budget is small. Trust in the budget is rare.\n\n"
    "Nothing here.\n\nThey trust no budget, e.g. this one. Another sentence."
)


@pytest.fixture
def post(library):
    return save(library, TEXT, title="Budgets")


@pytest.fixture
def code(library):
    editing = EditingCodebook(library)
    return editing.add(editing.add_dimension("Factor").value, "Money", colour="pink").value


def found(library, query) -> tuple[SearchHit, ...]:
    return search(library, SearchQuestion(0, query)).hits


def test_sentences_with_most_of_the_words_are_proposed(library, post, code):
    proposed = proposals(library, found(library, "trust budget"), code)
    assert [each.exact for each in proposed] == [
        "Trust in the budget is rare.",
        "They trust no budget, e.g. this one.",
    ]
    [one, _] = proposed
    assert (one.post, one.title, one.block) == (post, "Budgets", 2)
    text = Reading(library).rendered(one.revision).text
    assert [text[start:end] for start, end in one.words] == ["Trust", "budget"]


def test_blocks_are_proposed_where_asked(library, post, code):
    hits = found(library, "budget trust")
    proposed = proposals(library, hits, code, passages=Passages.BLOCKS)
    assert [each.block for each in proposed] == [2, 4]


def test_what_a_person_agrees_to_is_coded_in_one_act(library, post, code):
    proposed = proposals(library, found(library, "trust"), code)
    assert len(proposed) == 3
    keys = AutoCoding(library).accept(proposed[1:], code).value
    notes = Reading(library).annotations(keys)
    assert [each.exact for each in notes] == [each.exact for each in proposed[1:]]
    assert {each.codes[0].name for each in notes} == {"Money"}
    assert {each.colour for each in notes} == {"pink"}
    left = proposals(library, found(library, "trust"), code)
    assert [each.is_coded for each in left] == [False, True, True]
    Undo(library).undo()
    assert Reading(library).annotations_of(post) == []


def test_a_passage_that_is_annotated_already_gets_the_code(library, post, code):
    note = annotate(library, post, "Trust grows slowly.", codes=["Case/One"])
    [first, *_] = proposals(library, found(library, "trust"), code)
    assert first.annotation == note
    assert AutoCoding(library).accept([first], code).value == [note]
    [annotation] = Reading(library).annotations_of(post)
    assert [each.name for each in annotation.codes] == ["One", "Money"]


def test_a_sentence_is_proposed_with_what_stands_around_it(library, code):
    rest = "It went on in many words about what the partners had agreed upon that year. " * 3
    save(library, f"{rest}Trust was rare. {rest}", title="Long")
    [one] = proposals(library, found(library, "trust"), code)
    assert one.before.startswith("…")
    assert one.before.endswith("agreed upon that year. ")
    assert one.after.startswith(" It went on")
    assert one.after.endswith("…")


def test_a_code_that_is_typed_is_made_with_the_passages_and_undone_with_them(library, post):
    proposed = proposals(library, found(library, "trust"))
    keys = AutoCoding(library).accept(proposed, CodeName("Factor", "Trust")).value
    [note, *_] = Reading(library).annotations(keys)
    assert [(each.dimension, each.name) for each in note.codes] == [("Factor", "Trust")]
    Undo(library).undo()
    assert Reading(library).codebook().codes == ()
    assert Reading(library).annotations_of(post) == []


def test_notes_and_titles_alone_propose_nothing(library, code):
    post = save(library, "Quite other words.", title="Trust")
    annotate(library, post, "other words", comment="trust")
    assert proposals(library, found(library, "trust"), code) == []


def test_a_code_that_is_gone_is_not_applied(library, post, code):
    proposed = proposals(library, found(library, "trust"), code)
    EditingCodebook(library).delete([code])
    with pytest.raises(NotFound):
        AutoCoding(library).accept(proposed, code)
