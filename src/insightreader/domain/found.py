"""What a search answers with: hits that know their passage, in code points of the reading text."""

from dataclasses import dataclass

from insightreader.domain.ids import AnnotationId, PostId, Uid
from insightreader.domain.query import Problem

FEW_HITS = 5
"""With fewer, what was typed may not be what was meant."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A post or a note (``annotation`` is set) that fits a query.

    ``snippet`` is plain text; ``matches`` are ranges of the matched words in it. ``start`` and
    ``end`` are the best passage in the post's reading text: a note's is the annotated passage. A
    hit on the title alone has start == end == 0. ``text_matches`` are matched words in the reading
    text, near the passage, for the reader to mark. ``colour`` and ``codes`` are a note's.
    ``shared`` are the words and codes that a related passage has in common with another.
    """

    kind: str
    post: PostId
    post_uid: Uid
    title: str
    score: float
    snippet: str
    matches: tuple[tuple[int, int], ...]
    start: int
    end: int
    block: int = 0
    annotation: AnnotationId | None = None
    annotation_uid: Uid | None = None
    text_matches: tuple[tuple[int, int], ...] = ()
    colour: str = ""
    codes: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchQuestion:
    """What is asked. ``number`` grows with each keystroke, so that late answers can be dropped.

    ``patience_s``: how long a plain scan may look before it answers with what it has found.
    """

    number: int
    text: str
    limit: int = 50
    offset: int = 0
    kind: str = ""
    sort: str = "relevance"
    patience_s: float = 5.0


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Hits, best first. ``is_stale``: changes wait to be indexed. ``is_scan``: there was no index,
    and a plain scan of the library answered.
    """

    number: int
    hits: tuple[SearchHit, ...]
    total: int
    problems: tuple[Problem, ...] = ()
    is_stale: bool = False
    is_scan: bool = False
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class RelatedQuestion:
    """Which passages are like this one of a post; with start == end, like the whole post."""

    post: PostId
    start: int = 0
    end: int = 0
    limit: int = 20


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many of the posts found have a value of a field: site, tag, code, or date (a year)."""

    field: str
    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts by field, the largest first. ``is_partial``: only the newest posts were counted.

    ``did_you_mean``: queries that find more, where few hits were found.
    """

    counts: tuple[FacetCount, ...] = ()
    is_partial: bool = False
    did_you_mean: tuple[str, ...] = ()
