"""From the start of the process to the first painted window, beside an empty window of PySide6."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from benchmarks.figures import Figure, against, read
from benchmarks.library import copied_home, enter_home
from benchmarks.measuring import RUNS
from benchmarks.task import Load

USUAL_POSTS = 10_000
BOUND, BOUND_OF_LARGE = 2.0, 1.3


@dataclass(frozen=True, slots=True)
class Shown:
    """Milliseconds since the start of the process: by the clock, and of its processor time."""

    wall: float
    cpu: float


def measure(load: Load) -> Iterator[Figure]:
    """Start both in turns."""
    home = copied_home(load.root, load.posts, "start")
    folder = str(enter_home(home))
    own: list[dict[str, Shown]] = []
    bare: list[dict[str, Shown]] = []
    for _ in range(RUNS + 1):
        bare.append(_started("benchmarks.peers.bare_window"))
        own.append(_started("benchmarks.probed_start", "--library", folder))
    shutil.rmtree(home)
    # The first of each reads the disk.
    del own[0], bare[0]
    peer = "bare PySide6 window"
    for what, words in (("painted", "first painted window"), ("filled", "list painted with rows")):
        for clock in ("wall", "cpu"):
            value = median(getattr(each[what], clock) for each in own)
            peer_value = median(getattr(each["painted"], clock) for each in bare)
            name = load.name(f"start to {words} ({clock})")
            is_bound = what == "painted" and load.posts <= USUAL_POSTS
            bound = BOUND if is_bound else None
            yield against(name, value, "ms", peer=peer, peer_value=peer_value, bound=bound)
            if load.posts > USUAL_POSTS:
                yield from _growth(load, f"start to {words} ({clock})", value)


def _growth(load: Load, what: str, value: float) -> Iterator[Figure]:
    usual = Load(USUAL_POSTS, load.root).name(what)
    known = {each.name: each for each in read(load.root / "results.json")}
    if usual in known:
        yield against(
            load.name(f"{what} against {USUAL_POSTS:,}"),
            value,
            "ms",
            peer=f"{USUAL_POSTS:,} posts",
            peer_value=known[usual].value,
            bound=BOUND_OF_LARGE,
        )


def _started(module: str, *words: str) -> dict[str, Shown]:
    before = time.time()
    command = [sys.executable, "-m", module, *words]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=120)
    seen = json.loads(said.stdout.splitlines()[-1])
    return {
        what: Shown((moment - before) * 1_000, cpu * 1_000) for what, (moment, cpu) in seen.items()
    }
