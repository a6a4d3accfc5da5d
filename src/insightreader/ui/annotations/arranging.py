"""Which annotations are shown, and in what order. Plain values, no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import CodeId
from insightreader.ui.matching import folded


class CardOrder(StrEnum):
    """What the cards are ordered by."""

    PLACE = "place"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class CardFilter:
    """What a card must have to be shown; None and empty ask for nothing."""

    colour: str | None = None
    code: CodeId | None = None
    verdict: str | None = None
    text: str = ""

    def __bool__(self) -> bool:
        return self != CardFilter()

    def fits(self, annotation: Annotation) -> bool:
        """Whether ``annotation`` has everything that is asked for."""
        return (
            self.colour in (None, annotation.colour)
            and self.verdict in (None, annotation.verdict)
            and (self.code is None or any(code.id == self.code for code in annotation.codes))
            and (not self.text or self._text_fits(annotation))
        )

    def _text_fits(self, annotation: Annotation) -> bool:
        names = [f"{code.dimension} {code.name}" for code in annotation.codes]
        said = folded(" ".join((annotation.exact, annotation.comment, *names)))
        return all(word in said for word in folded(self.text).split())


def arranged(
    annotations: Iterable[Annotation], wanted: CardFilter, order: CardOrder
) -> list[Annotation]:
    """Return the annotations that fit: in reading order, or the newest first.

    An annotation whose passage is gone stands last, as it has no place.
    """
    fitting = [each for each in annotations if wanted.fits(each)]
    if order is CardOrder.TIME:
        return sorted(fitting, key=lambda each: (-each.created_ms, each.id))
    return sorted(
        fitting, key=lambda each: (each.verdict == "orphan", each.start, each.end, each.id)
    )
