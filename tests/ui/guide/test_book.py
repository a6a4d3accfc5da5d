"""Pages, sections and the search of a long text."""

import pytest

from insightreader.text.rendering import render
from insightreader.ui.guide.book import Book, slug

MARKDOWN = """Before everything.

# Save a post

Drop files anywhere.

## What is kept

The capture stays, background or not.

# Back up, restore

## Restore

Name a backup file. Backups are kept.

### By hand

Copy the file back.
"""


@pytest.fixture
def book() -> Book:
    return Book("Guide", "", render(MARKDOWN))


def words(book: Book, hits) -> list[str]:
    return [book.text[start:end].lower() for start, end in hits]


def test_pages_reach_to_the_next_page_and_sections_to_the_next_heading(book):
    save, back_up = book.pages()
    assert (save.title, back_up.title) == ("Save a post", "Back up, restore")
    assert save.end == back_up.start
    assert back_up.end == len(book.text)
    assert [each.title for each in book.sections()] == [
        "Save a post",
        "What is kept",
        "Back up, restore",
        "Restore",
        "By hand",
    ]


def test_deeper_headings_are_pages_where_that_is_wanted():
    deep = Book("Guide", "", render(MARKDOWN), page_level=2)
    assert [each.title for each in deep.pages()] == [
        "Save a post",
        "What is kept",
        "Back up, restore",
        "Restore",
    ]


@pytest.mark.parametrize(
    ("page", "section", "place"),
    [
        ("Save a post", "", "Save a post"),
        ("Save a post", "what-is-kept", "What is kept"),
        ("Save a post", "restore", "Save a post"),  # it is a section of another page
        ("Back up, restore", "by-hand", "By hand"),
    ],
)
def test_a_place_is_found_by_page_and_anchor(book, page, section, place):
    assert book.text[book.place_of(page, section) :].startswith(place)


def test_a_page_that_is_not_there_has_no_place(book):
    assert book.place_of("Cook dinner") is None


def test_words_are_found_where_words_begin_in_sections_that_have_all_of_them(book):
    assert words(book, book.find("kept")) == ["kept", "kept"]
    assert words(book, book.find("BACKUP file")) == ["backup", "file", "backup"]
    assert words(book, book.find("ground")) == []
    assert words(book, book.find("drop backup")) == []


def test_the_title_of_a_page_counts_for_each_of_its_sections(book):
    assert words(book, book.find("restore copy")) == ["copy"]


def test_hits_never_overlap_where_one_word_begins_another(book):
    assert words(book, book.find("back backup")) == ["back", "back"]


@pytest.mark.parametrize("query", ["", "  ", "(", "*"])
def test_a_query_without_words_of_the_text_finds_nothing(book, query):
    assert book.find(query) == []


def test_anchors_are_written_as_links_write_them():
    assert slug("What is there, already?") == "what-is-there-already"


def test_a_text_without_headings_has_no_pages():
    plain = Book("Plain", "", render("Nothing but this."))
    assert plain.pages() == []
    assert plain.find("nothing") == []
