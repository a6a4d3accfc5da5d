"""What a format hands to assembly: Markdown, what was left out of it, what was found on the way.

Formats know nothing of rendering. A place is told as the number of words kept before it, because
words are what a page and its reading text have in common, whatever the markup.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.cleaned import ImageAsset, LostCharacter, Metadata


class Fallback(StrEnum):
    """Why a text is only the plain words of its capture."""

    TOO_LARGE = "too-large"
    TOO_COMPLEX = "markup-too-complex"
    NO_BLOCK_MATCHES = "no-block-matches"
    WORDS_LOST = "words-lost"


WORD = re.compile(r"\w+")


def count_words(text: str) -> int:
    """Return how many words ``text`` has, counted the way places are."""
    return len(WORD.findall(text))


@dataclass(frozen=True, slots=True)
class Dropped:
    """A block that cleaning left out; ``place`` counts the kept words before it."""

    text: str
    reason: str
    place: int
    markdown: str = ""


@dataclass(frozen=True, slots=True)
class LostLine:
    """A line that held nothing but lost characters, left out of the text."""

    text: str
    place: int


@dataclass(slots=True)
class Draft:
    """A cleaned document before it is rendered."""

    markdown: str
    metadata: Metadata
    paragraphs: list[str] = field(default_factory=list)
    """The kept words block by block, for a text without structure; empty where it can't be lost."""
    dropped: list[Dropped] = field(default_factory=list)
    lost_lines: list[LostLine] = field(default_factory=list)
    lost_in_title: list[LostCharacter] = field(default_factory=list)
    fixed: Counter[str] = field(default_factory=Counter)
    images: list[ImageAsset] = field(default_factory=list)
    encoding: str = "utf-8"
    maybe_excerpt: bool = False
    fallback: Fallback | None = None
