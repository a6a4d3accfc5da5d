"""Tables of links, one row a post: Pocket, Instapaper, Reader, Matter and Raindrop as CSV."""

from collections.abc import Callable

from insightreader.domain.entities import Status
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import (
    csv_rows,
    line,
    listed_labels,
    split_labels,
    words,
)
from insightreader.interchange.importers.foreign_values import Spot

Row = dict[str, str]
RowReader = Callable[[Row, str, Spot], ForeignPost]


def read_table(text: str, row_reader: RowReader, into: ForeignFile, *, name: str = "") -> None:
    """Read each row; one without an address is a problem, and the others come in."""
    for number, row in csv_rows(text, into, needs="url"):
        spot = Spot(f"{name} row {number}".strip(), into)
        url = spot.address(row.get("url"))
        if url is not None:
            into.posts.append(row_reader(row, url, spot))


def pocket_row(row: Row, url: str, spot: Spot) -> ForeignPost:
    """``title,url,time_added,tags,status``; an older form has a cursor too."""
    is_archived = line(row.get("status")).lower() in ("archive", "archived", "read", "1")
    return ForeignPost(
        spot.where,
        url,
        title=line(row.get("title")),
        saved_ms=spot.moment(row.get("time added")),
        tags=split_labels(row.get("tags", ""), "|"),
        status=Status.ARCHIVE if is_archived else Status.INBOX,
        is_read=is_archived,
    )


def instapaper_row(row: Row, url: str, spot: Spot) -> ForeignPost:
    """``URL,Title,Selection,Folder,Timestamp,Tags``; three folders are states."""
    folder = line(row.get("folder"))
    state = folder.lower()
    is_state = state in ("", "unread", "archive", "starred")
    selection = words(row.get("selection"))
    made = spot.moment(row.get("timestamp"))
    return ForeignPost(
        spot.where,
        url,
        title=line(row.get("title")),
        saved_ms=made,
        tags=listed_labels(row.get("tags", "")),
        folders=() if is_state else ((folder,),),
        status=Status.ARCHIVE if state == "archive" else Status.INBOX,
        is_read=state == "archive",
        is_starred=state == "starred",
        notes=(ForeignNote(selection, made_ms=made),) if selection else (),
    )


def reader_row(row: Row, url: str, spot: Spot) -> ForeignPost:
    """``Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen``."""
    location = line(row.get("location")).lower()
    states = {"archive": Status.ARCHIVE, "later": Status.LATER, "shortlist": Status.LATER}
    return ForeignPost(
        spot.where,
        url,
        title=line(row.get("title")),
        saved_ms=spot.moment(row.get("saved date")),
        tags=listed_labels(row.get("document tags", "")),
        status=states.get(location, Status.INBOX),
        is_read=location == "archive" or line(row.get("seen")).lower() == "true",
        is_starred=location == "shortlist",
    )


def matter_row(row: Row, url: str, spot: Spot) -> ForeignPost:
    """``Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,…``."""
    is_in_queue = _is_true(row.get("in queue", "true"))
    return ForeignPost(
        spot.where,
        url,
        title=line(row.get("title")),
        author=line(row.get("author")) or None,
        site=line(row.get("publisher")) or None,
        saved_ms=spot.moment(row.get("last interaction date")),
        tags=split_labels(row.get("tags", ""), ";"),
        status=Status.INBOX if is_in_queue else Status.ARCHIVE,
        is_read=_is_true(row.get("read", "")),
        is_starred=_is_true(row.get("favorited", "")),
    )


def raindrop_row(row: Row, url: str, spot: Spot) -> ForeignPost:
    """``id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite``."""
    made = spot.moment(row.get("created"))
    folder = split_labels(row.get("folder", ""), "/")
    is_sorted = folder and folder[0].lower() != "unsorted"
    return ForeignPost(
        spot.where,
        url,
        title=line(row.get("title")),
        excerpt=words(row.get("excerpt")),
        saved_ms=made,
        tags=split_labels(row.get("tags", ""), ","),
        folders=(folder,) if is_sorted else (),
        is_starred=_is_true(row.get("favorite", "")),
        notes=_raindrop_notes(row, made),
    )


def _raindrop_notes(row: Row, made: int | None) -> tuple[ForeignNote, ...]:
    """Raindrop writes "Highlight:…", and "Note:…" below it, with an empty line between two."""
    notes = []
    for part in row.get("highlights", "").replace("\r\n", "\n").split("\n\nHighlight:"):
        quote, _, comment = part.removeprefix("Highlight:").partition("\nNote:")
        if quote.strip():
            notes.append(ForeignNote(words(quote), words(comment), made_ms=made))
    if note := words(row.get("note")):
        notes.append(ForeignNote(comment=note, made_ms=made))
    return tuple(notes)


def _is_true(cell: str) -> bool:
    return line(cell).lower() in ("true", "1", "yes")
