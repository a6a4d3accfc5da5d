"""Selections in whole clusters."""

import pytest

from insightreader.text.graphemes import is_boundary, snap

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
FLAG = "\U0001f1e9\U0001f1ea"


@pytest.mark.parametrize(
    ("text", "range_", "expected"),
    [
        ("plain words", (2, 4), (2, 4)),
        (f"a{FAMILY}b", (2, 3), (1, 6)),
        (f"{FLAG}{FLAG}", (1, 2), (0, 2)),
        (f"{FLAG}{FLAG}", (1, 3), (0, 4)),
        ("x\u0302y", (1, 2), (0, 2)),
        ("x\u0302y", (0, 1), (0, 2)),
        ("한국", (0, 1), (0, 1)),
        ("क्षि", (1, 2), (0, 4)),
    ],
)
def test_range_grows_to_whole_clusters(text, range_, expected):
    assert snap(text, *range_) == expected


@pytest.mark.parametrize(
    ("text", "range_", "expected"),
    [
        ("a word b", (1, 7), (2, 6)),
        ("one\n two", (3, 8), (5, 8)),
        ("a\u00a0\u3000b", (0, 3), (0, 1)),
    ],
)
def test_white_space_comes_off_the_ends(text, range_, expected):
    assert snap(text, *range_) == expected


@pytest.mark.parametrize("range_", [(1, 3), (2, 2)])
def test_nothing_left_is_an_empty_range(range_):
    start, end = snap("a  b", *range_)

    assert start == end


def test_boundary_is_between_clusters():
    text = f"a{FLAG}\u0301"

    assert [offset for offset in range(5) if is_boundary(text, offset)] == [0, 1, 4]
