"""Segments written term by term are what Whoosh would have written, merged or not."""

import random

import pytest
from whoosh.codec.whoosh3 import W3Codec
from whoosh.writing import SegmentWriter

from insightreader.index.opening import create_generation, open_index
from insightreader.index.schema import document
from insightreader.index.segment_writer import CommitWriter
from insightreader.index.writer import open_writer
from tests.unit.index.builders import fill, post
from tests.unit.index.corpus import EXPECTED

SCORED = ("text", "text_exact", "title", "title_exact", "author_exact", "site_exact")


def some_posts(count, seed=3):
    rng = random.Random(seed)
    words = [f"word{number}" for number in range(60)]
    chances = [1 / (rank + 1) for rank in range(60)]
    return [
        post(
            number,
            " ".join(rng.choices(words, chances, k=rng.randint(1, 80))),
            title=" ".join(rng.choices(words, k=3)),
            tags=tuple(rng.sample(["a", "b", "c"], k=rng.randint(0, 2))),
            saved_ms=number,
        )
        for number in range(count)
    ]


def content(reader):
    """Every posting of every term, by the documents' keys; and every document's numbers."""
    keys = {number: stored["key"] for number, stored in reader.iter_docs()}
    postings = {}
    for name in reader.schema.names():
        if not reader.schema[name].indexed:
            continue
        for term in reader.lexicon(name):
            matcher = reader.postings(name, term)
            while matcher.is_active():
                value = matcher.value() or None
                postings[name, term, keys[matcher.id()]] = (matcher.weight(), value)
                matcher.next()
    saved = reader.column_reader("saved")
    numbers = {
        key: (saved[number], *(reader.doc_field_length(number, name) for name in SCORED))
        for number, key in keys.items()
    }
    return postings, numbers


def read(folder):
    with open_index(folder, EXPECTED).files.reader() as reader:
        return content(reader), len(reader.leaf_readers())


@pytest.fixture
def written_by(tmp_path):
    """Write posts in one commit with a writer of one kind; give the segment's reader."""

    def write(make, posts):
        folder = tmp_path / make.__name__
        folder.mkdir()
        files = create_generation(folder, EXPECTED).files
        writer = make(files)
        for each in posts:
            writer.add_document(**document(each))
        writer.commit()
        return files.reader()

    return write


def stock(files):
    return SegmentWriter(files, codec=W3Codec())


def test_a_segment_holds_what_whoosh_itself_would_write(written_by):
    posts = some_posts(400)
    with written_by(stock, posts) as theirs, written_by(CommitWriter, posts) as ours:
        assert content(ours) == content(theirs)
        for name in SCORED:
            assert ours.field_length(name) == theirs.field_length(name)
            for term in theirs.lexicon(name):
                mine, other = ours.term_info(name, term), theirs.term_info(name, term)
                assert mine.weight() == other.weight()
                assert mine.doc_frequency() == other.doc_frequency()
                assert (mine.min_length(), mine.max_length()) == (
                    other.min_length(),
                    other.max_length(),
                )
                assert (mine.max_weight(), mine.min_id(), mine.max_id()) == (
                    other.max_weight(),
                    other.min_id(),
                    other.max_id(),
                )


def test_many_commits_with_changes_give_the_index_of_one(tmp_path):
    posts = some_posts(360)
    changed = {each.key: each for each in some_posts(360, seed=9)[::7]}
    gone = [f"p:{number}" for number in range(0, 360, 11)]
    fill(tmp_path / "many", *[posts[start : start + 12] for start in range(0, 360, 12)])
    with open_writer(tmp_path / "many", EXPECTED) as writer:
        writer.apply(changed.values(), gone, sequence=31)
        writer.apply((), [], sequence=32)
    kept = [changed.get(each.key, each) for each in posts]
    # A key that is both changed and gone stays.
    kept = [each for each in kept if each.key in changed or each.key not in gone]
    fill(tmp_path / "one", kept)
    many, segments = read(tmp_path / "many")
    assert many == read(tmp_path / "one")[0]
    assert segments < 16


def test_a_segment_all_of_whose_documents_are_gone_vanishes_in_a_merge(tmp_path):
    fill(tmp_path / "index", *[some_posts(4)] * 1)
    with open_writer(tmp_path / "index", EXPECTED) as writer:
        writer.apply((), [f"p:{number}" for number in range(4)], sequence=2)
        for number in range(10, 16):
            writer.apply([post(number, "trust")], (), sequence=number)
    (postings, numbers), _ = read(tmp_path / "index")
    assert set(numbers) == {f"p:{number}" for number in range(10, 16)}
    assert ("text", b"en/trust", "p:12") in postings


def test_segments_of_one_size_are_merged_when_there_are_many(tmp_path):
    fill(tmp_path / "index", *[[post(number, "trust")] for number in range(5)])
    assert read(tmp_path / "index")[1] == 5
    with open_writer(tmp_path / "index", EXPECTED) as writer:
        for number in range(5, 12):
            writer.apply([post(number, "trust")], (), sequence=number)
    assert read(tmp_path / "index")[1] <= 6
