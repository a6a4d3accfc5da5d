"""The time, in milliseconds since 1970 (UTC); a protocol, so that tests can hold it still."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; call it."""

    def __call__(self) -> int:
        """The time now, in milliseconds since 1970 (UTC)."""
        ...


def now_ms() -> int:
    """The wall clock in milliseconds since 1970 (UTC). It may jump when the system sets it."""
    return time.time_ns() // 1_000_000


def to_datetime(moment_ms: int) -> datetime:
    """The aware datetime (UTC) of a moment in milliseconds."""
    seconds, milliseconds = divmod(moment_ms, 1000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=milliseconds * 1000)


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970 of an aware datetime.

    Raises ValueError for a naive one: nobody can say which moment it is.
    """
    if moment.tzinfo is None:
        raise ValueError("a time without a zone is no moment")
    since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return (since.days * 86_400 + since.seconds) * 1000 + since.microseconds // 1000


def iso(moment_ms: int) -> str:
    """`2026-03-01T09:30:00.250Z`: RFC 3339 in UTC with milliseconds."""
    text = to_datetime(moment_ms).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")
