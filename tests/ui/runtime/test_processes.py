"""Worker processes as tasks of the main thread, and progress."""

import threading
from concurrent.futures import Future

from insightreader.domain.errors import QuoteNotFound, WorkerFailed
from insightreader.runtime.processes import follow, start
from insightreader.runtime.progress import Progress
from insightreader.workers.jobs import Step
from tests.unit.workers import wayward


def test_an_answer_of_a_worker_arrives_in_the_main_thread(qtbot, pool, mailbox, log):
    start(pool, wayward.ECHO, {"a": b"x"}, mailbox=mailbox).then(log.tell)
    qtbot.waitUntil(lambda: log.told == [{"a": b"x"}])
    assert log.threads == {threading.get_ident()}


def test_an_error_of_a_worker_arrives_typed(qtbot, pool, mailbox, log):
    for which in ("user", "other"):
        task = start(pool, wayward.RAISE, which, mailbox=mailbox)
        task.otherwise(lambda error: log.tell(type(error)))
    qtbot.waitUntil(lambda: len(log.told) == 2)
    assert log.told == [QuoteNotFound, WorkerFailed]


def test_cancelling_a_task_stops_the_job(qtbot, pool, mailbox, log, tmp_path):
    marker = tmp_path / "marker"
    task = start(pool, wayward.YIELD, str(marker), mailbox=mailbox).then(log.tell)
    qtbot.waitUntil(marker.exists)
    task.afterwards(lambda: log.tell("after")).cancel()
    start(pool, wayward.ECHO, {}, mailbox=mailbox).then(log.tell)
    qtbot.waitUntil(lambda: log.told == ["after", {}])


def test_any_future_can_be_followed(mailbox, log):
    future: Future[str] = Future()
    follow(future, mailbox).then(log.tell)
    future.set_result("done")
    mailbox.deliver_all()
    assert log.told == ["done"]


def test_progress_shows_the_steps_of_a_job_and_its_end(qtbot, pool, mailbox, log):
    progress = Progress()
    progress.changed.connect(lambda: log.tell((progress.done, progress.total)))
    with qtbot.waitSignal(progress.finished):
        progress.follow(start(pool, wayward.STEPS, 500, mailbox=mailbox))
    assert (progress.done, progress.total) == (500, 500)
    assert log.told == sorted(log.told)
    assert progress.is_finished


def test_progress_finishes_when_the_last_of_several_tasks_ends(qtbot, pool, mailbox, log):
    progress = Progress(total=2)
    progress.finished.connect(lambda: log.tell("finished"))
    for _ in range(2):
        task = start(pool, wayward.ECHO, {}, mailbox=mailbox)
        progress.follow(task.then(lambda _: log.tell("answer")))
    qtbot.waitUntil(lambda: len(log.told) == 3)
    assert log.told == ["answer", "answer", "finished"]


def test_cancelling_progress_stops_the_work(qtbot, pool, mailbox, tmp_path):
    marker = tmp_path / "marker"
    progress = Progress()
    progress.follow(start(pool, wayward.YIELD, str(marker), mailbox=mailbox))
    qtbot.waitUntil(marker.exists)
    with qtbot.waitSignal(progress.finished):
        progress.cancel()


def test_a_step_that_says_nothing_new_changes_nothing(qapp, log):
    progress = Progress()
    progress.changed.connect(lambda: log.tell("changed"))
    progress.advance_to(Step(1, 2))
    progress.advance_to(Step(1, 2))
    assert log.told == ["changed"]
