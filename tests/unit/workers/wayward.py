"""A worker that does whatever a test asks for; run as a script, through the real entry."""

import ctypes
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from insightreader.domain.errors import LibraryCorrupt, QuoteNotFound
from insightreader.workers.entry import serve
from insightreader.workers.handling import Context, Handler, Handlers
from insightreader.workers.jobs import JobKind

COMMAND = [sys.executable, __file__]
ECHO = JobKind("wayward", "echo", dict[str, bytes], dict[str, bytes])
PID = JobKind("wayward", "pid", str, int)
SPIN = JobKind("wayward", "spin", str, str)
BURN = JobKind("wayward", "burn", float, int)
HANG = JobKind("wayward", "hang", str, str)
SLEEP = JobKind("wayward", "sleep", str, str)
BACKTRACK = JobKind("wayward", "backtrack", str, str)
SWELL = JobKind("wayward", "swell", int, int)
CRASH = JobKind("wayward", "crash", int, str)
RAISE = JobKind("wayward", "raise", str, str)
GARBAGE = JobKind("wayward", "garbage", bytes, str)
LIE = JobKind("wayward", "lie", str, int)
CHATTER = JobKind("wayward", "chatter", str, str)
NOTE = JobKind("wayward", "note", str, str)
NOTE_AND_CRASH = JobKind("wayward", "note and crash", str, str)
STEPS = JobKind("wayward", "steps", int, str)
YIELD = JobKind("wayward", "yield", str, str)
OFFSPRING = JobKind("wayward", "offspring", str, str)
UNKNOWN = JobKind("wayward", "unheard of", str, str)


@dataclass(frozen=True)
class Unsendable:
    """A question that no frame can carry."""

    what: object


UNSENDABLE = JobKind("wayward", "echo", Unsendable, str)


def _touch(path: str) -> None:
    Path(path).write_text(str(os.getpid()))


def _spin(marker: str, _: Context) -> str:
    _touch(marker)
    while True:
        pass


def _burn(seconds: float, _: Context) -> int:
    """Use up processor time, and tell who did."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return os.getpid()


def _hang(_: str, __: Context) -> str:
    time.sleep(600)
    return ""


def _sleep(marker: str, _: Context) -> str:
    _touch(marker)
    time.sleep(600)
    return ""


def _backtrack(marker: str, _: Context) -> str:
    """One call in C that keeps every other thread of the process from running."""
    _touch(marker)
    re.fullmatch(r"(a+)+b", "a" * 60)
    return ""


def _swell(megabytes: int, _: Context) -> int:
    return len(bytearray(megabytes << 20))


def _crash(number: int, _: Context) -> str:
    os.kill(os.getpid(), number)
    return ""


def _raise(which: str, _: Context) -> str:
    if which == "user":
        raise QuoteNotFound("detail", candidates=[1, 2], where=Path("place"))
    if which == "corrupt":
        raise LibraryCorrupt("malformed", backup=None)
    raise KeyError("a secret of the page")


def _garbage(data: bytes, _: Context) -> str:
    """Write past the channel: the standard output that the parent reads is still open somewhere."""
    for descriptor in range(3, 20):
        try:
            os.write(descriptor, data)
        except OSError:
            continue
    return ""


def _chatter(_: str, __: Context) -> str:
    print("printed")  # noqa: T201 - what a library might do
    os.write(1, b"written by C\n" * 10_000)
    ctypes.CDLL(None).puts(b"put by C")
    return sys.stdin.read() if sys.stdin.isatty() else "quiet"


def _note(path_and_word: str, _: Context) -> str:
    path, word = path_and_word.rsplit(" ", 1)
    with Path(path).open("a") as file:
        file.write(word + "\n")
    return word


def _note_and_crash(path_and_word: str, context: Context) -> str:
    _note(path_and_word, context)
    return _crash(signal.SIGABRT, context)


def _steps(count: int, context: Context) -> str:
    for done in range(count):
        context.report(done + 1, count)
    return "done"


def _yield(marker: str, context: Context) -> str:
    _touch(marker)
    while True:
        context.stop_if_unwanted()
        time.sleep(0.001)


def _offspring(marker: str, context: Context) -> str:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    Path(marker).write_text(str(child.pid))
    return _sleep(marker + ".self", context)


def _load() -> Handlers:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    return (
        Handler(ECHO, lambda question, _: question),
        Handler(PID, lambda _, __: os.getpid()),
        Handler(SPIN, _spin),
        Handler(BURN, _burn),
        Handler(HANG, _hang),
        Handler(SLEEP, _sleep),
        Handler(BACKTRACK, _backtrack),
        Handler(SWELL, _swell),
        Handler(CRASH, _crash),
        Handler(RAISE, _raise),
        Handler(GARBAGE, _garbage),
        Handler(LIE, lambda _, __: "not a number"),
        Handler(CHATTER, _chatter),
        Handler(NOTE, _note),
        Handler(NOTE_AND_CRASH, _note_and_crash),
        Handler(STEPS, _steps),
        Handler(YIELD, _yield),
        Handler(OFFSPRING, _offspring),
    )


if __name__ == "__main__":
    sys.exit(serve(_load))
