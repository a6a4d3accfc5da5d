"""The writer lane: one thread, urgent acts first, nothing accepted is lost."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import LibraryLocked, NotFound
from insightreader.domain.ids import PostId
from insightreader.runtime.lane import LaneClosed, WriterLane
from insightreader.workers.jobs import Priority

ONE = Changes(posts=frozenset({PostId(1)}))


@pytest.fixture
def gate(lane) -> Iterator[threading.Event]:
    """Holds the lane up at a first act until it is set."""
    gate, reached = threading.Event(), threading.Event()

    def hold(_):
        reached.set()
        gate.wait()

    lane.submit(hold)
    reached.wait()
    yield gate
    gate.set()


def test_an_act_runs_in_the_lane_and_its_value_arrives_in_the_main_thread(
    qtbot, lane, log, library
):
    task = lane.submit(lambda notes: notes.connection.filename).then(log.tell)
    lane.submit(lambda _: threading.get_ident()).then(log.tell)
    qtbot.waitUntil(lambda: len(log.told) == 2)
    assert log.told[0] == str(library)
    assert log.told[1] != threading.get_ident()
    assert log.threads == {threading.get_ident()}
    assert task.is_settled


def test_changes_reach_the_hub_with_their_initiator_after_who_asked(qtbot, lane, hub, log):
    hub.changed.connect(log.tell)
    lane.submit(lambda _: Done("value", ONE), initiator=log).then(log.tell)
    qtbot.waitUntil(lambda: len(log.told) == 2)
    assert log.told == ["value", (ONE, log)]


def test_changes_of_a_cancelled_act_that_was_done_reach_the_hub(qtbot, lane, hub, log, gate):
    hub.changed.connect(log.tell)
    begun = threading.Event()

    def act(_):
        begun.set()
        finish.wait()
        return Done("value", ONE)

    finish = threading.Event()
    task = lane.submit(act).then(log.tell)
    gate.set()
    begun.wait()
    task.cancel()
    finish.set()
    qtbot.waitUntil(lambda: bool(log.told))
    assert log.told == [(ONE, None)]


def test_an_error_arrives_and_the_lane_goes_on(qtbot, lane, log):
    def fail(_):
        raise NotFound(what="post")

    lane.submit(fail).otherwise(lambda error: log.tell(type(error)))
    lane.submit(lambda notes: notes.add("next")).then(log.tell)
    qtbot.waitUntil(lambda: len(log.told) == 2)
    assert log.told == [NotFound, "next"]


def test_urgent_acts_overtake_and_equal_ones_keep_their_order(qtbot, lane, log, gate):
    for word, priority in [
        ("bulk", Priority.BULK),
        ("soon", Priority.SOON),
        ("act-1", Priority.ACT),
        ("act-2", Priority.ACT),
    ]:
        lane.submit(lambda notes, word=word: notes.add(word), priority=priority).then(log.tell)
    gate.set()
    qtbot.waitUntil(lambda: len(log.told) == 4)
    assert log.told == ["act-1", "act-2", "soon", "bulk"]


def test_an_act_cancelled_before_its_turn_is_not_done(qtbot, lane, log, gate, words):
    lane.submit(lambda notes: notes.add("never")).afterwards(lambda: log.tell("after")).cancel()
    gate.set()
    qtbot.waitUntil(lambda: log.told == ["after"])
    assert words() == []


def test_closing_finishes_acts_and_refuses_more(qapp, open_notes, mailbox, hub, log, words):
    lane = WriterLane(open_notes, mailbox=mailbox, hub=hub)
    gate, reached = threading.Event(), threading.Event()

    def hold(_):
        reached.set()
        gate.wait()

    lane.submit(hold)
    reached.wait()
    lane.submit(lambda notes: notes.add("act")).then(log.tell)
    later = lane.submit(lambda notes: notes.add("later"), priority=Priority.BULK).then(log.tell)
    closer = threading.Timer(0, gate.set)
    closer.start()
    lane.close()
    closer.join()
    assert words() == ["act", "later", "closed"]
    assert log.told == ["act", "later"]
    assert later.is_settled
    with pytest.raises(LaneClosed):
        lane.submit(lambda _: None)
    lane.close()


def test_the_library_is_opened_and_closed_in_the_lanes_thread(qtbot, mailbox, hub, log):
    threads = []

    @contextmanager
    def opened():
        threads.append(threading.get_ident())
        yield "services"
        threads.append(threading.get_ident())

    lane = WriterLane(opened, mailbox=mailbox, hub=hub)
    with qtbot.waitSignal(lane.opened):
        lane.submit(lambda _: threading.get_ident()).then(log.tell)
    lane.close()
    assert threads == log.told * 2


def test_a_library_that_does_not_open_fails_every_act_with_its_reason(qtbot, mailbox, hub, log):
    @contextmanager
    def opened():
        raise LibraryLocked("held")
        yield

    lane = WriterLane(opened, mailbox=mailbox, hub=hub)
    lane.failed_to_open.connect(log.tell)
    lane.submit(lambda _: 1).otherwise(log.tell)
    lane.close()
    assert [type(each) for each in log.told] == [LibraryLocked, LibraryLocked]
