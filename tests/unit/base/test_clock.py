import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.base import clock


def test_now_lies_between_two_looks_at_the_systems_clock():
    before = time.time_ns() // 1_000_000
    now = clock.now_ms()
    assert before <= now <= time.time_ns() // 1_000_000


def test_a_moment_is_written_in_utc_with_milliseconds():
    moment = clock.to_ms(datetime(2026, 3, 1, 10, 30, 0, 250_999, timezone(timedelta(hours=1))))
    assert clock.iso(moment) == "2026-03-01T09:30:00.250Z"


def test_milliseconds_before_1970_are_written_too():
    assert clock.iso(-1) == "1969-12-31T23:59:59.999Z"


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        clock.to_ms(datetime(2026, 3, 1))  # noqa: DTZ001


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_survive_the_way_there_and_back(moment):
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert clock.to_datetime(clock.to_ms(moment)) == whole
