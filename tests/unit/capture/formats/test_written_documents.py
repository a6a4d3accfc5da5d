"""One text as an office program wrote it in four formats, and as a letter: its structure stays."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes, from_file
from insightreader.domain.cleaned import Cleaned
from insightreader.domain.text import BlockKind

WRITTEN = Path(__file__).parents[3] / "golden" / "capture" / "written"
FORMATS = ("odt", "docx", "pdf", "epub")
OFFICE = ("odt", "docx")
TITLE = "How the tide tables were made"
ITEMS = ["one ruler of beech", "one lamp, which smoked", "and its spare wick"]


def read(suffix: str) -> Cleaned:
    return clean(from_file(WRITTEN / f"tides.{suffix}"))


def blocks(found: Cleaned, *kinds: BlockKind) -> list[str]:
    rendered = found.rendered
    return [rendered.text[each.start : each.end] for each in rendered.blocks if each.kind in kinds]


@pytest.mark.parametrize("suffix", FORMATS)
def test_title_author_language_and_all_words_are_those_that_were_written(suffix):
    found = read(suffix)
    assert (found.metadata.title, found.metadata.author) == (TITLE, "Ingrid Holm")
    assert (found.metadata.language or "").startswith("en")
    for words in (*ITEMS, "nobody asked him to", "june", "box nine, in the cellar"):
        assert words.lower() in found.rendered.text.lower()
    assert found.fallback is None


@pytest.mark.parametrize("suffix", OFFICE)
def test_an_office_text_keeps_headings_lists_tables_quotations_and_notes(suffix):
    found = read(suffix)
    assert blocks(found, BlockKind.HEADING) == [
        "The clerk and his ruler",
        "What the numbers said",
        "Afterwards",
    ]
    assert blocks(found, BlockKind.LIST_ITEM)[:3] == ITEMS
    assert blocks(found, BlockKind.QUOTE) == ["A table is a promise that the sea has not made."]
    markdown = found.rendered.markdown
    assert "| Month | Height |\n| --- | --- |\n| January | 3.1 m |" in markdown
    assert "    -   and its spare wick" in markdown
    assert "[town archive](https://example.org/archive).[^1]" in markdown
    assert "**nearly right**" in markdown
    assert "*unforgivable*" in markdown


def test_a_pdf_keeps_lists_and_says_where_its_page_begins():
    found = read("pdf")
    assert blocks(found, BlockKind.LIST_ITEM) == [
        *ITEMS,
        *("one boy to hold both", "Measure.", "Write.", "Measure again."),
    ]
    assert [(each.text, each.before) for each in found.removed] == [("1", 1)]
    assert "The clerk and his ruler" in blocks(found, BlockKind.HEADING)


def test_a_letter_in_two_forms_is_read_from_its_page():
    letter = EmailMessage()
    letter["Subject"] = "Der Brief vom Deich, Ausgabe 31 – Hochwasser"
    letter["From"] = "Anke Brüggemann <anke@example.org>"
    letter["Date"] = "Mon, 09 Oct 2022 08:15:00 +0200"
    letter.set_content("Nur der schlichte Text.")
    before = "<p>Das Wasser steht hoch, und niemand geht hinaus, um es sich anzusehen.</p>"
    after = "<p>Am Siel standen drei Leute mit einer Lampe und redeten vom Wetter.</p>"
    page = f"<h1>{letter['Subject']}</h1>{before}<h2>Am Siel</h2>{after}"
    letter.add_alternative(f"<html><body>{page}</body></html>", subtype="html", cte="base64")
    found = clean(from_bytes(letter.as_bytes(), name="brief.eml"))
    assert found.metadata.title == letter["Subject"]
    assert (found.metadata.author, found.metadata.language) == ("Anke Brüggemann", "de")
    assert found.metadata.published == "2022-10-09T08:15:00+02:00"
    assert blocks(found, BlockKind.HEADING) == ["Am Siel"]
    assert "schlichte" not in found.rendered.text
