"""Corrections: blocks put back and taken out, lost characters put in; each a new revision."""

from dataclasses import replace

import pytest

from insightreader.domain.cleaned import LostCharacter, RemovedBlock
from insightreader.domain.errors import NotFound
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.capturing import Capturing
from insightreader.services.correcting import Correcting, Proofreader
from insightreader.services.provenance import prove, provenance
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.store.corrections import of_revision
from insightreader.text.rendering import render
from tests.building import annotate, begin, cleaned

TEXT = (
    "Five missions guide the government.\n\n"
    "In G?teborg a mission is a [bold goal](https://e.org/?q=1), clear & measured.\n\n"
    "- partners\n- money\n\n"
    "A mission needs partners in G?teborg.\n"
)
REMOVED = (
    RemovedBlock("Share this", "page-furniture", 1, "Share this"),
    RemovedBlock("Buy *now*", "promotion", 3, "Buy \\*now\\*"),
    RemovedBlock("Really", "promotion", 3, "Really"),
    RemovedBlock("More posts", "page-furniture", 6, "## More posts"),
)


@pytest.fixture
def post(library):
    found = cleaned(TEXT, title="Missions")
    text = found.rendered.text
    places = [i for i, letter in enumerate(text) if letter == "?"]
    lost = tuple(LostCharacter("text", i, i + 1, "?", "lost-in-word") for i in places)
    key = (
        Capturing(library).finish(begin(library), replace(found, removed=REMOVED, lost=lost)).value
    )
    annotate(library, key, "bold goal", comment="Why?")
    annotate(library, key, "needs partners")
    return key


def correct(library, post, plan):
    planned = plan(Proofreader(library, post, render))
    Correcting(library).apply(planned)
    return Reading(library).open(post)


def at(library, post, wanted):
    """What a person puts in at lost places, counted from 0."""
    lost = Reading(library).open(post).lost
    return [
        Repair((Edit(lost[place].start, lost[place].end, text),), Ground.BY_HAND)
        for place, text in wanted.items()
    ]


def lines(opened):
    return opened.rendered.text.split("\n")


def test_a_removed_block_goes_back_where_it_stood_as_a_new_revision(library, post):
    before = Reading(library).open(post)
    opened = correct(library, post, lambda plan: plan.restore(1))
    assert lines(opened)[2] == "Buy *now*"
    assert opened.rendered.text.replace("Buy *now*\n", "") == before.rendered.text
    assert opened.details.revision.number == 2
    assert [each.verdict for each in opened.annotations] == ["exact", "moved"] or {
        each.place_verdict for each in opened.annotations
    } <= {"same", "moved"}
    for each in opened.annotations:
        assert opened.rendered.text[each.start : each.end] == each.exact
    report = Reading(library).report(opened.details.revision.id)
    assert [(each.text, each.before) for each in report.removed] == [
        ("Share this", 1), ("Really", 4), ("More posts", 7),
    ]  # fmt: skip
    assert all(opened.rendered.text[each.start : each.end] == "?" for each in report.lost)


def test_blocks_go_back_in_the_order_of_the_capture_whatever_comes_first(library, post):
    correct(library, post, lambda plan: plan.restore(2))
    correct(library, post, lambda plan: plan.restore(1))
    correct(library, post, lambda plan: plan.restore(1))
    opened = correct(library, post, lambda plan: plan.restore(0))
    text = lines(opened)
    assert (text[0], text[-1]) == ("Share this", "More posts")
    assert text[3:5] == ["Buy *now*", "Really"]
    assert Reading(library).report(opened.details.revision.id).removed == ()
    facts = provenance(library, post)
    assert [each.corrections for each in facts.revisions] == [0, 1, 2, 3, 4]
    assert prove(library, post, render).holds


def test_a_block_is_taken_out_and_put_back_by_dropping_the_correction(library, post):
    first = Reading(library).open(post)
    opened = correct(library, post, lambda plan: plan.remove(4))
    assert "money" not in opened.rendered.text
    report = Reading(library).report(opened.details.revision.id)
    place = [each.reason for each in report.removed].index("by-hand")
    assert (report.removed[place].text, report.removed[place].before) == ("money", 4)
    again = correct(library, post, lambda plan: plan.restore(place))
    assert again.rendered.text == first.rendered.text
    assert Reading(library).report(again.details.revision.id).removed == REMOVED


def test_what_was_put_back_can_be_taken_out_again(library, post):
    first = Reading(library).open(post)
    correct(library, post, lambda plan: plan.restore(0))
    again = correct(library, post, lambda plan: plan.remove(1))
    assert again.rendered.text == first.rendered.text
    assert Reading(library).report(again.details.revision.id).removed == REMOVED


@pytest.mark.parametrize("number", [1, 2, 5])
def test_any_paragraph_can_be_taken_out(library, post, number):
    whole = lines(Reading(library).open(post))
    opened = correct(library, post, lambda plan: plan.remove(number))
    assert lines(opened) == whole[: number - 1] + whole[number:]


def test_alike_lost_characters_are_repaired_in_one_revision(library, post):
    opened = correct(library, post, lambda plan: plan.repair(at(library, post, {0: "ö", 1: "ö"})))
    assert opened.rendered.text.count("Göteborg") == 2
    assert "https://e.org/?q=1" in opened.rendered.markdown
    assert (opened.lost, opened.details.row.lost) == ((), 0)
    assert len(Reading(library).revisions(post)) == 2


def test_one_repair_leaves_the_other_place_marked_after_a_block_was_put_back(library, post):
    correct(library, post, lambda plan: plan.restore(0))
    opened = correct(library, post, lambda plan: plan.repair(at(library, post, {1: "ö"})))
    assert opened.rendered.text.endswith("in Göteborg.")
    [left] = opened.lost
    assert opened.rendered.text[left.start - 1 : left.end + 1] == "G?t"


def test_a_correction_is_undone_and_done_again(library, post):
    before = Reading(library).open(post)
    after = correct(library, post, lambda plan: plan.restore(0))
    Undo(library).undo()
    assert Reading(library).open(post).rendered == before.rendered
    Undo(library).redo()
    assert Reading(library).open(post).rendered == after.rendered
    Undo(library).undo()
    other = correct(library, post, lambda plan: plan.repair(at(library, post, {0: "ö"})))
    assert "Share this" not in other.rendered.text


def test_what_is_not_there_is_refused_and_nothing_is_written(library, post):
    proofreader = Proofreader(library, post, render)
    for plan in (
        lambda: proofreader.restore(9),
        lambda: proofreader.restore(-1),
        lambda: proofreader.remove(0),
        lambda: proofreader.repair([Repair((Edit(9_999, 10_000, "ö"),), Ground.BY_HAND)]),
    ):
        with pytest.raises(NotFound):
            plan()
    stale = proofreader.restore(0)
    correct(library, post, lambda plan: plan.restore(1))
    with pytest.raises(NotFound):
        Correcting(library).apply(stale)
    assert len(Reading(library).revisions(post)) == 2


def test_several_blocks_are_taken_out_in_one_revision(library, post):
    whole = lines(Reading(library).open(post))
    opened = correct(library, post, lambda plan: plan.restore(0))
    opened = correct(library, post, lambda plan: plan.remove(1, 3, 4))
    assert lines(opened) == [whole[0], *whole[3:]]
    assert opened.details.revision.number == 3
    again = correct(library, post, lambda plan: plan.remove(1))
    assert lines(again) == whole[3:]


def test_both_marks_of_a_pair_are_put_in_together(library):
    found = cleaned("A ?mission? is bold, and so is one more.")
    post = Capturing(library).finish(begin(library), found).value
    pair = Repair((Edit(2, 3, "“"), Edit(10, 11, "”")), Ground.RULE)
    opened = correct(library, post, lambda plan: plan.repair([pair]))
    assert opened.rendered.text == "A “mission” is bold, and so is one more."
    known = of_revision(library.connection, opened.details.revision.id)
    assert [(each.replacement, each.ground) for each in known] == [("“", "rule"), ("”", "rule")]


def test_a_text_that_was_cleaned_anew_and_undone_is_corrected_as_it_is_read(library, post):
    capturing = Capturing(library)
    anew = cleaned("Quite another beginning.\n\n" + TEXT, title="Missions")
    capturing.finish(capturing.retry(post).value, anew)
    Undo(library).undo()
    opened = correct(library, post, lambda plan: plan.repair(at(library, post, {0: "ö"})))
    assert "In Göteborg" in lines(opened)[1]
    opened = correct(library, post, lambda plan: plan.repair(at(library, post, {0: "ö"})))
    assert lines(opened)[0] == "Five missions guide the government."
    assert "In Göteborg" in lines(opened)[1]
    assert lines(opened)[-1] == "A mission needs partners in Göteborg."
    Undo(library).undo()
    Undo(library).undo()
    assert "In G?teborg" in lines(Reading(library).open(post))[1]
