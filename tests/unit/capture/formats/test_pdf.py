"""The text of a PDF: paragraphs over line ends and pages, running headers out, pages known."""

import pytest

from insightreader.capture.formats.pdf import PAGE_NUMBER, RUNNING
from insightreader.domain.errors import NothingToRead
from tests.unit.capture.formats.documents import cleaned, pdf

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
