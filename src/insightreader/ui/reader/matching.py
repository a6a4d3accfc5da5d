"""Finds the blocks of the reading text in a document that was made from their HTML."""

import re
from array import array
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextDocument

from insightreader.domain.text import RenderedText
from insightreader.ui.reader.fragments import fragments
from insightreader.ui.reader.offsets import Drawn, OffsetMap, Places

FOOTNOTE = "#fn"
"""How the address of a footnote mark begins; such marks are no part of the reading text."""

_SEPARATORS = re.compile("[\u2029\ufdd0\ufdd1]")
"""What ends a text block in ``toRawText``: a paragraph, the edges of table cells and frames."""
_IMAGE = "\ufffc"
_LINE = "\u2028"


def match_blocks(document: QTextDocument, rendered: RenderedText, *, skip: int) -> OffsetMap:
    """Pair the document's text blocks, the first ``skip`` left out, with the text's blocks.

    One call for the whole text: asking Qt block by block costs ten times as much.
    """
    raw = document.toRawText()
    is_basic = document.characterCount() - 1 == len(raw)
    drawn: list[Drawn] = []
    waiting = iter(rendered.blocks)
    block = next(waiting, None)
    for number, (position, shown) in enumerate(_segments(raw, is_basic=is_basic)):
        if block is None:
            break
        if number < skip or not shown.strip(_IMAGE + " "):
            continue
        expected = rendered.text[block.start : block.end].replace("\n", _LINE)
        if shown == expected and (is_basic or shown.isascii()):
            found: Drawn | None = Drawn(block, number, position)
        else:
            marks = [] if shown == expected else _marks(document.findBlockByNumber(number))
            found = _pair(Drawn(block, number, position), shown, expected, marks)
        if found is not None:
            drawn.append(found)
            block = next(waiting, None)
    return OffsetMap(drawn)


def _segments(raw: str, *, is_basic: bool) -> Iterator[tuple[int, str]]:
    """The text of every block with its position in UTF-16 units."""
    position = 0
    for shown in _SEPARATORS.split(raw):
        yield position, shown
        position += (len(shown) if is_basic else len(shown.encode("utf-16-le")) // 2) + 1


def _pair(plain: Drawn, shown: str, expected: str, marks: list[range]) -> Drawn | None:
    """The block with its places, or None when the document shows something else there."""
    places = _places(shown, expected, marks)
    if places is None and marks:
        places = _places(shown, expected, [])
    return None if places is None else replace(plain, places=_plain(places))


def _marks(block: QTextBlock) -> list[range]:
    """Places of the footnote marks in a text block, in UTF-16 units."""
    found = []
    for fragment in fragments(block):
        if fragment.charFormat().anchorHref().startswith(FOOTNOTE):
            start = fragment.position() - block.position()
            found.append(range(start, start + fragment.length()))
    return found


def _places(shown: str, expected: str, marks: list[range]) -> Places | None:
    """Follow ``expected`` through ``shown``; None when it isn't all there in this order."""
    starts, ends = array("I"), array("I")
    place, wanted = 0, 0
    for character in shown:
        width = 2 if character > "\uffff" else 1
        is_text = not any(place in mark for mark in marks)
        if is_text and wanted < len(expected) and character == expected[wanted]:
            starts.append(place)
            ends.append(place + width)
            wanted += 1
        place += width
    return Places(starts, ends) if wanted == len(expected) else None


def _plain(places: Places) -> Places | None:
    """None when code points and UTF-16 units are the same in this block."""
    length = len(places.starts)
    return None if length == 0 or places.ends[-1] == length else places
