"""Plain text to blocks of lines: blank lines, hard wraps, lists."""

import itertools
import re
import statistics
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from enum import Enum, auto

from insightreader.capture.texts.columns import columns

_LIST_LINE = re.compile(r"\s*(?:[-*+•‣▪◦–]\s+|\d{1,3}[.)]\s+)\S")
_END_MARK = re.compile(r"[.!?…:;。！？；：؟۔][\"'”’»)\]」』]*\s*$")
_NARROWEST, _WIDEST = 55, 90
_FEWEST_WRAPPED_LINES = 3
_MOST_ENDED_SHARE = 0.5
_KNOWN_SHARE = 0.25
_LOOKED_AT = 400
_BROKEN_WORD = re.compile(r"[^\W\d_][-\u2010]$")
_BETWEEN_HALVES = re.compile(
    r"(?:und|oder|bzw|bis|sowie|and|or|to|et|ou|y|o|e|en|of|och|eller|og|i|lub|и|или)\b"
)
"""As in "Vor- und Nachteile"."""
_LOST_TAIL = " ?\ufffd"
_QUOTED = re.compile(r">+\s?")
_FEWEST_QUOTED_LINES = 2
"""A single line may begin with the sign for "greater than"."""
_NARROWEST_QUOTED = 45


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One block of a plain text: its lines, whether they are the items of a list, and whether
    marks before them said that they are quoted.
    """

    lines: tuple[str, ...]
    is_list: bool = False
    is_quoted: bool = False

    @property
    def text(self) -> str:
        """The block's lines, as they were."""
        return "\n".join(self.lines)


class _Sort(Enum):
    TEXT = auto()
    LIST = auto()
    QUOTED = auto()


def is_list_line(line: str) -> bool:
    """Tell whether a line begins as a list item does."""
    return _LIST_LINE.match(line) is not None


def split_blocks(
    text: str, *, is_known: Callable[[str], bool] = lambda _: False
) -> list[TextBlock]:
    """Return the blocks of a normalised text.

    ``is_known`` tells of a line that it stands for itself, whatever is above and below it.
    """
    groups = _groups(text)
    known = _known_lines(groups, is_known)
    if _is_hard_wrapped(groups):
        groups = [_joined(group, known) for group in groups]
    elif len(groups) == 1:
        groups = _runs(groups[0])
    return _merge_lists([block for group in groups for block in _parts(group, known)])


def _known_lines(groups: list[list[str]], is_known: Callable[[str], bool]) -> frozenset[str]:
    """The lines at a text's edges that stand for themselves; amid it, all would take long."""
    lines = [line for group in groups for line in group]
    edges = {*lines[:_LOOKED_AT], *lines[-_LOOKED_AT:]}
    return frozenset(filter(is_known, edges))


def _runs(lines: list[str]) -> list[list[str]]:
    """Each line for itself, but for the items of a list."""
    runs: list[list[str]] = []
    for line in lines:
        if runs and is_list_line(line) and is_list_line(runs[-1][-1]):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _groups(text: str) -> list[list[str]]:
    groups: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            groups[-1].append(line.strip())
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _is_hard_wrapped(groups: list[list[str]]) -> bool:
    """Lines that a program broke are of nearly one width and mostly end amid a sentence."""
    inner = [
        line
        for group in groups
        for line, following in itertools.pairwise(group)
        if not is_list_line(line) and not is_list_line(following)
    ]
    if len(inner) < _FEWEST_WRAPPED_LINES:
        return False
    ended = sum(_END_MARK.search(line) is not None for line in inner)
    width = statistics.median(columns(line) for line in inner)
    return _NARROWEST <= width <= _WIDEST and ended < len(inner) * _MOST_ENDED_SHARE


def _joined(group: list[str], known: frozenset[str]) -> list[str]:
    lines: list[str] = []
    for line in group:
        goes_on = lines and _flows(line, known) and _goes_on(lines[-1], known)
        if goes_on:
            lines[-1] = _join(lines[-1], line)
        else:
            lines.append(line)
    return lines


def _goes_on(line: str, known: frozenset[str]) -> bool:
    return line not in known and not _QUOTED.match(line)


def _flows(line: str, known: frozenset[str]) -> bool:
    return _sort_of(line, known) is _Sort.TEXT and line not in known


def _join(left: str, right: str) -> str:
    # Chinese and Japanese put no space where a line was broken.
    tight = columns(left[-1]) > 1 and columns(right[0]) > 1
    # Whether a hyphen was there before the line was broken can't be told, so that it stays.
    is_one_word = _BROKEN_WORD.search(left) and right[0].islower()
    tight = tight or bool(is_one_word and not _BETWEEN_HALVES.match(right))
    return left + right if tight else f"{left} {right}"


def _parts(group: list[str], known: Collection[str]) -> list[TextBlock]:
    """Split a group where a list begins or ends, and where its lines are no verse."""
    apart = _stand_apart(group, known)
    runs: list[tuple[_Sort, list[str]]] = []
    for line in group:
        sort = _sort_of(line, known)
        if runs and runs[-1][0] is sort and (sort is not _Sort.TEXT or not apart):
            runs[-1][1].append(line)
        else:
            runs.append((sort, [line]))
    return [_block(sort, lines, len(group)) for sort, lines in runs]


def _sort_of(line: str, known: Collection[str]) -> _Sort:
    if _QUOTED.match(line):
        return _Sort.QUOTED
    return _Sort.LIST if is_list_line(line) and line not in known else _Sort.TEXT


def _block(sort: _Sort, lines: list[str], group_size: int) -> TextBlock:
    if sort is _Sort.QUOTED and len(lines) >= _FEWEST_QUOTED_LINES:
        return TextBlock(_unquoted(lines), is_quoted=True)
    return _no_lone_dash(TextBlock(tuple(lines), sort is _Sort.LIST), group_size)


def _unquoted(lines: list[str]) -> tuple[str, ...]:
    """Quoted lines without their marks, joined where a mail program broke them."""
    bare = [_QUOTED.sub("", line, count=1) for line in lines]
    while len(bare) > 1 and not bare[-1]:
        bare.pop()
    if len(bare) == 1 or any(columns(line) < _NARROWEST_QUOTED for line in bare[:-1]):
        return tuple(bare)
    joined = bare[0]
    for line in bare[1:]:
        joined = _join(joined, line)
    return (joined,)


def _stand_apart(group: list[str], known: Collection[str]) -> bool:
    """Whether lines without blank ones between are paragraphs, or what a site put side by side."""
    lines = [line for line in group if not is_list_line(line)]
    if len(lines) < 2:
        return True
    if statistics.median(map(columns, lines)) > _WIDEST:
        return True
    if lines[0].rstrip(_LOST_TAIL) == lines[1].rstrip(_LOST_TAIL):
        # A title that is said twice.
        return True
    return sum(line in known for line in group) > len(group) * _KNOWN_SHARE


def _no_lone_dash(part: TextBlock, group_size: int) -> TextBlock:
    """A single line that begins with a dash or a number is as likely a sentence as a list."""
    lone = part.is_list and len(part.lines) == 1 and group_size == 1
    return part if not lone else TextBlock(part.lines, is_list=part.lines[0][0] in "*•‣▪◦")


def _merge_lists(blocks: list[TextBlock]) -> list[TextBlock]:
    """Join list items that blank lines kept apart."""
    merged: list[list[TextBlock]] = []
    for block in blocks:
        if merged and block.is_list and merged[-1][0].is_list and len(block.lines) == 1:
            merged[-1].append(block)
        else:
            merged.append([block])
    return [
        replace(run[0], lines=tuple(line for block in run for line in block.lines))
        for run in merged
    ]
