"""Plain text to a draft: blocks, furniture, title, lost characters, headings, quotations.

A pasted post has no markup, so that everything is told by shape, place and known phrases.
"""

import itertools
import re
from collections import Counter
from dataclasses import dataclass

from insightreader.capture.decoding import Decoded, decode_text
from insightreader.capture.draft import Draft, Dropped, Fallback, LostLine, count_words
from insightreader.capture.lost_characters import is_only_lost
from insightreader.capture.repairing import repaired_characters
from insightreader.capture.texts.furniture import REASON as FURNITURE
from insightreader.capture.texts.furniture import FurnitureFound, find_furniture, is_known_line
from insightreader.capture.texts.headings import find_headings
from insightreader.capture.texts.plain_paragraphs import LONGEST, is_crowded, paragraphs_of
from insightreader.capture.texts.quotations import is_wholly_quoted
from insightreader.capture.texts.text_authors import find_author
from insightreader.capture.texts.text_blocks import TextBlock, split_blocks
from insightreader.capture.texts.text_bylines import REASON as BYLINE
from insightreader.capture.texts.text_title import REPEATED, TitleFound, find_title
from insightreader.domain.cleaned import CaptureSource, FieldSource, Metadata
from insightreader.domain.errors import NothingToRead
from insightreader.text.escaping import escape_text, paragraph, verse

# A mention that was a link leaves a space before the comma that follows it.
_SPACE_BEFORE_COMMA = re.compile(r"(?<=[^\W\d_]) ,(?=\s|$)")
TOO_LONG = "too long"
_MOST_LISTED = 10_000
_BULLET = re.compile(r"\s*(?:[-*+•‣▪◦–]|(?P<number>\d{1,3})[.)])\s+")


@dataclass(frozen=True, slots=True)
class _Judged:
    """The blocks of a text, with what is known of each by its index."""

    blocks: list[TextBlock]
    reasons: dict[int, str]
    """Why a block goes."""
    shown_above: frozenset[int]
    """The title's own block: no part of the text, and not removed from it either."""
    headings: frozenset[int]
    quotations: frozenset[int]


def draft_plain_text(
    source: CaptureSource,
    *,
    captions: bool = True,  # noqa: ARG001
    title: str = "",
) -> Draft:
    """Return the draft of a plain-text capture. Raises NothingToRead where it has no words.

    Plain text has no captions, so that ``captions`` changes nothing. ``title`` is what its
    container calls it: a first line in other words is then one of the text.
    """
    decoded = decode_text(source.data, source.charset)
    if len(decoded.text) > LONGEST:
        # A text that is cut isn't judged either.
        return _too_large(decoded, source.url)
    text, fixed = repaired(decoded.text)
    blocks = split_blocks(text, is_known=is_known_line)
    if not any(any(map(str.isalnum, block.text)) for block in blocks):
        raise NothingToRead("no words")
    lines = [line for block in blocks for line in block.lines]
    is_plain = is_crowded(lines)
    draft = _plain(lines, source.url) if is_plain else _draft(blocks, source.url, told=title)
    draft.fixed = fixed
    draft.encoding = decoded.encoding
    return draft


def _plain(lines: list[str], url: str | None) -> Draft:
    """The lines, unsorted: judging each and drawing it for itself takes time."""
    markdown = paragraphs_of(lines)
    if not markdown:
        raise NothingToRead("no words")
    metadata = _metadata(None, FurnitureFound(frozenset()), url=url)
    return Draft(markdown, metadata, fallback=Fallback.TOO_LARGE)


def _too_large(decoded: Decoded, url: str | None) -> Draft:
    text, left_out = decoded.text[:LONGEST], decoded.text[LONGEST:]
    draft = _plain(text.replace("\r\n", "\n").split("\n\n"), url)
    words = count_words(draft.markdown)
    draft.dropped.append(Dropped(left_out[:_MOST_LISTED], TOO_LONG, words))
    draft.encoding = decoded.encoding
    return draft


def repaired(text: str) -> tuple[str, Counter[str]]:
    """Return ``text`` with plain text's automatic corrections made, and their counts."""
    text, fixed = repaired_characters(text)
    text, commas = _SPACE_BEFORE_COMMA.subn(",", text)
    fixed["space-before-comma"] = commas
    return text, fixed


def _draft(blocks: list[TextBlock], url: str | None, *, told: str) -> Draft:
    lines = [block.text for block in blocks]
    furniture = find_furniture(lines)
    # A text of nothing but known phrases is somebody's list of them.
    reasons = dict.fromkeys(furniture.indexes, FURNITURE)
    if len(reasons) == len(blocks):
        reasons = {}
    reasons |= dict.fromkeys(furniture.bylines, BYLINE)
    author, names = find_author(lines, furniture, reasons)
    reasons |= dict.fromkeys(names, BYLINE)
    remaining = [index for index in range(len(blocks)) if index not in reasons]
    title = find_title([blocks[index] for index in remaining], told=told)
    title_indexes = [remaining[index] for index in title.indexes] if title else []
    reasons |= dict.fromkeys(title_indexes[1:], REPEATED)
    draft = Draft("", _metadata(title, furniture, author=author, url=url))
    draft.lost_in_title = list(title.lost) if title else []
    _fill(draft, _judged(blocks, reasons, frozenset(title_indexes[:1])))
    return draft


def _judged(
    blocks: list[TextBlock], reasons: dict[int, str], shown_above: frozenset[int]
) -> _Judged:
    kept = [
        index
        for index, block in enumerate(blocks)
        if index not in reasons and index not in shown_above and not is_only_lost(block.text)
    ]
    headings = find_headings([blocks[index] for index in kept])
    quotations = (
        index
        for before, index in itertools.pairwise([-1, *kept])
        if blocks[index].is_quoted
        or (
            before >= 0
            and blocks[before].text.endswith((":", "："))
            and is_wholly_quoted(blocks[index].text)
        )
    )
    return _Judged(
        blocks=blocks,
        reasons=reasons,
        shown_above=shown_above,
        headings=frozenset(kept[place] for place in headings),
        quotations=frozenset(quotations),
    )


def _fill(draft: Draft, judged: _Judged) -> None:
    """Write the Markdown of the blocks that stay, and note where the others were."""
    parts, words = [], 0
    for index, block in enumerate(judged.blocks):
        if index in judged.shown_above:
            continue
        if index in judged.reasons:
            reason = judged.reasons[index]
            draft.dropped.append(Dropped(block.text, reason, words, _markdown(block)))
        elif is_only_lost(block.text):
            draft.lost_lines.append(LostLine(block.text, words))
        else:
            parts.append(_kept_markdown(index, judged))
            words += _word_count(block)
    draft.markdown = "\n\n".join(parts) + "\n" if parts else ""


def _word_count(block: TextBlock) -> int:
    if not block.is_list:
        return count_words(block.text)
    return sum(count_words(_BULLET.sub("", line, count=1)) for line in block.lines)


def _kept_markdown(index: int, judged: _Judged) -> str:
    block = judged.blocks[index]
    if index in judged.headings:
        return "## " + escape_text(" ".join(block.text.split()))
    if index in judged.quotations:
        return "> " + _markdown(block).replace("\n", "\n> ")
    return _markdown(block)


def _markdown(block: TextBlock) -> str:
    if block.is_list:
        return "\n".join(_item(line) for line in block.lines)
    return verse(escape_text(line) for line in block.lines)


def _item(line: str) -> str:
    match = _BULLET.match(line)
    assert match is not None
    mark = f"{match['number']}." if match["number"] else "-"
    return f"{mark} {paragraph(escape_text(line[match.end() :]))}"


def _metadata(
    title: TitleFound | None,
    furniture: FurnitureFound,
    *,
    author: str | None = None,
    url: str | None = None,
) -> Metadata:
    dates = (line.published for line in furniture.bylines.values())
    published = next(filter(None, dates), None)
    known = {
        "title": FieldSource.GUESSED if title else None,
        "author": FieldSource.GUESSED if author else None,
        "published": FieldSource.GUESSED if published else None,
        "site": _source_of_site(title, furniture),
        "ui_language": FieldSource.FURNITURE if furniture.language else None,
        "url": FieldSource.CAPTURE if url else None,
    }
    return Metadata(
        title=title.title if title else "",
        author=author,
        published=published,
        site=furniture.site or (title.site if title else None),
        url=url,
        ui_language=furniture.language,
        sources={name: source for name, source in known.items() if source is not None},
    )


def _source_of_site(title: TitleFound | None, furniture: FurnitureFound) -> FieldSource | None:
    if furniture.site:
        return FieldSource.FURNITURE
    return FieldSource.GUESSED if title and title.site else None
