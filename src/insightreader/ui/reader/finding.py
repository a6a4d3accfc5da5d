"""Finds words in the reading text: plain text in, passages out."""

import re
from collections.abc import Sequence

from insightreader.ui.reader.scene import Range

MOST_HITS = 5_000
"""More than anybody steps through; a single letter in a book has ten times as many."""


def find_all(text: str, wanted: str) -> list[Range]:
    """Every place of the words, upper and lower case alike; a space matches a line break too."""
    words = wanted.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    hits = []
    for found in pattern.finditer(text):
        hits.append(found.span())
        if len(hits) == MOST_HITS:
            break
    return hits


def first_at(hits: Sequence[Range], offset: int) -> int:
    """The index of the first hit at or after an offset, else 0."""
    return next((index for index, (start, _end) in enumerate(hits) if start >= offset), 0)
