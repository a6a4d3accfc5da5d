"""Places that a person chooses: longer, shorter, elsewhere, nowhere; undone, carried, archived."""

import pytest

from insightreader.domain.errors import NotFound, NothingToRead
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import IfKnown
from insightreader.services.note_history import Edit, Part, steps_of
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.services.verifying import Verifying
from insightreader.services.versions import Versions
from insightreader.store.migrating import check_and_migrate
from insightreader.text.rendering import render
from tests.building import MISSIONS, annotate, save
from tests.unit.store.earlier import take_back

URL = "https://example.org/missions"


@pytest.fixture
def post(library):
    return save(library, url=URL)


@pytest.fixture
def note(library, post):
    return annotate(library, post, "bold goal")


@pytest.fixture
def placing(library):
    return Placing(library)


def text_of(library, post) -> str:
    return Reading(library).open(post).rendered.text


def place_of(library, post, words) -> tuple[int, int]:
    start = text_of(library, post).index(words)
    return start, start + len(words)


def only(library, post):
    [found] = Reading(library).annotations_of(post)
    return found


def seen(library, post) -> tuple[str, int, str]:
    found = only(library, post)
    return found.exact, found.start, found.verdict


def test_a_resized_annotation_quotes_its_new_passage(library, post, note, placing):
    before = seen(library, post)
    start, end = place_of(library, post, "A mission is a bold goal")
    placing.resize(note, start, end)
    assert seen(library, post) == ("A mission is a bold goal", start, "exact")
    found = only(library, post)
    assert text_of(library, post)[: found.start].endswith(found.prefix)
    Undo(library).undo()
    assert seen(library, post) == before
    Undo(library).redo()
    assert seen(library, post) == ("A mission is a bold goal", start, "exact")
    placing.resize(note, start, start + 9)
    assert seen(library, post) == ("A mission", start, "exact")
    Undo(library).undo()
    Undo(library).undo()
    assert seen(library, post) == before
    first = next(step for step in steps_of(library, note) if step.kind == "resize")
    assert Edit(Part.PASSAGE, "A mission is a bold goal", "A mission") in first.edits


def test_a_resized_annotation_is_carried_and_verified(library, post, note, placing):
    placing.resize(note, *place_of(library, post, "A mission is a bold goal"))
    save(library, "Before all.\n\n" + MISSIONS, url=URL, if_known=IfKnown.NEW_VERSION)
    exact, start, verdict = seen(library, post)
    assert text_of(library, post)[start : start + len(exact)] == exact
    assert verdict in ("exact", "moved")
    faults = Verifying(library, render).verify()
    assert [each for each in faults if each.what in ("anchor", "quotation")] == []


@pytest.mark.parametrize(("start", "end"), [(5, 5), (8, 9)])
def test_nothing_is_not_a_passage(library, post, note, placing, start, end):
    text = text_of(library, post)
    space = text.index("\n")
    wanted = (start, end) if start == end else (space, space + 1)
    before = seen(library, post)
    with pytest.raises(NothingToRead):
        placing.resize(note, *wanted)
    assert seen(library, post) == before


def test_a_place_by_hand_says_whether_the_words_are_there(library, post, note, placing):
    placing.place(note, *place_of(library, post, "partners"))
    found = only(library, post)
    assert (found.exact, found.verdict, found.place_verdict) == (
        "bold goal",
        "changed",
        "placed by hand",
    )
    Undo(library).undo()
    assert only(library, post).verdict == "exact"
    placing.place(note, *place_of(library, post, "bold goal"))
    assert only(library, post).verdict == "placed by hand"


def test_what_was_found_is_refused_accepted_and_undone(library, post, note, placing):
    placing.refuse(note)
    assert only(library, post).verdict == "orphan"
    with pytest.raises(NotFound):
        placing.accept(note)
    Undo(library).undo()
    placing.accept(note)
    assert only(library, post).verdict == "placed by hand"
    Undo(library).undo()
    assert only(library, post).verdict == "exact"


def test_a_note_on_the_post_has_no_passage_to_place(library, post, placing):
    whole = Annotating(library).create(NewAnnotation(post, 0, 0, is_about_post=True)).value
    for act in (placing.accept, placing.refuse):
        with pytest.raises(NotFound):
            act(whole)


def test_a_library_of_the_step_before_learns_to_place(library, post, note):
    take_back(library, to=3)
    check_and_migrate(library.connection, library.folder)
    assert only(library, post).verdict == "exact"
    Placing(library).refuse(note)
    assert only(library, post).verdict == "orphan"


def recaptured(library, text):
    save(library, text, url=URL, if_known=IfKnown.NEW_VERSION)


def revisions_of(library, post):
    return [each.id for each in Reading(library).revisions(post)]


def test_a_passage_resized_in_a_text_that_was_replaced_meanwhile_is_the_one_that_was_seen(
    library, post, note, placing
):
    [shown] = revisions_of(library, post)
    start, end = place_of(library, post, "A mission is a bold goal")
    recaptured(library, "Before all, a line.\n\n" + MISSIONS)
    placing.resize(note, start, end, revision=shown)
    found = only(library, post)
    text = text_of(library, post)
    assert found.exact == text[found.start : found.end] == "A mission is a bold goal"
    assert found.verdict == "moved"
    Undo(library).undo()
    found = only(library, post)
    assert found.exact == text[found.start : found.end] == "bold goal"


def test_a_place_chosen_in_a_text_that_was_replaced_meanwhile_is_carried(
    library, post, note, placing
):
    [shown] = revisions_of(library, post)
    place = place_of(library, post, "partners")
    recaptured(library, "Before all, a line.\n\n" + MISSIONS)
    placing.place(note, *place, revision=shown)
    found = only(library, post)
    assert text_of(library, post)[found.start : found.end] == "partners"
    assert found.place_verdict == "placed by hand"


def test_a_place_chosen_where_the_newer_text_has_nothing_is_an_orphan_there(
    library, post, note, placing
):
    [shown] = revisions_of(library, post)
    place = place_of(library, post, "Trust in local capacity was the key")
    recaptured(library, "Another text altogether, of which nothing was ever known.")
    placing.place(note, *place, revision=shown)
    assert only(library, post).verdict == "orphan"


def test_what_stands_elsewhere_by_now_is_neither_accepted_nor_refused(library, post, note, placing):
    [shown] = revisions_of(library, post)
    recaptured(library, "Before all, a line.\n\n" + MISSIONS)
    for decide in (placing.accept, placing.refuse):
        with pytest.raises(NotFound):
            decide(note, revision=shown)
    assert only(library, post).verdict == "moved"
    placing.accept(note, revision=revisions_of(library, post)[-1])
    assert only(library, post).verdict == "placed by hand"


def test_a_resized_annotation_quotes_its_new_words_in_earlier_revisions_too(
    library, post, note, placing
):
    recaptured(library, "Before all, a line.\n\n" + MISSIONS)
    old, _ = revisions_of(library, post)
    placing.resize(note, *place_of(library, post, "A mission is a bold goal"))
    Versions(library).go_back(post, old)
    found = only(library, post)
    assert found.exact == text_of(library, post)[found.start : found.end]
    Undo(library).undo()
    Undo(library).undo()
    Versions(library).go_back(post, old)
    assert seen(library, post) == ("bold goal", place_of(library, post, "bold goal")[0], "exact")


def test_undoing_a_resize_reaches_revisions_that_were_made_after_it(library, post, note, placing):
    placing.resize(note, *place_of(library, post, "A mission is a bold goal"))
    recaptured(library, "Before all, a line.\n\n" + MISSIONS)
    newer = revisions_of(library, post)[-1]
    Undo(library).undo()
    Undo(library).undo()
    Versions(library).go_back(post, newer)
    found = only(library, post)
    assert found.exact == text_of(library, post)[found.start : found.end] == "bold goal"


def test_a_revision_that_the_annotation_is_not_in_is_refused(library, note, placing):
    other = save(library, "Another post.", url="https://example.org/other")
    with pytest.raises(NotFound):
        placing.resize(note, 0, 3, revision=revisions_of(library, other)[0])
