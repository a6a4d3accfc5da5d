"""The worker's end of the pipe, over real pipes of this process."""

import os
import queue
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

import pytest

from insightreader.workers.channel import Channel
from insightreader.workers.jobs import Step
from insightreader.workers.wire import FrameKind, frame, read_frame, write_frame
from tests.unit.workers.conftest import PATIENCE_S, until


@dataclass
class Ends:
    """Both ends of a channel, and the codes with which it would have left."""

    channel: Channel
    to_worker: IO[bytes]
    from_worker: IO[bytes]
    left: "queue.SimpleQueue[int]"


@pytest.fixture
def ends() -> Iterator[Ends]:
    read_in, write_in = os.pipe()
    read_out, write_out = os.pipe()
    left: queue.SimpleQueue[int] = queue.SimpleQueue()
    incoming, outgoing = os.fdopen(read_in, "rb"), os.fdopen(write_out, "wb")
    channel = Channel(incoming, outgoing, leave=left.put)
    ends = Ends(channel, os.fdopen(write_in, "wb"), os.fdopen(read_out, "rb"), left)
    yield ends
    ends.to_worker.close()
    until(lambda: not any(each.name == "standard input" for each in threading.enumerate()))
    for stream in (incoming, outgoing, ends.from_worker):
        with suppress(BrokenPipeError):  # what nobody reads any more can't be flushed
            stream.close()


def test_jobs_come_in_their_order(ends):
    for number in range(5):
        write_frame(ends.to_worker, frame(FrameKind.JOB, "q", job=number, name="n"))
    frames = ends.channel.frames()
    assert [next(frames).job for _ in range(5)] == list(range(5))


def test_a_cancelled_job_is_known_before_and_while_it_runs_and_forgotten_after(ends):
    write_frame(ends.to_worker, frame(FrameKind.CANCEL, job=3))
    until(lambda: ends.channel.is_cancelled(3))
    assert not ends.channel.is_cancelled(4)
    ends.channel.forget(3)
    assert not ends.channel.is_cancelled(3)


def test_what_is_sent_arrives_whole_from_many_threads(ends):
    def send(number):
        for done in range(50):
            ends.channel.send(FrameKind.PROGRESS, Step(done, number), job=number)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    found = [read_frame(ends.from_worker) for _ in range(200)]
    for thread in threads:
        thread.join()
    for number in range(4):
        steps = [each.body(Step).done for each in found if each.job == number]
        assert steps == list(range(50))


def test_the_process_leaves_when_its_parent_closes_the_pipe(ends):
    ends.to_worker.close()
    assert ends.left.get(timeout=PATIENCE_S) == 0


def test_the_process_leaves_when_its_parent_dies_in_the_middle_of_a_frame(ends):
    ends.to_worker.write(b"IRw1\0\0")
    ends.to_worker.close()
    assert ends.left.get(timeout=PATIENCE_S) != 0


def test_the_process_leaves_when_nobody_reads_its_answers(ends):
    ends.from_worker.close()
    ends.channel.send(FrameKind.READY)
    assert ends.left.get(timeout=PATIENCE_S) == 0
