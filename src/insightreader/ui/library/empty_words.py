"""What is said where a list of posts is empty: what it is for, and what leads on."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from insightreader.domain.listing import SmartList
from insightreader.ui.library.place import Place, PlaceKind


class Lead(StrEnum):
    """A button that leads on; the first four are ways for posts to come in."""

    FILE = "file"
    IMPORT = "import"
    SAMPLE = "sample"
    TOUR = "tour"
    ANY_WORD = "any-word"
    """The same query, for any of its words."""
    QUERY_HELP = "query-help"
    EVERYTHING = "everything"


WAYS_IN = (Lead.FILE, Lead.IMPORT, Lead.SAMPLE, Lead.TOUR)


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """A picture's name, a title, a sentence, and what leads on, the first button first."""

    picture: str
    title: str
    words: str
    leads: tuple[Lead, ...] = (Lead.EVERYTHING,)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmptyState", text)


def empty_library() -> EmptyWords:
    """Nothing was ever saved: the ways in."""
    return EmptyWords(
        "library",
        _tr("Save the posts that matter"),
        _tr("Drop files, links or text anywhere here, or begin with one of these."),
        WAYS_IN,
    )


def nothing_found(query: str) -> EmptyWords:
    """A query found nothing."""
    any_word = (Lead.ANY_WORD,) if any_of(query) else ()
    return EmptyWords(
        "search",
        _tr("Nothing found for “{query}”").format(query=query),
        _tr(
            "Search looks into posts and notes alike. Try fewer words, a beginning such as "
            "“collab*”, or a spelling that is nearly right, as “recieve~”."
        ),
        (*any_word, Lead.QUERY_HELP, Lead.EVERYTHING),
    )


def any_of(query: str) -> str:
    """Return the query for any of its words, "" where it isn't made of two plain words or more."""
    words = query.split()
    is_plain = all(word.isalnum() and word not in {"AND", "OR", "NOT"} for word in words)
    return " OR ".join(words) if len(words) > 1 and is_plain else ""


def empty_place(place: Place, chip: SmartList, name: str) -> EmptyWords:
    """The library holds posts, but this place doesn't, or none that the chip lets through."""
    if chip in _narrowed():
        picture, title, words = _narrowed()[chip]
        return EmptyWords(picture, title, words)
    if place.kind is PlaceKind.COLLECTION:
        title = _tr("“{name}” is empty").format(name=name)
        words = _tr(
            "Drag posts onto the collection, or press M on posts in the list. A post may "
            "lie in several."
        )
        return EmptyWords("folder", title, words)
    if place.kind is PlaceKind.TAG:
        title = _tr("No post has the tag “{name}”").format(name=name)
        return EmptyWords("tag", title, _tr("T puts tags on the posts that are selected."))
    smart = SmartList(str(place.id)) if place.kind is PlaceKind.SMART else SmartList.ALL
    picture, title, words = _smart()[smart]
    leads = (Lead.FILE, Lead.EVERYTHING) if smart is SmartList.INBOX else (Lead.EVERYTHING,)
    return EmptyWords(picture, title, words, leads)


def _narrowed() -> dict[SmartList, tuple[str, str, str]]:
    return {
        SmartList.UNREAD: (
            "mail-open",
            _tr("Nothing unread here"),
            _tr("Posts are unread until you have opened them; U in the list turns that round."),
        ),
        SmartList.STARRED: (
            "star",
            _tr("No star here yet"),
            _tr("S in the list, or the star above the text, marks what you want at hand."),
        ),
        SmartList.ANNOTATED: (
            "highlighter",
            _tr("Nothing annotated here yet"),
            _tr("Posts come here once you have highlighted or commented on something in them."),
        ),
    }


def _smart() -> dict[SmartList, tuple[str, str, str]]:
    return _narrowed() | {
        SmartList.ALL: (
            "library",
            _tr("Nothing here"),
            _tr("Everything that you have saved is in the trash."),
        ),
        SmartList.INBOX: (
            "inbox",
            _tr("The inbox is empty"),
            _tr("What you save comes here first. L sends a post to later, E to the archive."),
        ),
        SmartList.LATER: (
            "clock",
            _tr("Nothing for later"),
            _tr("L in the list puts off what you want to read another time."),
        ),
        SmartList.ARCHIVE: (
            "archive",
            _tr("Nothing archived yet"),
            _tr("E in the list puts away what you are done with. Search finds it all the same."),
        ),
        SmartList.TRASH: (
            "trash-2",
            _tr("The trash is empty"),
            _tr("Posts that you delete wait here until you erase them for ever."),
        ),
    }
