"""Repairs are proposed on three grounds, best first, and refused ones never again."""

from dataclasses import replace

import pytest

from insightreader.capture.lost_characters import find_lost
from insightreader.domain.cleaned import LostCharacter
from insightreader.domain.errors import WorkerFailed
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.capturing import Capturing
from insightreader.services.correcting import Correcting, Proofreader
from insightreader.services.proposing import IN_PAIR, WITNESSED, survey
from insightreader.services.undo import Undo
from insightreader.text.rendering import render
from tests.building import begin, cleaned, save


def save_damaged(library, text, *more, language="en"):
    found = cleaned(text, title="Damaged")
    lost = (*more, *find_lost(found.rendered.text, is_spaced=False))
    metadata = replace(found.metadata, language=language)
    ready = replace(found, lost=lost, metadata=metadata)
    return Capturing(library).finish(begin(library), ready).value


def seen(library, post, declared=""):
    return survey(library, post, lambda _: declared)


def proposed(library, post, declared=""):
    spots = seen(library, post, declared).spots
    return [each.proposal and (each.proposal.ground, each.proposal.word) for each in spots]


def test_the_same_word_elsewhere_is_a_ground(library):
    save(library, "In Göteborg it began.")
    save(library, "Back to Göteborg. A gåteborg is none.")
    post = save_damaged(library, "To G?teborg! And: G?teborg?\n\nThe na?ve one.")
    first, second, third = seen(library, post).spots
    assert first.proposal == Repair((Edit(4, 5, "ö"),), Ground.SAME_WORD, "Göteborg", 2)
    assert (second.proposal.word, third.proposal) == ("Göteborg", None)


def test_the_same_word_in_the_same_text_is_one_too(library):
    post = save_damaged(library, "A naïve view. A na?ve view. A na\ufffdve view.")
    assert [each.proposal.replacement for each in seen(library, post).spots] == ["ï", "ï"]


@pytest.mark.parametrize("other", ["Prêt and Prát.", "Prot is plain.", "Apprêter.", "Pr2t."])
def test_nothing_is_proposed_without_one_ground(library, other):
    save(library, other)
    post = save_damaged(library, "It is Pr?t here.")
    assert proposed(library, post) == [None]


def test_a_line_of_lost_characters_and_a_word_with_two_holes_get_none(library):
    save(library, "Élève.")
    line = LostCharacter("text", 5, 5, "?", "lost-line")
    title = LostCharacter("title", 7, 9, "??", "lost-at-end")
    post = save_damaged(library, "The ?l?ve of a\ufffd\ufffd. Well done ??", line, title)
    spots = seen(library, post).spots
    assert [each.proposal for each in spots] == [None] * len(spots)
    assert [(each.where, each.ranges) for each in spots if not each.ranges] == [
        ("text", ()), ("title", ()),
    ]  # fmt: skip
    assert all(each.typed("ö") is None for each in spots if not each.ranges)


def test_a_whole_text_needs_no_proposal(library):
    assert seen(library, save(library, "Is all well?")).spots == ()


def test_rules_find_apostrophes_and_pairs_of_marks(library):
    post = save_damaged(library, "I don?t say ?mission? here. Why? Nobody? knows.")
    spots = seen(library, post).spots
    assert [each.reason for each in spots] == ["lost-in-word", IN_PAIR]
    assert proposed(library, post) == [(Ground.RULE, "don’t"), (Ground.RULE, "“mission”")]
    assert spots[1].typed("‘’").edits == (Edit(12, 13, "‘"), Edit(20, 21, "’"))
    assert spots[1].typed("‘") is None


def test_code_is_left_alone(library):
    post = save_damaged(library, "Type `a ?b? c` there.\n\n    x ?y? z\n")
    assert seen(library, post).spots == ()


def test_what_the_capture_says_twice_goes_before_words_and_rules(library):
    save(library, "A cafés and naîve one.")
    text = "The na?ve caf?s of old Malm? and so on. Where to? Away, he said."
    declared = "The naïve cafés of old Malmö and so on. Where to? Away, he said."
    post = save_damaged(library, text)
    assert proposed(library, post, declared) == [
        (Ground.DECLARED, "naïve"), (Ground.DECLARED, "cafés"), (Ground.DECLARED, "Malmö"),
    ]  # fmt: skip
    assert seen(library, post, declared).spots[2].reason == WITNESSED


def test_a_question_mark_in_the_second_writing_was_one(library):
    text = "She wrote don?t there. The ?word? was bold, she said of it."
    post = save_damaged(library, text)
    assert proposed(library, post, text) == [None]


def test_a_worker_that_fails_takes_one_ground_away(library):
    def fail(_):
        raise WorkerFailed("x", reason="time")

    post = save_damaged(library, "I don?t know.")
    assert survey(library, post, fail).spots[0].proposal.ground is Ground.RULE


def test_alike_is_what_puts_in_the_same_on_the_same_ground(library):
    save(library, "naïve")
    post = save_damaged(library, "I don?t, you can?t, a na?ve ?one? is.")
    found = seen(library, post)
    assert [each.word for each in found.alike(found.spots[0].proposal)] == ["don’t", "can’t"]


def test_a_refusal_is_remembered_through_corrections_and_undone(library):
    post = save_damaged(library, "I don?t, you can?t.\n\nA ?mission? is bold.")
    found = seen(library, post)
    Correcting(library).refuse(post, [found.spots[1].proposal, found.spots[2].proposal])
    assert proposed(library, post) == [(Ground.RULE, "don’t"), None]
    planned = Proofreader(library, post, render).repair([found.spots[0].proposal])
    Correcting(library).apply(planned)
    assert proposed(library, post) == [None]
    Undo(library).undo()
    Undo(library).undo()
    assert len(proposed(library, post)) == 3
