"""Two labels of one name that became one: what each says of itself is kept, or said to be left."""

from collections.abc import Iterator, Mapping

from insightreader.domain.exchange import ImportProblem
from insightreader.store.operations import Act, SqlValue
from insightreader.store.querying import one

_SAYS = {
    "dimension": ("definition", "role"),
    "code": ("definition", "includes", "excludes", "pattern", "bearing"),
    "pseudonym": ("replacement",),
    "summary": ("text", "state"),
    "summary_across": ("text", "state"),
}
_SHOWN = 300


def unite(
    act: Act, table: str, row: int, *, theirs: Mapping[str, SqlValue]
) -> Iterator[ImportProblem]:
    """Give a row here what it doesn't say and theirs does; yield what both say in other words."""
    columns = _SAYS.get(table, ())
    if not columns or theirs.get("deleted_ms") is not None:
        return
    names = ", ".join(columns)
    ours = one(act.connection, f"SELECT {names} FROM {table} WHERE id = ?", (row,))
    for column, own in zip(columns, ours, strict=True):
        other = theirs[column]
        if other and not own:
            act.edit(table, row, **{column: other})
        elif other and other != own:
            what = " ".join(filter(None, (table, str(theirs.get("name") or ""))))
            yield ImportProblem(what, f"another {column}: {str(other)[:_SHOWN]}")
