"""The pool at work: answers, order, errors, cancelling, closing."""

import os
import threading
from concurrent.futures import CancelledError, wait
from pathlib import Path

import pytest

from insightreader.domain.errors import BugError, LibraryCorrupt, QuoteNotFound, WorkerFailed
from insightreader.workers.jobs import Priority, Step
from insightreader.workers.limits import NICENESS
from insightreader.workers.pool import Pool, PoolClosed
from tests.unit.workers import wayward
from tests.unit.workers.conftest import PATIENCE_S, has_text, is_alive, until


def test_an_answer_comes_back(wayward_pool):
    assert wayward_pool().run(wayward.ECHO, {"a": b"\x00\xff"}) == {"a": b"\x00\xff"}


def test_no_process_is_started_before_the_first_job(wayward_pool):
    assert wayward_pool().pids() == []


def test_a_thousand_small_jobs_are_all_answered_and_processes_recycled(wayward_pool):
    pool = wayward_pool(size=2)
    pids = [pool.submit(wayward.PID, "") for _ in range(1_000)]
    used = {each.result(PATIENCE_S) for each in pids}
    assert 5 <= len(used) <= 7
    assert os.getpid() not in used


def test_large_questions_and_answers_pass_through_the_pipe(wayward_pool):
    data = os.urandom(1 << 20) * 20
    assert wayward_pool().run(wayward.ECHO, {"data": data}) == {"data": data}


def test_urgent_jobs_overtake_waiting_ones(wayward_pool, tmp_path):
    pool, marker, log = wayward_pool(), tmp_path / "marker", tmp_path / "log"
    blocker = pool.submit(wayward.YIELD, str(marker))
    until(has_text(marker))
    waiting = [
        pool.submit(wayward.NOTE, f"{log} {word}", priority=priority)
        for word, priority in [
            ("bulk", Priority.BULK),
            ("soon-1", Priority.SOON),
            ("soon-2", Priority.SOON),
            ("act", Priority.ACT),
        ]
    ]
    blocker.cancel()
    wait(waiting, PATIENCE_S)
    assert log.read_text().split() == ["act", "soon-1", "soon-2", "bulk"]


def test_an_error_of_the_job_comes_back_as_its_own_class(wayward_pool):
    pool = wayward_pool()
    with pytest.raises(QuoteNotFound) as caught:
        pool.run(wayward.RAISE, "user")
    assert caught.value.detail == "detail"
    assert caught.value.data == {"candidates": [1, 2], "where": "place"}
    with pytest.raises(LibraryCorrupt):
        pool.run(wayward.RAISE, "corrupt")


def test_an_unexpected_error_tells_its_class_but_not_its_words(wayward_pool):
    with pytest.raises(WorkerFailed) as caught:
        wayward_pool().run(wayward.RAISE, "other")
    assert caught.value.data["reason"] == "crash"
    assert "KeyError" in caught.value.detail
    assert "secret" not in caught.value.detail


def test_a_worker_survives_the_errors_of_its_jobs(wayward_pool):
    pool = wayward_pool()
    before = pool.run(wayward.PID, "")
    for which in ("user", "other"):
        with pytest.raises((QuoteNotFound, WorkerFailed)):
            pool.run(wayward.RAISE, which)
    assert pool.run(wayward.PID, "") == before


def test_a_job_that_the_worker_does_not_know_is_a_bug(wayward_pool):
    with pytest.raises(BugError):
        wayward_pool().run(wayward.UNKNOWN, "")


def test_a_question_that_cannot_be_sent_is_a_bug_and_the_pool_goes_on(wayward_pool):
    pool = wayward_pool()
    with pytest.raises(BugError):
        pool.run(wayward.UNSENDABLE, wayward.Unsendable(object()))
    assert pool.run(wayward.ECHO, {}) == {}


def test_prints_of_a_job_do_not_disturb_the_protocol(wayward_pool):
    assert wayward_pool().run(wayward.CHATTER, "") == "quiet"


def test_progress_is_told_in_order(wayward_pool):
    steps = []
    assert wayward_pool().run(wayward.STEPS, 3, on_step=steps.append) == "done"
    assert steps == [Step(1, 3), Step(2, 3), Step(3, 3)]


def test_a_waiting_job_can_be_cancelled(wayward_pool, tmp_path):
    pool, marker, log = wayward_pool(), tmp_path / "marker", tmp_path / "log"
    blocker = pool.submit(wayward.YIELD, str(marker))
    until(has_text(marker))
    waiting = pool.submit(wayward.NOTE, f"{log} never")
    assert waiting.cancel()
    blocker.cancel()
    pool.run(wayward.ECHO, {})
    assert not log.exists()


def test_a_running_job_that_listens_is_cancelled_and_its_process_kept(wayward_pool, tmp_path):
    pool, marker = wayward_pool(grace_s=PATIENCE_S), tmp_path / "marker"
    running = pool.submit(wayward.YIELD, str(marker))
    until(has_text(marker))
    assert running.cancel()
    assert pool.run(wayward.PID, "") == int(marker.read_text())
    with pytest.raises(CancelledError):
        running.result()


@pytest.mark.parametrize("kind", [wayward.SPIN, wayward.SLEEP, wayward.BACKTRACK])
def test_a_running_job_that_does_not_listen_is_killed(wayward_pool, tmp_path, kind):
    pool, marker = wayward_pool(grace_s=0.05), tmp_path / "marker"
    running = pool.submit(kind, str(marker))
    until(has_text(marker))
    running.cancel()
    assert pool.run(wayward.PID, "") != int(marker.read_text())
    assert not is_alive(int(marker.read_text()))


def test_a_job_cancelled_while_its_process_starts_does_not_stop_the_start(wayward_pool):
    pool = wayward_pool(grace_s=0.0)
    pool.submit(wayward.PID, "").cancel()
    until(pool.pids)
    started = pool.pids()
    assert [pool.run(wayward.PID, "")] == started


def test_an_idle_process_ends_and_a_new_one_takes_the_next_job(wayward_pool):
    pool = wayward_pool(idle_s=0.05)
    first = pool.run(wayward.PID, "")
    until(lambda: not is_alive(first))
    assert pool.run(wayward.PID, "") != first


def test_closing_cancels_what_waits_and_what_runs(wayward_pool, tmp_path):
    pool, marker = wayward_pool(), tmp_path / "marker"
    running = pool.submit(wayward.SPIN, str(marker))
    until(has_text(marker))
    waiting = pool.submit(wayward.ECHO, {})
    pool.close()
    assert running.cancelled()
    assert waiting.cancelled()
    assert not is_alive(int(marker.read_text()))
    with pytest.raises(PoolClosed):
        pool.submit(wayward.ECHO, {})


def test_closing_a_pool_that_never_worked_and_closing_twice_are_harmless():
    pool = Pool("wayward", command=wayward.COMMAND)
    pool.close()
    pool.close()


def test_many_threads_may_submit_and_cancel_at_once(wayward_pool):
    pool = wayward_pool(size=2)
    answers: list[bool] = []

    def work(number: int) -> None:
        for each in range(25):
            pool.submit(wayward.ECHO, {"dropped": b""}).cancel()
            key = f"{number}-{each}"
            answers.append(pool.run(wayward.ECHO, {key: b"x"}) == {key: b"x"})

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(PATIENCE_S)
    assert answers == [True] * 100


def test_workers_run_with_less_priority_than_the_window(wayward_pool):
    pid = wayward_pool().run(wayward.PID, "")
    nice = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[16])
    assert nice == min(19, os.nice(0) + NICENESS)
