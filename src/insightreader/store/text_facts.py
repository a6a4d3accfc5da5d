"""What is known of every post's text without reading it: for finding texts that are alike."""

from collections.abc import Iterator
from dataclasses import dataclass

import apsw

from insightreader.domain.ids import PostId, RevisionId, Sha256
from insightreader.store.identity import to_digest
from insightreader.store.querying import every


@dataclass(frozen=True, slots=True)
class TextFacts:
    """A post's newest text: its digest, its length in words; the post's title and address."""

    post: PostId
    revision: RevisionId
    title: str
    words: int
    text_sha256: Sha256
    url: str | None


def text_facts(connection: apsw.Connection) -> Iterator[TextFacts]:
    """Yield the facts of every post that has a text and isn't in the trash, oldest first."""
    query = (
        "SELECT post.id, revision.id, title, revision.words, text_sha256, url FROM post "
        "JOIN revision ON revision.id = head_revision WHERE deleted_ms IS NULL "
        "ORDER BY saved_ms, post.id"
    )
    for post, revision, title, words, digest, url in every(connection, query):
        yield TextFacts(PostId(post), RevisionId(revision), title, words, to_digest(digest), url)


def same_bytes(connection: apsw.Connection) -> Iterator[tuple[PostId, PostId]]:
    """Yield pairs of living posts with a capture of the same bytes, each with the oldest."""
    query = (
        "SELECT post.id, capture.sha256 FROM capture JOIN post ON post.id = capture.post "
        "WHERE capture.size > 0 AND post.deleted_ms IS NULL AND capture.sha256 IN "
        "(SELECT sha256 FROM capture GROUP BY sha256 HAVING count(DISTINCT post) > 1) "
        "ORDER BY post.saved_ms, post.id"
    )
    originals: dict[bytes, PostId] = {}
    for post, digest in every(connection, query):
        original = originals.setdefault(digest, PostId(post))
        if original != post:
            yield original, PostId(post)
