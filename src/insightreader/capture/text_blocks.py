"""Plain text to blocks of lines: blank lines, hard wraps, lists."""

import itertools
import re
import statistics
from dataclasses import dataclass

from insightreader.capture.columns import columns

_LIST_LINE = re.compile(r"\s*(?:[-*+•‣▪◦–]\s+|\d{1,3}[.)]\s+)\S")
_END_MARK = re.compile(r"[.!?…:;。！？；：؟۔][\"'”’»)\]」』]*\s*$")
_NARROWEST, _WIDEST = 55, 90
_FEWEST_WRAPPED_LINES = 3
_MOST_ENDED_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One block of a plain text: its lines, and whether they are the items of a list."""

    lines: tuple[str, ...]
    is_list: bool = False

    @property
    def text(self) -> str:
        """The block's lines, as they were."""
        return "\n".join(self.lines)


def is_list_line(line: str) -> bool:
    """Tell whether a line begins as a list item does."""
    return _LIST_LINE.match(line) is not None


def split_blocks(text: str) -> list[TextBlock]:
    """Return the blocks of a normalised text."""
    groups = _groups(text)
    if len(groups) == 1 and len(groups[0]) > 1 and not _is_hard_wrapped(groups):
        groups = [[line] for line in groups[0]]
    elif _is_hard_wrapped(groups):
        groups = [_joined(group) for group in groups]
    return _merge_lists([block for group in groups for block in _parts(group)])


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


def _joined(group: list[str]) -> list[str]:
    lines: list[str] = []
    for line in group:
        if lines and not is_list_line(line):
            lines[-1] = _join(lines[-1], line)
        else:
            lines.append(line)
    return lines


def _join(left: str, right: str) -> str:
    # Chinese and Japanese put no space where a line was broken.
    tight = columns(left[-1]) > 1 and columns(right[0]) > 1
    return left + right if tight else f"{left} {right}"


def _parts(group: list[str]) -> list[TextBlock]:
    """Split a group where a list begins or ends."""
    parts: list[TextBlock] = []
    for line in group:
        in_list = is_list_line(line)
        if parts and parts[-1].is_list == in_list:
            parts[-1] = TextBlock((*parts[-1].lines, line), in_list)
        else:
            parts.append(TextBlock((line,), in_list))
    return [_no_lone_dash(part, len(group)) for part in parts]


def _no_lone_dash(part: TextBlock, group_size: int) -> TextBlock:
    """A single line that begins with a dash or a number is as likely a sentence as a list."""
    lone = part.is_list and len(part.lines) == 1 and group_size == 1
    return part if not lone else TextBlock(part.lines, is_list=part.lines[0][0] in "*•‣▪◦")


def _merge_lists(blocks: list[TextBlock]) -> list[TextBlock]:
    """Join list items that blank lines kept apart."""
    merged: list[TextBlock] = []
    for block in blocks:
        if merged and block.is_list and merged[-1].is_list and len(block.lines) == 1:
            merged[-1] = TextBlock(merged[-1].lines + block.lines, is_list=True)
        else:
            merged.append(block)
    return merged
