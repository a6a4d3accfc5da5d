"""The title of a plain text: its first line, unless that is a sentence, and its repeats."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from insightreader.capture.lost_characters import TAIL, is_only_lost, split_tail
from insightreader.capture.texts.furniture_phrases import known_sites, phrase_key
from insightreader.capture.texts.text_blocks import TextBlock, is_list_line
from insightreader.domain.cleaned import LostCharacter

REPEATED = "duplicate-title"
_LONGEST = 160
_REPEATED_WITHIN = 4
_CLOSING = ".。,，;；:：…"
_GUESS_LENGTH = 80
_SEPARATOR = re.compile(r"\s+[|–—·•-]\s+")


@dataclass(frozen=True, slots=True)
class TitleFound:
    """The title, the characters it lost, and the indexes of the blocks that it takes out.

    ``indexes[0]`` is the title's own block; the rest repeat it.
    """

    title: str
    lost: tuple[LostCharacter, ...]
    indexes: tuple[int, ...]
    site: str | None = None
    """What a browser's title names behind the post's own."""


def find_title(blocks: Sequence[TextBlock], *, told: str = "") -> TitleFound | None:
    """Return the title that a plain text begins with, or None where it begins with a sentence.

    ``told``: the title that the text is known to have, so that no other first line is one.
    """
    first = next((i for i, block in enumerate(blocks) if not is_only_lost(block.text)), None)
    if first is None or first == len(blocks) - 1 or not _may_be_title(blocks[first]):
        return None
    line = blocks[first].text
    title, tail = split_tail(line)
    if told and phrase_key(title) != phrase_key(told):
        return None
    lost = (_lost_at_end(line, tail),) if tail and not told else ()
    following = {
        index: phrase_key(split_tail(blocks[index].text)[0])
        for index in range(first + 1, min(len(blocks), first + 1 + _REPEATED_WITHIN))
    }
    short, site = _without_site(title, following.values())
    same = {phrase_key(title), phrase_key(short)}
    repeated = [index for index, key in following.items() if key in same]
    return TitleFound(told or short, lost, (first, *repeated), site)


def _without_site(title: str, following: Collection[str]) -> tuple[str, str | None]:
    """A title as the text repeats it, and what stood behind it: as a browser names a page."""
    ends = [match.start() for match in _SEPARATOR.finditer(title)]
    for end in ends:
        if phrase_key(title[:end]) in following:
            return title[:end], _SEPARATOR.split(title)[-1]
    last = _SEPARATOR.split(title)[-1]
    return (title[: ends[-1]], last) if ends and last in known_sites() else (title, None)


def guess_title(text: str) -> str:
    """Return the first words of a text that has no title, cut at a word."""
    line = " ".join(text.split("\n", 1)[0].split())
    if len(line) <= _GUESS_LENGTH:
        return line
    cut = line[:_GUESS_LENGTH]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"


def _may_be_title(block: TextBlock) -> bool:
    line = split_tail(block.text)[0]
    return (
        len(block.lines) == 1
        and 0 < len(line) <= _LONGEST
        and line[-1] not in _CLOSING
        and not (block.is_list or block.is_quoted or is_list_line(line))
    )


def _lost_at_end(line: str, tail: str) -> LostCharacter:
    end = len(line.rstrip())
    return LostCharacter("title", end - len(tail), end, tail, TAIL)
