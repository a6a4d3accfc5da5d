"""What a post's row shows of the revision that is read: kept there, since lists show thousands."""

from insightreader.domain.cleaned import Cleaned
from insightreader.domain.ids import PostId, RevisionId
from insightreader.store import posts, revisions
from insightreader.store.operations import Act
from insightreader.text.read_on import carried_place

EXCERPT_LENGTH = 220


def columns_of(revision: RevisionId, cleaned: Cleaned) -> dict[str, str | int]:
    """Return the columns of a post whose head becomes the revision of a cleaned capture."""
    return columns_of_text(revision, cleaned.rendered.text, lost=len(cleaned.lost))


def columns_of_text(revision: RevisionId, text: str, *, lost: int) -> dict[str, str | int]:
    """Return the same where only the reading text and the count of lost places are at hand."""
    return {
        "head_revision": revision,
        "excerpt": excerpt(text),
        "words": revisions.word_count(text),
        "lost": lost,
    }


def carry_place(act: Act, post: PostId, text: str) -> None:
    """Let reading go on where it stopped in a text that takes the place of the post's, before its
    head is changed. No part of history, as the place itself.
    """
    place = posts.place(act.connection, post)
    head = revisions.head_revision(act.connection, post) if place else None
    if place and head is not None:
        carried = carried_place(revisions.text(act.connection, head.id), text, place)
        posts.move_place(act.connection, post, carried)


def excerpt(text: str) -> str:
    """Return the first words of a text, for lists."""
    head = " ".join(text[: EXCERPT_LENGTH * 2].split())
    if len(head) <= EXCERPT_LENGTH:
        return head
    return head[:EXCERPT_LENGTH].rsplit(" ", 1)[0] + "…"
