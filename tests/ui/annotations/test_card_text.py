"""What a card says in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDateTime

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text.differing import difference
from insightreader.text.selectors import QuoteSelector
from insightreader.ui.annotations.card_text import (
    accessible_text,
    byline,
    code_path,
    quoted_there,
    spoken,
    tooltip_text,
    verdict_look,
)
from insightreader.ui.colours import colour_name
from insightreader.ui.icons import pixmap
from insightreader.ui.theme import LIGHT, PEN_NAMES
from tests.ui.annotations.sample_annotations import CODES, sample_annotation

VERDICTS = sorted({*map(str, TextVerdict), *map(str, PlaceVerdict)} - {"same"})


@pytest.mark.parametrize("verdict", VERDICTS)
def test_every_verdict_has_a_word_a_meaning_and_an_icon(verdict):
    look = verdict_look(verdict)
    assert look.word == verdict
    assert look.meaning.endswith(".")
    assert not pixmap(look.icon, LIGHT.ink).isNull()


@pytest.mark.parametrize("verdict", VERDICTS)
def test_only_what_needs_no_look_is_quiet(verdict):
    assert bool(verdict_look(verdict).tone) is (verdict not in {"exact", "normalised"})


def test_a_verdict_of_a_newer_library_is_loud():
    look = verdict_look("paraphrased")
    assert (look.word, look.tone) == ("paraphrased", "warning")


@pytest.mark.parametrize("name", PEN_NAMES)
def test_every_pen_has_a_name(name):
    assert colour_name(name).lower() == name


def test_a_foreign_colour_is_named_as_it_is():
    assert colour_name("teal") == "teal"


def test_ones_own_name_is_left_out():
    now = QDateTime.currentMSecsSinceEpoch()
    note = sample_annotation(1, author="Ada", created_ms=now)
    assert byline(note, "Ada").startswith("Today")
    assert byline(note, "Bo").startswith("Ada · Today")
    restored = replace(note, is_restored=True)
    assert byline(restored, "Bo").startswith("Character restored · Ada · Today")
    assert "Character restored" in accessible_text(restored)
    assert "put back here" in tooltip_text(restored)


@pytest.mark.parametrize(
    ("person", "work", "said"),
    [
        (
            "Mariana Mazzucato",
            "Mission Economy",
            "Quoted there: Mariana Mazzucato, Mission Economy",
        ),
        ("Mariana Mazzucato", None, "Quoted there: Mariana Mazzucato"),
        (None, "Mission Economy", "Quoted there: Mission Economy"),
        (None, None, ""),
        ("", "", ""),
    ],
)
def test_whose_words_they_are_is_said_as_far_as_known(person, work, said):
    note = sample_annotation(1, secondary_person=person, secondary_work=work)
    assert quoted_there(note) == said


def test_a_tooltip_names_codes_with_their_dimension_and_the_author():
    lines = tooltip_text(sample_annotation(1, codes=CODES[:2], author="Bo")).split("\n")
    assert lines[0] == "exact: The passage says exactly what was quoted."
    assert lines[1:3] == ["Case/Borough that paves the way", "Case/Global commission"]
    assert lines[3].startswith("Bo, ")


def test_a_code_without_a_dimension_is_its_name():
    assert code_path(replace(CODES[0], dimension="")) == CODES[0].name


def test_what_differs_is_said_in_words_to_who_hears_or_points():
    old, now = "the old plan is likely", "the plan is not likely at all"
    found = difference(QuoteSelector(old, "", ""), now, (0, len(now)))
    note = sample_annotation(1, exact=old, text_verdict=TextVerdict.CHANGED, difference=found)
    words = "“old” is gone; “not” was added; “at all” was added"
    assert words in accessible_text(note)
    assert words in tooltip_text(note)
    assert accessible_text(note).startswith(old)


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("Use **this**, not `that`", "Use this, not that"),
        ("- one\n- two", "one two"),
        ("See [the page](https://example.org)", "See the page"),
        ("5 * 3 < 16", "5 * 3 < 16"),
    ],
)
def test_signs_of_markdown_arent_read_out(comment, words):
    assert spoken(comment) == words
