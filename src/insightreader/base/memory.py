"""Memory that was freed goes back to the system, where its allocator has to be asked for that.

glibc keeps the free pages of each thread's arena: after a start that is a tenth of the window.
"""

import ctypes
import sys
from contextlib import suppress


def give_back_memory() -> None:
    """Return free pages to the system. Takes milliseconds, in which Python's other threads run."""
    if sys.platform == "linux":
        # Other C libraries of Linux, as musl, have no such call and need none.
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
