"""Where a person is in the library: a smart list, a collection, a tag or a saved search."""

from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.ids import CollectionId, TagId
from insightreader.domain.listing import ListFilter, SmartList


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


def filter_for(place: Place, chip: SmartList, query: str) -> ListFilter:
    """Return what a list holds at ``place``, narrowed by a chip and a query.

    A saved search is the whole library under its query, which stands in the search field.
    """
    smart = SmartList(str(place.id)) if place.kind is PlaceKind.SMART else SmartList.ALL
    at = int(place.id) if place.kind in (PlaceKind.COLLECTION, PlaceKind.TAG) else 0
    return ListFilter(
        smart=smart,
        collection=CollectionId(at) if place.kind is PlaceKind.COLLECTION else None,
        tag=TagId(at) if place.kind is PlaceKind.TAG else None,
        query=query,
        also=chip,
    )
