"""Which posts of an archive a library has under other UUIDs: by bytes, by address, by text."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import apsw

from insightreader.domain.exchange import MatchedBy
from insightreader.store.querying import every, first, scalar

_LIVING = "post.deleted_ms IS NULL AND post.head_revision IS NOT NULL"
_BY_BYTES = f"""
SELECT post.id FROM capture JOIN post ON post.id = capture.post
WHERE capture.sha256 = ? AND capture.size > 0 AND post.id <= ? AND {_LIVING} ORDER BY post.id DESC
"""
_BY_ADDRESS = f"SELECT id FROM post WHERE url = ? AND id <= ? AND {_LIVING} ORDER BY id DESC"
_BY_TEXT = f"""
SELECT post.id FROM revision JOIN post ON post.id = revision.post
WHERE revision.text_sha256 = ? AND revision.words > 0 AND post.id <= ? AND {_LIVING}
ORDER BY post.id DESC
"""


@dataclass(slots=True)
class Candidate:
    """A post on offer: its address as this library writes it, and its parts' UUIDs by digest."""

    uid: str
    url: str | None
    captures: dict[bytes, str] = field(default_factory=dict)
    texts: dict[bytes, str] = field(default_factory=dict)
    head_text: bytes | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A post of this library that is a candidate, and which of their parts are the same."""

    post: int
    by: MatchedBy
    captures: dict[str, int]
    revisions: dict[str, int]
    is_differing: bool
    """Whether the two show different texts."""


class PostMatcher:
    """Matches posts that were there when it was made; each stands for one candidate at most."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._newest = int(scalar(connection, "SELECT coalesce(max(id), 0) FROM post"))
        self._taken: set[int] = set()

    def match(self, connection: apsw.Connection, candidate: Candidate) -> Match | None:
        """Return what stands for a candidate here, None where nothing does."""
        found = self._post(connection, candidate)
        if found is None:
            return None
        post, by = found
        self._taken.add(post)
        parts = [
            _parts(connection, query, post, digests=digests)
            for query, digests in (
                ("SELECT id FROM capture WHERE post = ? AND sha256 = ?", candidate.captures),
                ("SELECT id FROM revision WHERE post = ? AND text_sha256 = ?", candidate.texts),
            )
        ]
        shown = first(
            connection,
            "SELECT text_sha256 FROM revision JOIN post ON head_revision = revision.id "
            "WHERE post.id = ?",
            (post,),
        )
        return Match(post, by, parts[0], parts[1], shown != (candidate.head_text,))

    def _post(
        self, connection: apsw.Connection, candidate: Candidate
    ) -> tuple[int, MatchedBy] | None:
        ways: tuple[tuple[MatchedBy, str, Iterable[object]], ...] = (
            (MatchedBy.BYTES, _BY_BYTES, candidate.captures),
            (MatchedBy.ADDRESS, _BY_ADDRESS, [candidate.url] if candidate.url else ()),
            (MatchedBy.TEXT, _BY_TEXT, [candidate.head_text] if candidate.head_text else ()),
        )
        for by, query, wanted in ways:
            for value in wanted:
                for (post,) in every(connection, query, (value, self._newest)):
                    if post not in self._taken:
                        return int(post), by
        return None


def _parts(
    connection: apsw.Connection, query: str, post: int, *, digests: dict[bytes, str]
) -> dict[str, int]:
    found = {uid: first(connection, query, (post, key)) for key, uid in digests.items()}
    return {uid: int(row[0]) for uid, row in found.items() if row is not None}
