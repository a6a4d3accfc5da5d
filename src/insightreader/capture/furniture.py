"""Lines that a site puts round an article, known by whole phrases kept as data.

A phrase matches a whole line only, so that an article about "sharing" keeps its sentences.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from insightreader.base import resources

REASON = "page-furniture"
_EDGE_BLOCKS = 7
_END_FROM = 0.4
_LONGEST_LINE = 200
_EDGE_MARKS = re.compile(r"^[\W_]+|[\W_]+$")
_SPACES = re.compile(r"\s+")


class _Kind(StrEnum):
    END = "end"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class _Phrase:
    site: str | None
    language: str
    kind: _Kind


@dataclass(frozen=True, slots=True)
class FurnitureFound:
    """Which blocks are furniture, by index, and what their phrases say of the capture."""

    indexes: frozenset[int]
    site: str | None = None
    language: str | None = None


def phrase_key(text: str) -> str:
    """Return what lines are compared by: NFKC, case folded, spaces collapsed, edge marks off."""
    folded = _SPACES.sub(" ", unicodedata.normalize("NFKC", text).casefold())
    return _EDGE_MARKS.sub("", folded)


@cache
def _phrases() -> tuple[dict[str, _Phrase], tuple[tuple[re.Pattern[str], _Phrase], ...]]:
    data = json.loads(resources.read_text("furniture.json"))
    phrases: dict[str, _Phrase] = {}
    for entry in data["phrases"]:
        key, phrase = phrase_key(entry["text"]), _phrase(entry)
        known = phrases.get(key)
        if key and (known is None or (known.site is None and phrase.site is not None)):
            phrases[key] = phrase
    patterns = tuple((re.compile(entry["re"]), _phrase(entry)) for entry in data["patterns"])
    return phrases, patterns


def _phrase(entry: dict[str, str]) -> _Phrase:
    site = None if entry["site"] == "any" else entry["site"]
    return _Phrase(site, entry["lang"], _Kind(entry["kind"]))


def _match(line: str) -> _Phrase | None:
    if len(line) > _LONGEST_LINE:
        return None
    phrases, patterns = _phrases()
    key = phrase_key(line)
    if key in phrases:
        return phrases[key]
    return next((phrase for pattern, phrase in patterns if pattern.search(key)), None)


def is_end_phrase(line: str) -> bool:
    """Tell whether nothing of the article follows a line such as "Related posts"."""
    phrase = _match(line)
    return phrase is not None and phrase.kind is _Kind.END


def is_furniture_line(line: str) -> bool:
    """Tell whether a line is a known phrase of any kind."""
    return _match(line) is not None


def find_furniture(blocks: Sequence[str]) -> FurnitureFound:
    """Return which of a plain text's blocks are furniture, and the site they give away."""
    matches = {i: phrase for i, block in enumerate(blocks) if (phrase := _match(block)) is not None}
    count = len(blocks)
    ends = [i for i, p in matches.items() if p.kind is _Kind.END and i >= count * _END_FROM]
    indexes = set(range(min(ends), count)) if ends else set()
    last = min(ends, default=count)
    indexes |= {
        i
        for i, phrase in matches.items()
        if phrase.kind is _Kind.LINE and (i < _EDGE_BLOCKS or i >= last - _EDGE_BLOCKS)
    }
    used = [phrase for i, phrase in matches.items() if i in indexes]
    site = next((phrase.site for phrase in used if phrase.site), None)
    language = next((phrase.language for phrase in used if phrase.site == site), None)
    return FurnitureFound(frozenset(indexes), site, language)
