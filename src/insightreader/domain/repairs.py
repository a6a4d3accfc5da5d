"""Repairs of lost characters: what is to be put in where, and on what ground."""

from dataclasses import dataclass
from enum import StrEnum


class Ground(StrEnum):
    """Why a repair is proposed, best first; ``BY_HAND``: a person typed it."""

    DECLARED = "json-ld"
    """The capture holds the same text a second time, told to machines."""
    SAME_WORD = "same-word"
    RULE = "rule"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters ``start`` to ``end`` of the reading text become ``replacement``."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Repair:
    """Edits that belong together, such as both quotation marks of a word.

    ``word`` is what stands there then; ``texts`` in how many texts of the library it is.
    """

    edits: tuple[Edit, ...]
    ground: Ground
    word: str = ""
    texts: int = 0

    @property
    def replacement(self) -> str:
        """All that is put in."""
        return "".join(each.replacement for each in self.edits)
