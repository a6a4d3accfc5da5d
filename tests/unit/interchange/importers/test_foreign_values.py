"""Addresses, dates and colours in every spelling that other programs have."""

import pytest

from insightreader.domain.foreign import ForeignFile
from insightreader.interchange.importers.foreign_text import listed_labels, words
from insightreader.interchange.importers.foreign_values import Spot, address, colour, day, moment

MADE_MS = 1_577_934_245_000


@pytest.mark.parametrize(
    "written",
    [
        1_577_934_245,
        "1577934245",
        1_577_934_245_000,
        1_577_934_245_000_000,
        "2020-01-02T03:04:05Z",
        "2020-01-02T03:04:05.000Z",
        "2020-01-02T03:04:05+0000",
        "2020-01-02 03:04:05+00:00",
        "2020-01-02 03:04:05",
        "2020-01-02 03:04:05 UTC",
        "January 2, 2020 3:04:05 AM",
        "Thu, 02 Jan 2020 03:04:05 +0000",
    ],
)
def test_a_moment_is_read_in_every_spelling(written: object) -> None:
    assert moment(written) == MADE_MS


@pytest.mark.parametrize(
    "written",
    [
        "",
        None,
        "never",
        "2024-13-45",
        -1,
        0,
        2**70,
        "9" * 400,
        "1e9999",
        [],
        {},
        True,
        "0000-00-00",
    ],
)
def test_what_is_no_moment_is_none(written: object) -> None:
    assert moment(written) is None


def test_a_moment_that_is_there_and_wrong_is_told() -> None:
    into = ForeignFile()
    spot = Spot("row 2", into)
    assert spot.moment("never") is None
    assert spot.moment("") is None
    assert spot.moment(0) is None
    assert [each.reason for each in into.problems] == ["date: never"]


@pytest.mark.parametrize(
    "written",
    [
        "javascript:x",
        "file:///etc/passwd",
        "//x",
        "http://",
        "http://[",
        "words",
        None,
        7,
        "data:,x",
    ],
)
def test_only_pages_have_addresses(written: object) -> None:
    assert address(written) is None


def test_an_address_keeps_its_query_and_loses_its_spaces() -> None:
    assert address(" https://example.org/a b?x=1#y ") == "https://example.org/a%20b?x=1#y"


@pytest.mark.parametrize(
    ("written", "ours"),
    [
        ("Blue", "blue"),
        ("#ff6666", "pink"),
        ("orange", "yellow"),
        ("mauve", "yellow"),
        (3, "yellow"),
    ],
)
def test_a_colour_is_the_nearest_of_ours(written: object, ours: str) -> None:
    assert colour(written) == ours


@pytest.mark.parametrize("written", ["['x', \"y\"]", '["x", "y"]', "x, y"])
def test_a_list_in_a_cell_is_read_however_it_is_written(written: str) -> None:
    assert listed_labels(written) == ("x", "y")


def test_a_day_stays_a_day_and_nonsense_is_none() -> None:
    assert (day("2020-01-02"), day("soon"), day(None)) == ("2020-01-02", None, None)


def test_half_a_pair_of_surrogates_becomes_a_question_mark() -> None:
    assert words("a\ud800b\0") == "a?b"
