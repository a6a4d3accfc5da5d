"""Words in the texts that posts show, looked for letter by letter."""

import json
from collections.abc import Iterable

import apsw

from insightreader.domain.ids import PostId, RevisionId
from insightreader.store.querying import every

_HOLDING = """
SELECT post.id, revision.id FROM post JOIN revision ON revision.id = post.head_revision
JOIN revision_text ON revision_text.revision = revision.id
WHERE post.deleted_ms IS NULL AND instr(revision_text.text, :words) > 0
  AND (:posts IS NULL OR post.id IN (SELECT value FROM json_each(:posts)))
ORDER BY post.saved_ms DESC LIMIT :limit
"""


def texts_holding(
    connection: apsw.Connection,
    words: str,
    *,
    posts: Iterable[PostId] | None = None,
    limit: int = 20,
) -> list[tuple[PostId, RevisionId]]:
    """Return living posts whose newest text holds these words as they are, the newest first."""
    chosen = None if posts is None else json.dumps(list(posts))
    rows = every(connection, _HOLDING, {"words": words, "posts": chosen, "limit": limit})
    return [(PostId(post), RevisionId(revision)) for post, revision in rows]
