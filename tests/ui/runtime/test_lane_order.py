"""Random acts against a plain model of what the lane promises."""

import random
import threading

import pytest

from insightreader.workers.jobs import Priority


@pytest.fixture
def gate(lane):
    """Holds the lane up until everything is queued."""
    gate, reached = threading.Event(), threading.Event()

    def hold(_):
        reached.set()
        gate.wait()

    lane.submit(hold)
    reached.wait()
    yield gate
    gate.set()


@pytest.mark.parametrize("seed", range(5))
def test_waiting_acts_run_by_priority_then_age(qtbot, lane, gate, seed):
    dice, ran = random.Random(seed), []
    queued = [(dice.choice(list(Priority)), number) for number in range(60)]
    tasks = [
        lane.submit(lambda _, number=number: ran.append(number), priority=priority)
        for priority, number in queued
    ]
    dropped = set(dice.sample(range(60), 15))
    for number in dropped:
        tasks[number].cancel()
    gate.set()
    qtbot.waitUntil(lambda: all(task.is_settled for task in tasks))
    assert ran == [number for _, number in sorted(queued) if number not in dropped]


def test_acts_from_many_threads_are_all_done_once(qtbot, lane, words):
    def submit(name):
        for number in range(50):
            lane.submit(lambda notes, number=number: notes.add(f"{name}-{number}"))

    threads = [threading.Thread(target=submit, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lane.close()
    stored = words()
    assert sorted(stored[:-1]) == sorted(f"{name}-{n}" for name in "abcd" for n in range(50))
    assert stored[-1] == "closed"
    for name in "abcd":
        mine = [word for word in stored if word.startswith(name + "-")]
        assert mine == [f"{name}-{number}" for number in range(50)]
