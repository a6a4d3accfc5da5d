"""Quotations are suggested where the text names who speaks."""

import pytest

from insightreader.capture.texts.quotations import is_wholly_quoted, suggest_quotations
from insightreader.text.rendering import render


def suggested(markdown: str) -> list[tuple[str, str | None, str | None]]:
    rendered = render(markdown)
    return [
        (rendered.text[each.start : each.end], each.speaker, each.work)
        for each in suggest_quotations(rendered.text, rendered.blocks)
    ]


def test_a_passage_after_a_name_and_a_verb_of_saying():
    text = "Mariana Mazzucato has defined “missions as concrete goals that help us ‘a lot’”."
    assert suggested(text) == [
        ("missions as concrete goals that help us ‘a lot’", "Mariana Mazzucato", None)
    ]


def test_a_passage_before_its_speaker():
    text = "“Nobody asked us whether we wanted the bridge”, said Anna de la Cruz on Friday."
    assert suggested(text) == [
        ("Nobody asked us whether we wanted the bridge", "Anna de la Cruz", None)
    ]


def test_a_quotation_set_apart_takes_speaker_and_work_from_the_line_that_leads_to_it():
    text = (
        "Hilary Cottam, in her book “Radical Help”, described the results. She reflected:\n\n"
        "> “Relationships are never designed into our solutions.”\n"
    )
    assert suggested(text) == [
        ("Relationships are never designed into our solutions.", "Hilary Cottam", "Radical Help")
    ]


def test_the_word_that_begins_a_sentence_is_no_name():
    text = "Then Maria Lopez said “it is time for all of us to go home now”."
    assert suggested(text)[0][1] == "Maria Lopez"


@pytest.mark.parametrize(
    "text",
    [
        "He called it “make do and mend” again.",
        "It says “a passage of many words without any speaker” here.",
        "Her book “The Long Walk to the Other Side of Town” is out.",
        "```\nAnn Lee said “not in code, whatever it may look like here”\n```",
    ],
)
def test_scare_quotes_titles_and_nameless_passages_are_not_suggested(text):
    assert suggested(text) == []


@pytest.mark.parametrize(
    "text", ["“All of it.”", "«Tout.»", "「全部」", '"All."', "„Alles“", "“All”."]
)
def test_one_pair_round_everything(text):
    assert is_wholly_quoted(text)


@pytest.mark.parametrize("text", ["“One” and “two”", "Said “so”", '"A" or b?', "“", ""])
def test_more_than_one_pair_or_less(text):
    assert not is_wholly_quoted(text)
