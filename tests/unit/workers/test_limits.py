"""Jobs that hang, swell or crash end alone, with a reason; the next job finds a new process."""

import os
import signal
import sys

import pytest

from insightreader.domain.errors import WorkerFailed
from insightreader.workers.limits import Limits
from insightreader.workers.pool import Pool
from insightreader.workers.wire import MAGIC
from tests.unit.workers import wayward
from tests.unit.workers.conftest import has_text, is_alive, until

MEMORY = Limits(memory_bytes=600 << 20)


def reason(pool, kind, question) -> str:
    with pytest.raises(WorkerFailed) as caught:
        pool.run(kind, question)
    assert pool.run(wayward.ECHO, {"after": b""}) == {"after": b""}
    return caught.value.data["reason"]


@pytest.mark.parametrize("kind", [wayward.SLEEP, wayward.SPIN, wayward.BACKTRACK])
def test_a_hung_job_is_killed_at_the_wall_limit(wayward_pool, tmp_path, kind):
    marker = tmp_path / "marker"
    pool = wayward_pool(limits=Limits(wall_s=0.3))
    assert reason(pool, kind, str(marker)) == "time"
    assert not is_alive(int(marker.read_text()))


@pytest.mark.parametrize("kind", [wayward.SPIN, wayward.BACKTRACK])
def test_a_busy_job_is_ended_by_the_system_at_the_processor_limit(wayward_pool, tmp_path, kind):
    pool = wayward_pool(limits=Limits(cpu_s=0.5))
    assert reason(pool, kind, str(tmp_path / "marker")) == "time"


def test_processor_time_is_allowed_anew_for_each_job(wayward_pool):
    """Together these jobs use three times what each of them may."""
    pool = wayward_pool(limits=Limits(cpu_s=1.0))
    pids = {pool.run(wayward.BURN, 0.5) for _ in range(6)}
    assert len(pids) == 1


def test_a_job_that_swells_runs_out_of_memory(wayward_pool):
    assert reason(wayward_pool(limits=MEMORY), wayward.SWELL, 900) == "memory"


def test_the_same_job_fits_without_the_limit(wayward_pool):
    assert wayward_pool().run(wayward.SWELL, 900) == 900 << 20


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL, signal.SIGABRT])
def test_a_crash_is_told_and_the_process_replaced(wayward_pool, caplog, number):
    assert reason(wayward_pool(), wayward.CRASH, int(number)) == "crash"
    if number == signal.SIGSEGV:
        until(lambda: "Fatal Python error" in caplog.text)
        assert "in _crash" in caplog.text


@pytest.mark.parametrize(
    "data", [b"garbage" * 99, b"\0", MAGIC + b"\xff" * 8], ids=["text", "zero", "size"]
)
def test_garbage_on_the_pipe_is_a_crash(wayward_pool, data):
    assert reason(wayward_pool(), wayward.GARBAGE, data) == "crash"


def test_an_answer_of_another_type_is_a_crash(wayward_pool):
    assert reason(wayward_pool(), wayward.LIE, "") == "crash"


def test_what_a_job_started_dies_with_it(wayward_pool, tmp_path):
    marker = tmp_path / "marker"
    pool = wayward_pool(limits=Limits(wall_s=3.0))
    assert reason(pool, wayward.OFFSPRING, str(marker)) == "time"
    until(lambda: not is_alive(int(marker.read_text())))


def test_a_process_that_dies_between_jobs_is_replaced_unnoticed(wayward_pool):
    pool = wayward_pool()
    for _ in range(5):
        pid = pool.run(wayward.PID, "")
        os.kill(pid, signal.SIGKILL)
        assert pool.run(wayward.PID, "") != pid


def test_a_job_that_crashes_a_process_that_had_served_is_tried_on_a_fresh_one_once(
    wayward_pool, tmp_path, caplog
):
    pool, log = wayward_pool(), tmp_path / "log"
    pool.run(wayward.ECHO, {})
    with pytest.raises(WorkerFailed):
        pool.run(wayward.NOTE_AND_CRASH, f"{log} tried")
    assert log.read_text().split() == ["tried", "tried"]
    with pytest.raises(WorkerFailed):
        pool.run(wayward.NOTE_AND_CRASH, f"{log} again")
    assert log.read_text().split() == ["tried", "tried", "again"]


def test_a_command_that_does_not_exist_is_told():
    with Pool("absent", command=["/nowhere/worker"]) as pool, pytest.raises(WorkerFailed):
        pool.run(wayward.ECHO, {})


def test_a_command_that_ends_at_once_is_told():
    with Pool("absent", command=[sys.executable, "-c", ""]) as pool, pytest.raises(WorkerFailed):
        pool.run(wayward.ECHO, {})


def test_words_of_the_page_stay_out_of_the_log(wayward_pool, caplog):
    caplog.set_level("DEBUG")
    pool = wayward_pool()
    pool.run(wayward.CHATTER, "")
    pool.close()
    assert "lines of standard error withheld" in caplog.text
    assert "printed" not in caplog.text
    assert "by C" not in caplog.text


def test_progress_does_not_extend_the_wall_limit(wayward_pool, tmp_path):
    pool = wayward_pool(limits=Limits(wall_s=0.3))
    marker = tmp_path / "marker"
    assert reason(pool, wayward.YIELD, str(marker)) == "time"
    assert has_text(marker)()
