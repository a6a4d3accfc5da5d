"""SQLite's own full-text index over the same posts, as a plain program would use it."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import apsw

from insightreader.store.library import DATABASE

_MOST = 20


class FullText:
    """Titles and texts of a library in a table of FTS5, in a file of its own."""

    def __init__(self, library: Path) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._connection = apsw.Connection(str(Path(self._folder.name) / "fts.db"))
        self._connection.pragma("journal_mode", "off")
        self._connection.execute(
            "CREATE VIRTUAL TABLE posts USING fts5(title, body, tokenize='porter unicode61')"
        )
        self._connection.execute("ATTACH ? AS library", (str(library / DATABASE),))
        self._connection.execute(
            "INSERT INTO posts (rowid, title, body) SELECT post.id, title, text "
            "FROM library.post JOIN library.revision_text ON revision = head_revision"
        )
        self._connection.execute("INSERT INTO posts (posts) VALUES ('optimize')")

    @property
    def size(self) -> int:
        """The bytes of the index, which holds the texts too."""
        return sum(each.stat().st_size for each in Path(self._folder.name).iterdir())

    def search(self, text: str) -> Sequence[object]:
        """Return the best hits with their snippets; ``OR`` means the same here."""
        return self._connection.execute(
            "SELECT rowid, title, snippet(posts, 1, '[', ']', '…', 24), bm25(posts) AS score "
            "FROM posts WHERE posts MATCH ? ORDER BY score LIMIT ?",
            (text, _MOST),
        ).fetchall()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()
        self._folder.cleanup()
