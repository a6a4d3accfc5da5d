"""Documents in JSON that list links: Wallabag, Karakeep, Linkwarden, Pinboard."""

from insightreader.domain.entities import Status
from insightreader.domain.exchange import LeftBehind, Part
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import (
    Json,
    fields,
    labels,
    line,
    records,
    words,
)
from insightreader.interchange.importers.foreign_values import (
    Spot,
    colour,
    day,
    moment,
)

Record = dict[str, Json]


def read_wallabag(value: Json, into: ForeignFile) -> None:
    """Read entries with their stored texts and annotations."""
    for number, entry in enumerate(records(value), 1):
        spot = Spot(f"entry {number}", into)
        url = spot.address(entry.get("url") or entry.get("given_url"))
        if url is None:
            continue
        is_archived = bool(entry.get("is_archived"))
        people = labels(entry.get("published_by"))
        content = words(entry.get("content"))
        into.posts.append(
            ForeignPost(
                spot.where,
                url,
                title=line(entry.get("title")),
                author=", ".join(people) or None,
                site=line(entry.get("domain_name")) or None,
                published=day(entry.get("published_at")),
                language=line(entry.get("language")).replace("_", "-") or None,
                saved_ms=spot.moment(entry.get("created_at")),
                tags=labels(entry.get("tags"), key="label"),
                status=Status.ARCHIVE if is_archived else Status.INBOX,
                is_read=is_archived,
                is_starred=bool(entry.get("is_starred")),
                content=content.encode() or None,
                notes=tuple(map(_wallabag_note, records(entry.get("annotations")))),
            )
        )


def _wallabag_note(found: Record) -> ForeignNote:
    return ForeignNote(
        words(found.get("quote")),
        words(found.get("text")),
        made_ms=moment(found.get("created_at")),
    )


def read_karakeep(value: Json, into: ForeignFile) -> None:
    """Read bookmarks, their lists, and the texts among them that never had an address."""
    lists = {line(each.get("id")): each for each in records(value.get("lists"))}
    lost = 0
    for number, entry in enumerate(records(value.get("bookmarks")), 1):
        spot = Spot(f"bookmark {number}", into)
        content = fields(entry.get("content"))
        text = words(content.get("text")) if content.get("type") == "text" else ""
        if content.get("type") == "asset":
            lost += 1
            continue
        url = None if text else spot.address(content.get("url"))
        if url is None and not text:
            continue
        made = spot.moment(entry.get("createdAt"))
        note = words(entry.get("note"))
        about = (ForeignNote(comment=note, made_ms=made),) if note else ()
        paths = (_list_path(line(each), lists) for each in _listed(entry.get("lists")))
        is_archived = bool(entry.get("archived"))
        into.posts.append(
            ForeignPost(
                spot.where,
                url,
                title=line(entry.get("title")),
                saved_ms=made,
                tags=labels(entry.get("tags")),
                folders=tuple(path for path in paths if path),
                status=Status.ARCHIVE if is_archived else Status.INBOX,
                is_read=is_archived,
                is_starred=bool(entry.get("favourited")),
                content=text.encode() or None,
                media_type="text/markdown",
                notes=about + tuple(map(_karakeep_note, records(entry.get("highlights")))),
            )
        )
    if lost:
        into.left_behind.append(LeftBehind(Part.CAPTURE, lost))


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _list_path(key: str, lists: dict[str, Record]) -> tuple[str, ...]:
    names: list[str] = []
    seen: set[str] = set()
    while key in lists and key not in seen:
        seen.add(key)
        names.insert(0, line(lists[key].get("name")) or key)
        key = line(lists[key].get("parentId"))
    return tuple(names)


def _karakeep_note(found: Record) -> ForeignNote:
    return ForeignNote(
        words(found.get("text")),
        words(found.get("note")),
        colour(found.get("color")),
        made_ms=moment(found.get("createdAt")),
    )


def read_linkwarden(value: Json, into: ForeignFile) -> None:
    """Read collections with their links; a collection may lie inside another one."""
    found = records(value.get("collections"))
    by_key = {line(each.get("id")): each for each in found}
    pinned = {line(each.get("id")) for each in records(value.get("pinnedLinks"))}
    for collection in found:
        path = _list_path(line(collection.get("id")), by_key) or (line(collection.get("name")),)
        folders = (path,) if path[0] and path != ("Unorganized",) else ()
        for number, entry in enumerate(records(collection.get("links")), 1):
            spot = Spot(f"{path[-1]}, link {number}", into)
            url = spot.address(entry.get("url"))
            if url is not None:
                into.posts.append(
                    ForeignPost(
                        spot.where,
                        url,
                        title=line(entry.get("name")),
                        excerpt=words(entry.get("description")),
                        saved_ms=spot.moment(entry.get("importDate") or entry.get("createdAt")),
                        tags=labels(entry.get("tags")),
                        folders=folders,
                        is_starred=line(entry.get("id")) in pinned,
                        content=words(entry.get("textContent")).encode() or None,
                        media_type="text/plain",
                        notes=tuple(map(_linkwarden_note, records(entry.get("highlights")))),
                    )
                )


def _linkwarden_note(found: Record) -> ForeignNote:
    return ForeignNote(
        words(found.get("text")), words(found.get("comment")), colour(found.get("color"))
    )


def read_pinboard(value: Json, into: ForeignFile) -> None:
    """Read Pinboard's list: ``href description extended time shared toread tags``."""
    for number, entry in enumerate(records(value), 1):
        spot = Spot(f"bookmark {number}", into)
        url = spot.address(entry.get("href"))
        if url is not None:
            into.posts.append(pinboard_post(entry, url, spot))


def pinboard_post(entry: Record, url: str, spot: Spot) -> ForeignPost:
    """Return one bookmark of Pinboard; its extended text is a note on the post."""
    made = spot.moment(entry.get("time"))
    extended = words(entry.get("extended"))
    return ForeignPost(
        spot.where,
        url,
        title=line(entry.get("description")),
        saved_ms=made,
        tags=labels(words(entry.get("tags") or entry.get("tag")).split()),
        status=Status.LATER if entry.get("toread") == "yes" else Status.INBOX,
        notes=(ForeignNote(comment=extended, made_ms=made),) if extended else (),
    )
