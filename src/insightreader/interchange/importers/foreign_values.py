"""Addresses, dates and colours as other programs write them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from insightreader.domain.foreign import ForeignFile
from insightreader.interchange.importers.foreign_text import Json, line

_LATEST_MS = 7_258_118_400_000
"""The year 2200: what lies beyond is no date of saving."""
_FORMATS = (
    "%Y-%m-%d %H:%M:%S %Z",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d",
    "%B %d, %Y %I:%M:%S %p",
    "%B %d, %Y %I:%M %p",
    "%b %d, %Y %I:%M:%S %p",
    "%B %d, %Y",
    "%b %d, %Y",
    "%a, %d %b %Y %H:%M:%S %z",
    "%a, %d %b %Y %H:%M:%S %Z",
    "%a %b %d %Y %H:%M:%S",
)
_COLOURS = {
    "yellow": "yellow",
    "orange": "yellow",
    "brown": "yellow",
    "green": "green",
    "lime": "green",
    "teal": "green",
    "blue": "blue",
    "cyan": "blue",
    "indigo": "blue",
    "pink": "pink",
    "red": "pink",
    "magenta": "pink",
    "purple": "purple",
    "violet": "purple",
    "gray": "purple",
    "grey": "purple",
}
_ZOTERO = {"#ffd400": "yellow", "#ff6666": "red", "#5fb236": "green", "#2ea8e5": "blue"}
_ZOTERO |= {"#a28ae5": "purple", "#e56eee": "magenta", "#f19837": "orange", "#aaaaaa": "gray"}


def address(value: Json) -> str | None:
    """Return an address on the web, None for anything else."""
    text = line(value).replace(" ", "%20")
    try:
        parts = urlsplit(text)
        is_page = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return text if is_page and len(text) <= 8192 else None


def doi_address(value: Json) -> str | None:
    """Return the address of a DOI, None for what is none."""
    doi = line(value)
    return address(f"https://doi.org/{doi}") if doi.startswith("10.") else None


def moment(value: Json) -> int | None:
    """Return a time in milliseconds since 1970: of seconds, milliseconds, microseconds or words."""
    text = line(value)
    if not text:
        return None
    found = _counted(text) if text.lstrip("-").replace(".", "", 1).isdigit() else _written(text)
    return found if found is not None and 0 < found < _LATEST_MS else None


def _counted(text: str) -> int | None:
    if len(text) > 32:
        return None
    number = float(text)
    if number >= 1e14:
        return int(number / 1000)
    return int(number) if number >= 1e11 else int(number * 1000)


def _written(text: str) -> int | None:
    if len(text) > 64:
        return None
    for read in (datetime.fromisoformat, *(_reader(each) for each in _FORMATS)):
        try:
            found = read(text)
            zoned = found if found.tzinfo else found.replace(tzinfo=UTC)
            return int(zoned.timestamp() * 1000)
        except (ValueError, OverflowError):
            continue
    return None


def _reader(form: str) -> Callable[[str], datetime]:
    return lambda text: datetime.strptime(text, form)  # noqa: DTZ007 the zone is set by the caller


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a file being read, so that what is wrong there can be told."""

    where: str
    into: ForeignFile

    def refuse(self, reason: str) -> None:
        """Note something that couldn't be carried."""
        self.into.refuse(self.where, reason)

    def address(self, value: Json) -> str | None:
        """Return an address on the web, and note where there is none."""
        found = address(value)
        if found is None:
            self.refuse(f"no address: {line(value)[:80]}")
        return found

    def moment(self, value: Json) -> int | None:
        """Return a time as ``moment`` does, and note one that is there and can't be read."""
        found = moment(value)
        if found is None and line(value) not in ("", "0"):
            self.refuse(f"date: {line(value)[:40]}")
        return found


def colour(value: Json) -> str:
    """Return the nearest of our five colours."""
    name = line(value).lower()
    return _COLOURS.get(_ZOTERO.get(name, name), "yellow")


def day(value: Json) -> str | None:
    """Return a date of publication as ISO 8601, None where it can't be read."""
    text = line(value)
    try:
        return datetime.fromisoformat(text).isoformat() if len(text) > 10 else _day(text)
    except ValueError:
        return None


def _day(text: str) -> str | None:
    return datetime.strptime(text, "%Y-%m-%d").date().isoformat() if text else None  # noqa: DTZ007
