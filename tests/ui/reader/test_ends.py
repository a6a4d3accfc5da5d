"""The ends of a highlight move by words, and never beyond one another."""

import pytest

from insightreader.domain.ids import AnnotationId
from insightreader.ui.reader.ends import stepped
from insightreader.ui.reader.highlights import Highlight

TEXT = "Five missions don’t guide; the well-known government.\n共同富裕 ends"


def passage(start: int, end: int, *, by: int, is_start: bool) -> str:
    moved = stepped(TEXT, Highlight(start, end, AnnotationId(1)), by=by, is_start=is_start)
    return TEXT[moved.start : moved.end]


def of(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("words", "by", "is_start", "expected"),
    [
        ("missions", 1, False, "missions don’t"),
        ("missions", -1, True, "Five missions"),
        ("missions don’t guide", -1, False, "missions don’t"),
        ("missions don’t guide", 1, True, "don’t guide"),
        ("the", 1, False, "the well-known"),
        ("guide", 1, False, "guide; the"),
        ("missions", -1, False, "missions"),
        ("missions", 1, True, "missions"),
        ("Five", -1, True, "Five"),
        ("ends", 1, False, "ends"),
        ("共同", 1, False, "共同富"),
        ("government", 1, False, "government.\n共"),
    ],
)
def test_an_end_moves_by_a_word(words, by, is_start, expected):
    assert passage(*of(words), by=by, is_start=is_start) == expected
