"""Sentences name the passages that they rest on."""

import pytest

from insightreader.domain.ids import Uid
from insightreader.text.references import reference, references, without_references

ONE = Uid("0190a5b0-0000-7000-8000-000000000001")
TWO = Uid("0190a5b0-0000-7000-8000-00000000000a")


def test_references_are_found_where_they_stand():
    text = f"Trust grew [@{ONE}], and money 👍🏽 did not [@{TWO.upper()}]."
    found = references(text)
    assert [each.uid for each in found] == [ONE, TWO]
    assert [text[each.start : each.end] for each in found] == [
        reference(ONE),
        reference(TWO.upper()),
    ]


@pytest.mark.parametrize("text", ["", "[@]", "[@1234]", f"@{ONE}", f"[{ONE}]", "[@smith2020]"])
def test_other_brackets_are_words(text):
    assert references(text) == ()
    assert without_references(text) == text


def test_a_text_reads_aloud_without_them():
    assert without_references(f"Trust grew {reference(ONE)} {reference(TWO)}.") == "Trust grew."
