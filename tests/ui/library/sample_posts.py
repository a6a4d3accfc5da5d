"""Posts as the store would hand them over, made of a number, with all that a row can show."""

from dataclasses import replace

from insightreader.domain.entities import PostRow, PostState, Status
from insightreader.domain.ids import PostId, Uid

TITLES = (
    "On keeping a commonplace book",
    "Attention is a design material",
    "What a quotation is for",
    "The case for slow indexes",
    "Why margins matter more than highlights, and what a reader owes to the next one",
)
SITES = ("Paper Machines", "Quiet Systems", "The Slow Web", "Second Draft", "Marginalia")
TAGS = (("memory", "writing"), ("attention",), ("tools", "memory", "craft"), (), ("history",))


def sample_post(number: int, **changes: object) -> PostRow:
    """Return a post that is a function of ``number``, with ``changes`` to its fields."""
    post = PostRow(
        id=PostId(number),
        uid=Uid(f"0190-{number}"),
        title=f"{TITLES[number % 5]}",
        site=SITES[number % 5],
        author="A. Writer",
        url=f"https://example.org/{number}",
        published="2026-05-03",
        language="en",
        direction="ltr",
        saved_ms=1_780_000_000_000 - number * 3_600_000,
        status=Status.INBOX,
        state=PostState.READY,
        problem=None,
        is_read=number % 3 == 0,
        is_starred=number % 4 == 0,
        is_deleted=False,
        words=1200,
        excerpt="Context is what remains when the page is closed and the reader goes on alone.",
        tags=TAGS[number % 5],
        annotations=number % 7,
        lost=0,
    )
    return replace(post, **changes)  # type: ignore[arg-type]
