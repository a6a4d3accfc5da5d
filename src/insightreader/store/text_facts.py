"""What is known of every post's text without reading it: for finding texts that are alike."""

from collections.abc import Iterator
from dataclasses import dataclass

import apsw

from insightreader.domain.ids import PostId, RevisionId, Sha256
from insightreader.store.identity import to_digest
from insightreader.store.querying import every


@dataclass(frozen=True, slots=True)
class TextFacts:
    """A post's newest text: its digest, its length in words, and the post's title."""

    post: PostId
    revision: RevisionId
    title: str
    words: int
    text_sha256: Sha256


def text_facts(connection: apsw.Connection) -> Iterator[TextFacts]:
    """Yield the facts of every post that has a text and isn't in the trash, oldest first."""
    query = (
        "SELECT post.id, revision.id, title, revision.words, text_sha256 FROM post "
        "JOIN revision ON revision.id = head_revision WHERE deleted_ms IS NULL "
        "ORDER BY saved_ms, post.id"
    )
    for post, revision, title, words, digest in every(connection, query):
        yield TextFacts(PostId(post), RevisionId(revision), title, words, to_digest(digest))
