"""Dates as pages write them, to ISO 8601 no more precise than they were."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2})(?:[T ]+(?P<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?"
    r"\s*(?P<zone>Z|UTC|[+-]\d{2}:?\d{2})?)?"
)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?!\d)")
_SLASHES = re.compile(r"(?P<year>(?:19|20)\d{2})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})(?!\d)")
_STAMP = re.compile(r"\d{10}(?:\d{3})?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_WORDED = (
    re.compile(
        rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})", re.IGNORECASE
    ),
    re.compile(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>\d{{4}})", re.IGNORECASE
    ),
)
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d{2})[/-](?P<month>\d{1,2})(?:[/-](?P<day>\d{1,2}))?(?=[/-])"
)


def iso_date(text: str | None) -> str | None:
    """Return a written date or time in ISO 8601, or None for what isn't one."""
    value = (text or "").strip()
    if not value or len(value) > 100:
        return None
    return _from_iso(value) or _from_numbers(value) or _from_words(value)


def date_in_address(address: str | None) -> str | None:
    """Return the date that a post's address holds, as many blogs write it."""
    match = _IN_ADDRESS.search(address or "")
    if match is None:
        return None
    if match["day"]:
        return _day(match["year"], match["month"], match["day"])
    month = int(match["month"])
    return f"{match['year']}-{month:02d}" if 1 <= month <= 12 else None


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


def _from_numbers(value: str) -> str | None:
    if _STAMP.fullmatch(value):
        seconds = int(value[:10])
        return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    match = _COMPACT.match(value) or _SLASHES.match(value)
    return _day(match["year"], match["month"], match["day"]) if match else None


def _from_words(value: str) -> str | None:
    for pattern in _WORDED:
        match = pattern.search(value)
        if match:
            month = _MONTHS.index(match["month"][:3].lower()) + 1
            return _day(match["year"], str(month), match["day"])
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
