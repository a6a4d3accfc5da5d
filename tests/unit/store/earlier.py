"""A library as an earlier version left it: the newest, with what later steps added taken away."""

from insightreader.store import migrations
from insightreader.store.library import Library

_ADDED = {
    "code": ("includes", "excludes", "pattern", "bearing"),
    "dimension": ("definition", "role"),
}
_TAKEN = {
    2: "DROP INDEX annotation_post_all",
    3: "DROP TABLE review",
    4: "DROP VIEW standing; DROP TABLE placement",
    5: "".join(
        [
            *(
                f"DROP TABLE {table};"
                for table in (
                    *("example", "attribute", "outcome", "summary", "claim_support"),
                    *("brief_part", "brief", "claim", "pseudonym", "block_seen"),
                )
            ),
            *(
                f"ALTER TABLE {table} DROP COLUMN {column};"
                for table, columns in _ADDED.items()
                for column in columns
            ),
        ]
    ),
    6: "DROP TABLE writing",
    7: "DROP TABLE summary_across",
}


def take_back(library: Library, *, to: int) -> None:
    """Give a library the schema of version ``to``, for opening it again."""
    for step in range(migrations.VERSION, to, -1):
        library.connection.execute(_TAKEN[step])
    library.connection.pragma("user_version", to)
