"""Lines of a PDF's pages put together to paragraphs, items of lists and headings, by shape."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from insightreader.capture.draft import count_words
from insightreader.capture.texts.headings import find_headings
from insightreader.capture.texts.text_blocks import TextBlock
from insightreader.text.escaping import escape_text, paragraph

_SHORT_LINE = 0.8
_ENDS = re.compile(r"[.!?:…。！？»”\"')\]]\s*$")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")
_ITEM = re.compile(r"(?:(?P<bullet>[•‣▪◦●○■])|(?P<number>\d{1,2})[.)])\s+(?=\S)")
_LISTED = re.compile(r"(?:-|\d+\.) ")
_FULL_SHARE = 0.95
"""Which share of all lines is shorter than a full one is taken to be."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or an item with the mark that it has in Markdown."""

    text: str
    mark: str = ""


class PageParagraphs:
    """Takes lines in order; ``words`` are those taken so far."""

    def __init__(self, lines: Sequence[str]) -> None:
        lengths = sorted(len(line) for line in lines if line) or [0]
        self._usual = lengths[int(_FULL_SHARE * (len(lengths) - 1))]
        self._parts: list[Part] = []
        # A paragraph may be as long as its book: its lines are put together when it ends.
        self._open: list[str] = []
        self._mark = ""
        self._words = 0

    @property
    def words(self) -> int:
        """How many words the lines so far have."""
        return self._words + count_words("".join(self._open[-1:]))

    def add(self, line: str, *, is_last: bool) -> None:
        """Take the next line; ``is_last``: of its page."""
        item = _ITEM.match(line)
        if item is not None and (item["bullet"] or self._may_begin_item()):
            self.close()
            self._open.append(line[item.end() :])
            self._mark = f"{item['number']}." if item["number"] else "-"
        elif line:
            self._go_on(line)
        if self._is_end(line, is_last=is_last):
            self.close()

    def _may_begin_item(self) -> bool:
        """Whether a number at a line's start isn't the end of a sentence."""
        if not self._open or self._mark:
            return True
        return _ENDS.search(self._open[-1]) is not None

    def _go_on(self, line: str) -> None:
        """Add a line; a word that was divided between it and the one before is one again."""
        if self._open and _HYPHENATED.search(self._open[-1]) and line[:1].islower():
            self._open[-1] = self._open[-1][:-1] + line
            return
        self._words = self.words
        self._open.append(line)

    def close(self) -> None:
        """End the paragraph that is open."""
        if self._open:
            self._parts.append(Part(" ".join(self._open), self._mark))
        self._words = self.words
        self._open, self._mark = [], ""

    def parts(self) -> list[Part]:
        """Return what the lines came to."""
        self.close()
        return self._parts

    def _is_end(self, line: str, *, is_last: bool) -> bool:
        if not line:
            return True
        ends = _ENDS.search(line) is not None
        if is_last:
            return ends
        return len(line) < self._usual * _SHORT_LINE and (ends or len(line) < self._usual / 2)


def markdown_of(parts: Sequence[Part]) -> str:
    """Return parts as Markdown; "" when none has words."""
    kept = [part for part in parts if any(map(str.isalnum, part.text))]
    headings = _headings(kept)
    out: list[str] = []
    for index, part in enumerate(kept):
        text = escape_text(part.text)
        if index in headings:
            out.append(f"## {text}")
        elif part.mark:
            _add_item(out, part, before=kept[index - 1].mark if index else "")
        else:
            out.append(paragraph(text))
    return "\n\n".join(out) + "\n" if out else ""


def _add_item(out: list[str], item: Part, *, before: str) -> None:
    """Add an item; a number that goes on from none is a part of the words."""
    line = f"{item.mark} {paragraph(escape_text(item.text))}"
    if _is_next(before, item.mark) and _LISTED.match(out[-1]):
        # Items of one list follow one another without a blank line between.
        out[-1] = f"{out[-1]}\n{line}"
    elif item.mark in {"-", "1."}:
        out.append(line)
    else:
        out.append(paragraph(escape_text(f"{item.mark} {item.text}")))


def _is_next(before: str, mark: str) -> bool:
    """Whether an item goes on with the list of the one before it."""
    if mark == "-" or before in {"", "-"}:
        return mark == before
    return int(mark[:-1]) == int(before[:-1]) + 1


def _headings(parts: Sequence[Part]) -> set[int]:
    """What looks like a heading and follows a whole sentence: rows of tables follow each other."""
    blocks = [TextBlock((part.text,), is_list=bool(part.mark)) for part in parts]
    return {
        index
        for index in find_headings(blocks)
        if index == 0 or parts[index - 1].mark or _ENDS.search(parts[index - 1].text)
    }
