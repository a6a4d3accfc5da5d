"""Corrections outlive newer rules and captures: carried over, dropped where needless, or told."""

from dataclasses import replace

import pytest

from insightreader.domain.cleaned import RemovedBlock
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.carrying import carry_corrections
from insightreader.services.correcting import Correcting, Proofreader
from insightreader.services.proposing import survey
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.text.rendering import render
from tests.building import annotate, begin, cleaned, source

TEXT = (
    "Five missions guide the government.\n\nIn G?teborg a mission is a bold goal.\n\n"
    "Sign up to the letter.\n\nA mission needs partners, and they don?t wait.\n"
)
REMOVED = (RemovedBlock("Buy *now*", "promotion", 2, "Buy \\*now\\*"),)
URL = "https://blog.example/missions"


def text_of(markdown, removed=REMOVED):
    found = cleaned(markdown, title="Missions")
    metadata = replace(found.metadata, language="en", url=URL)
    return replace(found, removed=removed, metadata=metadata)


@pytest.fixture
def post(library):
    """A post with a repair, a block put back, a block taken out, and a note on the first."""
    key = Capturing(library).finish(begin(library, source("1", url=URL)), text_of(TEXT)).value
    start = text_of(TEXT).rendered.text.index("G?") + 1
    make(library, key, lambda it: it.repair([repair(start, "ö")]))
    make(library, key, lambda it: it.restore(0))
    make(library, key, lambda it: it.remove(4))
    annotate(library, key, "Göteborg")
    return key


def repair(start, text):
    return Repair((Edit(start, start + 1, text),), Ground.BY_HAND)


def make(library, post, plan):
    Correcting(library).apply(plan(Proofreader(library, post, render)))


def recapture(library, post, found):
    """Save a new version, and return the corrections that were lost."""
    capturing = Capturing(library)
    accepted = capturing.begin(source("2", url=URL), if_known=IfKnown.NEW_VERSION).value
    assert accepted.post == post
    carried = carry_corrections(library, accepted.job, found, render=render)
    capturing.finish(accepted.job, found, carried=carried)
    return [each.kind for each in carried.lost] if carried is not None else None


def lines(library, post):
    return Reading(library).open(post).rendered.text.split("\n")


def test_the_same_rules_give_the_same_corrected_text_in_one_step(library, post):
    before = Reading(library).open(post)
    assert recapture(library, post, text_of(TEXT)) == []
    after = Reading(library).open(post)
    assert after.rendered.text == before.rendered.text
    assert after.removed == before.removed
    assert [each.verdict for each in after.annotations] == ["exact"]
    assert len(Reading(library).revisions(post)) == 6
    Undo(library).undo()
    assert Reading(library).open(post).details.revision == before.details.revision


def test_corrections_move_with_the_text_and_go_on_from_there(library, post):
    longer = "A new beginning, all of it unknown.\n\n" + TEXT
    moved = tuple(replace(each, before=3) for each in REMOVED)
    assert recapture(library, post, text_of(longer, moved)) == []
    assert lines(library, post) == [
        "A new beginning, all of it unknown.", "Five missions guide the government.", "Buy *now*",
        "In Göteborg a mission is a bold goal.",
        "A mission needs partners, and they don?t wait.",
    ]  # fmt: skip
    make(library, post, lambda it: it.remove(1))
    assert lines(library, post)[0] == "Five missions guide the government."
    assert "In Göteborg a mission is a bold goal." in lines(library, post)


def test_what_the_new_text_has_by_itself_is_needless(library, post):
    whole = TEXT.replace("G?t", "Göt").replace("Sign up to the letter.\n\n", "")
    whole = whole.replace("In Göt", "Buy \\*now\\*\n\nIn Göt")
    assert recapture(library, post, text_of(whole, ())) == []
    assert "In Göteborg a mission is a bold goal." in lines(library, post)
    assert lines(library, post).count("Buy *now*") == 1
    assert len(Reading(library).revisions(post)) == 5


def test_what_has_no_place_is_told_and_the_rest_is_carried(library, post):
    other = TEXT.replace("In G?teborg a mission is a bold goal.", "Nothing of that is left here.")
    other = other.replace("Sign up to the letter.", "Sign up to the weekly letter.")
    assert sorted(recapture(library, post, text_of(other))) == ["remove", "repair"]
    assert "Buy *now*" in lines(library, post)


def test_a_post_without_corrections_has_none_to_carry(library):
    post = Capturing(library).finish(begin(library, source("1", url=URL)), text_of(TEXT)).value
    assert recapture(library, post, text_of(TEXT)) is None
    assert len(Reading(library).revisions(post)) == 2


def test_a_refused_proposal_stays_refused_in_the_new_text(library, post):
    def proposed():
        spots = survey(library, post, lambda _: "").spots
        return [each.proposal.word for each in spots if each.proposal]

    lost = Reading(library).open(post)
    start = lost.rendered.text.index("don?t") + 3
    Correcting(library).refuse(post, [Repair((Edit(start, start + 1, "’"),), Ground.RULE)])
    marked = text_of("All new here, and nobody knows it.\n\n" + TEXT)
    assert recapture(library, post, marked) == []
    assert proposed() == []


def test_corrections_of_another_revision_are_not_taken(library, post):
    capturing = Capturing(library)
    accepted = capturing.begin(source("2", url=URL), if_known=IfKnown.NEW_VERSION).value
    carried = carry_corrections(library, accepted.job, text_of(TEXT), render=render)
    make(library, post, lambda it: it.remove(1))
    capturing.finish(accepted.job, text_of(TEXT), carried=carried)
    assert "In G?teborg a mission is a bold goal." in lines(library, post)
