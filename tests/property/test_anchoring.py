"""What holds of re-anchoring whatever the texts."""

import random

from hypothesis import given
from hypothesis import strategies as st

from insightreader.text.anchoring import locate, reanchor, reanchor_all
from insightreader.text.anchoring.alignment import align
from insightreader.text.graphemes import is_boundary

WORDS = (
    "a",
    "the",
    "tide",
    "Ärger",
    "e\u0301t\u00e9",
    "👩‍👧",
    "使命",
    "não",
    "--",
    "…",
    "\n",
    "“so”",
    "12",
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
ANY_TEXTS = st.one_of(TEXTS, st.text(max_size=80))


def some_range(text: str, data: st.DataObject) -> tuple[int, int]:
    start = data.draw(st.integers(0, len(text)))
    return start, data.draw(st.integers(start, len(text)))


@given(ANY_TEXTS, st.data())
def test_identical_texts_give_identical_ranges(text, data):
    wanted = some_range(text, data)
    assert reanchor(text, text, *wanted) == wanted


@given(ANY_TEXTS, ANY_TEXTS, st.data())
def test_found_ranges_lie_in_the_text_and_cut_no_cluster(old, new, data):
    found = reanchor(old, new, *some_range(old, data))
    if found is not None and old != new:
        start, end = found
        assert 0 <= start < end <= len(new)
        assert is_boundary(new, start)
        assert is_boundary(new, end)


@given(TEXTS, TEXTS)
def test_no_word_has_two_counterparts(old, new):
    found = align(old, new)
    for here, there in enumerate(found.to):
        if there >= 0:
            assert found.back[there] == here
            assert found.old.forms[here] == found.new.forms[there]
    assert sum(each >= 0 for each in found.to) == sum(each >= 0 for each in found.back)


@given(TEXTS.filter(str.strip), TEXTS, st.data())
def test_passage_of_rare_words_follows_what_is_put_before_it(text, before, data):
    passage = "seven unheard syllables"
    old = f"{text} {passage} {text}"
    new = f"{before}\n{old}"
    start = old.index(passage)
    assert reanchor(old, new, start, start + len(passage)) == (
        new.index(passage),
        new.index(passage) + len(passage),
    )


@given(ANY_TEXTS, st.text(max_size=30), st.integers(-5, 99))
def test_locating_stays_in_the_text(text, quote, near):
    found = locate(text, quote, near=near)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)


def test_a_thousand_ranges_of_a_long_post_are_all_carried():
    rnd = random.Random(4)
    words = [f"w{rnd.randrange(4_000)}" for _ in range(20_000)]
    old = " ".join(words)
    del words[500:520]
    new = "An opening. " + " ".join(words)
    ranges = [(start, start + 60) for start in range(3_000, 103_000, 100)]
    found = reanchor_all(old, new, ranges)
    kept = sum(
        place is not None and new[slice(*place)].strip() in old[slice(*wanted)]
        for wanted, place in zip(ranges, found, strict=True)
    )
    assert kept >= 0.9 * len(ranges)
