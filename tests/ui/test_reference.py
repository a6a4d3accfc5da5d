"""Whose words a copied passage is said to be."""

from dataclasses import replace

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation, PlaceVerdict
from insightreader.text.rendering import render
from insightreader.ui.presenters.reference import Quoted
from tests.ui.annotations.sample_annotations import sample_annotation

TEXT = render("The essay quotes “we walk on the roofs of others” and asks for more patience.")
BOOK = "we walk on the roofs of others"


def note_on(words: str, **values: object) -> Annotation:
    start = TEXT.text.index(words)
    nobody = {"secondary_person": None, "secondary_work": None}
    place = {"exact": words, "start": start, "end": start + len(words), "block": 1}
    return replace(sample_annotation(1), **(nobody | place | values))


def whose(words: str, *notes: Annotation) -> str:
    start = TEXT.text.index(words)
    return Quoted.of_passage(TEXT, start, start + len(words), notes).whose


THEIRS = note_on(BOOK, secondary_person="Odile Ferrand", secondary_work="The Long Table")


def test_a_passage_of_recorded_words_is_theirs_with_its_quotation_marks_too():
    for words in (BOOK, "on the roofs", f"“{BOOK}”"):
        assert whose(words, THEIRS) == "Odile Ferrand, The Long Table"


def test_a_sentence_that_holds_them_is_the_posts():
    assert whose(TEXT.text, THEIRS) == ""
    assert whose("and asks for more patience", THEIRS) == ""


def test_a_note_without_a_place_says_nothing_of_what_stands_there():
    assert whose(BOOK, replace(THEIRS, place_verdict=PlaceVerdict.ORPHAN)) == ""


def test_a_note_on_words_that_another_note_tells_of_is_theirs():
    note = note_on(f"“{BOOK}”")
    assert Quoted.of_annotation(note).whose == ""
    assert Quoted.of_annotation(note, [THEIRS, note]).whose == "Odile Ferrand, The Long Table"


def test_somebody_who_said_that_they_are_the_posts_is_believed():
    note = note_on(BOOK, secondary_person="")
    assert Quoted.of_annotation(note, [THEIRS]).whose == ""


def test_words_seem_to_be_of_whom_the_text_names_until_somebody_says():
    note = note_on(BOOK)
    suggested = [SuggestedQuotation(note.start, note.end, "Odile Ferrand", None)]
    assert Quoted.of_annotation(note).seems_of(suggested) == "Odile Ferrand"
    assert Quoted.of_annotation(THEIRS).seems_of(suggested) == ""
    assert Quoted.of_annotation(note_on("patience")).seems_of(suggested) == ""
