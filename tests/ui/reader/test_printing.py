"""An article on the pages of a PDF file."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPdfWriter

from insightreader.domain.entities import TextVerdict
from insightreader.text.rendering import render
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.printing import PrintedArticle, use_page_margins
from insightreader.ui.reader.style import ReadingStyle
from tests.ui.reader.samples import LONG, PICTURE, RICH, annotation


@pytest.fixture
def print_post(qapp, dressed):
    """Print a Markdown document, and read the file back."""

    def write(markdown=RICH, annotations=(), **content):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        use_page_margins(writer)
        article = PrintedArticle(
            Content("A title", "Site", render(markdown), **content),
            annotations,
            writer,
            style=ReadingStyle(),
            foot=lambda page, pages: f"leaf {page} of {pages}",
        )
        painted = list(article.paint())
        assert painted == list(range(1, article.pages + 1))
        return PdfReader(BytesIO(buffer.data().data()))

    return write


def words(page) -> str:
    return " ".join(page.extract_text().split())


def pictures(pdf) -> list[tuple[int, int]]:
    """Width and height in pixels of the images on all pages, placeholders of one pixel left out."""
    objects = [
        each.get_object()
        for page in pdf.pages
        for each in page["/Resources"].get("/XObject", {}).values()
    ]
    sizes = [(each["/Width"], each["/Height"]) for each in objects if each["/Subtype"] == "/Image"]
    return [size for size in sizes if size != (1, 1)]


def test_every_page_has_its_number_and_the_text_is_whole(print_post):
    pdf = print_post(LONG)
    told = [words(page) for page in pdf.pages]
    assert len(told) > 5
    for number, page in enumerate(told, start=1):
        assert f"leaf {number} of {len(told)}" in page
    whole = " ".join(told)
    assert [number for number in range(1, 61) if f"Paragraph {number} says" not in whole] == []


def test_notes_follow_on_pages_of_their_own(print_post):
    remark = "<p>A remark of mine.</p>"
    note = annotation(render(RICH).text, "strong words", comment_html=remark)
    pdf = print_post(annotations=[note])
    last = words(pdf.pages[-1])
    assert last.startswith("Notes strong words § 1")
    assert "A remark of mine." in last
    assert len(pdf.pages) == len(print_post().pages) + 1


def test_a_comment_that_is_not_rendered_yet_is_printed_in_its_own_words(print_post):
    note = annotation(render(RICH).text, "strong words", comment="Is 3 < 4?\nYes.")
    assert "Is 3 < 4? Yes." in words(print_post(annotations=[note]).pages[-1])


def test_verdict_of_a_changed_quotation_is_on_paper_too(print_post):
    note = annotation(render(RICH).text, "strong words", text_verdict=TextVerdict.CHANGED)
    assert "changed" in words(print_post(annotations=[note]).pages[-1])


def test_images_come_from_the_library_alone(print_post):
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    asked = []

    def load(sha256):
        asked.append(sha256)
        return buffer.data().data()

    pdf = print_post(f"Before\n\n![](asset:{PICTURE})\n\nAfter", load_image=load)
    assert set(asked) == {PICTURE}
    assert pictures(pdf) == [(40, 20)]
    elsewhere = print_post("![](file:///etc/hostname)\n\n![](https://example.org/a.png)")
    assert pictures(elsewhere) == []
