"""Blocks of postings hold what Whoosh's own matchers give, posting for posting."""

import random

import pytest

from insightreader.index.blocks import PostingFile
from insightreader.index.opening import open_index
from tests.unit.index.builders import fill, post
from tests.unit.index.corpus import EXPECTED

FIELDS = ("text", "text_exact", "title", "title_exact", "tag", "kind", "state", "key")


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    """A segment of 700 documents: some words in all, some in a few, counts that differ."""
    rng = random.Random(7)
    words, chances = ["every", "some", "few"], (9, 4, 1)
    rows = [
        post(
            number,
            " ".join([*rng.choices(words, chances, k=30), f"rare{number}"]),
            title=f"Number {number} of many",
            tags=("odd",) if number % 2 else (),
        )
        for number in range(700)
    ]
    folder = tmp_path_factory.mktemp("index")
    fill(folder, rows)
    with open_index(folder, EXPECTED).files.reader() as reader:
        [(leaf, _)] = reader.leaf_readers()
        yield leaf


def by_whoosh(reader, field, term):
    matcher = reader.postings(field, term)
    found = []
    while matcher.is_active():
        found.append((matcher.id(), matcher.weight(), matcher.value() or None))
        matcher.next()
    return found


def by_blocks(blocks):
    found = []
    for block in blocks:
        numbers = list(block.numbers())
        values = block.values or [None] * len(numbers)
        found += zip(numbers, block.weights(), values, strict=True)
    return found


@pytest.mark.parametrize("field", FIELDS)
def test_every_posting_of_every_term_is_the_same(reader, field):
    postings = PostingFile(reader)
    terms = [term.decode() for term in reader.lexicon(field)]
    assert terms
    for term in terms:
        found = by_blocks(postings.blocks(postings.extent(field, term)))
        assert found == by_whoosh(reader, field, term)


def test_blocks_without_a_wanted_document_are_skipped(reader):
    postings = PostingFile(reader)
    wanted = [3, 5, 300, 699]
    extent = postings.extent("text", "en/everi")
    blocks = list(postings.blocks(extent, wanted=wanted))
    assert len(blocks) == 3
    numbers = {number for block in blocks for number in block.numbers()}
    assert set(wanted) <= numbers
    assert list(postings.blocks(extent, wanted=[])) == []


def test_an_unknown_term_has_no_blocks(reader):
    postings = PostingFile(reader)
    assert list(postings.blocks(postings.extent("text", "nowhere"))) == []
