"""Which annotations are shown, and in what order. Plain values, no Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import CodeId, PostId
from insightreader.ui.matching import folded


class CardOrder(StrEnum):
    """What the cards are ordered by."""

    PLACE = "place"
    TIME = "time"
    CODE = "code"
    VERDICT = "verdict"
    COLOUR = "colour"
    AUTHOR = "author"
    TEXT = "text"


_WORST_FIRST = (
    "orphan",
    "ambiguous",
    "changed",
    "placed by hand",
    "moved",
    "normalised",
    "exact",
)


UNCODED = CodeId(-1)
"""In place of a code: annotations without any."""


@dataclass(frozen=True, slots=True)
class CardFilter:
    """What a card must have to be shown; None and empty ask for nothing."""

    colour: str | None = None
    code: CodeId | None = None
    verdict: str | None = None
    author: str | None = None
    text: str = ""

    def __bool__(self) -> bool:
        return self != CardFilter()

    def fits(self, annotation: Annotation, title: str = "") -> bool:
        """Whether ``annotation``, on a post of that title, has everything that is asked for."""
        return (
            self.colour in (None, annotation.colour)
            and self.verdict in (None, annotation.verdict)
            and self.author in (None, annotation.author)
            and (self.code is None or self._code_fits(annotation))
            and (not self.text or self._text_fits(annotation, title))
        )

    def _code_fits(self, annotation: Annotation) -> bool:
        if self.code == UNCODED:
            return not annotation.codes
        return any(code.id == self.code for code in annotation.codes)

    def _text_fits(self, annotation: Annotation, title: str) -> bool:
        names = [f"{code.dimension} {code.name}" for code in annotation.codes]
        said = folded(" ".join((annotation.exact, annotation.comment, title, *names)))
        return all(word in said for word in folded(self.text).split())


def arranged(
    annotations: Iterable[Annotation],
    wanted: CardFilter,
    order: CardOrder,
    *,
    titles: Mapping[PostId, str] | None = None,
) -> list[Annotation]:
    """Return the annotations that fit, in an order; those that are equal in it by their place, the
    newest post first. ``titles`` of posts are looked for words too.

    An annotation whose passage is gone stands last, as it has no place.
    """
    known = titles or {}
    fitting = [each for each in annotations if wanted.fits(each, known.get(each.post, ""))]
    return sorted(fitting, key=lambda each: (_KEYS[order](each), _place(each)))


def _place(annotation: Annotation) -> tuple[int, bool, int, int, int]:
    is_gone = annotation.verdict == "orphan"
    return (-annotation.post, is_gone, annotation.start, annotation.end, annotation.id)


def _by_code(annotation: Annotation) -> tuple[object, ...]:
    names = [f"{each.dimension}/{each.name}".casefold() for each in annotation.codes]
    return (not names, min(names, default=""))


_KEYS: dict[CardOrder, Callable[[Annotation], tuple[object, ...]]] = {
    CardOrder.PLACE: lambda _: (),
    CardOrder.TIME: lambda each: (-each.created_ms,),
    CardOrder.CODE: _by_code,
    CardOrder.VERDICT: lambda each: (_severity(each.verdict),),
    CardOrder.COLOUR: lambda each: (each.colour,),
    CardOrder.AUTHOR: lambda each: (each.author.casefold(),),
    CardOrder.TEXT: lambda each: (each.is_about_post, each.exact.casefold()),
}


def _severity(verdict: str) -> int:
    return _WORST_FIRST.index(verdict) if verdict in _WORST_FIRST else -1
