"""A cleaning worker that breaks on request; everything else is the real one."""

import ctypes
import sys

from insightreader.domain.cleaned import Cleaned
from insightreader.domain.errors import TextTooComplex
from insightreader.workers import cleaning
from insightreader.workers.entry import serve
from insightreader.workers.handling import Context, Handler, Handlers
from insightreader.workers.jobs import CLEAN, STRIP, CleanQuestion

COMMAND = [sys.executable, __file__]


def _clean(question: CleanQuestion, context: Context) -> Cleaned:
    data = question.source.data
    if b"HANG" in data:
        while True:
            pass
    if b"CRASH" in data:
        ctypes.string_at(0)
    if b"SWELL" in data:
        bytearray(4 << 30)
    if b"NEST" in data:
        raise TextTooComplex("nested")
    return cleaning.clean(question, context)


def _load() -> Handlers:
    return (Handler(CLEAN, _clean), Handler(STRIP, cleaning.strip))


if __name__ == "__main__":
    sys.exit(serve(_load))
