"""Words that texts cut apart are found in one piece, and the other way round."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insightreader.domain.query_parsing import parse
from insightreader.index.joined import joined_form, joined_words
from insightreader.index.scan import matches
from insightreader.index.snippets import best_passage
from tests.unit.index.builders import build, post

FORMS = [
    ("Send an e-mail.", ["email"]),
    ("co‑operation, co‐operation", ["cooperation", "cooperation"]),
    ("A state-of-the-art thing", ["stateoftheart"]),
    ("C++, C# and C++17; not C or i#a", ["c++", "c#", "c++"]),
    ("The U.S. and the U.K.", ["us", "uk"]),
    ("z.B. am Tag", ["zb"]),
    ("1,000 or 12.500 or 1\u00a0234\u202f567", ["1000", "12500", "1234567"]),
    ("COVID-19", ["covid19"]),
    ("किताब-घर और café-bar", ["किताबघर", "cafebar"]),
]
NONE = [
    "An end. Another one, and more.",
    "2019-2020 and 555-1234",
    "why-trust-is-the-only-budget",
    "3.14 and 1,5 and 1.2345",
    "a - b -- c -d e-",
    "foo_bar #tag a+b x++y page#part",
    "J.R.R.Tolkien",
    "合作-治理",
]
ASKED = [
    ("en", "Send an e-mail today.", "email", ["e-mail"]),
    ("en", "Two e-mails came.", "email", ["e-mails"]),
    ("en", "Write an email.", "e-mails", ["email"]),
    ("en", "Co-operation; cooperating.", "co-operation", ["Co-operation", "cooperating"]),
    ("en", "Write C, or write C++.", "C++", ["C++"]),
    ("en", "Write C, or write C++.", '"C++"', ["C++"]),
    ("en", "C# isn't C.", "c#", ["C#"]),
    ("en", "Between the U.K. and France.", "UK", ["U.K"]),
    ("en", "The UK left.", "U.K.", ["UK"]),
    ("en", "About 1,000 posts.", "1000", ["1,000"]),
    ("en", "About 1000 posts.", "1,000", ["1000"]),
    ("de", "Rund 12.500 Euro für E-Mails.", "email 12500", ["12.500", "E-Mails"]),
    ("fr", "Un rendez-vous raté.", "rendezvous", ["rendez-vous"]),
    ("", "Covid‑19 came.", "covid19", ["Covid‑19"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "forms"), FORMS)
def test_words_in_pieces_have_a_joined_form(text, forms):
    assert [each.form for each in joined_words(text)] == forms


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_alike_is_no_word(text):
    assert list(joined_words(text)) == []


@pytest.mark.parametrize(("language", "text", "asked", "found"), ASKED)
def test_each_way_of_writing_is_found_and_shown(tmp_path, language, text, asked, found):
    row = post(1, text, language=language)
    passage = best_passage(text, parse(asked), language=language)
    assert [text[start:end] for start, end in passage.matches] == found
    assert matches(row, parse(asked)) is not None
    with build(tmp_path, [row, post(2, "C", language="de")]) as searcher:
        assert [hit.key for hit in searcher.search(parse(asked), limit=9).hits] == ["p:1"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Send an e-mail.", '"email"'),
        ("Send an email.", '"e-mail"'),
        ("Write C.", "C++"),
        ("Write C++.", "C#"),
        ("The male-female ratio", "email"),
        ("About 1,000 posts.", "100"),
    ],
)
def test_quoted_words_and_other_words_are_not_joined(tmp_path, text, asked):
    assert matches(post(1, text), parse(asked)) is None
    with build(tmp_path, [post(1, text)]) as searcher:
        assert searcher.search(parse(asked), limit=9).total == 0


def test_only_a_whole_word_has_a_joined_form():
    assert joined_form(" e-mail? ") == "email"
    assert joined_form("U.S.") == "us"
    assert [joined_form(each) for each in ("", "mail", "an e-mail", "e-mail,to-day")] == [""] * 4


def test_words_near_each_other_are_those_that_stand_there():
    assert matches(post(1, "e-mail budget"), parse("mail near/1 budget")) is not None
    assert matches(post(1, "C++ budget"), parse("C++ near/1 budget")) is not None


WORDS = "e-mail email e mail e-mails C++ C c# U.S. us 1,000 1000 co-op coop (e-mail) foo_bar"
PIECES = st.sampled_from([*WORDS.split(), "well-known-", "-x-y", "café-bar", "合作-x"])
TEXTS = st.lists(PIECES, max_size=8).map(" ".join)


@settings(max_examples=30)
@given(st.lists(TEXTS, max_size=6), st.lists(PIECES, min_size=1, max_size=8))
def test_index_and_scan_agree(texts, asked):
    languages = ("en", "de", None)
    rows = [
        post(number, text, title=text[:9], language=languages[number % 3])
        for number, text in enumerate(texts)
    ]
    with tempfile.TemporaryDirectory() as folder, build(Path(folder), rows) as searcher:
        for query in (parse(each) for word in asked for each in (word, f'"{word}"')):
            found = {hit.key for hit in searcher.search(query, limit=99).hits}
            assert found == {row.key for row in rows if matches(row, query) is not None}
