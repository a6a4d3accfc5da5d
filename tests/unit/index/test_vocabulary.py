"""The vocabulary beside a segment names the words that Whoosh's own table of terms has."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insightreader.domain.errors import IndexUnusable
from insightreader.domain.query_parsing import parse
from insightreader.index.reader import IndexSearcher
from insightreader.index.vocabulary import words_begun, words_holding
from insightreader.index.writer import open_writer
from tests.unit.index.builders import build, fill, post
from tests.unit.index.corpus import EXPECTED

FIELDS = ("text_exact", "title_exact", "author_exact", "site_exact", "tag", "code")
BEGINNINGS = ("", "c", "co", "collab", "合", "\uffff", "z")
WORDS = st.sampled_from(
    ["co", "collaborate", "collaborating", "合作", "价值", "caf\u00e9", "zoë", "x1"]
)
TEXTS = st.lists(WORDS, max_size=6).map(" ".join)
BATCHES = st.lists(st.lists(TEXTS, max_size=4), min_size=1, max_size=3)


def by_whoosh(reader, field, beginning):
    if field not in reader.indexed_field_names():
        return {}
    terms = [term.decode() for term in reader.expand_prefix(field, beginning)]
    return {term: reader.doc_frequency(field, term) for term in terms}


@settings(max_examples=25)
@given(BATCHES)
def test_words_and_their_counts_are_those_of_whoosh(batches):
    rows = [
        [
            post(f"{number}-{at}", text, title=text, author=text, tags=tuple(text.split()))
            for at, text in enumerate(texts)
        ]
        for number, texts in enumerate(batches)
    ]
    with tempfile.TemporaryDirectory() as folder, build(Path(folder), *rows) as searcher:
        for field in FIELDS:
            for beginning in BEGINNINGS:
                assert words_begun(searcher.terms, field, beginning) == by_whoosh(
                    searcher.terms, field, beginning
                )


@settings(max_examples=15)
@given(BATCHES, st.sampled_from(["o", "ab", "作", "ing", "zz", "collaborating"]))
def test_words_are_found_by_what_they_hold(batches, part):
    rows = [
        [post(f"{number}-{at}", text) for at, text in enumerate(texts)]
        for number, texts in enumerate(batches)
    ]
    with tempfile.TemporaryDirectory() as folder, build(Path(folder), *rows) as searcher:
        every = by_whoosh(searcher.terms, "text_exact", "")
        holding = {word: count for word, count in every.items() if part in word}
        assert words_holding(searcher.terms, "text_exact", part) == holding


def test_merged_segments_have_one_vocabulary(tmp_path):
    with build(tmp_path, *[[post(number, f"word{number % 3}")] for number in range(4)]) as searcher:
        with open_writer(tmp_path, EXPECTED) as writer:
            for number in range(5, 12):
                writer.apply([post(number, "word0 word9")], (), sequence=number)
        searcher.refresh()
        assert len(searcher.terms.leaf_readers()) < 7
        assert words_begun(searcher.terms, "text_exact", "word") == {
            "word0": 9, "word1": 1, "word2": 1, "word9": 7
        }  # fmt: skip


def test_words_of_erased_rows_leave_the_vocabulary(tmp_path):
    fill(tmp_path, [post(1, "secret plain"), post(2, "plain")])
    with open_writer(tmp_path, EXPECTED) as writer:
        writer.apply((), ["p:1"], sequence=2, purge=True)
    [segment] = tmp_path.rglob("*.seg")
    assert b"secret" not in segment.read_bytes()
    assert b"plain" in segment.read_bytes()


def test_a_damaged_vocabulary_makes_the_index_unusable(tmp_path):
    fill(tmp_path, [post(1, "collaborate")])
    [segment] = tmp_path.rglob("*.seg")
    data = segment.read_bytes()
    at = data.index(b"collaborate\n")
    segment.write_bytes(data[: at - 12] + b"\xff" * 12 + data[at:])
    with pytest.raises(IndexUnusable), IndexSearcher(tmp_path, EXPECTED) as searcher:
        searcher.search(parse("coll*"), limit=1)
