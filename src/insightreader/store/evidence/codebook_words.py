"""What dimensions and codes say of themselves, completed where they say nothing."""

from insightreader.store.operations import Act
from insightreader.store.querying import one


def complete(act: Act, entity: str, row: int, **words: str) -> None:
    """Set the fields of a dimension or a code that are empty."""
    names = ", ".join(words)
    there = one(act.connection, f"SELECT {names} FROM {entity} WHERE id = ?", (row,))
    lacking = {
        name: new for (name, new), old in zip(words.items(), there, strict=True) if not old and new
    }
    if lacking:
        act.edit(entity, row, **lacking)
