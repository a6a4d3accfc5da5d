"""Runs one measurement in its own process: ``python -m benchmarks.one NAME POSTS ROOT OUT``."""

import json
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from benchmarks.task import CannotMeasure, Load

CANNOT = 3


def main(words: list[str]) -> int:
    """Measure, write the figures to OUT; exit with 3 and the reason where it can't be measured."""
    name, posts, root, out = words
    measure = import_module(f"benchmarks.measures.{name}").measure
    try:
        figures = [asdict(each) for each in measure(Load(int(posts), Path(root)))]
    except CannotMeasure as reason:
        sys.stderr.write(f"{reason}\n")
        return CANNOT
    Path(out).write_text(json.dumps(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
