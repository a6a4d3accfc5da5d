"""Two posts that are the same become one: nothing of either is lost, and one undo parts them."""

import json

from insightreader.domain.changes import Done
from insightreader.domain.cleaned import METADATA_FIELDS
from insightreader.domain.entities import PostRow
from insightreader.domain.errors import NotFound, NotMergeable
from insightreader.domain.ids import PostId
from insightreader.services.anchoring import anchor_in_heads
from insightreader.services.carrying import refused_places
from insightreader.store import captures_of_posts, corrections, posts, revisions
from insightreader.store.library import Library
from insightreader.store.merging import Merger
from insightreader.store.operations import Act


def merge(library: Library, gone: PostId, *, into: PostId) -> Done[PostId]:
    """Let a post be part of another, which goes on showing its own text.

    Captures and texts that the other lacks become revisions of it, annotations move with their
    UUIDs and are found in its text, tags and collections are united, repairs that were refused stay
    so, and what it doesn't say of itself is filled in. The post that is gone lies in the trash.
    Raises NotFound, NotMergeable.
    """
    kept_row, gone_row = (_mergeable(library, each) for each in (into, gone))
    if into == gone:
        raise NotMergeable("a post with itself", why="same")
    label = {"title": kept_row.title, "other": gone_row.title}
    with library.act("merge", label=label) as act:
        merger = Merger(act, gone, into=into)
        merger.take_texts()
        merger.move_annotations()
        merger.unite_shelves()
        merger.readdress_summaries()
        merger.take_refusals(_refusals(act, gone, into))
        anchor_in_heads(act.connection, [into])
        _fill_in(act, gone, into)
        act.edit(
            "post",
            into,
            is_starred=kept_row.is_starred or gone_row.is_starred,
            is_read=kept_row.is_read or gone_row.is_read,
        )
        act.bury("post", gone)
    return Done(into, act.changes)


def _mergeable(library: Library, post: PostId) -> PostRow:
    rows = posts.rows(library.connection, [post])
    if not rows:
        raise NotFound(f"no post {post}", what="post")
    if rows[0].is_deleted:
        raise NotMergeable(f"post {post} is in the trash", why="trash")
    if revisions.head_revision(library.connection, post) is None:
        raise NotMergeable(f"post {post} has no text", why="text")
    return rows[0]


def _refusals(act: Act, gone: PostId, into: PostId) -> dict[int, tuple[int, int]]:
    """Return where the repairs that were refused in a post stand in the text of another."""
    refused = corrections.refused(act.connection, gone)
    if not refused:
        return {}
    old, new = (corrections.addressed_text(act.connection, each) for each in (gone, into))
    return refused_places(refused, old=old, new=new)


def _fill_in(act: Act, gone: PostId, into: PostId) -> None:
    own, sources = captures_of_posts.metadata(act.connection, into)
    other, others = captures_of_posts.metadata(act.connection, gone)
    lacking = [name for name in METADATA_FIELDS if not own[name] and other[name]]
    told = {name: others[name] for name in lacking if name in others}
    act.edit(
        "post",
        into,
        **{name: other[name] for name in lacking},
        sources=json.dumps({**sources, **told}),
    )
