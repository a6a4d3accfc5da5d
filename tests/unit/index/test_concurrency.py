"""One process writes while others read: every answer is one that some commit gave."""

import os
import subprocess
import sys
from pathlib import Path

from insightreader.domain.query_parsing import parse
from insightreader.index.reader import IndexSearcher
from insightreader.index.writer import rebuild
from tests.faults.index_writer import EXPECTED, batch, state

ROOT = Path(__file__).resolve().parent.parent.parent.parent
COMMITS = 25

WRITE = f"""
import sys
from pathlib import Path
from insightreader.index.writer import open_writer
from tests.faults.index_writer import EXPECTED, batch
with open_writer(Path(sys.argv[1]), EXPECTED) as writer:
    for number in range(2, {COMMITS} + 1):
        writer.apply(*batch(number), sequence=number)
"""


def test_answers_are_whole_while_another_process_commits(tmp_path):
    with rebuild(tmp_path, EXPECTED) as writer:
        writer.apply(*batch(1), sequence=1)
        writer.publish()
    commits = {frozenset(state(number)): number for number in range(1, COMMITS + 1)}
    writing = subprocess.Popen(
        [sys.executable, "-c", WRITE, tmp_path],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
    )
    asked = 0
    with writing, IndexSearcher(tmp_path, EXPECTED) as searcher:
        while writing.poll() is None:
            searcher.refresh()
            assert frozenset(searcher.keys()) in commits
            assert searcher.search(parse("trust OR key1 OR title"), limit=99).total
            asked += 1
        searcher.refresh()
        assert frozenset(searcher.keys()) == frozenset(state(COMMITS))
        assert searcher.stamp.sequence == COMMITS
    assert writing.returncode == 0
    assert asked > 3
