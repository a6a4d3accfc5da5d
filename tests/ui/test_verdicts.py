"""Verdicts in words, on cards and under highlights."""

import pytest

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.ui.reader.highlights import highlight_of
from tests.ui.annotations.sample_annotations import CODES, sample_annotation


@pytest.mark.parametrize(
    ("verdicts", "written"),
    [
        ({}, "Success"),
        ({"text_verdict": TextVerdict.NORMALISED}, "Success"),
        ({"text_verdict": TextVerdict.CHANGED}, "changed · Success"),
        ({"place_verdict": PlaceVerdict.MOVED}, "moved · Success"),
        ({"place_verdict": PlaceVerdict.BY_HAND}, "placed by hand · Success"),
        ({"place_verdict": PlaceVerdict.AMBIGUOUS}, "ambiguous · Success"),
    ],
)
def test_a_verdict_to_look_at_is_written_under_its_highlight(verdicts, written):
    made = highlight_of(sample_annotation(1, codes=(CODES[2],), **verdicts))
    assert made is not None
    assert made.names == written
