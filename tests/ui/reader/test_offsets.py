"""Code points of the reading text and Qt's positions are converted without a loss, everywhere."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from insightreader.domain.text import Block, BlockKind, RenderedText
from insightreader.text.rendering import render
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.document import TITLE_BLOCKS, fill_document
from insightreader.ui.reader.offsets import Drawn, OffsetMap
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import LIGHT
from tests.property.documents import wild
from tests.ui.reader.samples import RICH

GOLDEN = sorted((Path(__file__).parents[2] / "golden" / "markdown").glob("*.md"))


@pytest.fixture(scope="module")
def drawn_document(qapp):
    """Draw a text; the documents live as long as the module, since Qt's blocks point into them."""
    kept = []

    def draw(rendered: RenderedText, **content: str) -> tuple[QTextDocument, OffsetMap]:
        document = QTextDocument()
        kept.append(document)
        offsets = fill_document(
            document,
            Content("Title", "meta", rendered, **content),
            style=ReadingStyle(),
            theme=LIGHT,
        )
        return document, offsets

    return draw


def between(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2028", "\n")


def assert_every_character_is_found(document: QTextDocument, offsets: OffsetMap, text: str) -> None:
    for drawn in offsets.drawn:
        for offset in range(drawn.block.start, drawn.block.end):
            start, end = offsets.position_of(offset), offsets.position_after(offset + 1)
            assert between(document, start, end) == text[offset]
            assert offsets.offset_of(start) == offset
            assert offsets.offset_of(end) == offset + 1


@pytest.mark.parametrize("file", GOLDEN, ids=[file.stem for file in GOLDEN])
def test_every_block_of_every_golden_text_is_drawn(drawn_document, file):
    rendered = render(file.read_text("utf-8"))
    document, offsets = drawn_document(rendered)
    assert [each.block for each in offsets.drawn] == list(rendered.blocks)
    assert_every_character_is_found(document, offsets, rendered.text)


@given(markdown=wild)
def test_every_block_of_a_wild_text_is_drawn(drawn_document, markdown):
    rendered = render(markdown)
    document, offsets = drawn_document(rendered)
    assert [each.block for each in offsets.drawn] == list(rendered.blocks)
    assert_every_character_is_found(document, offsets, rendered.text)


def test_a_rich_text_is_found_character_by_character(drawn_document):
    rendered = render(RICH)
    document, offsets = drawn_document(rendered)
    assert_every_character_is_found(document, offsets, rendered.text)


def test_an_emoji_moves_qt_but_not_the_text(drawn_document):
    rendered = render("a😀b 👩‍👩‍👧 c")
    _document, offsets = drawn_document(rendered)
    first = offsets.position_of(0)
    assert offsets.position_of(2) == first + 3
    assert offsets.position_after(2) == first + 3
    assert offsets.offset_of(first + 3) == 2


def test_a_position_within_an_emoji_is_that_of_what_follows(drawn_document):
    rendered = render("a😀b")
    _document, offsets = drawn_document(rendered)
    assert offsets.offset_of(offsets.position_of(1) + 1) == 2


def test_a_footnote_mark_lies_between_two_characters(drawn_document):
    rendered = render("Before[^1] after.\n\n[^1]: Note 1.")
    document, offsets = drawn_document(rendered)
    after = rendered.text.index(" after")
    assert offsets.position_of(after) == offsets.position_after(after) + 1
    assert between(document, offsets.position_after(after), offsets.position_of(after)) == "1"
    assert offsets.offset_of(offsets.position_after(after)) == after


def test_a_mark_with_the_digit_that_follows_isnt_taken_for_the_text(drawn_document):
    rendered = render("Count[^1]1 and 2.\n\n[^1]: Note.")
    _document, offsets = drawn_document(rendered)
    digit = rendered.text.index("1 and")
    assert offsets.position_of(digit) == offsets.position_of(digit - 1) + 2


def test_an_image_within_the_text_has_no_offset(drawn_document):
    rendered = render("One.\n\n![Alt](asset:" + "ab" * 32 + ")\n\nTwo.")
    document, offsets = drawn_document(rendered)
    place = document.toRawText().index("\ufffc")
    following = next(each for each in offsets.drawn if each.position > place)
    assert offsets.offset_of(place) < following.block.start


def test_the_title_has_no_offset(drawn_document):
    rendered = render("Body.")
    document, offsets = drawn_document(rendered)
    assert offsets.drawn[0].number == TITLE_BLOCKS
    assert offsets.offset_of(0) == 0
    assert document.begin().text() == "Title"


@pytest.mark.parametrize("title", ["", "   ", "<b>Bold</b>", "Two\nlines"])
def test_whatever_the_title_the_text_begins_in_the_same_place(drawn_document, title):
    rendered = render("Body.")
    document = QTextDocument()
    offsets = fill_document(
        document,
        Content(title, "", rendered),
        style=ReadingStyle(),
        theme=LIGHT,
    )
    assert offsets.drawn[0].number == TITLE_BLOCKS
    assert document.begin().text() in {"…", "<b>Bold</b>", "Two lines"}


def test_an_empty_text_has_places_all_the_same(drawn_document):
    _document, offsets = drawn_document(render(""))
    assert offsets.position_of(0) == offsets.position_after(0) == offsets.offset_of(0) == 0
    assert list(offsets.pieces(0, 5)) == []


def test_a_block_that_the_document_lacks_is_left_out(drawn_document):
    rendered = render("One.\n\nTwo.\n\nThree.")
    broken = replace(rendered, html=rendered.html.replace("Two", "Zwei"))
    _document, offsets = drawn_document(broken)
    assert [each.block.number for each in offsets.drawn] == [1]


def test_a_passage_is_cut_by_block():
    blocks = [
        Drawn(Block(1, BlockKind.PARAGRAPH, 0, 5), number=2, position=10),
        Drawn(Block(2, BlockKind.PARAGRAPH, 6, 9), number=3, position=16),
        Drawn(Block(3, BlockKind.PARAGRAPH, 10, 14), number=5, position=30),
    ]
    pieces = [(drawn.number, first, last) for drawn, first, last in OffsetMap(blocks).pieces(3, 11)]
    assert pieces == [(2, 3, 5), (3, 0, 3), (5, 0, 1)]


@given(st.lists(st.integers(0, 12), min_size=1, max_size=8), st.data())
def test_pieces_cover_a_passage_without_the_breaks(lengths, data):
    blocks, start = [], 0
    for number, length in enumerate(lengths):
        blocks.append(
            Drawn(Block(number + 1, BlockKind.PARAGRAPH, start, start + length), number, start)
        )
        start += length + 1
    first = data.draw(st.integers(0, start))
    last = data.draw(st.integers(first, start))
    covered = [
        drawn.block.start + place
        for drawn, begin, end in OffsetMap(blocks).pieces(first, last)
        for place in range(begin, end)
    ]
    breaks = {drawn.block.end for drawn in blocks}
    inside = [offset for offset in range(first, last) if offset not in breaks]
    assert covered == [offset for offset in inside if offset < start]


def test_combining_marks_keep_their_places(drawn_document):
    text = unicodedata.normalize("NFD", "Ǧ̌é̃x")
    rendered = render(text)
    document, offsets = drawn_document(rendered)
    assert_every_character_is_found(document, offsets, rendered.text)
