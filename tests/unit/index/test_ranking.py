"""Scores are those of Whoosh's own searcher and BM25F over the same files, to nine decimals."""

import random

import pytest
from whoosh.query import And, AndMaybe, Or, Term
from whoosh.scoring import BM25F

from insightreader.domain.query_parsing import parse
from insightreader.index.evaluation import TITLE_BOOST
from insightreader.index.opening import open_index
from insightreader.index.reader import IndexSearcher
from insightreader.index.writer import rebuild
from tests.unit.index.builders import build, post
from tests.unit.index.corpus import EXPECTED

WORDS = [f"plain{letter}k" for letter in "abcdefghijklmnopqrst"]
"""Each is its own stem, and no two have one."""
CHANCES = [1 / (rank + 1) for rank in range(len(WORDS))]


def some_posts(count, seed):
    rng = random.Random(seed)
    return [
        post(
            seed * 10_000 + number,
            " ".join(rng.choices(WORDS, CHANCES, k=int(rng.paretovariate(0.8) * 4) % 900)),
            title=" ".join(rng.choices(WORDS, k=2)),
            language="en",
            tags=(rng.choice(["health", "trust"]),),
        )
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An index of three segments, with documents replaced and taken out."""
    folder = tmp_path_factory.mktemp("index")
    first = some_posts(900, 1)
    with rebuild(folder, EXPECTED) as writer:
        writer.apply(first, (), sequence=1)
        writer.apply(some_posts(200, 2), [row.key for row in first[:40]], sequence=2)
        writer.apply(some_posts(7, 1), (), sequence=3)
        writer.publish()
    return folder


@pytest.fixture(scope="module")
def searcher(folder):
    with IndexSearcher(folder, EXPECTED) as searcher:
        yield searcher


@pytest.fixture(scope="module")
def stock(folder):
    with open_index(folder, EXPECTED).files.searcher(weighting=BM25F(B=0.75, K1=1.2)) as stock:
        assert len(stock.reader().leaf_readers()) == 3
        yield stock


def ours(searcher, text):
    return {hit.key: hit.score for hit in searcher.search(parse(text), limit=5_000).hits}


def theirs(stock, query):
    found = stock.search(query, limit=None)
    return {hit["key"]: hit.score for hit in found}


def in_text(word):
    """A word as ours are ranked: once more, and twice as much, where the title has it."""
    stem = f"en/{word}"
    return AndMaybe(Term("text", stem), Term("title", stem, boost=TITLE_BOOST))


def in_title(word):
    return Term("title", f"en/{word}")


@pytest.mark.parametrize("word", WORDS)
def test_a_word_scores_as_in_whoosh(searcher, stock, word):
    found = ours(searcher, word)
    assert found == pytest.approx(theirs(stock, in_text(word)), rel=0, abs=1e-9)
    assert len(found) > 20
    assert len(set(found.values())) > 10
    of_titles = ours(searcher, f"title:{word}")
    assert of_titles == pytest.approx(theirs(stock, in_title(word)), rel=0, abs=1e-9)


QUERIES = [
    ("plainak plainbk", And([in_text("plainak"), in_text("plainbk")])),
    ("plainck plainqk plaintk", And([in_text(f"plain{each}k") for each in "cqt"])),
    ("plainak OR plaintk", Or([in_text("plainak"), in_text("plaintk")])),
    ("plaindk OR plainek OR plainfk OR plaingk", Or([in_text(f"plain{each}k") for each in "defg"])),
    (
        "plainbk (plainhk OR plainik)",
        And([in_text("plainbk"), Or([in_text("plainhk"), in_text("plainik")])]),
    ),
    ("plainak title:plainjk", And([in_text("plainak"), in_title("plainjk")])),
]


@pytest.mark.parametrize(("text", "query"), QUERIES, ids=[text for text, _ in QUERIES])
def test_words_together_score_as_in_whoosh(searcher, stock, text, query):
    found = ours(searcher, text)
    assert found == pytest.approx(theirs(stock, query), rel=0, abs=1e-9)
    assert len(found) > 3


def test_filters_add_nothing_to_a_score(searcher, stock):
    """Other than in Whoosh, whose terms without ranking weigh 1."""
    every, found = ours(searcher, "plainbk"), ours(searcher, "plainbk tag:health")
    assert 0 < len(found) < len(every)
    assert found == {key: every[key] for key in found}
    with_tag = theirs(stock, And([in_text("plainbk"), Term("tag", "health")]))
    assert found == pytest.approx({key: score - 1 for key, score in with_tag.items()}, abs=1e-9)


def test_stems_of_several_languages_count_as_one_word(tmp_path):
    """Other than in Whoosh, where the rarer language's stem would weigh more."""
    rows = [
        *(post(number, "die Kulturen", language="de") for number in range(30)),
        *(post(number, "the Kulturen", language="en") for number in range(30, 33)),
    ]
    with build(tmp_path, rows) as searcher:
        found = ours(searcher, "Kulturen")
        assert len(found) == 33
        assert len({round(score, 9) for score in found.values()}) == 1


def test_a_phrase_is_as_rare_as_its_words_together(tmp_path):
    """Other than in Whoosh, where each word of a phrase is ranked by all its places."""
    rows = [post(number, "blue whales sing songs", language="en") for number in range(3)]
    rows += [post(number, "nothing of interest today", language="en") for number in range(3, 60)]
    with build(tmp_path, rows) as searcher:
        phrase, word = ours(searcher, '"blue whales"'), ours(searcher, '"blue"')
    assert phrase == pytest.approx({key: 2 * score for key, score in word.items()}, abs=1e-9)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_word_of_every_document_with_two_stems_scores_above_none(tmp_path, count):
    rows = [post(number, "langue élevée", language="fr") for number in range(count)]
    with build(tmp_path, rows) as searcher:
        found = ours(searcher, "élevée")
    assert len(found) == count
    assert min(found.values()) > 0
