"""The automatic corrections of characters that every format gets."""

from collections import Counter

from insightreader.capture.mojibake import RULE as MOJIBAKE
from insightreader.capture.mojibake import repair_lines
from insightreader.capture.normalising import normalise


def repaired_characters(text: str) -> tuple[str, Counter[str]]:
    """Return ``text`` with its characters normalised and wrongly decoded lines repaired."""
    text, fixed = normalise(text)
    text, mojibake = repair_lines(text)
    fixed[MOJIBAKE] = mojibake
    return text, fixed
