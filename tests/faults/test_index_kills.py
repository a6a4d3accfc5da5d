"""kill -9 during commits: nothing acknowledged is lost, and applying again gives the truth."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from insightreader.domain.errors import IndexUnusable
from insightreader.domain.query_parsing import parse
from insightreader.index.reader import IndexSearcher
from insightreader.index.writer import open_writer, rebuild
from tests.faults.index_writer import EXPECTED, batch, state

ROOT = Path(__file__).resolve().parent.parent.parent
# A commit touches files sixty to eighty times, and counts from its last ten touches on.
TOUCHES = [*random.Random(7).sample(range(1, 150), 14), *range(52, 78)]

pytestmark = pytest.mark.faults


def run_until_killed(folder, touch):
    """The last number that the writer said was safe, or 0."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.index_writer", folder, str(touch)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == -9, run.stderr
    return int((run.stdout.split() or ["0"])[-1])


def answers(folder):
    """Key -> number of its batch, by searching for each batch and key."""
    with IndexSearcher(folder, EXPECTED) as searcher:
        keys = list(searcher.keys())
        found = dict.fromkeys(keys)
        assert len(found) == len(keys)
        for number in range(1, searcher.stamp.sequence + 2):
            for hit in searcher.search(parse(f"batch{number}"), limit=99).hits:
                assert found[hit.key] is None
                found[hit.key] = number
        return searcher.stamp.sequence, found


def test_killed_writers_lose_nothing_that_they_acknowledged(tmp_path):
    folder = tmp_path / "index"
    with rebuild(folder, EXPECTED) as writer:
        writer.publish()
    safe = unusable = between = 0
    for touch in TOUCHES:
        acknowledged = run_until_killed(folder, touch)
        try:
            sequence, found = answers(folder)
        except IndexUnusable:
            unusable += 1
            continue
        safe = max(safe, acknowledged)
        assert sequence in (safe, safe + 1)
        assert found in (state(sequence), state(sequence + 1))
        between += found != state(sequence)
        with open_writer(folder, EXPECTED) as writer:
            assert sorted(each.suffix for each in folder.rglob("*.tmp")) == []
            for number in (sequence + 1, sequence + 2):
                rows, gone = batch(number)
                writer.apply(rows, gone, sequence=number)
            safe = number
        assert answers(folder) == (safe, state(safe))
    assert unusable == 0
    assert safe > len(TOUCHES)
    assert between > 0, "no kill between a commit and its stamp: touch other files"


def test_a_killed_rebuild_leaves_the_index_in_use(tmp_path):
    folder = tmp_path / "index"
    with rebuild(folder, EXPECTED) as writer:
        writer.apply(*batch(1), sequence=1)
        writer.publish()
    script = (
        "from tests.faults.index_writer import *\n"
        "from insightreader.index.writer import rebuild\n"
        "with rebuild(Path(sys.argv[1]), EXPECTED) as writer:\n"
        "    die_at(int(sys.argv[2]))\n"
        "    for number in range(1, 9): writer.apply(*batch(number), sequence=number)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    for touch in (1, 20, 60, 10**6):
        run = subprocess.run(
            [sys.executable, "-c", script, folder, str(touch)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
            check=False,
        )
        assert run.returncode == -9
        assert answers(folder) == (1, state(1))
    with open_writer(folder, EXPECTED):
        assert len([each for each in folder.iterdir() if each.is_dir()]) == 1
