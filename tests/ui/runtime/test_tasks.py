"""Callbacks arrive once, in order, in the main thread, and only where somebody is left to hear."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from insightreader.domain.errors import BugError, NotFound
from insightreader.runtime.tasks import Mailbox, Outcome, Task, attempt
from insightreader.workers.jobs import Step
from tests.ui.runtime.conftest import Log


def test_posts_of_other_threads_run_in_order_in_the_main_thread(qtbot, mailbox, log):
    def post_many():
        for number in range(1_000):
            mailbox.post(lambda number=number: log.tell(number))

    thread = threading.Thread(target=post_many)
    thread.start()
    qtbot.waitUntil(lambda: len(log.told) == 1_000)
    thread.join()
    assert log.told == list(range(1_000))
    assert log.threads == {threading.get_ident()}


def test_a_post_that_raises_does_not_hold_up_the_next(qtbot, mailbox, log):
    def break_down():
        raise BugError("broken")

    with qtbot.captureExceptions() as exceptions:
        mailbox.post(break_down)
        mailbox.post(lambda: log.tell("next"))
        qtbot.waitUntil(lambda: log.told == ["next"])
    assert [kind for kind, _, _ in exceptions] == [BugError]


def test_a_value_goes_to_then_and_afterwards(mailbox, log):
    task = Task(mailbox).then(log.tell).otherwise(log.tell).afterwards(lambda: log.tell("after"))
    task.settle(attempt(lambda: 2**40))
    assert log.told == [2**40, "after"]
    assert task.is_settled


def test_an_error_goes_to_otherwise(mailbox, log):
    error = NotFound(what="post")
    Task(mailbox).then(log.tell).otherwise(log.tell).settle(Outcome(error=error))
    assert log.told == [error]


def test_an_error_that_nobody_takes_goes_to_the_window_if_a_person_can_act_on_it(mailbox, log):
    mailbox.failed.connect(log.tell)
    error = NotFound(what="post")
    Task(mailbox).settle(Outcome(error=error))
    assert log.told == [error]


def test_an_error_of_the_program_that_nobody_takes_is_raised(mailbox, log):
    task = Task(mailbox).afterwards(lambda: log.tell("after"))
    with pytest.raises(ZeroDivisionError):
        task.settle(attempt(lambda: 1 / 0))
    assert log.told == ["after"]


def test_a_cancelled_task_tells_only_that_it_ended(mailbox, log):
    stopped = []
    task = Task(mailbox).stop_with(lambda: stopped.append(True))
    task.then(log.tell).otherwise(log.tell).afterwards(lambda: log.tell("after"))
    task.cancel()
    task.cancel()
    task.settle(Outcome("too late"))
    task.cancel()
    assert log.told == ["after"]
    assert stopped == [True]


def test_a_receiver_that_was_deleted_is_not_called(mailbox, log):
    gone = Log()
    task = Task(mailbox).then(gone.tell).then(log.tell)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    task.settle(Outcome(1))
    assert log.told == [1]
    assert gone.told == []


def test_steps_that_pass_quickly_are_told_as_the_last_of_them(qtbot, mailbox, log):
    task = Task(mailbox).on_step(log.tell)
    for done in range(100):
        task.report(Step(done, 100))
    qtbot.waitUntil(lambda: bool(log.told))
    task.report(Step(100, 100))
    qtbot.waitUntil(lambda: len(log.told) == 2)
    assert log.told == [Step(99, 100), Step(100, 100)]


def test_no_step_is_told_after_the_end(qtbot, mailbox, log):
    task = Task(mailbox).on_step(log.tell)
    task.report(Step(1))
    task.settle(Outcome(1))
    mailbox.deliver_all()
    assert log.told == []


def test_everything_that_arrived_can_be_delivered_without_an_event_loop(qapp, log):
    mailbox = Mailbox()
    mailbox.post(lambda: mailbox.post(lambda: log.tell("second")))
    mailbox.post(lambda: log.tell("first"))
    mailbox.deliver_all()
    assert log.told == ["first", "second"]
