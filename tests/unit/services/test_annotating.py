"""Annotations: whole characters, proof of place, comments that no kill can take."""

import pytest

from insightreader.domain.errors import NotFound, NothingToRead, QuoteAmbiguous, QuoteNotFound
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import IfKnown
from insightreader.services.coding import CodeName, CodeNameEmpty
from insightreader.services.quoting import passage
from insightreader.services.reading import Reading, locate, resolve
from insightreader.services.undo import Undo, history
from insightreader.store.library import Library
from tests.building import annotate, begin, save

NEW_VERSION = IfKnown.NEW_VERSION


@pytest.fixture
def post(library):
    return save(library)


@pytest.fixture
def annotating(library):
    return Annotating(library)


def only(of: Library, post: int):
    [found] = Reading(of).annotations_of(post)
    return found


def test_an_annotation_proves_its_place(library, post):
    key = annotate(library, post, "bold goal", comment="why?", codes=["Case/One", "Bare"])
    found = only(library, post)
    text = Reading(library).open(post).rendered.text
    assert (found.id, found.exact) == (key, "bold goal")
    assert text[found.start : found.end] == "bold goal"
    assert text[: found.start].endswith(found.prefix)
    assert text[found.end :].startswith(found.suffix)
    assert found.prefix
    assert found.suffix
    assert (found.block, found.verdict, found.author) == (3, "exact", "Tester")
    assert [str(CodeName(each.dimension, each.name)) for each in found.codes] == [
        "Case/One",
        "Topic/Bare",
    ]


def test_a_selection_is_widened_to_whole_characters_and_cut_to_its_words(library, annotating):
    post = save(library, "Der Cafe\u0301 ist 👩‍👩‍👧 da.")
    text = Reading(library).open(post).rendered.text
    family = text.index("👩")
    annotating.create(NewAnnotation(post, family + 1, family + 3))
    assert only(library, post).exact == "👩‍👩‍👧"
    second = annotating.create(NewAnnotation(post, 3, 9)).value
    assert text[4:8] in Reading(library).annotations([second])[0].exact
    assert not Reading(library).annotations([second])[0].exact.startswith(" ")


@pytest.mark.parametrize(("start", "end"), [(-50, 8), (0, 8), (0, 10**6), (-1, 10**6)])
def test_a_selection_beyond_the_text_ends_with_it(library, post, annotating, start, end):
    annotating.create(NewAnnotation(post, start, end))
    text = Reading(library).open(post).rendered.text
    assert only(library, post).exact == (text if end > 8 else "Missions")


@pytest.mark.parametrize(("start", "end"), [(8, 9), (3, 3), (9, 5), (10**6, 10**6 + 5)])
def test_a_selection_of_nothing_is_refused(library, post, annotating, start, end):
    with pytest.raises(NothingToRead):
        annotating.create(NewAnnotation(post, start, end))
    assert Reading(library).annotations_of(post) == []
    assert [each.kind for each in history(library)] == ["save"]


def test_a_post_that_is_still_read_takes_no_annotation(library, annotating):
    begin(library)
    for post in (1, 77):
        with pytest.raises(NotFound):
            annotating.create(NewAnnotation(post, 0, 5))


def test_overlapping_annotations_stand_in_the_order_of_their_place(library, post):
    keys = [annotate(library, post, each) for each in ("goal, clear", "bold goal", "A mission is")]
    assert [each.id for each in Reading(library).annotations_of(post)] == keys[::-1]


def test_a_comment_is_set_with_its_drawing_and_drops_its_draft(library, post, annotating):
    note = annotate(library, post, "bold goal")
    annotating.keep_draft(note, "being typed")
    annotating.set_comment(note, "*done*", html="<p><em>done</em></p>")
    found = only(library, post)
    assert (found.comment, found.comment_html) == ("*done*", "<p><em>done</em></p>")
    assert found.changed_ms > found.created_ms
    assert annotating.promote_drafts().value == 0


def test_the_same_comment_again_is_no_act(library, post, annotating):
    note = annotate(library, post, "bold goal", comment="same")
    annotating.keep_draft(note, "same")
    before = history(library)
    assert not annotating.set_comment(note, "same").changes
    assert history(library) == before
    assert annotating.promote_drafts().value == 0


def test_what_was_being_typed_survives_and_becomes_a_comment(library, post, annotating):
    note = annotate(library, post, "bold goal", comment="old")
    for text in ("n", "ne", "new"):
        assert not annotating.keep_draft(note, text).changes
    assert only(library, post).comment == "old"
    folder = library.folder
    library.close()
    with Library(folder) as again:
        done = Annotating(again).promote_drafts()
        assert (done.value, done.changes.annotations) == (1, {note})
        assert only(again, post).comment == "new"
        Undo(again).undo()
        assert only(again, post).comment == "old"


def test_deleting_a_note_keeps_what_was_being_typed_for_its_return(library, post, annotating):
    note = annotate(library, post, "bold goal")
    annotating.keep_draft(note, "half a thou")
    annotating.delete([note])
    assert Reading(library).annotations_of(post) == []
    Undo(library).undo()
    assert only(library, post).comment == "half a thou"


def test_a_draft_of_a_note_that_is_gone_is_refused(annotating):
    with pytest.raises(NotFound):
        annotating.keep_draft(77, "text")
    with pytest.raises(NotFound):
        annotating.set_comment(77, "text")
    with pytest.raises(NotFound):
        annotating.change_codes([77], add=[CodeName("A", "B")])


def test_a_drawing_that_comes_late_is_stored_for_its_own_comment_alone(library, post, annotating):
    note = annotate(library, post, "bold goal", comment="*one*")
    assert annotating.unrendered() == [(note, "*one*")]
    annotating.set_comment(note, "*two*")
    annotating.store_rendered(note, "*one*", "<p>one</p>")
    assert only(library, post).comment_html == ""
    annotating.store_rendered(note, "*two*", "<p>two</p>")
    assert only(library, post).comment_html == "<p>two</p>"
    assert annotating.unrendered() == []


def test_looks_and_secondary_sources_are_set_and_taken_back(library, post, annotating):
    note = annotate(library, post, "Trust in local capacity")
    annotating.set_look([note], colour="blue", style="underline")
    annotating.set_secondary(note, person="A minister", work="A book")
    found = only(library, post)
    assert (found.colour, found.style) == ("blue", "underline")
    assert (found.secondary_person, found.secondary_work) == ("A minister", "A book")
    annotating.set_secondary(note, person=None, work=None)
    assert only(library, post).secondary_work is None
    before = history(library)
    annotating.set_look([note])
    assert history(library) == before


def test_codes_are_put_into_the_codebook_and_taken_off(library, post, annotating):
    note = annotate(library, post, "bold goal", codes=["case/ONE"])
    annotating.change_codes([note], add=[CodeName("Case", "One"), CodeName("Outcome", "Good")])
    assert [each.name for each in only(library, post).codes] == ["ONE", "Good"]
    annotating.change_codes([note], remove=[CodeName("CASE", "one"), CodeName("No", "Such")])
    assert [each.name for each in only(library, post).codes] == ["Good"]
    book = Reading(library).codebook()
    assert [each.name for each in book.dimensions] == ["case", "Outcome"]
    assert [each.name for each in book.codes] == ["ONE", "Good"]
    assert list(book.recent) == [book.codes[1].id, book.codes[0].id]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Case/Levelling up", CodeName("Case", "Levelling up")),
        (" Case /  Levelling   up ", CodeName("Case", "Levelling up")),
        ("bare", CodeName("Topic", "bare")),
        ("/bare", CodeName("Topic", "bare")),
        ("Case/A/B", CodeName("Case", "A/B")),
    ],
)
def test_a_code_is_read_as_people_write_it(written, code):
    assert CodeName.parse(written) == code


@pytest.mark.parametrize("written", ["", "  ", "Case/", "/"])
def test_a_code_needs_a_name(written):
    with pytest.raises(CodeNameEmpty):
        CodeName.parse(written)


def test_a_passage_is_found_by_its_words_context_and_number(library, post):
    reading = Reading(library)
    text = reading.open(post).rendered.text
    start, end = passage(reading, post, "bold goal, clear")
    assert text[start:end] == "bold goal, clear"
    with pytest.raises(QuoteAmbiguous) as raised:
        passage(reading, post, "A mission")
    candidates = raised.value.data["candidates"]
    assert [each[0] for each in candidates] == [3, 5]
    assert passage(reading, post, "A mission", nth=2) == candidates[1][1:]
    assert passage(reading, post, "A mission", suffix=" needs") == candidates[1][1:]
    for wrong, nth in (("A vision", None), ("A mission", 3)):
        with pytest.raises(QuoteNotFound):
            passage(reading, post, wrong, nth=nth)


def test_a_link_leads_to_a_post_or_to_a_passage(library, post):
    note = annotate(library, post, "bold goal")
    reading = Reading(library)
    found = only(library, post)
    place = locate(library, found.uid)
    assert (place.post, place.start, place.end) == (post, found.start, found.end)
    assert locate(library, reading.details(post).row.uid).start == 0
    assert resolve(library, "annotation", found.uid) == note
    with pytest.raises(NotFound):
        locate(library, "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")


def test_several_annotations_are_coded_and_recoloured_in_one_act(library, post, annotating):
    notes = [annotate(library, post, words) for words in ("bold goal", "partners")]
    annotating.change_codes(notes, add=[CodeName("Case", "One")])
    annotating.set_look(notes, colour="pink")
    found = Reading(library).annotations_of(post)
    assert [(each.colour, [code.name for code in each.codes]) for each in found] == [
        ("pink", ["One"]),
        ("pink", ["One"]),
    ]
    Undo(library).undo()
    Undo(library).undo()
    found = Reading(library).annotations_of(post)
    assert [(each.colour, each.codes) for each in found] == [("yellow", ()), ("yellow", ())]


def test_a_note_on_the_whole_post_needs_no_passage_and_stays_with_it(library, annotating):
    post = save(library, url="https://example.org/missions")
    key = annotating.create(NewAnnotation(post, 0, 0, comment="So", is_about_post=True)).value
    note = only(library, post)
    assert (note.id, note.is_about_post, note.block, note.verdict) == (key, True, 0, "exact")
    save(library, "Quite another text.", url="https://example.org/missions", if_known=NEW_VERSION)
    note = only(library, post)
    assert (note.start, note.end, note.verdict, note.comment) == (0, 0, "exact", "So")
