"""Carrying a post's annotations over to a new revision, each with its verdict.

By quotation, context and place. What isn't found stays where it was, and is said to be an orphan.
"""

from collections.abc import Sequence
from itertools import groupby

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import PostId, RevisionId
from insightreader.domain.text import Block, RenderedText
from insightreader.store import annotations, revisions
from insightreader.store.library import Connection
from insightreader.text.selectors import block_at
from insightreader.text.verdict import check

METHOD = "quotation"


def carry_annotations(
    connection: Connection, post: PostId, revision: RevisionId, *, rendered: RenderedText
) -> None:
    """Write an anchor in ``revision`` for each annotation of the post, deleted ones too."""
    for annotation in annotations.to_carry(connection, post):
        _anchor(connection, annotation, revision, rendered=rendered)


def anchor_in_heads(connection: Connection) -> None:
    """Find each annotation that has no place in its post's head revision; an import brings such."""
    missing = annotations.without_head_anchor(connection)
    for post, members in groupby(missing, key=lambda each: each.post):
        head = revisions.head_revision(connection, post)
        if head is None:
            continue
        rendered = revisions.rendered(connection, head.id)
        for annotation in members:
            _anchor(connection, annotation, head.id, rendered=rendered)


def _anchor(
    connection: Connection,
    annotation: Annotation,
    revision: RevisionId,
    *,
    rendered: RenderedText,
) -> None:
    found = check(
        rendered.text,
        annotation.start,
        annotation.end,
        exact=annotation.exact,
        prefix=annotation.prefix,
        suffix=annotation.suffix,
    )
    annotations.add_anchor(
        connection,
        annotation.id,
        revision,
        start=found.start,
        end=found.end,
        block=block_number(rendered.blocks, found.start),
        verdicts=(found.text, found.place),
        method=METHOD,
    )


def block_number(blocks: Sequence[Block], offset: int) -> int:
    """Return the number of the block at an offset, 0 where there is none."""
    block = block_at(blocks, offset)
    return block.number if block else 0
