"""Columns read at once hold what Whoosh's own readers give, number for number."""

import numpy as np
import pytest

from insightreader.index.opening import open_index
from insightreader.index.segments import packed_column, segments
from tests.unit.index.builders import fill, post
from tests.unit.index.corpus import EXPECTED


@pytest.fixture
def reader(tmp_path):
    rows = [
        post(1, "one", saved_ms=7),
        post(2, "two " * 900, title="A title", published="2024-05-06", saved_ms=2**40),
        post(3, saved_ms=-1),
        post(4, "four of them", author="Ann"),
    ]
    fill(tmp_path / "index", rows, [post(5, "five", title="Alone")])
    with open_index(tmp_path / "index", EXPECTED).files.reader() as reader:
        yield reader


def test_numbers_and_lengths_are_those_that_whoosh_reads(reader):
    found = segments(reader)
    assert len(found) == 2
    for segment in found:
        own = segment.reader
        for name in ("saved", "published"):
            assert list(segment.column(name)) == list(own.column_reader(name))
        for name in ("text", "text_exact", "title", "author_exact"):
            lengths = [own.doc_field_length(n, name, 1) or 1 for n in range(own.doc_count_all())]
            assert list(segment.lengths(name)) == lengths


def test_a_column_that_a_segment_lacks_is_all_nothing(reader):
    [first, _] = segments(reader)
    assert not np.any(packed_column(first.reader, "_nothing_len", np.dtype("u1")))
