"""Measures everything and prints a table: ``python -m benchmarks.run [--large] [NAME...]``.

Results go to ``build/bench/results.json``; what couldn't be measured to ``unmeasured.json``.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.figures import Figure, Unmeasured, read, save, table
from benchmarks.library import kept_home
from benchmarks.task import Load

ROOT = Path(__file__).resolve().parent.parent / "build" / "bench"
SMALL, USUAL, LARGE = 1_000, 10_000, 100_000
_LONGEST_S = 5_400

BENCH = (
    ("start", USUAL),
    ("opening", USUAL),
    ("scrolling", USUAL),
    ("highlighting", USUAL),
    ("memory", USUAL),
    ("updating", USUAL),
    ("searching", SMALL),
    ("searching", USUAL),
    ("index_building", SMALL),
    ("capturing", SMALL),
    ("extraction", SMALL),
    ("event_loop", USUAL),
    ("evidence", SMALL),
)
BENCH_LARGE = (
    ("start", LARGE),
    ("scrolling", LARGE),
    ("updating", LARGE),
    ("index_building", LARGE),
    ("searching", LARGE),
    ("highlighting", LARGE),
    ("memory", LARGE),
)


def main(words: Sequence[str] | None = None) -> int:
    """Measure and return 0: whoever reads the results judges."""
    asked = _asked(words)
    plan = [each for each in (BENCH_LARGE if asked.large else BENCH) if _is_wanted(each, asked)]
    figures: list[Figure] = []
    missing: list[Unmeasured] = []
    for name, posts in plan:
        load = Load(posts, ROOT)
        kept_home(load.root, posts)
        print(f"{load.name(name)}; load {os.getloadavg()[0]:.1f}", file=sys.stderr, flush=True)
        found, problem = _measured(name, load)
        figures += found
        missing += problem
        save(ROOT / "results.json", found)
    _save_missing(missing)
    print(table(figures, missing))
    return 0


def _asked(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="with 100,000 posts")
    parser.add_argument("names", nargs="*", help="measure only these")
    return parser.parse_args(words)


def _is_wanted(planned: tuple[str, int], asked: argparse.Namespace) -> bool:
    return not asked.names or planned[0] in asked.names


def _measured(name: str, load: Load) -> tuple[list[Figure], list[Unmeasured]]:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "benchmarks.one", name, str(load.posts)]
        try:
            ended = subprocess.run(
                [*command, str(load.root), str(out)],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                stderr=subprocess.PIPE,
                text=True,
                timeout=_LONGEST_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return [], [Unmeasured(load.name(name), f"not done in {_LONGEST_S} s")]
        if ended.returncode or not out.exists():
            said = ended.stderr.strip().splitlines() or [f"exit code {ended.returncode}"]
            return [], [Unmeasured(load.name(name), said[-1])]
        return read(out), []


def _save_missing(missing: Sequence[Unmeasured]) -> None:
    text = json.dumps([asdict(each) for each in missing], indent=1)
    (ROOT / "unmeasured.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
