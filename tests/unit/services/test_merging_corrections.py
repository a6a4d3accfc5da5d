"""Corrections and refused repairs of a post that became part of another."""

from dataclasses import replace

from insightreader.capture.lost_characters import find_lost
from insightreader.domain.ids import PostId
from insightreader.domain.repairs import Repair
from insightreader.services.capturing import Capturing
from insightreader.services.correcting import Correcting, Proofreader
from insightreader.services.merging import merge
from insightreader.services.proposing import survey
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import annotate, begin, cleaned, source

TEXT = "I don?t, you can?t.\n\nA mission is bold."
LONGER = f"A first line.\n\n{TEXT}"


def save_damaged(library: Library, text: str, capture: str) -> PostId:
    found = cleaned(text, title="Damaged")
    lost = tuple(find_lost(found.rendered.text, is_spaced=False))
    ready = replace(found, lost=lost, metadata=replace(found.metadata, language="en"))
    return Capturing(library).finish(begin(library, source(capture)), ready).value


def proposals(library: Library, post: PostId) -> list[Repair | None]:
    found = survey(library, post, lambda _: "")
    assert found is not None
    return [each.proposal for each in found.spots]


def words(library: Library, post: PostId) -> list[str]:
    return [each.word for each in proposals(library, post) if each is not None]


def repair_first(library: Library, post: PostId) -> None:
    (first, *_) = proposals(library, post)
    assert first is not None
    Correcting(library).apply(Proofreader(library, post, render).repair([first]))


def restored(library: Library, post: PostId) -> list[list[str]]:
    """What each revision of a post says where characters were put back."""
    reading = Reading(library)
    return [
        [
            reading.rendered(each.id).text[slice(*place)]
            for place in reading.report(each.id).restored
        ]
        for each in reading.revisions(post)
    ]


def test_a_corrected_text_brings_the_text_that_was_corrected(library: Library) -> None:
    # The same text of other bytes is there once; but the corrected one has another capture.
    kept, gone = save_damaged(library, TEXT, "1"), save_damaged(library, TEXT, "2")
    repair_first(library, gone)
    annotate(library, gone, "don’t")
    merge(library, gone, into=kept)
    assert restored(library, kept) == [[], [], ["’"]]
    newest = Reading(library).revisions(kept)[-1]
    (note,) = Reading(library).annotations_in(newest.id)
    assert (note.exact, note.is_restored) == ("don’t", True)


def test_corrections_in_both_address_their_own_texts(library: Library) -> None:
    kept, gone = save_damaged(library, LONGER, "1"), save_damaged(library, TEXT, "2")
    for post in (kept, gone):
        repair_first(library, post)
    merge(library, gone, into=kept)
    assert restored(library, kept) == [[], ["’"], [], ["’"]]
    repair_first(library, kept)
    assert restored(library, kept)[-1] == ["’", "’"]
    assert Reading(library).open(kept).rendered.text.startswith("A first line.\nI don’t, you can’t")


def test_a_refused_repair_stays_refused_where_the_same_is_lost(library: Library) -> None:
    kept, gone = save_damaged(library, LONGER, "1"), save_damaged(library, TEXT, "2")
    (_, second) = proposals(library, gone)
    assert second is not None
    Correcting(library).refuse(gone, [second])
    merge(library, gone, into=kept)
    assert words(library, kept) == ["don’t"]
    Undo(library).undo()
    assert words(library, kept) == ["don’t", "can’t"]
    assert words(library, gone) == ["don’t"]


def test_a_refusal_of_what_the_other_text_says_otherwise_is_none_there(library: Library) -> None:
    kept = save_damaged(library, "They won?t either.", "1")
    gone = save_damaged(library, TEXT, "2")
    Correcting(library).refuse(gone, [each for each in proposals(library, gone) if each])
    merge(library, gone, into=kept)
    assert words(library, kept) == ["won’t"]
