"""Joining: posts that two people have become one, with the annotations of both."""

from collections.abc import Iterator
from dataclasses import dataclass

from insightreader.interchange.archive import ArchiveReader, Row
from insightreader.services.names import normalised_address
from insightreader.store.archive_loading import ArchiveLoader
from insightreader.store.archive_matching import Candidate, PostMatcher
from insightreader.store.library import Connection


@dataclass(frozen=True, slots=True)
class Joined:
    """How many posts of an archive were here already, and in how many the texts differ."""

    matched: int = 0
    differing: int = 0


def join_posts(connection: Connection, loader: ArchiveLoader, archive: ArchiveReader) -> Joined:
    """Let posts of this library stand for those of an archive, before its rows are loaded."""
    matcher = PostMatcher(connection)
    matched = differing = 0
    for candidate in _candidates(archive):
        if loader.find_key("post", candidate.uid) is not None:
            continue
        match = matcher.match(candidate)
        if match is None:
            continue
        loader.stand_in("post", candidate.uid, match.post)
        for table, parts in (("capture", match.captures), ("revision", match.revisions)):
            for uid, key in parts.items():
                loader.stand_in(table, uid, key)
        matched += 1
        differing += match.is_differing
    return Joined(matched, differing)


def _candidates(archive: ArchiveReader) -> Iterator[Candidate]:
    """The living posts of an archive; a trashed one must not come back through another's."""
    found: dict[str, Candidate] = {}
    heads: dict[str, str] = {}
    for row in archive.rows("post"):
        if row.get("deleted_ms") is None:
            uid, url = str(row.get("uid")), row.get("url")
            found[uid] = Candidate(uid, normalised_address(str(url)) if url else None)
            heads[uid] = str(row.get("head_revision"))
    for row in archive.rows("capture"):
        post, digest = found.get(str(row.get("post"))), _digest(row, "sha256")
        if post is not None and row.get("size"):
            post.captures[digest] = str(row.get("uid"))
    for row in archive.rows("revision"):
        post, digest = found.get(str(row.get("post"))), _digest(row, "text_sha256")
        if post is None or not row.get("words"):
            continue
        post.texts[digest] = str(row.get("uid"))
        if heads[post.uid] == row.get("uid"):
            post.head_text = digest
    yield from found.values()


def _digest(row: Row, column: str) -> bytes:
    """Return a digest, empty where there is none: loading the row refuses it."""
    try:
        return bytes.fromhex(str(row.get(column)))
    except ValueError:
        return b""
