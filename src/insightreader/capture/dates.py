"""Dates as pages write them, to ISO 8601 no more precise than they were."""

import json
import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import cache

from insightreader.base import resources

_ISO = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2})(?:[T ]+(?P<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?"
    r"\s*(?P<zone>Z|UTC|[+-]\d{2}:?\d{2})?)?"
)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?!\d)")
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<mark>[/-]|\. ?)(?P<month>\d{1,2})(?P=mark)"
    r"(?P<day>\d{1,2})(?!\d)"
)
_YEAR_LAST = re.compile(
    r"(?<!\d)(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d{2})(?!\d)"
)
_EAST_ASIAN = re.compile(
    r"(?P<year>(?:19|20)\d{2})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]"
)
_MONTH_ONLY = re.compile(r"(?P<year>(?:19|20)\d{2})(?:[/-](?P<month>0?[1-9]|1[0-2]))?")
_STAMP = re.compile(r"\d{10}(?:\d{3})?")
_NAME = r"(?P<month>[^\W\d_]{3,}\.?)"
_LINK = r"(?:\s+(?:de|of)|\.|,)?\s+"
_WORDED = (
    re.compile(rf"{_NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d{{2}})"),
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|°)?{_LINK}ב?{_NAME}(?:{_LINK}|\s+)"
        r"(?P<year>(?:19|20)\d{2})"
    ),
    re.compile(rf"(?P<year>(?:19|20)\d{{2}})\.?\s+{_NAME}\s+(?P<day>\d{{1,2}})(?!\d)"),
)
_VIETNAMESE = re.compile(
    r"(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2}),?\s+(?:năm\s+)?(?P<year>(?:19|20)\d{2})",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{2})\.?")
_NAMED_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d{2})/(?P<month>[a-z]{3,9})/(?P<day>\d{1,2})(?=/)", re.IGNORECASE
)
_COMPACT_IN_ADDRESS = re.compile(
    r"[/_-](?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?=[/._-]|$)"
)
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d{2})[/-](?P<month>\d{1,2})(?:[/-](?P<day>\d{1,2}))?(?=[/-])"
)
_LONGEST = 100
_MONTH_FIRST = ("en-us", "en-ph", "en-ca")


def iso_date(text: str | None, *, language: str | None = None) -> str | None:
    """Return a written date or time in ISO 8601, or None for what isn't one.

    ``language`` decides between 3/4 and 4/3, which without it are no date.
    """
    value = (text or "").strip()
    if not value or len(value) > _LONGEST:
        return None
    return _from_iso(value) or _from_numbers(value, language) or _from_words(value)


def mail_date(text: str | None) -> str | None:
    """Return the date and time of a letter's head in ISO 8601, or None for what isn't one."""
    try:
        return parsedate_to_datetime(text or "").isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def date_in_address(address: str | None) -> str | None:
    """Return the date that a post's address holds, as many blogs write it."""
    match = _IN_ADDRESS.search(address or "")
    if match is None:
        return _otherwise_in_address(address or "")
    if match["day"]:
        return _day(match["year"], match["month"], match["day"])
    month = int(match["month"])
    return f"{match['year']}-{month:02d}" if 1 <= month <= 12 else None


def _otherwise_in_address(address: str) -> str | None:
    named = _NAMED_IN_ADDRESS.search(address)
    month = _month(named["month"]) if named else None
    if named and month is not None:
        return _day(named["year"], str(month), named["day"])
    match = _COMPACT_IN_ADDRESS.search(address)
    return _day(match["year"], match["month"], match["day"]) if match else None


def _from_iso(value: str) -> str | None:
    match = _ISO.match(value)
    if match is None:
        return None
    zone = (match["zone"] or "").replace("UTC", "Z")
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    written = match["date"] + (f"T{match['time']}{zone}" if match["time"] else "")
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return None
    return written


def _from_numbers(value: str, language: str | None) -> str | None:
    if _STAMP.fullmatch(value):
        seconds = int(value[:10])
        return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    partial = _MONTH_ONLY.fullmatch(value)
    if partial:
        month = partial["month"]
        return f"{partial['year']}-{int(month):02d}" if month else partial["year"]
    match = _COMPACT.match(value) or _YEAR_FIRST.search(value) or _EAST_ASIAN.search(value)
    match = match or _VIETNAMESE.search(value)
    if match:
        return _day(match["year"], match["month"], match["day"])
    short = _SHORT_YEAR.fullmatch(value)
    if short:
        return _day(f"20{short['year']}", short["month"], short["day"])
    match = _YEAR_LAST.search(value)
    return _from_year_last(match, language) if match else None


def _from_year_last(match: re.Match[str], language: str | None) -> str | None:
    first, second = match["first"], match["second"]
    if int(first) > 12 or match["mark"] == "." or first == second:
        return _day(match["year"], second, first)
    if int(second) > 12:
        return _day(match["year"], first, second)
    if language is None:
        return None
    is_month_first = language.lower() == "en" or language.lower().startswith(_MONTH_FIRST)
    return _day(match["year"], *((first, second) if is_month_first else (second, first)))


def _from_words(value: str) -> str | None:
    for pattern in _WORDED:
        for match in pattern.finditer(value):
            month = _month(match["month"])
            if month is not None:
                return _day(match["year"], str(month), match["day"])
    return mail_date(value)


@cache
def _months_by_beginning() -> dict[str, set[int]]:
    """Beginnings of month names, with the months that they are in some language."""
    found: dict[str, set[int]] = {}
    for names in json.loads(resources.read_text("months.json"))["months"].values():
        for number, spellings in enumerate(names.split("|"), start=1):
            for name in spellings.split(","):
                found.setdefault(name, set()).add(number)
    return found


@cache
def _month_names() -> dict[str, int]:
    """Beginnings of month names; where two languages disagree, no month."""
    found = _months_by_beginning().items()
    return {name: min(numbers) for name, numbers in found if len(numbers) == 1}


def month_beginnings() -> list[str]:
    """Return the beginnings of month names in every language, also of those that disagree."""
    return sorted(_months_by_beginning())


def _month(word: str) -> int | None:
    """The month whose name a word is, or begins like; a longer beginning wins."""
    names = _month_names()
    name = word.casefold().strip(".").removeprefix("ב")
    found = [names[name[:length]] for length in range(len(name), 2, -1) if name[:length] in names]
    return found[0] if found else None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
