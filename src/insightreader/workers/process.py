"""One worker process as its parent sees it: started, spoken to, killed, never left behind."""

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO, Any

from insightreader.workers.wire import Frame, read_frame, write_frame

_log = logging.getLogger(__name__)
_END_WAIT_S = 1.0
_CRASH_MARKS = ('  File "', "Fatal Python error", "Current thread", "Thread 0x", "Traceback")


def worker_command(name: str) -> list[str]:
    """The command line of worker ``name``, from a checkout, an installation or a frozen build.

    ``-P`` keeps the current folder off the import path: it may be anybody's.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", name]
    return [sys.executable, "-P", "-m", "insightreader", "--worker", name]


class WorkerProcess:
    """A running worker. One thread reads and ends it; any thread may ``kill`` or ``interject``."""

    def __init__(self, command: Sequence[str], *, name: str) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(os.environ),
            **_apart(),
        )
        self.name = name
        self.jobs_done = 0
        self._writing = threading.Lock()
        self._log_reader = threading.Thread(
            target=_log_errors, args=(_pipe(self._process.stderr), name), name=f"{name} errors"
        )
        self._log_reader.daemon = True
        self._log_reader.start()

    @property
    def pid(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    def is_running(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def send(self, message: Frame) -> None:
        """Write one frame; OSError when the worker is gone."""
        with self._writing:
            write_frame(_pipe(self._process.stdin), message)

    def interject(self, message: Frame) -> None:
        """Write one small frame unless another is being written or the worker is gone."""
        if self._writing.acquire(blocking=False):
            try:
                with suppress(OSError, ValueError):
                    write_frame(_pipe(self._process.stdin), message)
            finally:
                self._writing.release()

    def receive(self) -> Frame | None:
        """Wait for the worker's next frame; None when it ended."""
        return read_frame(_pipe(self._process.stdout))

    def kill(self) -> None:
        """End the worker and all that it started, at once."""
        if self._process.poll() is None:
            if sys.platform == "win32":
                self._process.kill()
            else:
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(self._process.pid, signal.SIGKILL)

    def end(self) -> int:
        """Close the worker's input, wait a moment, kill it if need be; return its exit code."""
        with self._writing, suppress(OSError):
            _pipe(self._process.stdin).close()
        try:
            code = self._process.wait(_END_WAIT_S)
        except subprocess.TimeoutExpired:
            self.kill()
            code = self._process.wait()
        _pipe(self._process.stdout).close()
        self._log_reader.join(_END_WAIT_S)
        return code

    def ran_out_of_cpu(self, code: int) -> bool:
        """Whether exit code ``code`` means that the system's limit of processor time was passed."""
        return sys.platform != "win32" and code == -signal.SIGXCPU


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def _apart() -> Mapping[str, Any]:
    """Options that keep a terminal's Ctrl+C and hang-up away; see also ``limits.step_back``."""
    if sys.platform == "win32":
        return {
            "creationflags": subprocess.CREATE_NEW_PROCESS_GROUP
            | subprocess.CREATE_NO_WINDOW
            | subprocess.BELOW_NORMAL_PRIORITY_CLASS
        }
    return {"start_new_session": True}


def _environment(ours: Mapping[str, str]) -> dict[str, str]:
    # glibc reserves 64 MB of address space for each arena, and the memory limit counts them.
    return {**ours, "MALLOC_ARENA_MAX": "2"}


def _log_errors(stream: IO[bytes], name: str) -> None:
    """Log where a worker crashed. Other lines may quote the page, so they are only counted."""
    withheld = 0
    with stream:
        for raw in stream:
            line = raw.decode("utf-8", "replace").rstrip()
            if line.startswith(_CRASH_MARKS):
                _log.warning("%s: %s", name, line)
            else:
                withheld += 1
    if withheld:
        _log.info("%s: %d lines of standard error withheld", name, withheld)
