"""Hypothesis' annotations, as its window exports them or its service answers."""

from collections import defaultdict

from insightreader.domain.exchange import LeftBehind, Part
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import Json, labels, line, records, words
from insightreader.interchange.importers.foreign_values import Spot, address

Record = dict[str, Json]


def read_hypothesis(value: Json, into: ForeignFile) -> None:
    """Read annotations and gather them by page; answers to others' notes have no place here."""
    found = records(value.get("annotations") or value.get("rows"))
    gathered: dict[str, list[tuple[Record, ForeignNote]]] = defaultdict(list)
    replies = 0
    for number, entry in enumerate(found, 1):
        where = f"annotation {number}"
        url = address(entry.get("uri"))
        if entry.get("references"):
            replies += 1
        elif url is None:
            into.refuse(where, f"no address: {line(entry.get('uri'))[:80]}")
        else:
            gathered[url].append((entry, _note(entry, Spot(where, into))))
    for url, members in gathered.items():
        notes = tuple(note for _, note in members)
        times = [each.made_ms for each in notes if each.made_ms is not None]
        into.posts.append(
            ForeignPost(
                url,
                url,
                title=next((title for each, _ in members if (title := _title(each))), ""),
                saved_ms=min(times, default=None),
                notes=notes,
            )
        )
    if replies:
        into.left_behind.append(LeftBehind(Part.ANNOTATION, replies))


def _title(entry: Record) -> str:
    document = entry.get("document")
    titles = document.get("title") if isinstance(document, dict) else None
    return next(iter(labels(titles)), "") if isinstance(titles, list) else line(titles)


def _note(entry: Record, spot: Spot) -> ForeignNote:
    selector = next(
        (
            each
            for target in records(entry.get("target"))
            for each in records(target.get("selector"))
            if each.get("type") == "TextQuoteSelector"
        ),
        {},
    )
    return ForeignNote(
        _kept(selector.get("exact")),
        words(entry.get("text")),
        prefix=_kept(selector.get("prefix")),
        suffix=_kept(selector.get("suffix")),
        tags=labels(entry.get("tags")),
        made_ms=spot.moment(entry.get("created")),
        author=_person(entry),
    )


def _kept(value: Json) -> str:
    """Return text with its outer white space: it belongs to the context of a quotation."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _person(entry: Record) -> str | None:
    info = entry.get("user_info")
    shown = line(info.get("display_name")) if isinstance(info, dict) else ""
    return shown or line(entry.get("user")).removeprefix("acct:") or None
