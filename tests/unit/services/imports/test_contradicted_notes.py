"""A highlight of another program that the text contradicts is never said to be exact."""

from insightreader.domain.foreign import ForeignNote
from insightreader.services.imports.foreign_notes import add_notes
from insightreader.services.reading import Reading
from tests.building import save

TEXT = "The council is not likely to repair both gates before winter."


def test_a_highlight_that_the_text_contradicts_keeps_its_words_and_is_changed(library):
    post = save(library, TEXT)
    quote = "The council is likely to repair both gates before winter."
    for _ in range(2):
        with library.act("import") as act:
            add_notes(act, post, [ForeignNote(quote=quote)])
        [note] = Reading(library).annotations_of(post)
        assert (note.exact, note.verdict) == (quote, "changed")


def test_the_passage_of_such_a_highlight_is_found_whole(library):
    post = save(library, TEXT)
    with library.act("import") as act:
        quote = "The council is likely to repair both gates"
        add_notes(act, post, [ForeignNote(quote=quote)])
    [note] = Reading(library).annotations_of(post)
    assert TEXT[note.start : note.end] == "The council is not likely to repair both gates"
    assert note.difference is not None
    assert list(note.difference.turns()) == [("", "not")]


def test_a_word_that_stands_among_others_than_it_was_quoted_with_is_unsure(library):
    post = save(library, TEXT)
    with library.act("import") as act:
        add_notes(act, post, [ForeignNote(quote="gates", prefix="open the ", suffix=" of hell")])
    [note] = Reading(library).annotations_of(post)
    assert note.verdict == "ambiguous"
