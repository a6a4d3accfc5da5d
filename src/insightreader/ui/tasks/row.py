"""A task as the panel shows it: words that are ready, and what can be done with it."""

from dataclasses import dataclass
from enum import StrEnum


class TaskState(StrEnum):
    """Where a task is; the value is the tone of its mark."""

    UNDER_WAY = "info"
    DONE = "good"
    WITH_TROUBLE = "warning"
    STOPPED = ""
    FAILED = "danger"


@dataclass(frozen=True, slots=True)
class TroubleRow:
    """What went wrong with a part, and whether that part can be tried again."""

    words: str
    may_retry: bool


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task. ``total`` is 0 while nothing can be counted."""

    key: int
    title: str
    state: TaskState
    state_words: str
    said: str
    """How far it is and how fast it goes, or how it ended."""
    done: int = 0
    total: int = 0
    troubles: tuple[TroubleRow, ...] = ()
    name: str = ""
    """The whole name of what it is about, such as a path."""
    may_stop: bool = False
    may_retry: bool = False
    may_show: bool = False
