"""What an operation touched: frozen, typed sets of ids that tell panes which rows to refresh."""

from dataclasses import dataclass, fields
from typing import Generic, TypeVar

from insightreader.domain.ids import (
    AnnotationId,
    BriefId,
    ClaimId,
    CodeId,
    CollectionId,
    DimensionId,
    JobId,
    PostId,
    SavedSearchId,
    TagId,
)

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids touched by one or more operations, by kind. ``structure``: order or membership of the
    list of posts may have changed, so counts and lists are to be read again.
    """

    posts: frozenset[PostId] = frozenset()
    annotations: frozenset[AnnotationId] = frozenset()
    codes: frozenset[CodeId] = frozenset()
    dimensions: frozenset[DimensionId] = frozenset()
    claims: frozenset[ClaimId] = frozenset()
    briefs: frozenset[BriefId] = frozenset()
    tags: frozenset[TagId] = frozenset()
    collections: frozenset[CollectionId] = frozenset()
    searches: frozenset[SavedSearchId] = frozenset()
    jobs: frozenset[JobId] = frozenset()
    structure: bool = False
    index: bool = False
    """The search index moved on; results on show may be repeated."""
    evidence: bool = False
    """Cases, outcomes, summaries or pseudonyms changed; matrices are to be read again."""

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            **{
                each.name: getattr(self, each.name) | getattr(other, each.name)
                for each in fields(self)
            }
        )


@dataclass(frozen=True, slots=True)
class Done(Generic[Value_co]):
    """A service's answer: a value, and what its operation touched."""

    value: Value_co
    changes: Changes
