"""Bookmarks: Netscape's HTML that every browser writes, Chrome's and Firefox's own JSON.

The same HTML with other folders is Pocket's, Instapaper's, Raindrop's and Pinboard's.
"""

from collections.abc import Iterator

from insightreader.domain.entities import Status
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.bookmark_markup import Link, links_of
from insightreader.interchange.importers.foreign_text import Json, labels, line, split_labels, words
from insightreader.interchange.importers.foreign_values import Spot, moment

_WEBKIT_EPOCH_US = 11_644_473_600_000_000
_DEEPEST = 64
_ARCHIVES = ("read archive", "archive")
_INBOXES = ("unread", "home", "")


def read_markup(markup: str, into: ForeignFile, *, states: bool = False) -> None:
    """Read links in HTML. ``states``: the headings are Pocket's or Instapaper's, not folders."""
    for link in links_of(markup):
        spot = Spot(f"link {link.number}", into)
        url = spot.address(link.attributes.get("href"))
        if url is not None:
            into.posts.append(_post(link, url, spot, states=states))


def _post(link: Link, url: str, spot: Spot, *, states: bool) -> ForeignPost:
    given = link.attributes
    made = spot.moment(given.get("add_date") or given.get("time_added"))
    last = link.folders[-1].lower() if states and link.folders else ""
    is_archived = last in _ARCHIVES
    is_folder = not states or (last not in (*_ARCHIVES, *_INBOXES, "starred", "liked"))
    note = words(link.description)
    is_later = given.get("toread") == "1"
    status = Status.ARCHIVE if is_archived else Status.LATER if is_later else Status.INBOX
    return ForeignPost(
        spot.where,
        url,
        title=line(link.words),
        saved_ms=made,
        tags=split_labels(given.get("tags", ""), ","),
        folders=(link.folders,) if link.folders and is_folder else (),
        status=status,
        is_read=is_archived,
        is_starred=last in ("starred", "liked") or given.get("data-important") == "true",
        notes=(ForeignNote(comment=note, made_ms=made),) if note else (),
    )


Branch = tuple[dict[str, Json], tuple[str, ...]]


def _leaves(roots: list[Branch], name: str) -> Iterator[Branch]:
    """Yield what isn't a folder, in order, with the folders above it."""
    waiting = roots[::-1]
    while waiting:
        node, folders = waiting.pop()
        children = node.get("children")
        if isinstance(children, list):
            title = line(node.get(name))
            inner = (*folders, title) if title and len(folders) < _DEEPEST else folders
            waiting += [(each, inner) for each in reversed(children) if isinstance(each, dict)]
        else:
            yield node, folders


def read_chrome(value: Json, into: ForeignFile) -> None:
    """Read Chrome's file ``Bookmarks``; its times are microseconds since 1601."""
    roots = value.get("roots")
    found = roots.values() if isinstance(roots, dict) else ()
    tops: list[Branch] = [(each, ()) for each in found if isinstance(each, dict)]
    for number, (node, folders) in enumerate(_leaves(tops, "name"), 1):
        spot = Spot(f"bookmark {number}", into)
        url = spot.address(node.get("url"))
        if url is None:
            continue
        counted = line(node.get("date_added"))
        is_time = counted.isascii() and counted.isdigit() and len(counted) <= 20
        made = (int(counted) - _WEBKIT_EPOCH_US) // 1000 if is_time and int(counted) else None
        if counted and not is_time:
            spot.refuse(f"date: {counted[:40]}")
        into.posts.append(
            ForeignPost(
                spot.where,
                url,
                title=line(node.get("name")),
                saved_ms=made if made is not None and moment(made) else None,
                folders=(folders,) if folders else (),
            )
        )


def read_firefox(value: Json, into: ForeignFile) -> None:
    """Read Firefox's backup in JSON: a root without a name, times in microseconds."""
    for number, (node, folders) in enumerate(_leaves([(value, ())], "title"), 1):
        if node.get("type") == "text/x-moz-place-separator" or "uri" not in node:
            continue
        spot = Spot(f"bookmark {number}", into)
        url = spot.address(node["uri"])
        if url is None:
            continue
        tags = node.get("tags")
        into.posts.append(
            ForeignPost(
                spot.where,
                url,
                title=line(node.get("title")),
                saved_ms=spot.moment(node.get("dateAdded")),
                tags=labels(tags) if isinstance(tags, list) else split_labels(line(tags), ","),
                folders=(folders,) if folders else (),
            )
        )
