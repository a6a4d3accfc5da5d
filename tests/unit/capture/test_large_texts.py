"""A text beyond the bound is cut, says so, and costs little."""

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes
from insightreader.capture.texts import plain_paragraphs, plain_text
from insightreader.domain.cleaned import Cleaned
from insightreader.domain.errors import NothingToRead
from insightreader.domain.text import BlockKind
from tests.unit.capture.formats.documents import docx, word


def cleaned(text: str) -> Cleaned:
    return clean(from_bytes(text.encode(), media_type="text/plain"))


@pytest.fixture
def short_bound(monkeypatch):
    monkeypatch.setattr(plain_text, "LONGEST", 30)


@pytest.mark.usefixtures("short_bound")
def test_a_text_beyond_the_bound_is_cut_and_says_so():
    found = cleaned("The first paragraph.\n\nSecond paragraph.\n\nThird.")
    assert found.fallback == "too-large"
    assert found.rendered.text == "The first paragraph.\nSecond p"
    assert [(each.text, each.reason) for each in found.removed] == [
        ("aragraph.\n\nThird.", "too long")
    ]


@pytest.mark.usefixtures("short_bound")
def test_a_text_within_the_bound_is_judged_as_ever():
    assert cleaned("A short text of few words.").fallback is None


@pytest.mark.usefixtures("short_bound")
def test_a_large_text_without_words_says_so():
    with pytest.raises(NothingToRead):
        cleaned("- " * 40)


def test_a_text_of_very_many_lines_keeps_them_without_judging_them(monkeypatch):
    monkeypatch.setattr(plain_paragraphs, "MOST", 100)
    lines = [f"{number}. line *{number}*" for number in range(1, 130)]
    found = cleaned("\n\n".join(lines))
    assert found.fallback == "too-large"
    assert found.rendered.text.split("\n") == lines
    assert len(found.rendered.blocks) == 3


def test_a_text_of_marks_is_shown_as_it_is(monkeypatch):
    monkeypatch.setattr(plain_paragraphs, "MOST_MARKS", 100)
    line = "a * b _ c ~~~~ d `e` [f](g) " * 30
    found = cleaned(f"{line}\n\nThe end.")
    assert found.rendered.text.split() == [*line.split(), "The", "end."]


def test_a_paragraph_of_a_whole_book_is_parted_at_spaces():
    found = cleaned("word " * 5_000)
    assert [len(block) for block in found.rendered.text.split("\n")] == [9_999, 9_999, 4_999]


def test_a_page_of_one_dense_paragraph_falls_back_to_its_words():
    page = f"<article><p>{'<b>word</b> and ' * 2_500}</p></article>"
    found = clean(from_bytes(page.encode(), media_type="text/html"))
    assert found.fallback == "markup-too-complex"
    assert found.rendered.text.split() == ["word", "and"] * 2_500


WORDS = "The tides rise and fall twice a day along most coasts, as those who live there know."
ROWS = "".join(f"<tr>{f'<td>metres {number}</td>' * 9}</tr>" for number in range(300))
ITEMS = "".join(
    f'<li>Port <a href="https://e.org/{number}">{number}</a> has <em>tide</em> tables.</li>'
    for number in range(500)
)


@pytest.mark.parametrize(
    ("part", "kind", "count"),
    [
        (f"<table>{ROWS}</table>", BlockKind.TABLE_CELL, 2_700),
        (f"<ul>{ITEMS}</ul>", BlockKind.LIST_ITEM, 500),
    ],
)
def test_a_page_with_a_long_list_or_table_keeps_it(part, kind, count):
    text = f"<p>{WORDS}</p>" * 3
    page = f"<article><h1>Tides</h1>{text}<h2>Ports</h2>{text}{part}{text}</article>"
    found = clean(from_bytes(page.encode(), media_type="text/html"))
    assert found.fallback is None
    assert sum(block.kind is kind for block in found.rendered.blocks) >= count


def test_a_document_of_one_dense_paragraph_falls_back_to_its_words_and_notes():
    written = "**word** and " * 2_500 + "end[^1]\n\n[^1]: What the note says.\n"
    typed = docx(word("a*b [c " * 3_000))
    found = [
        clean(from_bytes(written.encode(), media_type="text/markdown")),
        clean(from_bytes(typed)),
    ]
    assert [each.fallback for each in found] == ["markup-too-complex"] * 2
    first = found[0].rendered.text.split()
    assert first[:5_000] == ["word", "and"] * 2_500
    assert " ".join(first[5_000:]) == "end What the note says."
    assert found[1].rendered.text.split() == ["a*b", "[c"] * 3_000
