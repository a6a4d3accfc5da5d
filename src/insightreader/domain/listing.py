"""Which posts a list shows, and in what order: values that panes ask for, services answer."""

from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.ids import CollectionId, TagId


class SmartList(StrEnum):
    """A list that fills itself. All but ``TRASH`` leave out what is in the trash."""

    ALL = "all"
    INBOX = "inbox"
    LATER = "later"
    ARCHIVE = "archive"
    UNREAD = "unread"
    STARRED = "starred"
    ANNOTATED = "annotated"
    TRASH = "trash"


class SortKey(StrEnum):
    """What a list is ordered by."""

    SAVED = "saved"
    PUBLISHED = "published"
    TITLE = "title"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Sort:
    """An order. Posts without the key's value come last in both directions."""

    key: SortKey = SortKey.SAVED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What a list holds: posts that fit every field.

    ``also`` narrows ``smart`` further (unread posts of the inbox); a collection includes the
    collections inside it; ``query`` is in the search language, empty for none.
    """

    smart: SmartList = SmartList.ALL
    collection: CollectionId | None = None
    tag: TagId | None = None
    query: str = ""
    also: SmartList = SmartList.ALL
