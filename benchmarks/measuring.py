"""Clocks and scales: quantiles, processor time and memory of processes, the page cache."""

import os
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

RUNS = 5


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds of processor time (all threads of this process) and of the wall's clock."""

    cpu_ms: float
    wall_ms: float


class Stopwatch:
    """Runs from its making."""

    def __init__(self) -> None:
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def read(self) -> Spent:
        """Return what was spent until now."""
        cpu, wall = time.process_time() - self._cpu, time.perf_counter() - self._wall
        return Spent(cpu * 1_000, wall * 1_000)


def quantile(values: Iterable[float], share: float) -> float:
    """Return the value below which ``share`` of the values lie (nearest rank)."""
    found = sorted(values)
    if not found:
        raise ValueError("no values")
    return found[min(len(found) - 1, int(share * len(found)))]


def median_of(run: Callable[[], float], *, runs: int = RUNS) -> float:
    """Return the middle one of several runs."""
    return median(run() for _ in range(runs))


def pss_mb(*pids: int) -> float:
    """Return the proportional set size of processes together, in MB of 1,000,000 bytes.

    Raises OSError where the system doesn't tell it.
    """
    return sum(_pss_kib(pid) for pid in pids) * 1024 / 1_000_000


def _pss_kib(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise OSError(f"no Pss of {pid}")


def cpu_s(pid: int) -> float:
    """Return the processor time that a process has used, in seconds."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def kept_waiting_ms(*threads: int) -> float:
    """Return for how long threads of this process were ready and no processor was free.

    Of the main thread where none is named; 0 where the system doesn't tell.
    """
    return sum(_kept_waiting_ns(thread) for thread in threads or (os.getpid(),)) / 1_000_000


def _kept_waiting_ns(thread: int) -> int:
    with suppress(OSError):
        return int(Path(f"/proc/self/task/{thread}/schedstat").read_text().split()[1])
    return 0


def drop_from_page_cache(folder: Path) -> None:
    """Let the system forget the pages of the files in ``folder``, as after a restart."""
    for path in sorted(folder.rglob("*")):
        with suppress(FileNotFoundError, IsADirectoryError):
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(handle)


def sync_ms(folder: Path, *, times: int = 1) -> Sequence[float]:
    """Return how long the disk takes to make 4 KB durable in ``folder``, ``times`` times."""
    path = folder / "sync-probe"
    taken = []
    with path.open("wb", buffering=0) as file:
        for _ in range(times):
            file.write(b"x" * 4_096)
            start = time.perf_counter()
            os.fdatasync(file.fileno())
            taken.append((time.perf_counter() - start) * 1_000)
    path.unlink()
    return taken
