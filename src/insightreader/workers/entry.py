"""The entry of a worker process: ``--worker NAME`` comes here. Answers jobs until input closes.

One of the few places that catch everything: whatever a job raises becomes an answer.
"""

import faulthandler
import gc
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any

from insightreader.domain.errors import BugError, UserError
from insightreader.workers.channel import Channel, take_over_standard_streams
from insightreader.workers.handling import Context, Handler, Handlers
from insightreader.workers.jobs import Stopped
from insightreader.workers.limits import Limits, allow_cpu, limit_memory, step_back
from insightreader.workers.outcome import Failure
from insightreader.workers.wire import Frame, FrameKind

_OUT_OF_MEMORY = 71


def main(words: Sequence[str]) -> int:
    """Be the worker that ``words`` names; unknown names exit with 2."""
    load = _WORKERS.get(words[0] if words else "")
    if load is None:
        sys.stderr.write("no such worker\n")
        return 2
    return serve(load)


def serve(load: Callable[[], Handlers]) -> int:
    """Take over the standard streams, set limits, load the handlers, and answer jobs one by one."""
    step_back()
    faulthandler.enable(file=sys.stderr)
    channel = take_over_standard_streams()
    frames = iter(channel.frames())
    limits = next(frames).body(Limits)
    limit_memory(limits.memory_bytes)
    handlers = {handler.kind.name: handler for handler in load()}
    # Modules stay: looking through them for garbage, at any moment, would take 15 ms of an answer.
    gc.freeze()
    channel.send(FrameKind.READY)
    for job in frames:
        allow_cpu(limits.cpu_s)
        if not _answer(channel, handlers.get(job.name), job):
            channel.leave(_OUT_OF_MEMORY)
    return 0


def _answer(channel: Channel, handler: Handler[Any, Any] | None, job: Frame) -> bool:
    """Do one job; False when memory ran out and this process should be replaced."""
    try:
        answer = _run(handler, job, Context(channel, job.job))
        channel.send(FrameKind.DONE, answer, job=job.job)
    except (UserError, BugError, Stopped) as error:
        channel.send(FrameKind.FAILED, Failure.of(error), job=job.job)
    except MemoryError:
        channel.send(FrameKind.FAILED, Failure.worker("memory"), job=job.job)
        return False
    except Exception as error:
        # Messages of foreign errors may quote the page; class and place don't.
        failure = Failure.worker("crash", detail=f"{type(error).__name__} at {_place(error)}")
        channel.send(FrameKind.FAILED, failure, job=job.job)
    finally:
        channel.forget(job.job)
    return True


def _run(handler: Handler[Any, Any] | None, job: Frame, context: Context) -> object:
    if handler is None:
        raise BugError(f"this worker has no job {job.name!r}")
    return handler.run(job.body(handler.kind.question), context)


def _place(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [each for each in frames if "insightreader" in each.filename] or list(frames)
    return f"{ours[-1].name}:{ours[-1].lineno}" if ours else "?"


def _cleaning() -> Handlers:
    from insightreader.workers import cleaning

    return cleaning.HANDLERS


def _rendering() -> Handlers:
    from insightreader.workers import rendering

    return rendering.HANDLERS


def _indexing() -> Handlers:
    from insightreader.workers import indexing

    return indexing.HANDLERS


def _searching() -> Handlers:
    from insightreader.workers import searching

    return searching.HANDLERS


_WORKERS: dict[str, Callable[[], Handlers]] = {
    "cleaning": _cleaning,
    "rendering": _rendering,
    "indexing": _indexing,
    "searching": _searching,
}
