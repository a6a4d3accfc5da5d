"""Highlights are found by place, whatever their lengths and overlaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId
from insightreader.ui.reader.highlights import Highlight, HighlightIndex, highlight_of
from insightreader.ui.reader.scene import RangeList
from tests.ui.reader.samples import annotation

spans = st.tuples(st.integers(0, 60), st.integers(1, 40))


def made(pairs):
    return [
        Highlight(start, start + length, AnnotationId(number))
        for number, (start, length) in enumerate(pairs)
    ]


@given(st.lists(spans, max_size=30), spans)
def test_the_index_finds_what_a_plain_search_finds(pairs, asked):
    highlights = made(pairs)
    start, end = asked[0], asked[0] + asked[1]
    expected = sorted(each for each in highlights if each.start < end and each.end > start)
    assert HighlightIndex(highlights).over(start, end) == expected


@given(st.lists(spans, min_size=1, max_size=20), st.integers(0, 100))
def test_the_shortest_comes_first(pairs, offset):
    found = HighlightIndex(made(pairs)).at(offset)
    assert [each.length for each in found] == sorted(each.length for each in found)
    assert all(each.start <= offset < each.end for each in found)


@given(st.lists(spans, max_size=20), st.lists(st.integers(0, 25), max_size=10), spans)
def test_adding_and_taking_away_keeps_the_index_right(pairs, taken, asked):
    index = HighlightIndex()
    plain = {}
    for each in made(pairs):
        index.put(each)
        plain[each.id] = each
    for number in taken:
        assert index.remove(AnnotationId(number)) == plain.pop(AnnotationId(number), None)
    start, end = asked[0], asked[0] + asked[1]
    expected = sorted(each for each in plain.values() if each.start < end and each.end > start)
    assert index.over(start, end) == expected
    assert list(index) == sorted(plain.values())


def test_putting_again_replaces():
    index = HighlightIndex([Highlight(0, 5, AnnotationId(1))])
    index.put(Highlight(10, 15, AnnotationId(1)))
    assert len(index) == 1
    assert index.over(0, 5) == []
    assert index.get(AnnotationId(1)).start == 10


@pytest.mark.parametrize(("step", "expected"), [(1, [1, 2, 3, 1]), (-1, [3, 2, 1, 3])])
def test_stepping_goes_round(step, expected):
    index = HighlightIndex(made([(90, 5), (10, 5), (50, 5), (50, 9)])[1:])
    at, seen = None, []
    for _ in expected:
        at = index.next_to(at, offset=0, step=step)
        seen.append(at.id)
    assert seen == expected


def test_stepping_begins_at_the_reading_place():
    index = HighlightIndex(made([(10, 5), (50, 5)]))
    assert index.next_to(None, offset=20, step=1).start == 50
    assert index.next_to(None, offset=20, step=-1).start == 10


def test_there_is_no_step_without_highlights():
    assert HighlightIndex().next_to(None, offset=0, step=1) is None


TEXT = "Some words of a text."


def test_an_annotation_becomes_what_is_painted():
    painted = highlight_of(
        annotation(
            TEXT, "words", 7, colour="blue", style="underline", comment="Yes", secondary_work="Book"
        )
    )
    assert painted == Highlight(
        5, 10, AnnotationId(7), "blue", is_underline=True, has_comment=True, is_secondary=True
    )


@pytest.mark.parametrize(
    "values",
    [
        {"text_verdict": TextVerdict.CHANGED},
        {"place_verdict": PlaceVerdict.AMBIGUOUS},
    ],
)
def test_what_isnt_found_as_quoted_is_marked_doubtful(values):
    assert highlight_of(annotation(TEXT, "words", **values)).is_doubtful


@pytest.mark.parametrize(
    "values",
    [{"place_verdict": PlaceVerdict.ORPHAN}, {"is_deleted": True}, {"end": 5}],
)
def test_what_has_no_place_isnt_painted(values):
    assert highlight_of(annotation(TEXT, "words", **values)) is None


def test_a_comment_of_spaces_is_none():
    assert not highlight_of(annotation(TEXT, "words", comment="  \n")).has_comment


@given(st.lists(st.integers(0, 30), unique=True, max_size=16), spans)
def test_ranges_are_found_where_they_touch(edges, asked):
    edges = sorted(edges)[: len(edges) // 2 * 2]
    ranges = list(zip(edges[::2], edges[1::2], strict=True))
    start, end = asked[0], asked[0] + asked[1]
    expected = [each for each in ranges if each[0] <= end and each[1] >= start]
    assert RangeList(ranges).over(start, end) == expected
