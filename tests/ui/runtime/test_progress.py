"""Work says how it ended, once, and what went wrong on its way."""

from insightreader.domain.errors import NotFound
from insightreader.runtime.progress import Ending, Progress, Trouble, Work
from insightreader.runtime.tasks import Outcome, Task
from insightreader.workers.jobs import Step

GONE = NotFound("gone", what="file")


def test_work_ends_once_with_what_came_of_it(qtbot):
    progress = Progress(work=Work.EXPORTING, name="notes.md")
    with qtbot.waitSignal(progress.finished):
        progress.end("a report")
    progress.end("another")
    progress.fail(GONE)
    assert (progress.ending, progress.result) == (Ending.DONE, "a report")
    assert progress.troubles == []


def test_work_that_fails_keeps_its_error_and_how_it_is_begun_anew(qtbot):
    begun = []
    progress = Progress()
    progress.again = lambda: begun.append("again")
    with qtbot.waitSignals([progress.troubled, progress.finished]):
        progress.fail(GONE)
    assert progress.ending is Ending.FAILED
    assert progress.troubles == [Trouble("", GONE, progress.again)]


def test_what_goes_wrong_with_a_part_does_not_end_the_work(qtbot):
    progress = Progress(total=2)
    with qtbot.waitSignal(progress.troubled):
        progress.note_trouble(Trouble("a.html", GONE))
    assert not progress.is_finished
    progress.end()
    assert progress.ending is Ending.DONE
    assert [each.where for each in progress.troubles] == ["a.html"]


def test_work_that_was_stopped_says_so_when_its_tasks_have_ended(qtbot, mailbox):
    progress = Progress()
    task = Task(mailbox)
    progress.follow(task)
    progress.cancel()
    assert not progress.is_finished
    with qtbot.waitSignal(progress.finished):
        task.settle(Outcome(is_cancelled=True))
    assert progress.ending is Ending.STOPPED


def test_work_that_cannot_be_cut_off_is_not_stopped(mailbox):
    progress = Progress(may_stop=False)
    task = Task(mailbox)
    progress.follow(task)
    progress.cancel()
    assert not task.is_cancelled
    task.settle(Outcome(3))
    assert progress.ending is Ending.DONE


def test_a_followed_task_that_fails_fails_the_work(mailbox):
    progress = Progress()
    task = Task(mailbox).otherwise(progress.fail)
    progress.follow(task)
    task.settle(Outcome(error=GONE))
    assert progress.ending is Ending.FAILED


def test_a_step_is_told_once(qtbot):
    told = []
    progress = Progress(total=4)
    progress.changed.connect(lambda: told.append(progress.done))
    for done in (1, 1, 2):
        progress.advance_to(Step(done, 4))
    assert told == [1, 2]
