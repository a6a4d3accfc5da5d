"""Links into a library: ``insightreader://open/POST?revision=UUID&start=8&end=20&note=UUID``.

A link names the revision that its offsets count in, so that it opens what was quoted even after
the post was captured again.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from insightreader.domain.errors import UserError
from insightreader.domain.ids import Uid

SCHEME = "insightreader"
LONGEST = 400
"""Characters that a link may have; ours have at most 200."""
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NUMBER = re.compile(r"[0-9]{1,9}")
# The form without strokes was written by the first version.
_OPEN = re.compile(rf"{SCHEME}:(?://)?open/([^?#]*)(?:\?([^#]*))?", re.IGNORECASE)


class LinkMalformed(UserError):
    """Not a link of ours, or a broken one (``data['why']``: form, id, place)."""


@dataclass(frozen=True, slots=True)
class PassageLink:
    """What a link opens. ``item`` is a post, or an annotation; without ``revision`` the newest is
    meant. ``start`` equals ``end`` where no passage is meant.
    """

    item: Uid
    revision: Uid | None = None
    start: int = 0
    end: int = 0
    note: Uid | None = None

    def __str__(self) -> str:
        query: dict[str, object] = {}
        if self.revision is not None:
            query["revision"] = self.revision
        if self.end > self.start:
            query |= {"start": self.start, "end": self.end}
        if self.note is not None:
            query["note"] = self.note
        return f"{SCHEME}://open/{self.item}" + (f"?{urlencode(query)}" if query else "")


def parse_link(text: str) -> PassageLink:
    """Read a link. Raises LinkMalformed, with what is wrong."""
    found = _OPEN.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None:
        raise LinkMalformed(text[:LONGEST], why="form")
    try:
        query = dict(parse_qsl(found[2] or "", strict_parsing=bool(found[2]), max_num_fields=8))
    except ValueError:
        raise LinkMalformed(text, why="form") from None
    start, end = _offset(text, query.get("start")), _offset(text, query.get("end"))
    if "end" in query and end < start:
        raise LinkMalformed(text, why="place")
    return PassageLink(
        _uid(text, found[1].rstrip("/")),
        _uid(text, query["revision"]) if "revision" in query else None,
        start,
        max(start, end),
        _uid(text, query["note"]) if "note" in query else None,
    )


def _uid(link: str, text: str) -> Uid:
    if not _UUID.fullmatch(text.lower()):
        raise LinkMalformed(link, why="id")
    return Uid(text.lower())


def _offset(link: str, text: str | None) -> int:
    if text is None:
        return 0
    if not _NUMBER.fullmatch(text):
        raise LinkMalformed(link, why="place")
    return int(text)
