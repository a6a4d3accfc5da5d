"""Each capture format meets thousands of spoiled documents: no crash, none slow, none greedy.

`FUZZ` says how many for each format; each has a seed of its own, so that a failure can be repeated.
"""

import os
import random
import time
from contextlib import suppress
from pathlib import Path

import pytest

from insightreader.capture.feeds import read_feed
from insightreader.domain.errors import NothingToRead, SourceUnreadable
from tests.faults.conftest import Count
from tests.unit.capture.formats.documents import cleaned
from tests.unit.capture.formats.spoiling import WHOLE, spoiled, spoiled_bytes
from tests.unit.capture.test_feeds import KINDS, URL

pytestmark = pytest.mark.faults

COUNT = int(os.environ.get("FUZZ", "2000"))
LONGEST_S = 10.0


@pytest.mark.parametrize("name", WHOLE)
def test_no_spoiled_document_crashes_its_format(
    name: str, count: Count, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    read = 0
    with count(f"format: {name.partition('.')[2]}") as tally:
        for seed in range(COUNT):
            with tally.attempt():
                begun = time.monotonic()
                with suppress(NothingToRead, SourceUnreadable):
                    read += bool(cleaned(spoiled(name, seed), name).rendered.text)
                assert time.monotonic() - begun < LONGEST_S, f"seed {seed}"
    assert read
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_spoiled_feed_crashes_its_reader(kind: str, count: Count) -> None:
    read = 0
    with count(f"format: feed {kind}") as tally:
        for seed in range(COUNT):
            with tally.attempt():
                data = spoiled_bytes(KINDS[kind].encode(), random.Random(seed))
                begun = time.monotonic()
                with suppress(NothingToRead):
                    read += bool(read_feed(data, url=URL).entries)
                assert time.monotonic() - begun < LONGEST_S, f"seed {seed}"
    assert read
