"""Worker processes as the window sees them: tasks whose results arrive in the main thread."""

from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from insightreader.runtime.tasks import Mailbox, Outcome, Task
from insightreader.workers.jobs import JobKind, Priority
from insightreader.workers.pool import Pool

Question = TypeVar("Question")
Answer = TypeVar("Answer")


def follow(future: "Future[Answer]", mailbox: Mailbox) -> Task[Answer]:
    """Return a task that ends as ``future`` does; cancelling the task cancels the future."""
    return _tied(Task(mailbox), future, mailbox)


def start(
    pool: Pool,
    kind: JobKind[Question, Answer],
    question: Question,
    *,
    mailbox: Mailbox,
    priority: Priority = Priority.SOON,
) -> Task[Answer]:
    """Submit a job to ``pool``; its progress arrives as the task's steps."""
    task: Task[Answer] = Task(mailbox)
    future = pool.submit(kind, question, priority=priority, on_step=task.report)
    return _tied(task, future, mailbox)


def _tied(task: Task[Answer], future: "Future[Answer]", mailbox: Mailbox) -> Task[Answer]:
    task.stop_with(future.cancel)
    future.add_done_callback(lambda done: mailbox.post(partial(task.settle, _outcome(done))))
    return task


def _outcome(future: "Future[Answer]") -> Outcome[Answer]:
    if future.cancelled():
        return Outcome(is_cancelled=True)
    error = future.exception()
    if error is None:
        return Outcome(future.result())
    assert isinstance(error, Exception)
    return Outcome(error=error)
