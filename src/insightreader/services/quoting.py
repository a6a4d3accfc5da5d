"""Finding the passage that a quotation means."""

from insightreader.domain.errors import QuoteAmbiguous, QuoteNotFound
from insightreader.domain.ids import PostId
from insightreader.services.anchoring import block_number
from insightreader.services.reading import Reading
from insightreader.text.quotation import find


def passage(
    reading: Reading,
    post: PostId,
    quote: str,
    *,
    prefix: str = "",
    suffix: str = "",
    nth: int | None = None,
) -> tuple[int, int]:
    """Return the range of a quotation in a post's head revision, in code points.

    ``nth`` (from 1) chooses one of several. Raises QuoteNotFound; QuoteAmbiguous with
    ``data['candidates']``: (block, start, end) of each place.
    """
    rendered = reading.rendered(reading.revision_numbered(post, None).id)
    places = find(rendered.text, quote, prefix=prefix, suffix=suffix)
    if not places or (nth is not None and nth > len(places)):
        raise QuoteNotFound(f"{len(places)} places", quote=quote, places=len(places))
    if len(places) > 1 and nth is None:
        candidates = [(block_number(rendered.blocks, start), start, end) for start, end in places]
        raise QuoteAmbiguous(f"{len(places)} places", candidates=candidates)
    return places[(nth or 1) - 1]
