"""Selections, selectors and quotations go round and come back."""

import unicodedata

from hypothesis import assume, given
from hypothesis import strategies as st

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text.folding import Folded, fold
from insightreader.text.graphemes import is_boundary, snap
from insightreader.text.quotation import find
from insightreader.text.selectors import make_selector
from insightreader.text.verdict import check, judge_text
from tests.property.texts import any_text

reading_texts = any_text.map(lambda text: unicodedata.normalize("NFC", text))


@st.composite
def selections(draw) -> tuple[str, int, int]:
    """A reading text and a snapped range of it that isn't empty."""
    text = draw(reading_texts)
    ends = st.integers(0, len(text))
    start, end = snap(text, *sorted((draw(ends), draw(ends))))
    assume(start < end)
    return text, start, end


@given(selections())
def test_snapping_again_changes_nothing(selection):
    text, start, end = selection

    assert snap(text, start, end) == (start, end)
    assert is_boundary(text, start)
    assert is_boundary(text, end)
    assert text[start:end] == text[start:end].strip()


@given(selections())
def test_selector_finds_its_passage_again(selection):
    text, start, end = selection
    selector = make_selector(text, start, end)
    places = find(text, selector.exact, prefix=selector.prefix, suffix=selector.suffix)

    assert (start, end) in places


@given(selections())
def test_passage_at_its_place_is_exact_and_the_same(selection):
    text, start, end = selection
    quoted = make_selector(text, start, end)
    result = check(text, start, end, exact=quoted.exact, prefix=quoted.prefix, suffix=quoted.suffix)

    assert (result.text, result.place) == (TextVerdict.EXACT, PlaceVerdict.SAME)


@given(selections(), st.text(alphabet="abc .\n", max_size=20))
def test_passage_moved_by_text_before_it_is_found_at_its_new_place(selection, inserted):
    text, start, end = selection
    selector = make_selector(text, start, end)
    moved = f"{inserted}\n{text}"
    by = len(inserted) + 1
    places = find(moved, selector.exact, prefix=selector.prefix, suffix=selector.suffix)

    assert (start + by, end + by) in places


@given(selections())
def test_what_is_found_says_what_was_quoted(selection):
    text, start, end = selection
    quote = " ".join(text[start:end].replace("“", '"').replace("—", "-").split())

    for place in find(text, quote):
        assert judge_text(quote, text[slice(*place)]) is not TextVerdict.CHANGED


@given(reading_texts)
def test_every_folded_character_leads_back_to_its_origin(text):
    folded = Folded(text)

    for offset, character in enumerate(folded.text):
        start, end = folded.original(offset, offset + 1)
        assert start < end
        assert character in Folded(text[start:end]).text


@given(reading_texts)
def test_folding_twice_is_folding_once_and_keeps_digits_and_signs(text):
    once = fold(text)

    assert fold(once) == once
    assert [c for c in once if c.isdecimal() or c == "\u2212"] == [
        c for c in text if c.isdecimal() or c == "\u2212"
    ]
