"""How much a choice of posts holds, of each kind of thing that an export may or may not carry."""

import json
from collections.abc import Sequence

import apsw

from insightreader.domain.exchange import Part
from insightreader.domain.ids import PostId
from insightreader.store.querying import every, scalar

_CHOSEN = "(SELECT value FROM json_each(?))"
_HEADS = f"(SELECT head_revision FROM post WHERE id IN {_CHOSEN})"

_COUNTS = {
    Part.TEXT: f"SELECT count(*) FROM revision_text WHERE revision IN {_HEADS}",
    Part.IMAGE: f"SELECT count(*) FROM asset WHERE revision IN {_HEADS}",
    Part.CAPTURE: f"SELECT count(*) FROM capture WHERE post IN {_CHOSEN}",
    Part.EARLIER_REVISION: (
        "SELECT count(*) FROM revision JOIN post ON post.id = post "
        f"WHERE post.id IN {_CHOSEN} AND revision.id IS NOT head_revision"
    ),
    Part.TAG: f"SELECT count(*) FROM post_tag WHERE post IN {_CHOSEN} AND deleted_ms IS NULL",
    Part.REMOVED_BLOCK: f"SELECT count(*) FROM removed_block WHERE revision IN {_HEADS}",
    Part.LOST_CHARACTER: f"SELECT count(*) FROM lost_character WHERE revision IN {_HEADS}",
    Part.COLLECTION: (
        "SELECT count(DISTINCT collection) FROM collection_post "
        f"WHERE post IN {_CHOSEN} AND deleted_ms IS NULL"
    ),
}


def holdings(connection: apsw.Connection, posts: Sequence[PostId]) -> dict[Part, int]:
    """Return how many of each kind these posts hold; kinds without any are left out."""
    chosen = json.dumps(list(posts))
    found = {part: int(scalar(connection, query, (chosen,))) for part, query in _COUNTS.items()}
    return {part: count for part, count in found.items() if count}


def image_types(connection: apsw.Connection, post: PostId) -> dict[str, str]:
    """Return the media type of each image of a post's head revision, by SHA-256."""
    query = (
        "SELECT sha256, media_type FROM asset "
        "WHERE revision = (SELECT head_revision FROM post WHERE id = ?)"
    )
    return {row[0].hex(): row[1] for row in every(connection, query, (post,))}
