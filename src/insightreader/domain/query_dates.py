"""Dates in queries: 2024, 2024-03, 2024-03-15, and ranges of them with ``..``."""

import calendar
import re
from datetime import date

from insightreader.domain.query import DateName, DateRange

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)


def parse_dates(text: str, name: DateName = DateName.PUBLISHED) -> DateRange | None:
    """Read one date or a range open at either side or none; None where it can't be understood."""
    first, dots, last = text.partition("..")
    if not dots:
        last = first
    if not first and not last:
        return None
    begin = _span(first) if first else None
    end = _span(last) if last else None
    if (first and begin is None) or (last and end is None):
        return None
    dates = DateRange(begin[0] if begin else None, end[1] if end else None, name)
    if dates.first and dates.last and dates.first > dates.last:
        return None
    return dates


def _span(text: str) -> tuple[date, date] | None:
    """The first and the last day of a year, a month or a day."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if year is None:
            return None
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError:
        return None
