"""What an archive's rows are held against before they may enter a library.

An archive comes from anybody: its texts must have their hashes, and its drawings, which the window
shows, may hold nothing that drawing them anew wouldn't give.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportProblem
from insightreader.domain.text import Block
from insightreader.interchange.archives.archive import ArchiveReader, Row
from insightreader.interchange.marked_text import marked_html
from insightreader.interchange.plain_html import plain_html
from insightreader.interchange.viewer_html import AnyWords, NotViewerHtml, rebuilt
from insightreader.store.archive.rows import TABLE_NAMES
from insightreader.store.evidence.codebook import role_of
from insightreader.store.text_layout import read_layout

HISTORY_TABLES = ("operation", "change")


def check_archive(path: Path) -> tuple[ImportProblem, ...]:
    """Read an archive once from end to end; return what is missing in it.

    Raises FileUnusable and Refused for what can't be imported at all.
    """
    with ArchiveReader(path) as archive:
        unknown = set(archive.manifest.tables) - {*TABLE_NAMES, *HISTORY_TABLES}
        if unknown:
            raise FileUnusable(f"tables {', '.join(sorted(unknown))}", why="newer")
        archive.check()
        _check_texts(archive)
        return tuple(_missing_bytes(archive))


def _check_texts(archive: ArchiveReader) -> None:
    texts = archive.rows("revision_text")
    for revision in archive.rows("revision"):
        row = next(texts, {})
        text = row.get("text")
        if row.get("revision") != revision.get("uid") or not isinstance(text, str):
            raise FileUnusable(f"revision {revision.get('uid')} has no text", why="damaged")
        if hashlib.sha256(text.encode()).hexdigest() != revision.get("text_sha256"):
            raise FileUnusable(f"text of {revision.get('uid')} was altered", why="damaged")
        _blocks(row)
    if next(texts, None) is not None:
        raise FileUnusable("a text without its revision", why="damaged")


def _missing_bytes(archive: ArchiveReader) -> Iterator[ImportProblem]:
    for table in ("capture", "asset"):
        for row in archive.rows(table):
            digest = str(row.get("sha256"))
            if not archive.holds(digest):
                owner = row.get("uid") or row.get("revision")
                yield ImportProblem(f"{table} {owner}", "its bytes are not in the archive")


def _blocks(row: Row) -> tuple[Block, ...]:
    """Return the blocks of a text. Raises FileUnusable where they don't lie in it, in order."""
    text = str(row.get("text"))
    try:
        blocks, spans = read_layout(str(row.get("layout")))
        ends = [0, *(edge for block in blocks for edge in (block.start, block.end)), len(text)]
        is_sound = ends == sorted(ends) and all(
            0 <= span.start <= span.end <= len(text) and isinstance(span.target, str)
            for span in spans
        )
    except (ValueError, TypeError) as error:
        raise FileUnusable(f"layout of {row.get('revision')}", why="damaged") from error
    if not is_sound:
        raise FileUnusable(f"layout of {row.get('revision')}", why="damaged")
    return blocks


def mended(table: str, row: Row, *, on_problem: Callable[[ImportProblem], object]) -> Row:
    """Return a row with its drawings as they may be shown, one of an earlier version completed."""
    if table == "revision_text":
        return _with_safe_html(row, on_problem)
    if table == "annotation" and row.get("comment_html"):
        return _with_safe_comment(row)
    if table == "dimension" and "role" not in row:
        return row | {"role": role_of(str(row.get("name")))}
    return row


def _with_safe_html(row: Row, on_problem: Callable[[ImportProblem], object]) -> Row:
    """The drawing as it is if it says the text and nothing else, or else plain paragraphs."""
    text, blocks = str(row.get("text")), _blocks(row)
    try:
        marked_html(str(row.get("html")), text, blocks)
    except NotViewerHtml as error:
        on_problem(ImportProblem(f"revision {row.get('revision')}", f"drawn plainly: {error}"))
        return row | {"html": plain_html(text, blocks)}
    return row


def _with_safe_comment(row: Row) -> Row:
    try:
        rebuilt(str(row["comment_html"]), AnyWords())
    except NotViewerHtml:
        # The empty drawing says that the comment waits to be rendered.
        return row | {"comment_html": ""}
    return row
