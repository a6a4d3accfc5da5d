"""The text that is kept when cleaning died: plain, unsorted, but there. Cheap on purpose."""

import hashlib
from collections.abc import Iterator
from itertools import accumulate

from insightreader.capture.decoding import decode_html, decode_text
from insightreader.capture.sniffing import DOCX, EPUB, ODT, PDF, WACZ, WARC
from insightreader.domain.cleaned import CaptureSource, Cleaned, FieldSource, Metadata, RemovedBlock
from insightreader.domain.errors import NothingToRead
from insightreader.domain.ids import Sha256
from insightreader.domain.text import Block, BlockKind, RenderedText
from insightreader.text.drawing import draw
from insightreader.text.escaping import escape_text, paragraph
from insightreader.text.passage import Passage
from insightreader.text.renderer import RENDERER
from insightreader.workers.stripping import PlainText, strip_html, strip_text

RULES = "plain-1"
MAX_CHARACTERS = 1_000_000
"""Text beyond so many characters is listed as removed; the capture has all of it."""
# Packed or drawn: their bytes are noise without the parser that failed.
_NO_PLAIN_TEXT = frozenset({PDF, EPUB, DOCX, ODT, WARC, WACZ})
MAX_BYTES = 16 * 1024 * 1024
"""What is looked at; the rest costs time that this way out must not need."""
_TOO_LONG = "too long"
_MAX_LISTED_CHARACTERS = 10_000


def plain_revision(source: CaptureSource, *, reason: str) -> Cleaned:
    """Return the plain text of ``source`` with ``reason`` as its fall-back.

    Raises ``NothingToRead`` where there is none, as in a picture or an archive.
    """
    encoding, plain = _plain_text(source)
    kept = list(_within(plain.paragraphs))
    if not kept:
        raise NothingToRead("no plain text either", reason=reason)
    rendered = _rendered(kept)
    left_out = "\n".join(plain.paragraphs[len(kept) :]) or _rest(source, kept, plain)
    removed = RemovedBlock(
        left_out[:_MAX_LISTED_CHARACTERS], _TOO_LONG, before=len(rendered.blocks) + 1
    )
    title = plain.title or kept[0][:120]
    return Cleaned(
        Metadata(
            title=title,
            url=source.url,
            sources={"title": FieldSource.HTML if plain.title else FieldSource.GUESSED},
        ),
        rendered,
        RULES,
        removed=(removed,) if left_out else (),
        encoding=encoding,
        fallback=reason,
    )


def _plain_text(source: CaptureSource) -> tuple[str, PlainText]:
    if source.media_type in _NO_PLAIN_TEXT:
        return "", PlainText()
    if b"\0" in source.data[:4_096] and not source.data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", PlainText()
    data = source.data[:MAX_BYTES]
    if source.media_type in {"text/plain", "text/markdown"}:
        decoded = decode_text(data, source.charset)
        plain = strip_text(decoded.text)
    else:
        decoded = decode_html(data, source.charset)
        plain = strip_html(decoded.text)
    return decoded.encoding, plain


def _rendered(paragraphs: list[str]) -> RenderedText:
    """What rendering the Markdown would give, without a parser whose time isn't linear."""
    text = "\n".join(paragraphs)
    starts = accumulate((len(each) + 1 for each in paragraphs), initial=0)
    blocks = (
        Block(number, BlockKind.PARAGRAPH, start, start + len(each))
        for number, (start, each) in enumerate(zip(starts, paragraphs, strict=False), start=1)
    )
    return RenderedText(
        markdown="\n\n".join(paragraph(escape_text(each)) for each in paragraphs),
        text=text,
        blocks=tuple(blocks),
        spans=(),
        html=draw(Passage(BlockKind.PARAGRAPH, each) for each in paragraphs),
        text_sha256=Sha256(hashlib.sha256(text.encode()).hexdigest()),
        renderer=RENDERER,
    )


def _rest(source: CaptureSource, kept: list[str], plain: PlainText) -> str:
    """What stands for the words that weren't looked at, or were cut from the one paragraph."""
    is_cut = len(source.data) > MAX_BYTES or len(kept[0]) < len(plain.paragraphs[0])
    return plain.paragraphs[0][len(kept[0]) :] or "…" if is_cut else ""


def _within(paragraphs: list[str]) -> Iterator[str]:
    left = MAX_CHARACTERS
    for number, each in enumerate(paragraphs):
        left -= len(each)
        if left < 0:
            # A text without empty lines is one paragraph, and half of it is better than none.
            if number == 0:
                yield each[:MAX_CHARACTERS].rstrip()
            return
        yield each
