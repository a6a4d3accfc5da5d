"""What differs between a quotation and its passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.differences import Change, Difference, Piece
from insightreader.text.differing import difference
from insightreader.text.selectors import QuoteSelector, make_selector

WENT, CAME, SAME = Change.WENT, Change.CAME, Change.SAME


def shown(found: Difference | None) -> str:
    if found is None:
        return ""
    marks = {SAME: "{}", WENT: "[-{}-]", CAME: "[+{}+]"}
    return "".join(marks[each.change].format(each.words) + each.space for each in found.pieces)


def whole(old: str, new: str) -> Difference | None:
    return difference(QuoteSelector(old, "", ""), new, (0, len(new)))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "The plan is likely to succeed.",
            "The plan is not likely to succeed.",
            "The plan is [+not+] likely to succeed.",
        ),
        ("The plan is likely", "The plan is unlikely", "The plan is [-likely-] [+unlikely+]"),
        ("They paid 5 million", "They paid 5.3 million", "They paid [-5-] [+5.3+] million"),
        ("one, two, three", "four; five, six", "[-one, two, three-] [+four; five, six+]"),
        ("gone words here", "words here", "[-gone-] words here"),
        ("they can go", "they can't go", "they [-can-] [+can't+] go"),
        ("这是可能的", "这是不可能的", "这是[+不+]可能的"),
        ("all of this", "", "[-all of this-]"),
    ],
)
def test_words_that_went_and_came_are_told_apart(old, new, expected):
    assert shown(whole(old, new)) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“The mission”, she said", '"The\u00a0mission", she  said'),
        ("a \ufb01ne mis\u00adsion – now", "a fine mission - now"),
        ("the same", "the same"),
    ],
)
def test_typography_is_no_difference(old, new):
    assert whole(old, new) is None


def test_what_differs_beside_a_quotation_is_shown_with_it():
    old, new = "we hope that it is likely to work. Yes.", "We hope that it is not likely to work."
    start = old.index("likely")
    quoted = make_selector(old, start, start + len("likely to work"))
    place = new.index("likely")
    found = difference(quoted, new, (place, place + len("likely to work")))
    assert found is not None
    assert "[+not+] likely to work" in shown(found)
    assert [new[slice(*each)] for each in found.places()][-1] == "not"


def test_places_are_those_of_the_text_also_where_words_only_went():
    text = "before  the plan may work"
    found = difference(QuoteSelector("the old plan will work well", "", ""), text, (8, len(text)))
    assert found is not None
    places = list(found.places())
    assert [text[slice(*each)] for each in places] == ["", "may", ""]
    assert text[places[0][0] :].startswith("plan")
    assert list(found.turns()) == [("old", ""), ("will", "may"), ("well", "")]


WORDS = st.lists(
    st.sampled_from(
        ("plan", "not", "5", "5.3", "goal,", "«so»", "\u00ad", "目标", "ﬁne", "\n", "é")
    ),
    max_size=12,
).map(" ".join)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_from_the_pieces(old, new):
    found = whole(old, new)
    if found is None:
        return
    came = "".join(each.text for each in found.pieces if each.change is not WENT)
    # A passage without a word or a sign shows nothing that came.
    assert came == new or not any(map(str.isalnum, new))
    for start, end in found.places():
        assert 0 <= start <= end <= len(new)
    went = sum(len(each.words) for each in found.pieces if each.change is WENT)
    assert went <= len(old)


def test_a_long_passage_is_compared_as_a_whole():
    old, new = ("a b " * 1_500, "a c " * 1_500)
    found = whole(old, new)
    assert found is not None
    assert [each.change for each in found.pieces] == [WENT, CAME]


def test_long_stretches_without_a_difference_lose_their_middle():
    same = Piece(SAME, "word " * 60)
    found = Difference(0, (same, Piece(CAME, "new")))
    first, last = found.abridged()
    assert last.text == "new"
    assert " … " in first.text
    assert len(first.text) < 130


def test_a_neighbour_that_a_new_word_put_out_of_sight_is_not_said_to_be_gone():
    old = "So the council is likely to repair both gates before the winter comes."
    new = old.replace("is likely", "is hardly likely").replace("gates before", "gates well before")
    start = old.index("likely")
    quoted = make_selector(old, start, old.index(" before"))
    at = new.index("likely")
    found = difference(quoted, new, (at, new.index(" well")))
    assert shown(found) == ("council is [+hardly+] likely to repair both gates [+well+] before the")
    assert [new[slice(*place)] for place in found.places()] == ["hardly", "well"]
