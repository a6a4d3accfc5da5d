"""A library of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.store.library import Library
from tests.building import new_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library, open for writing."""
    with new_library(tmp_path / "library") as library:
        yield library
