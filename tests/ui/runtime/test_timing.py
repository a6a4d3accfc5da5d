"""Calls that come too often."""

from PySide6.QtCore import QTimer

from insightreader.runtime.timing import Debounce, Throttle


def test_many_touches_are_one_quiet(qtbot, log):
    debounce = Debounce(log, delay_ms=1)
    debounce.quiet.connect(lambda: log.tell("quiet"))
    with qtbot.waitSignal(debounce.quiet):
        for _ in range(100):
            debounce.touch()
    assert log.told == ["quiet"]
    assert not debounce.is_waiting


def test_what_is_owed_can_be_had_at_once_or_dropped(log):
    debounce = Debounce(log, delay_ms=3_600_000)
    debounce.quiet.connect(lambda: log.tell("quiet"))
    debounce.flush()
    debounce.touch()
    assert debounce.is_waiting
    debounce.flush()
    debounce.touch()
    debounce.cancel()
    debounce.flush()
    assert log.told == ["quiet"]


def test_the_first_touch_is_told_at_once_and_the_last_is_never_lost(qtbot, log):
    throttle = Throttle(log, interval_ms=1)
    throttle.due.connect(lambda: log.tell("due"))
    throttle.touch()
    assert log.told == ["due"]
    with qtbot.waitSignal(throttle.due):
        for _ in range(100):
            throttle.touch()
        assert log.told == ["due"]
    assert log.told == ["due", "due"]


def test_a_touch_that_was_told_is_not_told_again(qtbot, log):
    throttle = Throttle(log, interval_ms=1)
    throttle.due.connect(lambda: log.tell("due"))
    throttle.touch()
    timer = throttle.findChild(QTimer)
    qtbot.waitUntil(lambda: not timer.isActive())
    assert log.told == ["due"]
    throttle.touch()
    assert log.told == ["due", "due"]
