"""Joining: posts that two people have become one, with the annotations of both."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from insightreader.domain.exchange import MatchedBy
from insightreader.domain.ids import CaptureId, PostId
from insightreader.interchange.archives.archive import Row
from insightreader.services.names import normalised_address
from insightreader.store import organising
from insightreader.store.archive.loading import ArchiveLoader
from insightreader.store.archive.matching import Candidate, Match, PostMatcher
from insightreader.store.corrections import newest_base
from insightreader.store.library import Connection

Rows = Mapping[str, Sequence[Row]]
"""Rows of an archive by table."""


@dataclass(slots=True)
class Joined:
    """How many posts of an archive were here by what, and in how many the texts differ."""

    by: Counter[MatchedBy] = field(default_factory=Counter)
    differing: int = 0


def join_posts(
    connection: Connection, loader: ArchiveLoader, rows: Rows, *, matcher: PostMatcher
) -> Joined:
    """Let posts of this library stand for those of an archive, before its rows are loaded."""
    joined = Joined()
    captures = {str(row.get("uid")): str(row.get("capture")) for row in rows["revision"]}
    links = rows.get("revision_correction", ())
    corrected = {captures.get(str(row.get("revision"))) for row in links}
    for candidate in _candidates(rows):
        if loader.find_key("post", candidate.uid) is not None:
            continue
        match = matcher.match(connection, candidate)
        if match is None:
            continue
        loader.stand_in("post", candidate.uid, match.post)
        for uid, key in match.captures.items():
            loader.stand_in("capture", uid, key)
        for uid, key in match.revisions.items():
            capture = captures[uid]
            if capture not in corrected or key == _last_text(connection, match, capture):
                loader.stand_in("revision", uid, key)
        joined.by[match.by] += 1
        joined.differing += match.is_differing
    return joined


def _last_text(connection: Connection, match: Match, capture: str) -> int | None:
    """Return the revision here whose text a corrected one of that capture will address.

    Where it is another text than theirs, their text before corrections comes along.
    """
    own = match.captures.get(capture)
    return None if own is None else newest_base(connection, PostId(match.post), CaptureId(own))


def join_collections(connection: Connection, loader: ArchiveLoader, rows: Sequence[Row]) -> None:
    """Let collections of this library stand for those of an archive with the same path."""
    ours = {
        (each.parent, each.name.casefold()): each.id for each in organising.collections(connection)
    }
    waiting = [row for row in rows if row.get("deleted_ms") is None]
    is_going_on = True
    while is_going_on:
        is_going_on = False
        for row in list(waiting):
            above = row.get("parent")
            parent = None if above is None else loader.find_key("collection", str(above))
            if above is not None and parent is None:
                continue
            waiting.remove(row)
            is_going_on = True
            uid = str(row["uid"])
            key = ours.get((parent, str(row.get("name")).casefold()))  # type: ignore[arg-type]
            if key is not None and loader.find_key("collection", uid) is None:
                loader.stand_in("collection", uid, key)


def _candidates(rows: Rows) -> Iterator[Candidate]:
    """The living posts of an archive; a trashed one must not come back through another's."""
    found: dict[str, Candidate] = {}
    heads: dict[str, str] = {}
    for row in rows["post"]:
        if row.get("deleted_ms") is None:
            uid, url = str(row.get("uid")), row.get("url")
            found[uid] = Candidate(uid, normalised_address(str(url)) if url else None)
            heads[uid] = str(row.get("head_revision"))
    for row in rows["capture"]:
        post = found.get(str(row.get("post")))
        if post is not None and row.get("size"):
            post.captures[_digest(row, "sha256")] = str(row.get("uid"))
    for row in rows["revision"]:
        post = found.get(str(row.get("post")))
        if post is None or not row.get("words"):
            continue
        digest = _digest(row, "text_sha256")
        post.texts[digest] = str(row.get("uid"))
        if heads[post.uid] == row.get("uid"):
            post.head_text = digest
    yield from found.values()


def _digest(row: Row, column: str) -> bytes:
    return bytes.fromhex(str(row.get(column)))
