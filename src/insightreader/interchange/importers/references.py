"""CSL JSON, as Zotero and other reference managers write it."""

from insightreader.domain.exchange import LeftBehind, Part
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import (
    Json,
    line,
    records,
    split_labels,
    words,
)
from insightreader.interchange.importers.foreign_values import address, day, doi_address

Record = dict[str, Json]


def read_csl(value: Json, into: ForeignFile) -> None:
    """Read references; one without an address comes in by its abstract and notes."""
    without_people = 0
    for number, entry in enumerate(records(value), 1):
        title = line(entry.get("title"))
        where = f"reference {number}"
        url = address(entry.get("URL")) or doi_address(entry.get("DOI"))
        if not title and url is None:
            into.refuse(where, "neither title nor address")
            continue
        note = words(entry.get("note"))
        without_people += bool(records(entry.get("editor")))
        into.posts.append(
            ForeignPost(
                where,
                url,
                title=title,
                author=_people(entry.get("author")),
                site=line(entry.get("container-title") or entry.get("publisher")) or None,
                published=_date(entry.get("issued")),
                language=line(entry.get("language")) or None,
                excerpt=words(entry.get("abstract")),
                tags=split_labels(words(entry.get("keyword")), ","),
                notes=(ForeignNote(comment=note),) if note else (),
            )
        )
    if without_people:
        into.left_behind.append(LeftBehind(Part.PEOPLE, without_people))


def _people(value: Json) -> str | None:
    names = (
        line(each.get("literal"))
        or " ".join(
            part
            for name in ("given", "non-dropping-particle", "family", "suffix")
            if (part := line(each.get(name)))
        )
        for each in records(value)
    )
    return ", ".join(name for name in names if name) or None


def _date(value: Json) -> str | None:
    """Return a CSL date as precise as it is."""
    if not isinstance(value, dict):
        return day(value)
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    if not isinstance(first, list):
        return day(value.get("raw") or value.get("literal"))
    numbers = [line(each) for each in first[:3]]
    if not numbers or not all(each.isascii() and each.isdigit() for each in numbers):
        return None
    year, *rest = numbers
    written = "-".join((year.zfill(4), *(each.zfill(2) for each in rest)))
    return written if len(written) <= 10 else None
