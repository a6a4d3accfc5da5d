"""Where a sentence says on which passage it rests: ``[@UID]``, the annotation's UUID in full."""

import re
from dataclasses import dataclass

from insightreader.domain.ids import Uid

_REFERENCE = re.compile(
    r"\[@([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\]"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference in a text, ``start`` to ``end`` in code points, brackets included."""

    start: int
    end: int
    uid: Uid


def references(text: str) -> tuple[Reference, ...]:
    """Return the references of a text in their order."""
    return tuple(
        Reference(found.start(), found.end(), Uid(found[1].lower()))
        for found in _REFERENCE.finditer(text)
    )


def reference(uid: str) -> str:
    """Return what stands in a text for a passage."""
    return f"[@{uid}]"


def without_references(text: str) -> str:
    """Return a text as it reads aloud: references and the space before each left out."""
    return re.sub(rf" ?{_REFERENCE.pattern}", "", text)
