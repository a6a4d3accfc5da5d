"""The phrases and patterns of lines that a site puts round an article, kept as data.

Those of ``furniture.json`` are known in pages too; those of ``furniture-text.json``, which are
ordinary words as often, only where a copied text begins or ends.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache

from insightreader.base import resources

_LONGEST_LINE = 200
_EDGE_MARKS = re.compile(r"^[\W_]+|[\W_]+$")
_ADDRESS = re.compile(r"\s*[(<\[]?https?://\S+$")
_SPACES = re.compile(r"\s+")
_COLONS = (":", "：")
_Entry = dict[str, str]


class PhraseKind(StrEnum):
    """What goes with a line that is such a phrase."""

    END = "end"
    """All that follows it."""
    LINE = "line"
    ANYWHERE = "anywhere"
    """The line, even amid the text."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A known line: whose it is, None for anybody's, and where it is known to be furniture."""

    site: str | None
    language: str
    kind: PhraseKind
    at_edges_only: bool = False


_Key = tuple[str, bool]
"""A phrase in the form in which it is compared, and whether a colon ends it."""
_Phrases = dict[_Key, Phrase]
_Patterns = tuple[tuple[re.Pattern[str], Phrase], ...]


def phrase_key(text: str) -> str:
    """Return what lines are compared by: NFKC, case folded, spaces collapsed, edge marks off."""
    return _EDGE_MARKS.sub("", _folded(text))


def match_phrase(line: str) -> Phrase | None:
    """Return the phrase of a page's line, or None."""
    if len(line) > _LONGEST_LINE:
        return None
    phrases, patterns = _page_phrases()
    known = phrases.get(_key(line)) or phrases.get(_key(line, is_other=True))
    if known is not None:
        return known
    key = phrase_key(line)
    return next((phrase for pattern, phrase in patterns if pattern.search(key)), None)


@lru_cache(maxsize=8192)
def match_text_phrase(line: str) -> Phrase | None:
    """Return the phrase of a copied text's line, or None. A phrase of a site comes first."""
    if len(line) > 2 * _LONGEST_LINE or "\n" in line:
        return None
    line = _ADDRESS.sub("", line)
    if len(line) > _LONGEST_LINE:
        return None
    of_page, of_text = _page_phrases(), _text_phrases()
    key = _key(line)
    found = [phrases[key] for phrases, _ in (of_page, of_text) if key in phrases]
    found = found or _by_pattern(line)
    if not found:
        key = _key(line, is_other=True)
        found = [phrases[key] for phrases, _ in (of_page, of_text) if key in phrases]
        if not line.rstrip().endswith(_COLONS):
            # "Share:" is a site's own, where "Share" is anybody's.
            found = [replace(phrase, site=None) for phrase in found]
    return min(found, key=_rank, default=None)


@cache
def known_sites() -> frozenset[str]:
    """Return the names of the sites whose phrases are known."""
    phrases = (*_page_phrases()[0].values(), *_text_phrases()[0].values())
    return frozenset(phrase.site for phrase in phrases if phrase.site)


def _rank(phrase: Phrase) -> tuple[bool, bool]:
    return phrase.site is None, phrase.kind is not PhraseKind.ANYWHERE


def _by_pattern(line: str) -> list[Phrase]:
    key, folded = phrase_key(line), _folded(line).strip()
    found = [phrase for pattern, phrase in _page_phrases()[1] if pattern.search(key)]
    return found + [phrase for pattern, phrase in _text_phrases()[1] if _fits(pattern, key, folded)]


def _key(line: str, *, is_other: bool = False) -> _Key:
    return phrase_key(line), line.rstrip().endswith(_COLONS) is not is_other


def _fits(pattern: re.Pattern[str], key: str, folded: str) -> bool:
    return pattern.fullmatch(key) is not None or pattern.fullmatch(folded) is not None


def _folded(text: str) -> str:
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text).casefold()).replace("’", "'")


@cache
def _page_phrases() -> tuple[_Phrases, _Patterns]:
    data = json.loads(resources.read_text("furniture.json"))
    entries = [(entry["text"], _phrase(entry)) for entry in data["phrases"]]
    patterns = tuple((re.compile(entry["re"]), _phrase(entry)) for entry in data["patterns"])
    return _by_key(entries), patterns


@cache
def _text_phrases() -> tuple[_Phrases, _Patterns]:
    data = json.loads(resources.read_text("furniture-text.json"))
    entries = _each(data["phrases"])
    patterns = ((re.compile(_folded(text)), phrase) for text, phrase in _each(data["patterns"]))
    return _by_key(list(entries)), tuple(patterns)


def _each(groups: list[dict[str, object]]) -> Iterator[tuple[str, Phrase]]:
    for group in groups:
        texts = group["texts"]
        assert isinstance(texts, list)
        phrase = _phrase({key: str(group[key]) for key in ("site", "lang", "kind")}, edges=True)
        yield from ((text, phrase) for text in texts)


def _by_key(entries: list[tuple[str, Phrase]]) -> _Phrases:
    phrases: _Phrases = {}
    for text, phrase in entries:
        key = _key(text)
        known = phrases.get(key)
        if key[0] and (known is None or (known.site is None and phrase.site is not None)):
            phrases[key] = phrase
    return phrases


def _phrase(entry: _Entry, *, edges: bool = False) -> Phrase:
    site = None if entry["site"] == "any" else entry["site"]
    return Phrase(site, entry["lang"], PhraseKind(entry["kind"]), edges)
