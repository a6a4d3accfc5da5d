"""Where a passage lies on the lines of a text block, in the block's own coordinates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_UNSEEN = {" ".encode("utf-16-le"), "\u2028".encode("utf-16-le")}

_WORD_GAP_PX = 8.0
"""Glyph runs nearer than a space are one stretch."""


@dataclass(frozen=True, slots=True)
class LineBox:
    """A stretch of one line: its edges and the base line, in pixels."""

    left: float
    right: float
    baseline: float


class BlockLines:
    """The lines of one laid-out block."""

    def __init__(self, block: QTextBlock) -> None:
        text = block.text()
        self._units = text.encode("utf-16-le")
        self._is_mixed = bool(_RIGHT_TO_LEFT.search(text))
        # The layout lives in the block; a line is a view into the layout.
        self._layout: QTextLayout = block.layout()
        self._lines = [self._layout.lineAt(index) for index in range(self._layout.lineCount())]

    def boxes(self, first: int, last: int) -> Iterator[LineBox]:
        """The boxes around the UTF-16 places ``first`` to ``last``; the space at which a line was
        broken stays outside.
        """
        for line in self._lines:
            start = self._visible_start(max(first, line.textStart()), line)
            end = min(last, self._visible_end(line))
            if start < end:
                yield from self._on_line(line, start, end)

    @property
    def is_empty(self) -> bool:
        """Whether the block has no lines: it isn't laid out."""
        return not self._lines

    def baselines(self) -> tuple[float, float]:
        """The first and the last base line."""
        first, last = self._lines[0], self._lines[-1]
        return first.y() + first.ascent(), last.y() + last.ascent()

    def sides(self) -> tuple[float, float]:
        """The left and right end of the room for text."""
        left = min(line.x() for line in self._lines)
        return left, max(line.x() + line.width() for line in self._lines)

    def _visible_start(self, start: int, line: QTextLine) -> int:
        if start == line.textStart():
            while start < line.textStart() + line.textLength() and self._is_unseen(start):
                start += 1
        return start

    def _visible_end(self, line: QTextLine) -> int:
        end = line.textStart() + line.textLength()
        while end > line.textStart() and self._is_unseen(end - 1):
            end -= 1
        return end

    def _is_unseen(self, place: int) -> bool:
        return self._units[2 * place : 2 * place + 2] in _UNSEEN

    def _on_line(self, line: QTextLine, start: int, end: int) -> Iterator[LineBox]:
        baseline = line.y() + line.ascent()
        if not self._is_mixed:
            left, right = _x(line, start), _x(line, end)
            yield LineBox(min(left, right), max(left, right), baseline)
            return
        for left, right in _runs(line, start, end):
            yield LineBox(left, right, baseline)


def _runs(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Stretches of the line in which characters of the passage stand side by side: in text of both
    directions a passage may be in several pieces.
    """
    # Cursor positions are ambiguous where the direction turns; the glyphs themselves aren't.
    inked = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    edges = [(rect.left(), rect.right()) for rect in inked if rect.width() > 0]
    runs: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if runs and left <= runs[-1][1] + _WORD_GAP_PX:
            runs[-1] = (runs[-1][0], max(runs[-1][1], right))
        else:
            runs.append((left, right))
    return runs


def _x(line: QTextLine, place: int) -> float:
    # PySide gives the position along with the place that it belongs to; its stubs say "object".
    x, _place = cast("tuple[float, int]", line.cursorToX(place))
    return x
