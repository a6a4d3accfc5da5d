"""Books, letters, saved pages and web archives come in with their pictures and nothing else."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from insightreader.capture.formats import bounded_zip
from insightreader.capture.formats.bounded_zip import BoundedZip, beside
from insightreader.capture.sniffing import media_type
from insightreader.domain.errors import NothingToRead
from tests.unit.capture.formats.documents import (
    PROSE,
    article,
    cleaned,
    docx,
    epub,
    newsletter,
    odt,
    pdf,
    png,
    warc,
    word,
    zipped,
)

SHIP = '<p><img src="{}" alt="ship"></p>'
PAGE = "https://h.example/a"
HTML = "text/html; charset=utf-8"


def test_every_format_is_known_by_its_own_bytes_whatever_its_name():
    mhtml = (
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n"
    )
    record = warc((PAGE, HTML, b"x"))
    found = [media_type(data, "file.bin") for data in (
        epub(), docx(word("w")), odt(""), pdf("x"), newsletter(), mhtml, record,
        warc((PAGE, HTML, b"x"), packed=True),
        zipped({"datapackage.json": "{}", "archive/data.warc": record}),
    )]  # fmt: skip
    assert [each.rpartition("/")[2].rpartition(".")[2] for each in found] == [
        *("epub+zip", "document", "text", "pdf", "rfc822", "related"),
        *("warc", "warc", "wacz"),
    ]


def test_a_text_that_begins_as_a_letter_does_is_a_text():
    text = b"From: the harbour office\n\nThe clerk wrote letters to every captain.\n"
    assert media_type(text, "notes.txt") == "text/plain"


def test_a_book_is_read_in_the_order_of_its_spine_with_pictures_and_notes():
    found = cleaned(epub())
    markdown = found.rendered.markdown
    assert markdown.index("# Arrivals") < markdown.index("# The cellar")
    assert f"{PROSE[0]}[^1] was careful" in markdown
    assert "[^1]: His name was Pell." in markdown
    assert "-   Damp\n-   Dark" in markdown
    assert len(found.images) == 1
    metadata = found.metadata
    assert (metadata.title, metadata.author) == ("The Ledgers", "Ada Moor, Bo Lund")
    assert (metadata.published, metadata.language) == ("2021-05-04", "en")


def test_a_locked_book_says_so_and_one_with_scrambled_fonts_is_read():
    def encrypted(name: str) -> bytes:
        listed = f'<encryption><CipherReference URI="{name}"/></encryption>'
        return epub(**{"META-INF/encryption.xml": listed})

    with pytest.raises(NothingToRead):
        cleaned(encrypted("OEBPS/text/one.xhtml"))
    assert "Arrivals" in cleaned(encrypted("OEBPS/fonts/a.otf")).rendered.text


def test_a_missing_chapter_costs_no_other_one():
    found = cleaned(epub(**{"OEBPS/text/one.xhtml": b""}))
    assert PROSE[1] in found.rendered.text


def test_a_member_that_unpacks_to_too_much_is_given_up_at_its_bound(monkeypatch):
    monkeypatch.setattr(bounded_zip, "LARGEST_WHOLE", 3_000_000)
    archive = BoundedZip(zipped({"bomb": b"\0" * 2_000_000, "small": b"text", "three": b"ab" * 9}))
    with pytest.raises(NothingToRead):
        archive.find("bomb")
    assert archive.find("small") == b"text"
    monkeypatch.setattr(bounded_zip, "MOST_MEMBERS", 2)
    with pytest.raises(NothingToRead):
        BoundedZip(zipped(dict.fromkeys("abc", b"")))


def test_all_members_together_have_a_bound(monkeypatch):
    monkeypatch.setattr(bounded_zip, "LARGEST_WHOLE", 15)
    archive = BoundedZip(zipped({"a": b"0123456789", "b": b"0123456789"}))
    assert archive.find("a") == b"0123456789"
    with pytest.raises(NothingToRead):
        archive.find("b")


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("../images/a%20b.png", "O/images/a b.png"),
        ("two.xhtml#n1", "O/text/two.xhtml"),
        ("#n1", "O/text/one.xhtml"),
        ("../../../../etc/passwd", "../../etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
    ],
)
def test_a_reference_stays_inside_its_archive(reference, name):
    assert beside("O/text/one.xhtml", reference) == name


def test_a_newsletter_shows_its_html_with_its_pictures():
    found = cleaned(newsletter(article(SHIP.format("cid:ship@news.example"))))
    assert PROSE[1] in found.rendered.text
    assert len(found.images) == 1
    assert found.metadata.title == "Ledgers – and what they tell"
    assert found.metadata.author == "Zoë Marsh"
    assert found.metadata.published == "2021-05-04T10:00:00+02:00"


def test_a_letter_that_looks_like_a_saved_page_keeps_its_sender():
    letter = newsletter(article()).partition(b"\n")[2]
    related = letter.replace(b"multipart/alternative", b"multipart/related", 1)
    assert media_type(related) == "multipart/related"
    assert cleaned(related).metadata.author == "Zoë Marsh"


def test_a_letter_without_html_is_its_text():
    text = "\n\n".join(f"{each}, and so on it went." for each in PROSE)
    assert PROSE[2] in cleaned(newsletter(text=text)).rendered.text


LEDGERS = "Ledgers – and what they tell"


def first_line(data: bytes) -> str:
    return cleaned(data).rendered.text.split("\n")[0]


@pytest.mark.parametrize("tag", ["h1", "h2", "h3"])
def test_a_letters_first_heading_stays_when_its_subject_says_something_else(tag: str):
    page = article().replace("h1>", f"{tag}>")
    assert first_line(newsletter(page)) == "The harbour"


def test_a_letters_first_heading_that_repeats_its_subject_goes():
    found = cleaned(newsletter(article().replace("<h1>The harbour", f"<h1>{LEDGERS}")))
    assert LEDGERS not in found.rendered.text
    assert (LEDGERS, "duplicate-title") in [(each.text, each.reason) for each in found.removed]


def test_a_plain_letters_first_line_stays_unless_it_repeats_the_subject():
    body = [f"{each}, and so on it went." for each in PROSE]
    assert first_line(newsletter(text="\n\n".join(["Good morning", *body]))) == "Good morning"
    repeated = cleaned(newsletter(text="\n\n".join([f"{LEDGERS} ??", *body])))
    assert repeated.rendered.text.split("\n")[0] == body[0]
    assert (repeated.metadata.title, repeated.lost) == (LEDGERS, ())


def test_a_letter_with_attachments_only_says_so():
    data = b"Message-ID: <x>\r\nMIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\n" + b"AAAA"
    with pytest.raises(NothingToRead):
        cleaned(data, "x.eml")


def test_a_saved_page_keeps_its_address_and_pictures():
    message = newsletter(article(SHIP.format("cid:ship@news.example")))
    related = message.replace(b"multipart/alternative", b"multipart/related", 1)
    saved = b"Snapshot-Content-Location: https://h.example/a\r\n" + related
    found = cleaned(saved, "page.mhtml")
    assert found.metadata.url == PAGE
    assert found.metadata.title == "The harbour"
    assert len(found.images) == 1


@pytest.mark.parametrize("how", [{}, {"packed": True}, {"chunked": True}])
def test_a_web_archive_gives_its_page_and_the_pictures_beside_it(how: Mapping[str, bool]):
    page = article(SHIP.format("/ship.png")).encode()
    data = warc((PAGE, HTML, page), ("https://h.example/ship.png", "image/png", png()), **how)
    found = cleaned(data)
    assert found.metadata.url == PAGE
    assert PROSE[1] in found.rendered.text
    assert len(found.images) == 1


def test_the_main_page_of_a_wacz_is_the_one_that_it_names():
    other = "https://h.example/other"
    records = warc((other, HTML, b"<p>no</p>"), (PAGE, HTML, article().encode()), packed=True)
    members = {"datapackage.json": f'{{"mainPageUrl": "{PAGE}"}}', "archive/data.warc.gz": records}
    assert cleaned(zipped(members)).metadata.url == PAGE


def test_an_archive_without_a_page_says_so():
    with pytest.raises(NothingToRead):
        cleaned(warc(("https://h.example/a.png", "image/png", png())))


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        (b"=?utf-8?Q?M=C3=BCller=2C_Hans?= <h@news.example>", "Müller, Hans"),
        ("Gr\u00f6\u00dfe <g@news.example>".encode(), "Größe"),
        (b"plain@news.example", "plain@news.example"),
        (b'"Marsh, Zoe" <z@news.example>', "Marsh, Zoe"),
    ],
)
def test_a_sender_is_named_as_the_letter_names_it(sender: bytes, author: str):
    head, _, rest = newsletter(text="\n\n".join(PROSE)).partition(b"From:")
    letter = head + b"From: " + sender + b"\r\n" + rest.partition(b"\n")[2]
    assert cleaned(letter).metadata.author == author


def test_a_packed_archive_of_many_records_is_read_to_its_end():
    fillers = [(f"https://h.example/{n}.css", "text/css", b"a{}" * 40_000) for n in range(40)]
    data = warc(*fillers, (PAGE, HTML, article().encode()), packed=True)
    assert PROSE[1] in cleaned(data).rendered.text


def test_the_charset_of_an_archived_answer_is_found_however_it_is_written():
    page = article().replace("<title>The harbour", "<title>Die Größe").encode("latin-1")
    found = cleaned(warc((PAGE, "text/html; Charset=ISO-8859-1", page)))
    assert found.metadata.title == "Die Größe"


def plain_book(sheet: str, **changed: bytes | str) -> bytes:
    """A book whose headings are paragraphs, as LibreOffice writes them."""
    head = '<html xmlns="http://www.w3.org/1999/xhtml"><body>'
    line = '<p class="para{}"><span class="span{}">{}</span></p>'
    parts = {"The weir": 1, PROSE[0]: 2, "The gauge": 3, PROSE[1]: 2}
    lines = "".join(line.format(number, number, text) for text, number in parts.items())
    return epub(**{
        "OEBPS/text/one.xhtml": f"{head}{lines}</body></html>",
        "OEBPS/text/two.xhtml": f"{head}{line.format(2, 2, 'High water')}"
        f"{line.format(2, 2, PROSE[0])}</body></html>",
        "OEBPS/styles/sheet.css": sheet,
        **changed,
    })  # fmt: skip


SHEET = (
    ".span1 {\n  font-size: 18.0000pt;\n  font-weight: bold;\n}\n"
    ".span2 { font-size: 12pt; }\n.span3, .span4 { font-size: 14pt; }"
)


def headings_of(data: bytes) -> list[tuple[int, str]]:
    found = cleaned(data).rendered
    return [(each.level, found.text[each.start : each.end])
            for each in found.blocks if each.kind == "heading"]  # fmt: skip


def test_what_a_style_sheet_makes_larger_than_the_text_is_a_heading():
    assert headings_of(plain_book(SHEET)) == [(1, "The weir"), (2, "The gauge")]


def test_the_contents_of_a_book_name_the_first_line_of_a_chapter():
    points = "".join(
        f"<navPoint><navLabel><text>{label}</text></navLabel>"
        f'<content src="text/{name}.xhtml"/></navPoint>'
        for name, label in (("one", "Section 1"), ("two", "High water"))
    )
    listed = '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="b"'
    with zipfile.ZipFile(io.BytesIO(epub())) as archive:
        package = archive.read("OEBPS/book.opf").decode()
    changed = {
        "OEBPS/book.opf": package.replace('<item id="b"', listed),
        "OEBPS/toc.ncx": f"<ncx><navMap>{points}</navMap></ncx>",
    }
    assert headings_of(plain_book("", **changed)) == [(1, "High water")]


@pytest.mark.parametrize("sheet", ["", "p { font-size: 30pt", ".span1{font-size:12pt}", "}{}{"])
def test_a_sheet_that_tells_no_sizes_makes_no_heading(sheet):
    assert headings_of(plain_book(sheet)) == []


def test_a_title_that_a_program_put_there_is_none():
    with zipfile.ZipFile(io.BytesIO(epub())) as archive:
        package = archive.read("OEBPS/book.opf").decode()
    named = package.replace("The Ledgers", "Unknown Title")
    assert cleaned(epub(**{"OEBPS/book.opf": named})).metadata.title == "Arrivals"


@pytest.mark.parametrize(
    "html",
    [
        "<div><h2>The meadow gate</h2>{}</div>",
        "<table><tr><td><h2>The meadow gate</h2></td></tr><tr><td>{}</td></tr></table>",
        "<h2>The meadow gate</h2><p><i>by Tom Weir</i></p>{}",
    ],
)
def test_a_heading_right_over_a_letter_s_text_is_one_of_it(html):
    text = "".join(
        f"<p>{prose}, and so on, with all its clauses.</p>" for prose in (*PROSE, *PROSE)
    )
    letter = (
        "From: Meadow <a@meadow.example>\r\nSubject: News of May\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>{html.format(text)}</body>"
    )
    found = cleaned(letter.encode())
    assert found.metadata.title == "News of May"
    assert found.rendered.text.startswith("The meadow gate\n")
