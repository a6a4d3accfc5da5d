"""Which lines of a copied text a site put round it: at its two edges, by phrase and by company.

A phrase matches a whole line only, so that an article about "sharing" keeps its sentences; ordinary
words count only outside the first and the last paragraph.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from insightreader.capture.lost_characters import is_only_lost
from insightreader.capture.texts.columns import columns
from insightreader.capture.texts.furniture_phrases import (
    Phrase,
    PhraseKind,
    match_phrase,
    match_text_phrase,
    phrase_key,
)
from insightreader.capture.texts.text_bylines import Byline, read_byline

REASON = "page-furniture"
_EDGE_BLOCKS = 7
_END_FROM = 0.4
_WIDE_ENOUGH, _SENTENCE_ENOUGH = 90, 45
_ENDED = re.compile(r"[.!?…。！？؟۔][\"'”’»)\]」』]*$")
_COUNT = re.compile(r"[\W_]*[\d٠-٩۰-۹][\d.,٠-٩۰-۹]*\s?(?:[kKmM万]\b)?[\W_]*")
_LOOKED_AT_FIRST, _LOOKED_AT_LAST = 80, 400
_MOST_BODIES_BEHIND = 2
_FEW_WORDS = 2
_WIDEST_WORDS = 24


@dataclass(frozen=True, slots=True)
class FurnitureFound:
    """Which blocks are furniture, by index, and what their phrases say of the capture."""

    indexes: frozenset[int]
    site: str | None = None
    language: str | None = None
    bylines: Mapping[int, Byline] = field(default_factory=dict)
    """Lines at the edges that say who wrote the text and when."""
    head: range = range(0)
    """The blocks before the first paragraph."""


def is_furniture_line(line: str) -> bool:
    """Tell whether a line of a page is a known phrase of any kind."""
    return match_phrase(line) is not None


def is_known_line(line: str) -> bool:
    """Tell whether a line of a copied text is likely to stand for itself: a phrase or a byline."""
    return match_text_phrase(line) is not None or read_byline(line) is not None


def find_furniture(blocks: Sequence[str]) -> FurnitureFound:
    """Return which of a plain text's blocks are furniture, and the site they give away."""
    return _Edges(blocks).found()


class _Edges:
    """The two edges of a text: what stands before its first and behind its last paragraph."""

    def __init__(self, blocks: Sequence[str]) -> None:
        self._blocks = blocks
        self._count = len(blocks)
        looked_at = [*range(min(_LOOKED_AT_FIRST, self._count))]
        looked_at += range(max(len(looked_at), self._count - _LOOKED_AT_LAST), self._count)
        self._phrases = {
            i: phrase for i in looked_at if (phrase := match_text_phrase(blocks[i])) is not None
        }
        lines = {
            i: byline
            for i in looked_at
            if i not in self._phrases and (byline := read_byline(blocks[i])) is not None
        }
        known = self._phrases.keys() | lines.keys()
        self._bodies = [i for i in range(self._count) if i not in known and _is_body(blocks[i])]
        first = self._bodies[0] if self._bodies else min(_EDGE_BLOCKS, self._count)
        self._head = range(first)
        self._cut = min(filter(self._is_end, self._phrases), default=self._count)
        last = max((i for i in self._bodies if i < self._cut), default=first - 1)
        self._tail = range(last + 1, self._cut)
        self._edges = {*self._head, *range(last + 1, self._count)}
        self._bylines = {
            i: line
            for i, line in lines.items()
            if (i in self._head and (i or not line.is_weak)) or (i > last and not line.is_weak)
        }

    def found(self) -> FurnitureFound:
        """Return what goes, and what it tells."""
        indexes = set(range(self._cut, self._count))
        indexes |= {i for i, phrase in self._phrases.items() if self._goes(i, phrase)}
        self._grow(indexes, self._head)
        self._sweep(indexes)
        self._grow(indexes, self._tail)
        used = [self._phrases[i] for i in sorted(indexes & self._phrases.keys())]
        site = next((phrase.site for phrase in used if phrase.site), None)
        language = next((phrase.language for phrase in used if phrase.site == site), None)
        lines = {i: line for i, line in self._bylines.items() if i not in indexes}
        return FurnitureFound(frozenset(indexes), site, language, lines, self._head)

    def _is_end(self, index: int) -> bool:
        """Whether an end phrase ends the text: a heading may be called so too."""
        phrase = self._phrases[index]
        if phrase.kind is not PhraseKind.END or index in self._head:
            return False
        behind = self._bodies[bisect_right(self._bodies, index) :]
        is_early = index < self._count * _END_FROM and phrase.site is None
        if is_early and len(behind) > _MOST_BODIES_BEHIND:
            return False
        is_heading = behind[:1] == [index + 1] and phrase.site is None
        has_more = index < max(self._phrases)
        return not is_heading or (has_more and len(behind) <= _MOST_BODIES_BEHIND)

    def _goes(self, index: int, phrase: Phrase) -> bool:
        if phrase.kind is PhraseKind.ANYWHERE:
            return True
        if phrase.kind is PhraseKind.END:
            return index in self._head and self._has_company(index)
        if phrase.at_edges_only:
            at_edge = index in self._head or index in self._tail
            return at_edge and (_says_enough(self._blocks[index]) or self._has_company(index))
        if index in self._head:
            # Where a paragraph follows at once, the first line is the title.
            is_alone = self._head == range(1) and max(self._phrases) < self._tail.start
            return phrase.site is not None or not is_alone
        is_near = index < _EDGE_BLOCKS or index >= self._cut - _EDGE_BLOCKS
        return index in self._tail or (is_near and not self._is_amid_text(index))

    def _is_amid_text(self, index: int) -> bool:
        return {index - 1, index + 1} <= {*self._bodies} and self._phrases[index].site is None

    def _has_company(self, index: int) -> bool:
        """Whether what stands beside a line isn't the text's, so that it is no heading either."""
        near = {index - 1, index + 1}
        is_known = any(i in self._phrases or i in self._bylines for i in near & self._edges)
        return is_known or any(_is_count_or_marks(self._blocks[i]) for i in near & self._edges)

    def _grow(self, indexes: set[int], edge: range) -> None:
        """Take counts, and marks alone, that stand beside what goes."""
        for i in (*edge, *edge[::-1]):
            has_company = {i - 1, i + 1} & (indexes | self._bylines.keys())
            if has_company and _is_count_or_marks(self._blocks[i]):
                indexes.add(i)

    def _sweep(self, indexes: set[int]) -> None:
        """Take what stands among the buttons behind a text, where most lines there are known."""
        known = [i for i in self._tail if i in self._phrases or i in self._bylines]
        if not known:
            return
        rest = range(known[0], self._tail.stop)
        is_cut = self._cut < self._count
        if len(known) + is_cut > 1 and 2 * len(known) >= len(rest):
            indexes |= {i for i in rest if i not in self._bylines}
        marks = (i for i in self._tail if not any(map(str.isalnum, self._blocks[i])))
        indexes |= {i for i in marks if not is_only_lost(self._blocks[i]) and i < known[-1]}


def _is_body(block: str) -> bool:
    """Whether a block is long enough for a paragraph, or a sentence of some length."""
    width = columns(block[: 2 * _WIDE_ENOUGH])
    return width >= _WIDE_ENOUGH or (
        width >= _SENTENCE_ENOUGH and _ENDED.search(block.rstrip()) is not None
    )


def _says_enough(line: str) -> bool:
    """Whether a phrase is more than the word or two that a heading may be as well."""
    key = phrase_key(line)
    is_long = len(key.split()) > _FEW_WORDS or columns(key) > _WIDEST_WORDS
    return is_long or any(map(str.isdigit, key))


def _is_count_or_marks(line: str) -> bool:
    if is_only_lost(line):
        return False
    return not any(map(str.isalnum, line)) or _COUNT.fullmatch(line) is not None
