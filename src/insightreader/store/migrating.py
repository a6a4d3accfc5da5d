"""Bringing a library's schema up to date: a step is a transaction, after a verified backup."""

from collections.abc import Sequence
from pathlib import Path

import apsw

from insightreader.domain.errors import LibraryCorrupt
from insightreader.store import migrations
from insightreader.store.backups import back_up_database
from insightreader.store.connection import schema_version, transaction


def check_and_migrate(
    connection: apsw.Connection, folder: Path, *, steps: Sequence[str] | None = None
) -> None:
    """Take the steps that a file lacks. Raises LibraryCorrupt where it isn't a library of ours.

    A library that holds something is backed up, and the backup verified, before its first step.
    """
    steps = migrations.STEPS if steps is None else steps
    version = schema_version(connection)
    if version >= len(steps):
        return
    if version > 0:
        back_up_database(connection, folder, reason="before-migration")
    elif connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is not None:
        raise LibraryCorrupt(f"{connection.filename} is another program's database", backup=None)
    for number, step in enumerate(steps[version:], start=version + 1):
        with transaction(connection):
            # Another program may have taken the step while we waited for the transaction.
            if schema_version(connection) >= number:
                continue
            connection.execute(step)
            connection.pragma("user_version", number)
