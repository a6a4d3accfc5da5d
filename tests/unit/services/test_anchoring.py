"""Annotations carried from revision to revision, with what a person decided."""

from pathlib import Path

import pytest

from insightreader.domain.entities import Annotation
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import PostId
from insightreader.services.anchoring import place_quotation
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import IfKnown
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.store.checks import misfits
from insightreader.store.library import Library
from insightreader.text.rechecking import Standing, recheck
from insightreader.text.selectors import QuoteSelector
from tests.building import MISSIONS, annotate, new_library, save

URL = "https://example.org/missions"
REPEATED = "# R\n\nSo it goes, said one.\n\nSo it goes, said two.\n\nSo it goes, said three.\n"


@pytest.fixture
def library(tmp_path: Path):
    with new_library(tmp_path / "library") as opened:
        yield opened


def again(library: Library, text: str) -> None:
    save(library, text, url=URL, if_known=IfKnown.NEW_VERSION)


def only(library: Library, post: PostId) -> Annotation:
    [found] = Reading(library).annotations_of(post)
    return found


def said(library: Library, post: PostId) -> str:
    found = only(library, post)
    return Reading(library).open(post).rendered.text[found.start : found.end]


def test_changed_quotation_is_changed_and_no_orphan(library):
    post = save(library, url=URL)
    annotate(library, post, "A mission is a bold goal")
    again(library, MISSIONS.replace("is a bold goal", "is not a bold goal"))
    assert only(library, post).verdict == "changed"
    assert said(library, post) == "A mission is not a bold goal"


def test_refrain_is_carried_to_its_own_place(library):
    post = save(library, REPEATED, url=URL)
    start = Reading(library).open(post).rendered.text.index("So it goes, said two")
    Annotating(library).create(NewAnnotation(post, start, start + len("So it goes")))
    again(library, REPEATED.replace("So it goes, said one.\n\n", "So it went.\n\n"))
    found = only(library, post)
    text = Reading(library).open(post).rendered.text
    assert text[found.start : found.end + 10] == "So it goes, said two"


def test_what_a_bad_capture_lost_is_found_again_in_the_next(library):
    post = save(library, url=URL)
    annotate(library, post, "Trust in local capacity")
    again(library, "# Missions\n\nPlease sign in to go on reading this page.\n")
    assert only(library, post).verdict == "orphan"
    again(library, MISSIONS + "\nOne more line.\n")
    assert only(library, post).verdict == "exact"
    assert said(library, post) == "Trust in local capacity"


def test_an_orphan_of_a_longer_text_is_no_fault_of_the_rows(library):
    annotate(library, save(library, url=URL), "A mission needs partners")
    again(library, "Short.\n")
    assert list(misfits(library.connection)) == []


def test_a_place_by_hand_stays_by_hand(library):
    post = save(library, url=URL)
    note = annotate(library, post, "bold goal")
    text = Reading(library).open(post).rendered.text
    start = text.index("partners")
    Placing(library).place(note, start, start + len("partners"))
    again(library, "# Missions\n\nA first line.\n\n" + MISSIONS.split("\n\n", 1)[1])
    found = only(library, post)
    assert (found.place_verdict, found.verdict) == ("placed by hand", "changed")
    assert said(library, post) == "partners"


def test_a_refused_place_is_not_offered_again(library):
    post = save(library, url=URL)
    note = annotate(library, post, "A mission is a bold goal")
    changed = MISSIONS.replace("is a bold goal", "is a small goal")
    again(library, changed)
    Placing(library).refuse(note)
    again(library, changed + "\nOne more line.\n")
    assert only(library, post).verdict == "orphan"


def test_a_note_on_the_post_stays_one_where_the_same_text_is_saved_again():
    whole = Standing(QuoteSelector("", "", ""), 0, 0)
    (found,) = recheck("The same words.", "The same words.", [whole])
    assert (found.start, found.end, found.text) == (0, 0, "exact")


def test_a_note_on_the_post_stays_one(library):
    post = save(library, url=URL)
    Annotating(library).create(NewAnnotation(post, 0, 0, comment="all", is_about_post=True))
    again(library, "# Other\n\nWords of another text.\n")
    assert (only(library, post).verdict, only(library, post).block) == ("exact", 0)


@pytest.mark.parametrize(
    ("quote", "near", "verdicts"),
    [
        ("said two", None, ("exact", "same")),
        ("So it goes", None, ("exact", "ambiguous")),
        ("So it goes", 25, ("exact", "same")),
        ("So it really goes, said the three", None, ("changed", "same")),
        ("Nobody has ever written these words here", None, ("changed", "orphan")),
    ],
)
def test_a_quotation_from_elsewhere_is_placed_by_its_words(quote, near, verdicts):
    text = "So it goes, said one.\nSo it goes, said two.\nSo it goes, said three."
    found = place_quotation(text, QuoteSelector(quote, "", ""), near=near)
    assert (found.text, found.place) == verdicts


def test_what_was_marked_before_a_capture_landed_is_found_in_the_new_text(library):
    post = save(library, url=URL)
    shown = Reading(library).open(post)
    start = shown.rendered.text.index("bold goal")
    again(library, "# Missions\n\nA first line.\n\n" + MISSIONS.split("\n\n", 1)[1])
    new = NewAnnotation(post, start, start + 9, revision=shown.details.revision.id)
    Annotating(library).create(new)
    assert (only(library, post).exact, said(library, post)) == ("bold goal", "bold goal")
    assert only(library, post).verdict == "moved"


def test_a_passage_of_another_post_cannot_be_marked(library):
    post, other = save(library), save(library, "# Other\n\nOther words here.\n")
    elsewhere = Reading(library).open(other).details.revision.id
    with pytest.raises(NotFound):
        Annotating(library).create(NewAnnotation(post, 0, 5, revision=elsewhere))
