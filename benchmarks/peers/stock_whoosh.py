"""Whoosh as its own documentation uses it, for the fields that the program's index has."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from whoosh import analysis, fields, index

from insightreader.index.rows import IndexRow


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
