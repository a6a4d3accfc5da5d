"""E-mails and MHTML pages: the part that is the text, its pictures in their places."""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email.errors import MessageError
from email.header import Header, decode_header
from email.message import Message
from email.utils import parseaddr
from urllib.parse import urljoin

from insightreader.capture.dates import mail_date
from insightreader.capture.draft import Draft
from insightreader.capture.formats.documents import described, over
from insightreader.capture.formats.embedding import Pictures
from insightreader.capture.page_addresses import web_address
from insightreader.capture.pages.web_page import draft_web_page
from insightreader.capture.texts.plain_text import draft_plain_text
from insightreader.domain.cleaned import CaptureSource, Metadata
from insightreader.domain.errors import NothingToRead

MOST_PARTS = 2_000
_DEEPEST = 12
_CID = re.compile(r"^cid:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Parts:
    html: Message | None
    plain: Message | None
    beside: dict[str, Message]
    """Every other part, by its location and by its ``cid:`` address."""


def draft_mhtml(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of a page that a browser saved with its pictures in one file.

    Raises NothingToRead where it holds no page.
    """
    message = _parsed(source.data)
    parts = _parts(message)
    located = str(message.get("Snapshot-Content-Location") or "")
    if parts.html is not None:
        located = located or str(parts.html.get("Content-Location") or "")
    address = web_address(located)
    if parts.html is None or address is None:
        # Letters with pictures in them are of the same type, and come from no address.
        return _letter(message, parts, source, captions=captions)
    return _page(parts.html, parts, replace(source, url=source.url or address), captions=captions)


def draft_email(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of a letter or newsletter: its HTML where it has one, else its plain text.

    Raises NothingToRead where it has neither.
    """
    message = _parsed(source.data)
    return _letter(message, _parts(message), source, captions=captions)


def _letter(message: Message, parts: _Parts, source: CaptureSource, *, captions: bool) -> Draft:
    said = _said(message)
    if parts.html is not None:
        draft = _page(parts.html, parts, source, captions=captions, title=said.title)
    elif parts.plain is not None:
        data = _payload(parts.plain)
        charset = parts.plain.get_content_charset()
        plain = replace(source, data=data, charset=charset)
        draft = draft_plain_text(plain, captions=captions, title=said.title)
    else:
        raise NothingToRead("no text in the message")
    draft.metadata = over(draft.metadata, said)
    return draft


def _parsed(data: bytes) -> Message:
    try:
        return email.message_from_bytes(data.lstrip(b"\r\n"), policy=email.policy.compat32)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise NothingToRead("a message that can't be read") from error


def _parts(message: Message) -> _Parts:
    beside: dict[str, Message] = {}
    html: Message | None = None
    plain: Message | None = None
    start = message.get_param("start") if message.is_multipart() else None
    for part in _leaves(message, 0):
        kind = part.get_content_type()
        is_attached = part.get_content_disposition() == "attachment"
        if kind in {"text/html", "application/xhtml+xml"} and not is_attached:
            if html is None or (start and part.get("Content-ID") == start):
                html = part
        elif kind == "text/plain" and not is_attached and plain is None:
            plain = part
        _name(part, beside)
    return _Parts(html, plain, beside)


def _leaves(message: Message, depth: int) -> Iterator[Message]:
    payload = _inside(message)
    if not isinstance(payload, list):
        yield message
        return
    if depth > _DEEPEST:
        return
    for part in payload[:MOST_PARTS]:
        if isinstance(part, Message):
            yield from _leaves(part, depth + 1)


def _name(part: Message, beside: dict[str, Message]) -> None:
    identity = str(part.get("Content-ID") or "").strip().strip("<>")
    location = str(part.get("Content-Location") or "").strip()
    if identity:
        beside.setdefault(f"cid:{identity}", part)
    if location:
        beside.setdefault(location, part)


def _page(
    part: Message, parts: _Parts, source: CaptureSource, *, captions: bool, title: str = ""
) -> Draft:
    """The way of every page, once the pictures are in it."""
    base = str(part.get("Content-Location") or source.url or "")

    def find(address: str) -> bytes | None:
        name = _CID.sub("cid:", address)
        found = parts.beside.get(name) or parts.beside.get(_joined(base, name))
        return None if found is None else _payload(found)

    charset = part.get_content_charset()
    # Latin-1 keeps every byte, and all that is looked for is ASCII.
    html = Pictures(find).embedded(_payload(part).decode("latin-1"))
    page = replace(source, data=html.encode("latin-1"), charset=charset, media_type="text/html")
    return draft_web_page(page, captions=captions, title=title)


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _inside(message: Message) -> object:
    """The parts of a letter; what a head says of their characters may be no name of a charset."""
    try:
        return message.get_payload()
    except (ValueError, LookupError, AssertionError):
        return None


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return data if isinstance(data, bytes) else b""


def _said(message: Message) -> Metadata:
    sender = message.get("From")
    # A name's own comma is decoded only after the address is parted from it.
    name, address = parseaddr(sender if isinstance(sender, str) else _decoded(sender))
    return described(
        title=_header(message, "Subject"),
        author=_decoded(name) or address,
        published=mail_date(_header(message, "Date")),
        url=web_address(_header(message, "List-Post")) or None,
    )


def _header(message: Message, name: str) -> str:
    return _decoded(message.get(name))


def _decoded(raw: Header | str | None) -> str:
    """What a field of a letter's head says; bytes of no declared charset are taken for UTF-8."""
    if raw is None:
        return ""
    try:
        return "".join(
            piece if isinstance(piece, str) else piece.decode(_charset(charset), "replace")
            for piece, charset in decode_header(raw)
        )
    except (MessageError, ValueError, LookupError):
        return str(raw)


def _charset(declared: str | None) -> str:
    return "utf-8" if declared in (None, "unknown-8bit") else str(declared)
