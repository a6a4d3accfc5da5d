"""The read lane: answers in the main thread; a newer query ends the older one of its key."""

import threading
from contextlib import contextmanager

import apsw
import pytest

from insightreader.domain.errors import LibraryMissing
from insightreader.runtime.lane import LaneClosed
from insightreader.runtime.reading import ReadLane

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"


def begun_endless_query(read_lane, key, log):
    """Start a query that ends only by being interrupted; return once it runs."""
    begun = threading.Event()

    def read(connection):
        begun.set()
        return connection.execute(ENDLESS).fetchall()

    task = read_lane.ask(key, read).then(log.tell).otherwise(log.tell)
    begun.wait()
    return task


def test_an_answer_arrives_in_the_main_thread(qtbot, read_lane, log):
    read_lane.ask("list", lambda it: it.execute("SELECT 7").fetchall()).then(log.tell)
    qtbot.waitUntil(lambda: log.told == [[(7,)]])
    assert log.threads == {threading.get_ident()}


def test_a_newer_query_of_the_key_interrupts_the_older(qtbot, read_lane, log):
    older = begun_endless_query(read_lane, "list", log)
    read_lane.ask("list", lambda _: "newer").then(log.tell)
    qtbot.waitUntil(lambda: log.told == ["newer"])
    assert older.is_settled


def test_queries_of_other_keys_and_of_none_are_left_alone(qtbot, read_lane, log):
    for key in ("a", "b", None, None):
        read_lane.ask(key, lambda _, key=key: key).then(log.tell)
    qtbot.waitUntil(lambda: len(log.told) == 4)
    assert log.told == ["a", "b", None, None]


def test_of_many_quick_queries_the_last_is_answered(qtbot, read_lane, log):
    begun_endless_query(read_lane, "list", log)
    ran = []
    for number in range(50):
        read_lane.ask("list", lambda _, number=number: ran.append(number) or number).then(log.tell)
    qtbot.waitUntil(lambda: log.told == [49])
    assert ran == [49]


def test_cancelling_interrupts(qtbot, read_lane, log):
    task = begun_endless_query(read_lane, "list", log)
    task.cancel()
    qtbot.waitUntil(lambda: task.is_settled)
    assert log.told == []


def test_an_error_of_a_query_arrives(qtbot, read_lane, log):
    read_lane.ask("list", lambda it: it.execute("nonsense")).otherwise(
        lambda error: log.tell(type(error))
    )
    qtbot.waitUntil(lambda: log.told == [apsw.SQLError])


def test_closing_interrupts_what_runs_and_drops_what_waits(qapp, library, mailbox, log):
    @contextmanager
    def opened():
        connection = apsw.Connection(str(library))
        yield connection
        connection.close()
        log.tell("closed")

    lane = ReadLane(opened, interrupt=apsw.Connection.interrupt, mailbox=mailbox, size=2)
    tasks = [begun_endless_query(lane, key, log) for key in ("a", "b")]
    tasks.append(lane.ask("c", lambda _: "never").then(log.tell))
    lane.close()
    assert log.told == ["closed", "closed"]
    assert all(task.is_settled for task in tasks)
    with pytest.raises(LaneClosed):
        lane.ask("d", lambda _: None)


def test_a_connection_that_does_not_open_fails_the_query_and_is_tried_again(
    qtbot, library, mailbox, log
):
    attempts = []

    @contextmanager
    def opened():
        attempts.append(1)
        if len(attempts) == 1:
            raise LibraryMissing("not there yet")
        connection = apsw.Connection(str(library))
        yield connection
        connection.close()

    lane = ReadLane(opened, interrupt=apsw.Connection.interrupt, mailbox=mailbox, size=1)
    lane.ask("a", lambda _: 1).then(log.tell).otherwise(lambda error: log.tell(type(error)))
    lane.ask("b", lambda _: 2).then(log.tell)
    qtbot.waitUntil(lambda: log.told == [LibraryMissing, 2])
    lane.close()
