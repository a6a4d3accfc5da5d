"""A file of another program, written and read as an import does it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from insightreader.domain.exchange import ImportKind
from insightreader.domain.foreign import ForeignFile
from insightreader.interchange.importers.foreign_kinds import read_foreign
from insightreader.interchange.registry import found_kind

Read = Callable[[str | bytes, ImportKind], ForeignFile]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read what a program wrote; it must be recognised by its content alone."""

    def read_as_kind(written: str | bytes, kind: ImportKind) -> ForeignFile:
        path = tmp_path / "export"
        path.write_bytes(written.encode() if isinstance(written, str) else written)
        assert found_kind(path) is kind
        return read_foreign(path, kind)

    return read_as_kind
