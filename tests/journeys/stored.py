"""What is durable: read through a connection of another program's kind, beside the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from insightreader.domain.entities import Annotation
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.services.reading import Reading
from insightreader.store.library import LibraryReader


@contextmanager
def reading(folder: Path) -> Iterator[Reading]:
    """A look into the library as it is on the disk."""
    reader = LibraryReader(folder)
    try:
        yield Reading(reader)
    finally:
        reader.close()


def notes_of(folder: Path, title: str) -> list[Annotation]:
    """The stored annotations of a post."""
    with reading(folder) as look:
        return look.annotations_of(post_called(look, title))


def titles_in(folder: Path, smart: SmartList = SmartList.ALL) -> list[str]:
    """The stored titles of a smart list, sorted."""
    with reading(folder) as look:
        return sorted(row.title for row in look.rows(look.listing(ListFilter(smart=smart))))


def post_called(look: Reading, title: str):
    """The key of the one post of a title."""
    for smart in (SmartList.ALL, SmartList.TRASH):
        for row in look.rows(look.listing(ListFilter(smart=smart))):
            if row.title == title:
                return row.id
    raise AssertionError(title)
