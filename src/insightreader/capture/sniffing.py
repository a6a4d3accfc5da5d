"""What kind of capture bytes are: by their own signs first, by the file's name only after."""

import codecs
import re
import zlib
from pathlib import PurePath

from insightreader.domain.errors import NothingToRead

HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"
PDF = "application/pdf"
EPUB = "application/epub+zip"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
EMAIL = "message/rfc822"
MHTML = "multipart/related"
WARC = "application/warc"
WACZ = "application/wacz"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", PDF),
    (b"WARC/", WARC),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"{\\rtf", "application/rtf"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"bplist00", "application/x-bplist"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"\x7fELF", "application/x-executable"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"),
)
_SHOWN_IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"})
_ZIP = b"PK\x03\x04"
_BINARY_CONTROLS = bytes({*range(9), *range(14, 27), *range(28, 32)})
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|"
    r"section|div|p|h[1-6]|table|ul|ol|blockquote|meta|span|a|img|figure)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?P<root>rss|feed|rdf:RDF|opml)\b", re.DOTALL
)
_MHTML_START = re.compile(
    r"(?:From|Subject|Date|MIME-Version|Snapshot-Content-Location|Content-Type):", re.IGNORECASE
)
# A pasted letter has a few of these; what mail programs write has one of the others, too.
_EMAIL_START = re.compile(
    r"(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|"
    r"(?:X|DKIM|ARC|List|Content)-[\w-]+|Sender|Reply-To|Authentication-Results):\s",
    re.IGNORECASE,
)
_SENT = re.compile(r"(?im)^(?:message-id|received|return-path|mime-version|delivered-to):\s")
_FRONT_MATTER = re.compile(r"---\n(?:[\w-]+\s*:.*\n|[ \t]*-?.*\n)*?(?:---|\.\.\.)\n")
_HTML_ANYWHERE = re.compile(r"<(?:p|div|br|h[1-6]|article|ul|blockquote)\b[^>]*>", re.IGNORECASE)
_FEED_TYPES = {
    "rss": "application/rss+xml",
    "feed": "application/atom+xml",
    "rdf:RDF": "application/rss+xml",
    "opml": "text/x-opml",
}
_BY_SUFFIX = {
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".mdown": MARKDOWN,
    ".txt": PLAIN,
    ".text": PLAIN,
    ".eml": EMAIL,
    ".mhtml": MHTML,
    ".mht": MHTML,
}
_WINDOW = 4096
_MOST_CONTROLS = 0.05


def media_type(data: bytes, name: str | None = None) -> str:
    """Return the media type of ``data``, where ``name`` may be its file's name.

    Raises NothingToRead for bytes that no known kind of document has.
    """
    by_signature = _by_signature(data)
    if by_signature is not None:
        return by_signature
    suffix = PurePath(name).suffix.lower() if name else ""
    if _is_binary(data):
        raise NothingToRead("unknown binary data", what="application/octet-stream")
    head = _head(data)
    by_start = _by_start(head)
    if by_start is not None:
        return by_start
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    if _FRONT_MATTER.match(head):
        return MARKDOWN
    return HTML if len(_HTML_ANYWHERE.findall(head)) >= 3 else PLAIN


def _head(data: bytes) -> str:
    """The first characters, whatever their encoding: every sign is ASCII."""
    window = data[:_WINDOW].removeprefix(codecs.BOM_UTF8)
    if window.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return window.decode("utf-16", errors="replace")
    return window.replace(b"\0", b"").replace(b"\r\n", b"\n").decode("latin-1")


def image_type(data: bytes) -> str | None:
    """Return the type of a picture that a reader may show, by its bytes."""
    kind = _by_signature(data)
    return kind if kind in _SHOWN_IMAGES else None


def _by_signature(data: bytes) -> str | None:
    if data.startswith(_ZIP):
        return _zip_type(data)
    if data.startswith(b"\x1f\x8b"):
        return _gzip_type(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp":
        return "image/avif" if data[8:12] in {b"avif", b"avis"} else "video/mp4"
    if b"WebKitMainResource" in data[:_WINDOW] or data.startswith(b"bplist00"):
        return "application/x-webarchive"
    return next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), None)


def _zip_type(data: bytes) -> str:
    if b"application/epub+zip" in data[:200]:
        return EPUB
    if b"word/document.xml" in data:
        return DOCX
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]:
        return ODT
    if b"META-INF/container.xml" in data:
        return EPUB
    if b"datapackage.json" in data and b".warc" in data:
        return WACZ
    return "application/zip"


def _gzip_type(data: bytes) -> str:
    try:
        start = zlib.decompressobj(wbits=31).decompress(data[:_WINDOW], 16)
    except zlib.error:
        start = b""
    return WARC if start.startswith(b"WARC/") else "application/gzip"


def _is_binary(data: bytes) -> bool:
    """UTF-16 text has zeros too, but in one half of its bytes only."""
    sample = data[:_WINDOW]
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    zeros_even, zeros_odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(zeros_even, zeros_odd) > len(sample) * 0.1 and not min(zeros_even, zeros_odd):
        return False
    kept = sample.translate(None, _BINARY_CONTROLS)
    return len(sample) - len(kept) > len(sample) * _MOST_CONTROLS


def _by_start(head: str) -> str | None:
    if _HTML_START.match(head):
        return HTML
    feed = _FEED_START.match(head)
    if feed:
        return _FEED_TYPES[feed["root"]]
    if _MHTML_START.match(head) and re.search(r"(?im)^content-type:\s*multipart/related", head):
        return MHTML
    if _EMAIL_START.match(head) and _SENT.search(head.partition("\n\n")[0]):
        return EMAIL
    return None
