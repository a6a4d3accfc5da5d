"""Dates and times as people read them: short, in the locale, no year where it is this one."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_WEEKDAY = re.compile(r"[,،、]?\s*d{3,4}[,،]?\s*")
_YEAR = re.compile(r"(?:[,،]|\s|'[^']*'|/)*y+(?:\s*'[^']*'|[年년])?(?:\s*[./])?")
_EDGES = " ,،、/."
_LAST_MS = 253_402_300_800_000
"""The year 10000: later times are damage, and Qt's 64 bits can't take all of Python's numbers."""


def day_text(day: QDate, *, today: QDate | None = None, locale: QLocale | None = None) -> str:
    """Return ``day`` such as "28 Nov", or "28 Nov 2025" when it isn't of this year."""
    locale = locale or QLocale()
    pattern = _WEEKDAY.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip(_EDGES)
    if day.year() == (today or QDate.currentDate()).year():
        pattern = _YEAR.sub("", pattern, count=1).strip(_EDGES)
    return locale.toString(day, pattern.replace("MMMM", "MMM"))


def saved_text(milliseconds: int, *, today: QDate | None = None) -> str:
    """Return the local day of a time given in milliseconds since 1970, UTC."""
    return day_text(_local(milliseconds).date(), today=today)


def moment_text(milliseconds: int, *, today: QDate | None = None) -> str:
    """Return "Today, 09:41", "Yesterday, 18:02" or the day of a time in milliseconds since 1970."""
    moment = _local(milliseconds)
    today = today or QDate.currentDate()
    ago = moment.date().daysTo(today)
    clock = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    if ago == 0:
        return QCoreApplication.translate("Dates", "Today, {time}").format(time=clock)
    if ago == 1:
        return QCoreApplication.translate("Dates", "Yesterday, {time}").format(time=clock)
    return day_text(moment.date(), today=today)


def full_moment_text(milliseconds: int) -> str:
    """Return day and time with the year, for tooltips and screen readers."""
    moment = _local(milliseconds)
    clock = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{day_text(moment.date(), today=QDate(1, 1, 1))}, {clock}"


def published_text(published: str | None, *, today: QDate | None = None) -> str:
    """Return an ISO 8601 date as precisely as it is known: a day, a month, a year, or nothing."""
    parts = (published or "").split("T")[0].split("-")
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
    if len(numbers) != len(parts) or not numbers:
        return ""
    if len(numbers) == 1:
        return str(numbers[0])
    day = QDate(numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else 1)
    if not day.isValid():
        return published or ""
    if len(numbers) == 2:
        return QLocale().toString(day, "MMM yyyy")
    return day_text(day, today=today)


def _local(milliseconds: int) -> QDateTime:
    """The moment in the system's time zone; what no calendar holds becomes the start of 1970."""
    fits = abs(milliseconds) < _LAST_MS
    return QDateTime.fromMSecsSinceEpoch(milliseconds if fits else 0)
