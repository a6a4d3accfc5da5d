"""What a file of another program would bring to a library, counted as an import counts it."""

from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path

from insightreader.domain.exchange import ImportReport
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.domain.ids import PostId
from insightreader.services.imports.link_captures import link_source
from insightreader.services.names import normalised_address
from insightreader.store import annotations, posts
from insightreader.store import library as libraries
from insightreader.store.captures import digest_of
from insightreader.store.library import Connection, LibraryReader


def rehearsed(found: ForeignFile, library: Path | None) -> ImportReport:
    """Count posts and notes that are new to the library in a folder; None: to an empty one.

    A passage that stands in a text differently than it was quoted may count as new twice.
    """
    is_there = library is not None and libraries.exists(library)
    with LibraryReader(library) if library and is_there else nullcontext() as reader:
        counting = _Counting(reader.connection if reader else None)
        for post in found.posts:
            counting.count(post)
    return ImportReport(
        counting.posts,
        counting.notes,
        counting.known,
        tuple(found.problems),
        tuple(found.left_behind),
    )


class _Counting:
    """Counts one post after the other: the second of an address is known by then."""

    def __init__(self, connection: Connection | None) -> None:
        self._connection = connection
        self._notes: dict[str, set[tuple[str, str]]] = {}
        self.posts = self.notes = self.known = 0

    def count(self, post: ForeignPost) -> None:
        """Count a post and its notes."""
        key = _key_of(post)
        if key in self._notes:
            self.known += 1
        else:
            known = self._find(post, key)
            self._notes[key] = self._notes_of(known)
            self.known += known is not None
            self.posts += known is None
        there = self._notes[key]
        for note in _worth(post.notes):
            if note not in there:
                there.add(note)
                self.notes += 1

    def _find(self, post: ForeignPost, key: str) -> PostId | None:
        if self._connection is None:
            return None
        if post.url:
            return posts.by_url(self._connection, key)
        return posts.by_capture(self._connection, digest_of(_bytes_of(post)))

    def _notes_of(self, post: PostId | None) -> set[tuple[str, str]]:
        if self._connection is None or post is None:
            return set()
        return {(each.exact, each.comment) for each in annotations.of_post(self._connection, post)}


def _key_of(post: ForeignPost) -> str:
    return normalised_address(post.url) if post.url else digest_of(_bytes_of(post))


def _bytes_of(post: ForeignPost) -> bytes:
    return post.content or link_source(post, 0).data


def _worth(notes: Iterable[ForeignNote]) -> Iterable[tuple[str, str]]:
    return ((each.quote, each.comment) for each in notes if each.says_something)
