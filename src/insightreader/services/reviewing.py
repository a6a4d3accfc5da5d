"""The daily review: old annotations come back, at distances that grow as long as one says "later".

Everything is in the library, so that a review begun here can be ended on another machine.
"""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from insightreader.domain.changes import Done
from insightreader.domain.entities import Annotation
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.services.reading import Source
from insightreader.store import annotations, reviews
from insightreader.store.library import Library
from insightreader.store.reviews import DAY_MS, Due

A_DAYS_REVIEW = 10
"""Annotations that one review shows."""
OF_ONE_POST = 3
"""At most so many of them from one post, as long as there are others."""
_FIRST_DAYS, _LONGEST_DAYS = 3, 365
_GROWTH = 2.2


class Recall(StrEnum):
    """When an annotation is to be shown again."""

    SOON = "soon"
    """Tomorrow."""
    LATER = "later"
    """After more than twice as long as the last time."""
    NEVER = "never"


class Reviewing:
    """Takes the answers of a review."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def answer(self, annotation: AnnotationId, recall: Recall) -> Done[None]:
        """Note when an annotation is to come back. Raises NotFound."""
        connection = self._library.connection
        if not annotations.by_ids(connection, [annotation]):
            raise NotFound(f"no annotation {annotation}", what="annotation")
        with self._library.act("review") as act:
            days = next_distance(reviews.days_of(connection, annotation), recall)
            due_ms = None if recall is Recall.NEVER else act.now_ms + days * DAY_MS
            reviews.plan(act, annotation, due_ms=due_ms, days=days)
        return Done(None, act.changes)


def next_distance(days: int, recall: Recall) -> int:
    """Return after how many days an annotation comes back that last came after ``days``."""
    if recall is Recall.LATER:
        return min(max(_FIRST_DAYS, round(days * _GROWTH)), _LONGEST_DAYS)
    return 1


def due(source: Source, *, now_ms: int, limit: int = A_DAYS_REVIEW) -> list[Annotation]:
    """Return the annotations of today's review, the longest overdue first."""
    chosen = spread(reviews.due(source.connection, now_ms), limit)
    return annotations.by_ids(source.connection, chosen)


def count_due(source: Source, *, now_ms: int) -> int:
    """Return how many annotations are due, beyond one day's review too."""
    return reviews.count_due(source.connection, now_ms)


def spread(found: Iterable[Due], limit: int) -> list[AnnotationId]:
    """Choose ``limit`` of what is due, so that one long post doesn't fill the day."""
    taken: list[AnnotationId] = []
    left: list[AnnotationId] = []
    of_post: Counter[PostId] = Counter()
    for each in found:
        of_post[each.post] += 1
        (taken if of_post[each.post] <= OF_ONE_POST else left).append(each.annotation)
        if len(taken) >= limit:
            break
    return [*taken, *left][:limit]
