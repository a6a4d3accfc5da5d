"""Changes reach those who didn't make them, while they live."""

import threading

import apsw
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from insightreader.domain.changes import Changes
from insightreader.domain.errors import StorageFailed
from insightreader.domain.ids import PostId
from insightreader.runtime.hub import GatheredChanges
from insightreader.runtime.polling import ChangePoll
from tests.ui.runtime.conftest import Log

ONE = Changes(posts=frozenset({PostId(1)}))
TWO = Changes(posts=frozenset({PostId(2)}), structure=True)


def test_subscribers_hear_of_changes_that_others_asked_for(hub, log):
    other = Log()
    hub.subscribe(log, log.tell)
    hub.subscribe(other, other.tell)
    hub.publish(ONE, log)
    hub.publish(TWO)
    assert log.told == [TWO]
    assert other.told == [ONE, TWO]


def test_nothing_is_told_when_nothing_changed(hub, log):
    hub.subscribe(log, log.tell)
    hub.publish(Changes())
    assert log.told == []


def test_a_subscription_ends_with_its_owner(hub):
    owner, heard = QObject(), []
    hub.subscribe(owner, heard.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    hub.publish(ONE)
    assert heard == []


def test_a_subscription_can_be_ended_by_hand(hub, log):
    subscription = hub.subscribe(log, log.tell)
    subscription.close()
    hub.publish(ONE)
    assert log.told == []


def test_changes_in_quick_succession_are_told_as_one(qtbot, qapp, log):
    gathered = GatheredChanges(log, interval_ms=1, longest_ms=2)
    gathered.ready.connect(log.tell)
    gathered.add(ONE)
    gathered.add(TWO)
    qtbot.waitUntil(lambda: bool(log.told))
    gathered.add(ONE)
    qtbot.waitUntil(lambda: len(log.told) == 2)
    assert log.told == [ONE | TWO, ONE]


def test_a_steady_flow_is_told_more_and_more_rarely_until_somebody_hastens_it(qtbot, log):
    gathered = GatheredChanges(log, interval_ms=1, longest_ms=60_000)
    gathered.ready.connect(log.tell)
    gathered.ready.connect(lambda _: gathered.add(TWO) if len(log.told) < 4 else None)
    waits = []
    gathered.ready.connect(lambda _: waits.append(gathered.findChild(QTimer).interval()))
    gathered.add(ONE)
    qtbot.waitUntil(lambda: len(log.told) == 4)
    assert waits == [2, 4, 8, 16]
    qtbot.waitUntil(lambda: gathered.findChild(QTimer).interval() == 1)
    slow = GatheredChanges(log, interval_ms=1, longest_ms=60_000)
    slow.findChild(QTimer).setInterval(60_000)
    slow.ready.connect(log.tell)
    slow.add(ONE)
    slow.hasten()
    qtbot.waitUntil(lambda: len(log.told) == 5)


def test_changes_of_other_programs_are_found_by_looking(qtbot, library, read_lane, hub, log):
    writer = apsw.Connection(str(library))
    writer.pragma("journal_mode", "wal")
    writer.execute("CREATE TABLE change (post INTEGER)")
    seen = {"version": 0}

    def look(connection):
        version = connection.pragma("data_version")
        if version == seen["version"]:
            return Changes()
        seen["version"] = version
        posts = connection.execute("SELECT post FROM change").fetchall()
        return Changes(posts=frozenset(PostId(post) for (post,) in posts))

    hub.changed.connect(log.tell)
    poll = ChangePoll(log, lane=read_lane, look=look, hub=hub, interval_ms=1)
    poll.start()
    writer.execute("INSERT INTO change VALUES (1)")
    qtbot.waitUntil(lambda: log.told[-1:] == [(ONE, None)])
    told = len(log.told)
    poll.look_now()
    writer.execute("INSERT INTO change VALUES (2)")
    qtbot.waitUntil(lambda: len(log.told) > told)
    poll.stop()
    assert log.told[-1][0].posts == {1, 2}
    writer.close()


def test_an_unexpected_error_is_raised_once_and_ends_the_looking(qtbot, read_lane, hub):
    looks = []

    def look(_):
        looks.append(1)
        raise ValueError("unexpected")

    parent = QObject()
    poll = ChangePoll(parent, lane=read_lane, look=look, hub=hub, interval_ms=1)
    with qtbot.capture_exceptions() as raised:
        with qtbot.waitSignal(poll.looked):
            poll.start()
        assert not poll.is_looking_on
    assert [str(error) for _, error, _ in raised] == ["unexpected"]
    assert looks == [1]


def test_a_disk_that_went_away_is_told_once_until_it_is_back(qtbot, read_lane, hub, log):
    answers = [StorageFailed("a"), StorageFailed("b"), ONE, StorageFailed("c"), TWO]

    def look(_):
        answer = answers.pop(0) if answers else Changes()
        if isinstance(answer, StorageFailed):
            raise answer
        return answer

    poll = ChangePoll(log, lane=read_lane, look=look, hub=hub, interval_ms=1)
    poll.failed.connect(lambda error: log.tell(error.detail))
    hub.changed.connect(lambda changes, _: log.tell(changes))
    poll.start()
    qtbot.waitUntil(lambda: TWO in log.told)
    poll.stop()
    assert log.told == ["a", ONE, "c", TWO]


def test_looking_waits_for_the_look_before(qtbot, read_lane, hub, log):
    gate, looks = threading.Event(), []

    def look(_):
        looks.append(1)
        gate.wait()
        return Changes()

    poll = ChangePoll(log, lane=read_lane, look=look, hub=hub)
    for _ in range(5):
        poll.look_now()
    gate.set()
    read_lane.ask("after", lambda _: "after").then(log.tell)
    qtbot.waitUntil(lambda: log.told == ["after"])
    assert looks == [1]
