"""Tantivy over the same posts: what a search library in compiled code takes."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import apsw
import tantivy

from insightreader.store.library import DATABASE

_MOST = 20
_HEAP_BYTES = 256 * 2**20


class Tantivy:
    """Titles and texts of a library in an index of its own."""

    def __init__(self, library: Path) -> None:
        self._folder = tempfile.TemporaryDirectory()
        builder = tantivy.SchemaBuilder()
        for name in ("title", "body"):
            builder.add_text_field(name, stored=True, tokenizer_name="en_stem")
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, path=self._folder.name)
        self._fill(library)
        self._index.reload()
        self._searcher = self._index.searcher()

    @property
    def size(self) -> int:
        """The bytes of the index, which holds the texts too."""
        return sum(each.stat().st_size for each in Path(self._folder.name).iterdir())

    def search(self, text: str) -> Sequence[object]:
        """Return the best hits with their snippets; words side by side must all match."""
        query = self._index.parse_query(text, ["title", "body"], conjunction_by_default=True)
        found = self._searcher.search(query, _MOST).hits
        snippets = tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "body")
        hits = []
        for score, address in found:
            document = self._searcher.doc(address)
            shown = snippets.snippet_from_doc(document)
            hits.append((score, document["title"], shown.fragment(), shown.highlighted()))
        return hits

    def _fill(self, library: Path) -> None:
        writer = self._index.writer(_HEAP_BYTES, 1)
        connection = apsw.Connection(str(library / DATABASE), flags=apsw.SQLITE_OPEN_READONLY)
        rows = connection.execute(
            "SELECT title, text FROM post JOIN revision_text ON revision = head_revision"
        )
        for title, body in rows:
            writer.add_document(tantivy.Document(title=title, body=body))
        writer.commit()
        writer.wait_merging_threads()
        connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._folder.cleanup()
