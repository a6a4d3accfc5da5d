"""The worker's end of the pipes: standard streams taken over, frames in, frames out.

A thread reads standard input all the time. When it closes, the parent is gone and the process ends
at once, busy or not, so that no orphan keeps a lock.
"""

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from typing import IO

from insightreader.workers.wire import Frame, FrameKind, WireError, frame, read_frame, write_frame

_PARENT_GONE = 0
_GARBAGE = 70


class Channel:
    """Frames from and to the parent. Sending is safe from any thread."""

    def __init__(
        self, incoming: IO[bytes], outgoing: IO[bytes], *, leave: Callable[[int], object]
    ) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._leave = leave
        self._writing = threading.Lock()
        self._jobs: queue.SimpleQueue[Frame] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        threading.Thread(target=self._listen, name="standard input", daemon=True).start()

    def frames(self) -> Iterator[Frame]:
        """Yield set-up and job frames as they come; never ends by itself."""
        while True:
            yield self._jobs.get()

    def leave(self, code: int) -> None:
        """End the process with ``code``."""
        self._leave(code)

    def is_cancelled(self, job: int) -> bool:
        """Whether the parent said that it no longer wants the answer of ``job``."""
        return job in self._cancelled

    def forget(self, job: int) -> None:
        """Drop what was noted of a job that ended."""
        self._cancelled.discard(job)

    def send(self, kind: FrameKind, value: object = None, *, job: int = 0) -> None:
        """Send one frame to the parent; a vanished parent ends the process."""
        message = frame(kind, value, job=job)
        try:
            with self._writing:
                write_frame(self._outgoing, message)
        except OSError:
            self._leave(_PARENT_GONE)

    def _listen(self) -> None:
        try:
            while (message := read_frame(self._incoming)) is not None:
                if message.kind is FrameKind.CANCEL:
                    self._cancelled.add(message.job)
                else:
                    self._jobs.put(message)
        except WireError:
            self._leave(_GARBAGE)
        except OSError:
            pass
        self._leave(_PARENT_GONE)


def take_over_standard_streams() -> Channel:
    """Make standard input and output the channel; prints, C's too, then go to standard error.

    Leaving is ``os._exit``: a thread that must end a busy process can't unwind the others.
    """
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return Channel(incoming, outgoing, leave=os._exit)
