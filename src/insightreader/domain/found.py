"""What a search answers with: hits that know their passage, in code points of the reading text."""

from dataclasses import dataclass

from insightreader.domain.ids import AnnotationId, PostId, Uid
from insightreader.domain.query import Problem


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A post or a note (``annotation`` is set) that fits a query.

    ``snippet`` is plain text; ``matches`` are ranges of the matched words in it. ``start`` and
    ``end`` are the best passage in the post's reading text: a note's is the annotated passage. A
    hit on the title alone has start == end == 0. ``text_matches`` are matched words in the reading
    text, near the passage, for the reader to mark.
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


@dataclass(frozen=True, slots=True)
class SearchQuestion:
    """What is asked. ``number`` grows with each keystroke, so that late answers can be dropped."""

    number: int
    text: str
    limit: int = 50
    offset: int = 0
    kind: str = ""
    sort: str = "relevance"


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
