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


_TERMS = {
    SmartList.INBOX: "is:inbox",
    SmartList.LATER: "is:later",
    SmartList.ARCHIVE: "is:archive",
    SmartList.UNREAD: "is:unread",
    SmartList.STARRED: "is:starred",
    SmartList.ANNOTATED: "has:notes",
}


def question(wanted: ListFilter, tag_name: str) -> str:
    """Return the query of ``wanted`` with its place and chip as terms of the language before it.

    They come first, so that a quotation mark which isn't closed yet can't swallow them. Nothing is
    asked where nothing was typed: lists need no search.
    """
    if not wanted.query:
        return ""
    terms = [_TERMS[smart] for smart in (wanted.smart, wanted.also) if smart in _TERMS]
    if wanted.collection is not None:
        terms.append(f"collection:#{wanted.collection}")
    if wanted.tag is not None:
        quoted = tag_name.translate(_NO_QUOTES)
        terms.append(f'tag:"{quoted}"')
    return " ".join([*dict.fromkeys(terms), wanted.query])


_NO_QUOTES = dict.fromkeys(map(ord, '"\u201c\u201d\u201e'), " ")
