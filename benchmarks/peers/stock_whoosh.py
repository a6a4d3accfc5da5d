"""Whoosh as its own documentation uses it, for the fields that the program's index has."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from whoosh import analysis, fields, index
from whoosh.qparser import MultifieldParser

from insightreader.index.rows import IndexRow

_MOST = 20


def build(target: Path, rows: Iterable[IndexRow]) -> None:
    """Index the rows in ``target`` in one commit."""
    target.mkdir(parents=True)
    writer = index.create_in(str(target), _schema()).writer(limitmb=128)
    for row in rows:
        writer.add_document(
            key=row.key,
            kind=row.kind,
            title=row.title,
            body=row.body,
            author=row.author,
            site=row.site,
            tags=",".join(row.tags),
            codes=",".join(row.codes),
            language=row.language,
            state=row.status,
            published=row.published,
            saved=datetime.fromtimestamp(row.saved_ms / 1_000, UTC).replace(tzinfo=None),
        )
    writer.commit()


class StockWhoosh:
    """Searches such an index. It holds no texts, and so shows no passages: that isn't measured."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        opened = index.open_dir(str(folder), schema=_schema())
        self._parser = MultifieldParser(["title", "body"], opened.schema)
        self._searcher = opened.searcher()

    @property
    def size(self) -> int:
        """The bytes of the index."""
        return sum(each.stat().st_size for each in self._folder.iterdir())

    def search(self, text: str) -> Sequence[object]:
        """Return the best hits; words side by side must all match."""
        found = self._searcher.search(self._parser.parse(text), limit=_MOST)
        return [(hit.score, hit["key"]) for hit in found]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._searcher.close()


def _schema() -> fields.Schema:
    english = analysis.StemmingAnalyzer()
    return fields.Schema(
        key=fields.ID(unique=True, stored=True),
        kind=fields.ID,
        title=fields.TEXT(analyzer=english),
        body=fields.TEXT(analyzer=english),
        author=fields.TEXT,
        site=fields.TEXT,
        tags=fields.KEYWORD(commas=True, lowercase=True),
        codes=fields.KEYWORD(commas=True, lowercase=True),
        language=fields.ID,
        state=fields.ID,
        published=fields.ID,
        saved=fields.DATETIME,
    )
