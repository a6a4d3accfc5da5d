"""Posts that come in whole, by an import: read at once, in the operation that brings them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from insightreader.domain.cleaned import METADATA_FIELDS, CaptureSource, Cleaned
from insightreader.domain.entities import PostState
from insightreader.domain.ids import PostId, RevisionId
from insightreader.services import shown_text
from insightreader.services.names import normalised_address
from insightreader.store import captures_of_posts, revisions
from insightreader.store.captures import digest_of
from insightreader.store.operations import Act, SqlValue


@dataclass(frozen=True, slots=True)
class WholePost:
    """A stored capture and what cleaning found in it. ``url``: the address it is known by, which
    the page itself needn't tell; ``saved_ms``: when another program saved it.
    """

    source: CaptureSource
    cleaned: Cleaned
    url: str | None
    saved_ms: int | None = None


def add_whole(
    act: Act, whole: WholePost, *, marks: Mapping[str, SqlValue] | None = None
) -> tuple[PostId, RevisionId]:
    """Add a post with its capture and its first revision; ``marks`` are further columns of it.

    The bytes must be stored already.
    """
    metadata = whole.cleaned.metadata
    values = {name: getattr(metadata, name) for name in METADATA_FIELDS}
    values["url"] = normalised_address(whole.url) if whole.url else None
    post = captures_of_posts.add_post_being_read(
        act.connection,
        title=metadata.title,
        url=values["url"],
        now_ms=whole.saved_ms or act.now_ms,
    )
    digest = digest_of(whole.source.data)
    capture = captures_of_posts.add_capture(
        act.connection, post, whole.source, sha256=digest, profile=act.profile
    )
    act.record_creation("post", post)
    revision = revisions.add(
        act.connection, post, capture, cleaned=whole.cleaned, now_ms=act.now_ms
    )
    act.edit(
        "post",
        post,
        **values,
        sources=json.dumps(metadata.sources),
        state=PostState.READY,
        problem=whole.cleaned.fallback,
        **shown_text.columns_of(revision, whole.cleaned),
        **(marks or {}),
    )
    return post, revision
