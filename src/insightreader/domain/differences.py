"""How a passage differs from the quotation that stands for it: a value, worked out in ``text``."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_LONGEST = 160
"""Characters of words that are the same, beyond which their middle is left out."""
_KEPT = 60


class Change(StrEnum):
    """What became of some words of a quotation."""

    SAME = "same"
    WENT = "went"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one kind, in reading order. What is the same is spelt as the passage spells it."""

    change: Change
    text: str

    @property
    def words(self) -> str:
        """The text without the white space at its end, which is never marked."""
        return self.text.rstrip()

    @property
    def space(self) -> str:
        """The white space at the end."""
        return self.text[len(self.words) :]


@dataclass(frozen=True, slots=True)
class Difference:
    """A quotation and its passage at once. ``start``: where the passage begins in its text.

    Where only what stands beside the quotation differs, the passage begins earlier than it.
    """

    start: int
    pieces: tuple[Piece, ...]

    def places(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of the text that came; an empty one where words only went."""
        offset, went = self.start, False
        for piece in self.pieces:
            if piece.change is Change.CAME:
                yield offset, offset + len(piece.words)
            elif piece.change is Change.SAME and went:
                yield offset, offset
            went = piece.change is Change.WENT
            offset += 0 if went else len(piece.text)
        if went:
            yield offset, offset

    def turns(self) -> Iterator[tuple[str, str]]:
        """Yield what went and what came in its stead, one of them perhaps nothing."""
        went = ""
        for piece in self.pieces:
            if piece.change is Change.WENT:
                went = piece.words
                continue
            if piece.change is Change.CAME or went:
                yield went, piece.words if piece.change is Change.CAME else ""
            went = ""
        if went:
            yield went, ""

    def abridged(self) -> tuple[Piece, ...]:
        """Return the pieces, long stretches that are the same with their middle left out."""
        return tuple(map(_abridged, self.pieces))


def _abridged(piece: Piece) -> Piece:
    if piece.change is not Change.SAME or len(piece.text) <= _LONGEST:
        return piece
    head, tail = piece.text[:_KEPT], piece.text[-_KEPT:]
    return Piece(piece.change, f"{head.rstrip()} … {tail.lstrip()}")
