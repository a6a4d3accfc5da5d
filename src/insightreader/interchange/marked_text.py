"""A post's viewer HTML with its annotated passages marked, walked in step with its text."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from insightreader.domain.text import Block
from insightreader.interchange.viewer_html import NotViewerHtml, rebuilt

_DEEPEST = 6
"""So many marks are drawn one inside the other; thousands over one passage would grow the page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to be marked, in code points; ``number`` is its note's, ``look`` its classes."""

    start: int
    end: int
    uid: str
    number: int
    look: str


def marked_html(
    html: str,
    text: str,
    blocks: Sequence[Block],
    *,
    marks: Iterable[Mark] = (),
    prefix: str = "",
    pictures: Mapping[str, str] | None = None,
) -> str:
    """Return the HTML with its marks; each passage can be linked to as ``#passage-UID``.

    ``prefix`` goes before every id, so that several posts fit into one page; ``pictures`` gives the
    address of a picture by its ``asset:`` name, and one without is left out. Headings sink by two
    ranks. Raises NotViewerHtml.
    """
    return rebuilt(html, _Text(text, blocks, marks), prefix=prefix, pictures=pictures)


class _Text:
    """Turns runs of characters into marked HTML, and holds them against the reading text."""

    def __init__(self, text: str, blocks: Sequence[Block], marks: Iterable[Mark]) -> None:
        self._text = text
        self._blocks = blocks
        self._block = 0
        self._at = blocks[0].start if blocks else 0
        self._coming = sorted(marks, key=lambda mark: (mark.start, -mark.end), reverse=True)
        self._edges = sorted({edge for mark in self._coming for edge in (mark.start, mark.end)})
        self._covering: list[Mark] = []
        self._ended: list[Mark] = []
        self._named: set[str] = set()

    def said(self, run: str) -> str:
        """Return the next characters of the text as HTML. Raises NotViewerHtml for others."""
        parts = []
        while run:
            length = min(len(run), self._left_in_block(), self._to_next_edge())
            piece, run = run[:length], run[length:]
            if self._text[self._at : self._at + length] != piece:
                raise NotViewerHtml(f"other text at {self._at}")
            parts.append(self._piece(piece))
        return "".join(parts)

    def line_end(self) -> None:
        """A line ends inside a block."""
        if self._left_in_block() and self._text[self._at] == "\n":
            self._at += 1
        else:
            raise NotViewerHtml(f"a line too many at {self._at}")

    def end(self) -> None:
        """Raise NotViewerHtml unless everything was said."""
        last = self._blocks[-1].end if self._blocks else 0
        if self._at != last:
            raise NotViewerHtml(f"text ends at {self._at}, not at {last}")

    def _left_in_block(self) -> int:
        """Characters left in the block, turning to the next one where there are none."""
        if not self._blocks:
            raise NotViewerHtml("text where there is none")
        if self._at == self._blocks[self._block].end:
            if self._block + 1 == len(self._blocks):
                raise NotViewerHtml("text after the last block")
            self._block += 1
            self._at = self._blocks[self._block].start
        return self._blocks[self._block].end - self._at

    def _to_next_edge(self) -> int:
        index = bisect_left(self._edges, self._at + 1)
        return self._edges[index] - self._at if index < len(self._edges) else len(self._text)

    def _piece(self, piece: str) -> str:
        # Twice: a mark may end on the line feed between two blocks, which is no part of a piece.
        self._end_marks()
        self._covering += self._begun()
        self._at += len(piece)
        html = escape(piece)
        for mark in reversed(self._drawn()):
            html = f'<mark{self._name(mark)} class="note {escape(mark.look)}">{html}</mark>'
        self._end_marks()
        return html

    def _end_marks(self) -> None:
        self._ended += [mark for mark in self._covering if mark.end <= self._at]
        self._covering = [mark for mark in self._covering if mark.end > self._at]

    def _drawn(self) -> list[Mark]:
        """The marks to nest around a piece: each at its start, then the newest few."""
        older = self._covering[:-_DEEPEST]
        return [mark for mark in older if mark.uid not in self._named] + self._covering[-_DEEPEST:]

    def references(self) -> str:
        """Return links to the notes of the passages that have ended since the last call."""
        ended, self._ended = self._ended, []
        return "".join(_reference(mark) for mark in ended)

    def _begun(self) -> list[Mark]:
        begun = []
        while self._coming and self._coming[-1].start <= self._at:
            mark = self._coming.pop()
            if mark.end > self._at:
                begun.append(mark)
        return begun

    def _name(self, mark: Mark) -> str:
        if mark.uid in self._named:
            return ""
        self._named.add(mark.uid)
        return f' id="passage-{escape(mark.uid)}"'


def _reference(mark: Mark) -> str:
    target = f"#note-{escape(mark.uid)}"
    return f'<sup class="reference"><a href="{target}">{mark.number}</a></sup>'
