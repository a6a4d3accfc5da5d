"""The automatic corrections of characters that every format gets."""

from collections import Counter
from collections.abc import Sequence

from insightreader.capture.mojibake import RULE as MOJIBAKE
from insightreader.capture.mojibake import repair_lines
from insightreader.capture.normalising import normalise


def repaired_characters(text: str) -> tuple[str, Counter[str]]:
    """Return ``text`` with wrongly decoded lines repaired and its characters normalised.

    In this order: no-break spaces and control characters are halves of wrongly decoded letters.
    """
    text, repaired = repair_lines(text)
    text, fixed = normalise(text)
    return text, Counter({MOJIBAKE: repaired}) + fixed


def repaired_lines(texts: Sequence[str], fixed: Counter[str]) -> list[str]:
    """Return the blocks of a text with what was repaired in its Markdown repaired in them too."""
    return [repaired_characters(text)[0] for text in texts] if fixed[MOJIBAKE] else list(texts)
