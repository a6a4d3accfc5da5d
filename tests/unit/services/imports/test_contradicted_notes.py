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
