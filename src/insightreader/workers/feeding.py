"""Rows of the store as rows of the index, and what the store says an index must be."""

from pathlib import Path

from insightreader.base.paths import user_paths
from insightreader.index.rows import IndexRow, kind_of
from insightreader.index.stamp import Expected
from insightreader.store import index_feed
from insightreader.store.index_feed import FeedRow
from insightreader.store.library import LibraryReader


def index_folder(reader: LibraryReader) -> Path:
    """Where the index of a library lies: in the user's cache, never in the library."""
    return user_paths().index(reader.identity.uid)


def expected_index(reader: LibraryReader) -> Expected:
    """What an index of this library must be for the outbox to bring it up to date."""
    identity = reader.identity
    oldest = index_feed.oldest_pending(reader.connection)
    behind = index_feed.last_sequence(reader.connection) if oldest is None else oldest - 1
    return Expected(identity.uid, identity.epoch, behind)


def index_row(row: FeedRow) -> IndexRow:
    """Turn a row of the store into a row of the index."""
    return IndexRow(
        key=row.key,
        kind=kind_of(row.key),
        post=row.post_uid,
        title=row.title,
        body=row.body,
        tags=row.tags,
        codes=row.codes,
        author=row.author or None,
        site=row.site or None,
        language=row.language or None,
        published=row.published or None,
        saved_ms=row.saved_ms,
        status=row.status,
        is_read=row.is_read,
        is_starred=row.is_starred,
        has_notes=row.has_notes,
        collections=row.collections,
        address=row.url or None,
    )
