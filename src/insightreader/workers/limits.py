"""What a worker may use up. Linux holds all of it; macOS takes the memory limit but doesn't enforce
it, so there processor and wall time hold; Windows has neither limit of the system's, so there wall
time alone holds, kept by the parent, who kills and replaces.
"""

import ctypes
import math
import os
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass

NICENESS = 10
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for each job (seconds of wall and processor time) and the process (address space).

    None means unbounded. Processor time is counted in whole seconds, rounded up.
    """

    wall_s: float | None = None
    cpu_s: float | None = None
    memory_bytes: int | None = None


def step_back() -> None:
    """Let the window's process go first, and on Linux end when the thread that started us ends.

    Windows sets a worker's priority when it is started. The kernel's signal matters when one long
    call in C keeps the thread that watches standard input from running.
    """
    if sys.platform != "win32":
        with suppress(OSError):
            os.nice(NICENESS)
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def step_back_in_thread() -> None:
    """Let the process's other threads go first, where the system knows of threads' priorities."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


def limit_memory(memory_bytes: int | None) -> None:
    """Bound this process's address space where the system can, and never write core files."""
    if sys.platform != "win32":
        import resource

        _, hard_core = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard_core))
        if memory_bytes is not None:
            _set_soft(resource.RLIMIT_AS, memory_bytes)


def allow_cpu(cpu_s: float | None) -> None:
    """Allow this process ``cpu_s`` more seconds of processor time; past them the system ends it."""
    if sys.platform != "win32" and cpu_s is not None:
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _set_soft(resource.RLIMIT_CPU, math.ceil(used.ru_utime + used.ru_stime + cpu_s))


if sys.platform != "win32":

    def _set_soft(which: int, amount: int) -> None:
        import resource

        _, hard = resource.getrlimit(which)
        if hard != resource.RLIM_INFINITY:
            amount = min(amount, hard)
        with suppress(ValueError, OSError):
            resource.setrlimit(which, (amount, hard))
