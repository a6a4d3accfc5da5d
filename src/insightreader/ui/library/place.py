"""Where a person is in the library: a smart list, a collection, a tag or a saved search."""

from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.listing import SmartList


class PlaceKind(StrEnum):
    """What ``Place.id`` counts; a section is the heading above collections, tags or searches."""

    SMART = "smart"
    COLLECTION = "collection"
    TAG = "tag"
    SEARCH = "search"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the navigation. ``id`` is a ``SmartList``, a row's id, or the section's kind."""

    kind: PlaceKind
    id: int | str

    @property
    def is_trash(self) -> bool:
        """Whether posts here can be restored or erased for ever."""
        return self == TRASH


EVERYTHING = Place(PlaceKind.SMART, SmartList.ALL)
TRASH = Place(PlaceKind.SMART, SmartList.TRASH)
