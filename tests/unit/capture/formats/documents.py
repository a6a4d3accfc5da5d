"""Small documents of every format, written part by part as their programs write them."""

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from email.message import EmailMessage

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import Cleaned

PROSE = (
    "The harbour office kept a ledger of every ship that came in, and the clerk who wrote it",
    "When the second war began, the ledgers were moved to a cellar, where they lay for years",
    "A historian found them in the spring, and read aloud from them to whoever cared to listen",
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def png(width: int = 12, height: int = 9) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x80\x40\x20" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    """An archive of these members, in their order."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, stored)
    return file.getvalue()


def epub(**changed: bytes | str) -> bytes:
    """A book of two chapters, a picture and a note in the other chapter."""
    members: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:'
        'xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type='
        '"application/oebps-package+xml"/></rootfiles></container>',
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Ledgers</dc:title>'
        "<dc:creator>Ada Moor</dc:creator><dc:creator>Bo Lund</dc:creator><dc:language>en"
        "</dc:language><dc:date>2021-05-04</dc:date></metadata><manifest>"
        '<item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="i" href="images/ship.png" media-type="image/png"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
        "OEBPS/text/one.xhtml": '<?xml version="1.0" encoding="utf-8"?><html xmlns='
        '"http://www.w3.org/1999/xhtml"><head><title>One</title></head><body><h1>Arrivals</h1>'
        f'<p>{PROSE[0]}<a id="m1" href="two.xhtml#n1">1</a> was careful.</p>'
        '<p><img src="../images/ship.png" alt="A ship"/></p></body></html>',
        "OEBPS/text/two.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>The cellar'
        f"</h1><p>{PROSE[1]}.</p><ul><li>Damp</li><li>Dark</li></ul>"
        '<ol><li id="n1">His name was Pell. <a href="one.xhtml#m1">↩</a></li></ol></body></html>',
        "OEBPS/images/ship.png": png(),
    }
    return zipped(members | changed)


def docx(body: str, **changed: bytes | str) -> bytes:
    """A Word document with a body of paragraphs."""
    members: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {W} {_R}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f'<w:styles {W}><w:style w:styleId="Heading2"><w:name w:val='
        '"heading 2"/></w:style><w:style w:styleId="Kapitel"><w:name w:val="Kapitel"/>'
        '<w:basedOn w:val="Heading2"/></w:style><w:style w:styleId="Quote">'
        '<w:name w:val="Quote"/></w:style></w:styles>',
        "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl='
        '"0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/>'
        '</w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>'
        "</w:numbering>",
        "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="0" w:type="separator"><w:p/>'
        '</w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Kept in Hull.</w:t></w:r></w:p>'
        "</w:footnote></w:footnotes>",
        "word/_rels/document.xml.rels": '<Relationships><Relationship Id="r1" Target='
        '"https://e.org/ships"/><Relationship Id="r2" Target="media/a.png"/></Relationships>',
        "word/media/a.png": png(),
        "docProps/core.xml": '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour'
        "</dc:title><dc:creator>Ada Moor</dc:creator></c>",
    }
    return zipped(members | changed)


def word(text: str, *, style: str = "", properties: str = "", run: str = "", rest: str = "") -> str:
    """A paragraph of a Word document."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f"<w:p><w:pPr>{named}{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr>"
        f'<w:t xml:space="preserve">{text}</w:t></w:r>{rest}</w:p>'
    )


def odt(text: str, **changed: bytes | str) -> bytes:
    """An OpenDocument text."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style", "draw")
    )
    members: dict[str, bytes | str] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f'<office:document-content {spaces} xmlns:fo="urn:fo" xmlns:xlink='
        '"http://www.w3.org/1999/xlink"><office:automatic-styles><style:style style:name="T1">'
        '<style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name='
        '"L1"><text:list-level-style-number text:level="1"/></text:list-style>'
        f"</office:automatic-styles><office:body><office:text>{text}</office:text></office:body>"
        "</office:document-content>",
        "Pictures/a.png": png(),
        "meta.xml": f'<office:document-meta {spaces} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<office:meta><dc:title>Harbour</dc:title></office:meta></office:document-meta>",
    }
    return zipped(members | changed)


def newsletter(html: str = "", text: str = "") -> bytes:
    """A letter as mail programs send it, with a picture in it."""
    message = EmailMessage()
    message["Message-ID"] = "<a1@news.example>"
    message["From"] = "Zoë Marsh <zoe@news.example>"
    message["To"] = "reader@home.example"
    message["Subject"] = "Ledgers – and what they tell"
    message["Date"] = "Tue, 04 May 2021 10:00:00 +0200"
    message.set_content(text or "See the page.")
    if html:
        message.add_alternative(html, subtype="html")
        part = message.get_payload()[-1]
        part.add_related(png(), "image", "png", cid="<ship@news.example>")
    return bytes(message)


def article(middle: str = "") -> str:
    """A page with enough words to be an article."""
    prose = "".join(
        f"<p>{text}, {n} times over, as it is told.</p>" for n, text in enumerate(PROSE)
    )
    return (
        "<!doctype html><html><head><title>The harbour</title></head><body><nav>"
        "<a href='/'>Home</a></nav><article><h1>The harbour</h1>"
        f"{prose}{middle}{prose}</article></body></html>"
    )


def warc(*records: tuple[str, str, bytes], packed: bool = False, chunked: bool = False) -> bytes:
    """An archive of answers: address, media type and body of each."""
    parts = [_record("warcinfo", "", b"software: tests\r\n")]
    for url, kind, data in records:
        body = data
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n"
        if chunked:
            head += "Transfer-Encoding: chunked\r\n"
            half = len(body) // 2
            pieces = (body[:half], body[half:], b"")
            body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
        parts.append(_record("response", url, head.encode() + b"\r\n" + body))
    return b"".join(map(gzip.compress, parts) if packed else parts)


def _record(kind: str, url: str, content: bytes) -> bytes:
    target = f"WARC-Target-URI: {url}\r\n" if url else ""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\n{target}Content-Length: {len(content)}\r\n\r\n"
    return head.encode() + content + b"\r\n\r\n"


def pdf(*pages: str) -> bytes:
    """A PDF whose pages hold these lines, in the built-in typeface."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects.append(f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for n, page in enumerate(pages):
        shown = "".join(f"({line}) Tj T* " for line in page.split("\n"))
        stream = f"BT /F1 11 Tf 14 TL 72 720 Td {shown}ET"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {5 + 2 * n} 0 R"
            "/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    out, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj{each}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n"
    return (out + tail + f"startxref\n{len(out)}\n%%EOF\n").encode("latin-1")


def cleaned(data: bytes, name: str | None = None, **options: bool) -> Cleaned:
    """What cleaning gives, the format found out."""
    return clean(from_bytes(data, name=name), **options)
