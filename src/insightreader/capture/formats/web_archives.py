"""WARC and WACZ: the main page of a web archive, with the pictures that were archived with it."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from insightreader.capture.draft import Draft
from insightreader.capture.formats.bounded_zip import BoundedZip
from insightreader.capture.formats.embedding import Pictures
from insightreader.capture.page_addresses import resolved, web_address, without_fragment
from insightreader.capture.pages.web_page import draft_web_page
from insightreader.capture.sources import split_type
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import NothingToRead

LARGEST_WHOLE = 300 * 1024 * 1024
"""In bytes, of records unpacked."""
LARGEST_BODY = 50 * 1024 * 1024
MOST_RECORDS = 20_000
_LONGEST_HEAD = 64 * 1024
_PIECE = 256 * 1024
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


@dataclass(frozen=True, slots=True)
class _Answer:
    """One archived answer of a server."""

    url: str
    kind: str
    charset: str | None
    body: bytes


def draft_warc(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of an archive's first page. Raises NothingToRead where there is none."""
    return _draft(source, list(_answers(_unpacked(source.data))), None, captions=captions)


def draft_wacz(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of the page that a WACZ names as its main one, else of its first page.

    Raises NothingToRead for a damaged archive, or one without a page.
    """
    archive = BoundedZip(source.data)
    answers: list[_Answer] = []
    for name in archive.names():
        if name.startswith("archive/") and name.endswith((".warc", ".warc.gz")):
            answers += _answers(_unpacked(archive.find(name) or b""))
    return _draft(source, answers, _main_page(archive), captions=captions)


def _draft(
    source: CaptureSource, answers: list[_Answer], main: str | None, *, captions: bool
) -> Draft:
    pages = [each for each in answers if each.kind in _PAGES and each.body.strip()]
    wanted = source.url or main
    page = next((each for each in pages if each.url == wanted), pages[0] if pages else None)
    if page is None:
        raise NothingToRead("no page in the archive")
    bodies = {each.url: each.body for each in answers if each.kind.startswith("image/")}

    def find(address: str) -> bytes | None:
        found = resolved(address, page.url)
        return bodies.get(without_fragment(found)) if found else None

    html = Pictures(find).embedded(page.body.decode("latin-1")).encode("latin-1")
    wrapped = replace(
        source,
        data=html,
        charset=page.charset,
        media_type="text/html",
        url=web_address(page.url) or source.url,
    )
    return draft_web_page(wrapped, captions=captions)


def _main_page(archive: BoundedZip) -> str | None:
    try:
        package = msgspec.json.decode(archive.find("datapackage.json") or b"{}")
    except (msgspec.DecodeError, RecursionError):
        return None
    main = package.get("mainPageUrl") if isinstance(package, dict) else None
    return main if isinstance(main, str) else None


def _unpacked(data: bytes) -> bytes:
    """The records in plain; each may be a gzip member of its own. A damaged end is left out."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    parts, size, position = [], 0, 0
    while data.startswith(b"\x1f\x8b", position) and size < LARGEST_WHOLE:
        unpacker = zlib.decompressobj(wbits=31)
        try:
            # Piece by piece: what a member leaves unused is a copy of all that it was given.
            while not unpacker.eof and position < len(data) and size < LARGEST_WHOLE:
                piece = data[position : position + _PIECE]
                parts.append(unpacker.decompress(piece, LARGEST_WHOLE - size))
                size += len(parts[-1])
                position += len(piece) - len(unpacker.unused_data)
        except zlib.error:
            break
    return b"".join(parts)


def _answers(data: bytes) -> Iterator[_Answer]:
    position = 0
    for _ in range(MOST_RECORDS):
        position = data.find(b"WARC/", position)
        end = data.find(b"\r\n\r\n", position, position + _LONGEST_HEAD) if position >= 0 else -1
        if end < 0:
            return
        headers = _headers(data[position:end])
        length = headers.get("content-length", "")
        size = int(length) if length.isascii() and length.isdecimal() and len(length) < 12 else 0
        content = data[end + 4 : end + 4 + size]
        position = end + 4 + size
        url = headers.get("warc-target-uri", "").strip("<>")
        if headers.get("warc-type") == "response" and url.startswith("http"):
            answer = _answer(url, content)
            if answer is not None:
                yield answer
        elif headers.get("warc-type") == "resource":
            kind, _ = split_type(headers.get("content-type"))
            yield _Answer(url, kind or "", None, content)


def _answer(url: str, content: bytes) -> _Answer | None:
    head, _, body = content.partition(b"\r\n\r\n")
    status = head.split(b" ", 2)[1:2]
    if not status or not status[0].startswith(b"2"):
        return None
    headers = _headers(head)
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    encoding = headers.get("content-encoding", "").lower()
    if encoding in {"gzip", "x-gzip", "deflate"}:
        body = _inflated(body)
    kind, charset = split_type(headers.get("content-type"))
    return _Answer(url, kind or "", charset, body[:LARGEST_BODY])


def _headers(head: bytes) -> dict[str, str]:
    lines = head.decode("utf-8", "replace").split("\r\n")[1:]
    pairs = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _joined(body: bytes) -> bytes:
    """The chunks of a body in one; what isn't in chunks is a body as it is."""
    parts: list[bytes] = []
    position = 0
    while True:
        end = body.find(b"\r\n", position, position + 1024)
        size = body[position:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16)
        except ValueError:
            return b"".join(parts) or body
        if length <= 0:
            return b"".join(parts)
        parts.append(body[end + 2 : end + 2 + length])
        position = end + 2 + length + 2


def _inflated(body: bytes) -> bytes:
    for bits in (47, -15):
        try:
            return zlib.decompressobj(wbits=bits).decompress(body, LARGEST_BODY)
        except zlib.error:
            continue
    return body
