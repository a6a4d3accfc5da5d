"""What a row answers to: the index and the plain scan both read it here."""

import re
from datetime import date

from insightreader.index.folding import folded_value
from insightreader.index.rows import IndexRow


def text_parts(row: IndexRow) -> list[str]:
    """What words without a field are looked for in.

    A note isn't found by its post's title, author or tags, or else every note of a post would
    answer a question that its post answers.
    """
    if row.kind == "note":
        return [row.body, *row.codes]
    return [row.title, row.body, row.author or "", row.site or "", *row.tags, *row.codes]


def values(row: IndexRow, name: str) -> set[str]:
    """The whole values of a field, which may be "address", "collection", "kind" or "post" too."""
    match name:
        case "tag":
            return {folded_value(each) for each in row.tags} - {""}
        case "code":
            return _codes(row)
        case "lang":
            return _languages(row)
        case "state":
            return _states(row)
        case "collection":
            return {str(each) for each in row.collections}
        case _:
            value = {"address": address_value(row.address or ""), "kind": row.kind}
            return {value.get(name, row.post)} - {""}


def _codes(row: IndexRow) -> set[str]:
    """Codes with and without their dimension."""
    folded = {folded_value(each) for each in row.codes} - {""}
    return folded | {each.rpartition("/")[2] for each in folded} - {""}


def _languages(row: IndexRow) -> set[str]:
    """The language with and without its region: "en-GB" is also "en"."""
    language = (row.language or "").lower()
    return {language, language.partition("-")[0]} - {""}


def _states(row: IndexRow) -> set[str]:
    """The words after ``is:`` and ``has:`` that hold."""
    states = {row.status, "read" if row.is_read else "unread"}
    if row.is_starred:
        states.add("starred")
    if row.has_notes:
        states.add("notes")
    return states


_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://(?:www\.)?|www\.")


def address_value(address: str) -> str:
    """An address as it is compared: without scheme, "www." and the stroke at its end."""
    lower = address.strip().lower()
    found = _SCHEME.match(lower)
    return (lower[found.end() :] if found else lower).rstrip("/")


_ISO_DATE = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?", re.ASCII)


def published_day(row: IndexRow) -> int:
    """The day (``date.toordinal``), 0 when unknown; a year or month counts as its first day."""
    match = _ISO_DATE.match(row.published or "")
    if match is None:
        return 0
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return 0
