"""The text of a PDF: paragraphs over line ends and pages, running headers out, pages known."""

import pytest

from insightreader.capture.formats.pdf import PAGE_NUMBER, RUNNING
from insightreader.domain.errors import NothingToRead
from insightreader.domain.text import BlockKind
from tests.unit.capture.formats.documents import cleaned, pdf

LIST_ITEM = BlockKind.LIST_ITEM

PAGES = [
    (
        "The Ledgers 1\nThe harbour office kept a ledger of every ship that came in, and the cle-\n"
        "rk who wrote it was called Pell, who is known to have been a man of patience.\nHe was.\n"
        "When the second war began, the ledgers were moved to a cellar, where they"
    ),
    "The Ledgers 2\nlay for years and were forgotten by everybody who had ever worked with\nthem.",
    "The Ledgers 3\nA historian found them in spring, by accident, and read\nfrom it.",
]


def test_a_paragraph_goes_on_over_lines_and_pages():
    text = cleaned(pdf(*PAGES)).rendered.text
    assert "and the clerk who wrote it was called Pell" in text
    assert "to a cellar, where they lay for years" in text
    assert text.count("\n") == 2


def test_running_headers_are_removed_and_pages_are_known_by_their_place():
    found = cleaned(pdf(*PAGES))
    assert "Ledgers 2" not in found.rendered.text
    removed = {reason: [each.text for each in found.removed if each.reason == reason]
               for reason in (PAGE_NUMBER, RUNNING)}  # fmt: skip
    assert removed[PAGE_NUMBER] == ["1", "2", "3"]
    assert removed[RUNNING] == ["The Ledgers 1", "The Ledgers 2", "The Ledgers 3"]
    third = next(each for each in found.removed if each.text == "3")
    block = found.rendered.blocks[third.before - 1]
    assert found.rendered.text[block.start :].startswith("A historian")


def test_a_pdf_of_pictures_or_of_nothing_says_so():
    for data in (pdf(""), b"%PDF-1.7\nbroken", pdf(*PAGES)[:200]):
        with pytest.raises(NothingToRead):
            cleaned(data)


STRUCTURED = (
    "How the tide tables were made\n"
    "The first tables were written by a clerk who had never been to sea, and they were\n"
    "nearly right, which the pilots found unforgivable.\n"
    "The clerk and his ruler\n"
    "He measured the wall each morning at eight, and he wrote the figure down in a book that\n"
    "is still in the town archive, in box nine, under the maps of the harbour as it was.\n"
    "1. Measure.\n2. Write.\n7. Rest.\n"
    "Month Height\nJanuary 3.1 m\nJune 2.7 m\n"
    "The ruler hangs in the council room today, over the door, where the members can all see\n"
    "it when they leave early, and several of them do."
)


def test_short_lines_over_paragraphs_are_headings_and_rows_of_tables_are_not():
    markdown = cleaned(pdf(STRUCTURED)).rendered.markdown
    headings = [line for line in markdown.split("\n") if line.startswith("#")]
    assert headings == ["## How the tide tables were made", "## The clerk and his ruler"]


def test_numbers_that_follow_one_another_are_one_list_and_others_words():
    found = cleaned(pdf(STRUCTURED)).rendered
    items = [found.text[each.start : each.end] for each in found.blocks if each.kind is LIST_ITEM]
    assert items == ["Measure.", "Write."]
    assert "\n7. Rest.\n" in found.text


def test_items_with_dots_are_a_list_over_the_ends_of_lines():
    page = (
        "He took with him what he had, which was little enough for a journey of that kind:\n"
        "\\225 one ruler of beech, which had been his father's and was worn at the end where it\n"
        "had stood in the water\n\\225 one lamp\nThen he went."
    )
    markdown = cleaned(pdf(page)).rendered.markdown
    assert "- one ruler of beech, which had been his father's" in markdown.replace("\\", "")
    assert "where it had stood in the water\n" in markdown
    assert "- one lamp\n" in markdown.replace("-   ", "- ")


def test_a_number_amid_a_sentence_begins_no_item():
    page = (
        "The wall was built in the year of the flood, and it was opened to traffic on May\n"
        "1. Then all."
    )
    assert "May 1. Then all." in cleaned(pdf(page)).rendered.text
