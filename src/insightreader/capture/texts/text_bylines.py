"""Lines of a plain text that only say who wrote it and when, in the languages of the data file.

A line counts when its date, time, labels and marks leave nothing over, or nothing but a name.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from insightreader.base import resources
from insightreader.capture.bylines import clean_author
from insightreader.capture.dates import iso_date, month_beginnings
from insightreader.capture.language import is_stop_word

REASON = "byline"
_LONGEST = 140
_LONGEST_NAME = 60
_MOST_NAME_WORDS = 6
_LONGEST_INITIAL = 3
_PARTICLES = frozenset(
    {
        *("af", "al", "bin", "da", "de", "del", "della", "den", "der", "des", "di", "do", "dos"),
        *("du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu"),
    }
)
_AND = frozenset({"&", "and", "und", "et", "y", "e", "en", "och", "og", "i", "и", "ve"})
_MARKS = re.compile(r"[\s|•·∙⋅,;:：()（）—–\-/*🌐]+")
_EDGES = " \t|•·∙⋅,;:：()（）—–-/*🌐"
_TIME = re.compile(
    r"(?<!\d)\d{1,2}[:.h时시]\d{2}(?::\d{2})?(?:\s*(?:uhr|[ap]\.?\s?m\.?)(?!\w))?", re.IGNORECASE
)
_READING = re.compile(
    r"(?:\b(?:reading|read) time:?\s*)?(?<!\d)\d{1,3}[\s-]*"
    r"(?:min(?:ute)?[ns]?|minuut|minuten|мин\w*|dk|dakika|分钟|分鐘|분|دقائق|דקות)\.?"
    r"(?:\s*(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|lezen|läsning"
    r"|czytania|阅读|閱讀|قراءة|קריאה))?(?!\w)",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"@[\w.]{2,40}(?:@[\w.-]+)?")
_NAME_WORD = re.compile(r"[^\W\d_](?:[\w.’'-]*[\w.])?")
_BETWEEN = re.compile(r"\s*[|•·∙]\s*")
_SHORT_AGO = re.compile(r"\d{1,3} ?(?:s|m|h|d|w|mo|yr?)(?!\w)", re.IGNORECASE)
_LONGEST_UNCASED = 6
_UNCASED = re.compile("[\u0590-\u06ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Byline:
    """What such a line says: ISO 8601 for ``published``, None where it doesn't say."""

    author: str | None = None
    published: str | None = None
    is_weak: bool = False
    """Whether nothing but a date beside a few names tells it: a heading may have one, too."""
    is_ago: bool = False
    """Whether it says how long ago, in the short form that stands below a poster's name."""


@lru_cache(maxsize=4096)
def read_byline(line: str) -> Byline | None:
    """Return what a line says of author and date, or None where it says anything else."""
    text = " ".join(line.split())
    if not 0 < len(text) <= _LONGEST:
        return None
    if _HANDLE.fullmatch(text):
        return Byline()
    if _is_ago(text):
        return Byline(is_ago=_SHORT_AGO.match(text) is not None)
    rest, found = text, _words().date.search(text)
    published = None
    if found is not None:
        published = iso_date(found.group())
        rest = f"{text[: found.start()]} | {text[found.end() :]}"
        rest = _words().published.sub(" ", _TIME.sub(" | ", rest))
    rest, readings = _READING.subn(" | ", rest)
    rest = rest.strip(_EDGES)
    if not _without_fillers(rest):
        is_told = found is not None or readings > 0
        return Byline(None, published) if is_told else None
    author = _author(rest, is_dated=found is not None or readings > 0)
    if author is None and found is not None and _is_signature(text, rest, found.span()):
        return Byline(None, published, is_weak=True)
    return None if author is None else Byline(author, published)


def looks_like_name(line: str) -> bool:
    """Tell whether a line may be somebody's name: some capitalised words and no common one."""
    words = line.split()
    if not 2 <= len(words) <= 5 or len(line) > _LONGEST_NAME:
        return False
    capitalised = [word for word in words if word.casefold() not in _PARTICLES]
    return len(capitalised) >= 2 and all(
        _NAME_WORD.fullmatch(word) is not None and word[0].isupper() and not is_stop_word(word)
        for word in capitalised
    )


def _is_ago(text: str) -> bool:
    """Whether a line says how long ago, and nothing but whether it was changed since."""
    parts = [part for part in _BETWEEN.split(text.strip(_EDGES)) if part]
    return (
        len(parts) > 0
        and _words().ago.fullmatch(parts[0]) is not None
        and all(part.casefold() in _words().edited for part in parts[1:])
    )


def _is_signature(text: str, rest: str, date: tuple[int, int]) -> bool:
    """Whether a dated line is a few names and no sentence, with the date at its end or start."""
    at_edge = not text[: date[0]].strip(_EDGES) or not text[date[1] :].strip(_EDGES)
    words = [word for word in _MARKS.split(rest) if word]
    return (
        at_edge
        and 0 < len(words) <= _MOST_NAME_WORDS
        and all(_is_in_names(word) and not is_stop_word(word) for word in words)
        and all(len(word) <= _LONGEST_UNCASED for word in words if _UNCASED.match(word))
        and not any(character in ".!?。！？" for character in rest)
    )


def _author(text: str, *, is_dated: bool) -> str | None:
    """The name in what is left of a line: behind a label, or among the marks of a dated one."""
    labelled = _words().by.match(text)
    if labelled is not None:
        return _as_name(_without_fillers(_TIME.sub(" ", text[labelled.end() :]), edges_only=True))
    if not is_dated:
        return None
    within = _words().by.search(text)
    if within is not None and not _without_fillers(text[: within.start()]):
        return _as_name(_without_fillers(text[within.end() :], edges_only=True))
    parts = [part for part in re.split(r"\s*[|•·—–]\s*", text) if _without_fillers(part)]
    names = [part for part in parts if looks_like_name(part)]
    return names[0] if len(names) == 1 and len(parts) == 1 else None


def _as_name(text: str) -> str | None:
    words = text.split()
    if not 0 < len(words) <= _MOST_NAME_WORDS or len(text) > _LONGEST_NAME:
        return None
    is_sentence = text[-1] in ".!?。" and len(words) > 1 and len(words[-1]) > _LONGEST_INITIAL
    if is_sentence or any(map(str.isdigit, text)) or not all(map(_is_in_names, words)):
        return None
    return clean_author(text)


def _is_in_names(word: str) -> bool:
    first, folded = word[0], word.casefold()
    return first.isupper() or folded in _PARTICLES | _AND or bool(_UNCASED.match(word))


def _without_fillers(text: str, *, edges_only: bool = False) -> str:
    """A line's rest without marks and the words that stand among the parts of a date."""
    words = [word for word in _MARKS.split(text) if word] if not edges_only else text.split()
    fillers = _words().fillers
    if not edges_only:
        return " ".join(word for word in words if word.casefold().strip(".") not in fillers)
    while words and (not words[-1].strip(_EDGES) or words[-1].casefold() in fillers):
        words.pop()
    return " ".join(words).strip(_EDGES)


@dataclass(frozen=True, slots=True)
class _Words:
    date: re.Pattern[str]
    ago: re.Pattern[str]
    published: re.Pattern[str]
    by: re.Pattern[str]
    fillers: frozenset[str]
    edited: frozenset[str]


@cache
def _words() -> _Words:
    data = json.loads(resources.read_text("furniture-bylines.json"))
    weekdays = data["weekdays"]
    by = {word for words in data["by"].values() for word in words}
    published = {word for words in data["published"].values() for word in words}
    return _Words(
        date=_date_pattern(weekdays),
        ago=re.compile("|".join(data["ago"]), re.IGNORECASE),
        published=_any_of(published, r"(?<!\w)(?:", r")(?!\w)\s*[:：]?"),
        by=re.compile(
            rf"(?<!\w)(?:(?:{_alternatives(by)})(?:\s*[:：]\s*|\s+|\s*[/／|｜]\s*)"
            rf"|(?:{_alternatives(data['labels'])})\s*[:：/／｜|]\s*)",
            re.IGNORECASE,
        ),
        fillers=frozenset({*data["between"], *weekdays}),
        edited=frozenset(data["edited"]),
    )


def _any_of(words: Iterable[str], before: str, after: str) -> re.Pattern[str]:
    return re.compile(f"{before}{_alternatives(words)}{after}", re.IGNORECASE)


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _date_pattern(weekdays: Iterable[str]) -> re.Pattern[str]:
    month = rf"(?:{_alternatives(month_beginnings())})[^\W\d_]*\.?"
    year = r"(?:19|20)\d{2}(?!\d)"
    day = r"(?<!\d)\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?"
    link = r"[\s,]+(?:de\s+|del\s+|of\s+|d[’'])?"
    week = rf"(?:(?:{_alternatives(weekdays)})[^\W\d_]*(?:-feira)?[.,]?\s+(?:den\s+)?)?"
    numbers = (
        rf"(?<!\d){year}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?\d{{1,2}}(?!\d)\.?"
        rf"|(?<!\d)\d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?{year}"
    )
    return re.compile(
        rf"{week}(?:{day}{link}ב?{month}(?:{link}{year}(?:\s*(?:г|р)\.)?)?"
        rf"|(?<!\w){month}\s+{day},?\s+{year}|{year}\.?\s+{month}\s+\d{{1,2}}\.?"
        # "Julkaistu 7. maaliskuuta": what only begins like a month stands before the day, too.
        rf"|(?<!\w){month}\s+{day}(?!\d|\.?\s+{month})|{numbers}"
        rf"|{year}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일](?:\s?[（(].[)）])?)",
        re.IGNORECASE,
    )
