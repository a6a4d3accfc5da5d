"""How an error crosses the pipe: its class's name and data, and back into the same class."""

from dataclasses import dataclass, field
from typing import Self

import msgspec

from insightreader.domain.errors import BugError, InsightReaderError, UserError, WorkerFailed
from insightreader.workers.jobs import Stopped


@dataclass(frozen=True, slots=True)
class Failure:
    """An error in plain data. ``name`` is a class of ``domain.errors``."""

    name: str
    detail: str = ""
    data: dict[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, error: InsightReaderError) -> Self:
        """Write down a typed error; data that JSON can't say become their text."""
        if not isinstance(error, UserError):
            return cls(type(error).__name__, str(error))
        data = msgspec.to_builtins(error.data, enc_hook=str, str_keys=True)
        return cls(type(error).__name__, error.detail, data)

    @classmethod
    def worker(cls, reason: str, *, detail: str = "") -> Self:
        """A worker's own end: ``reason`` is crash, time or memory."""
        return cls(WorkerFailed.__name__, detail, {"reason": reason})

    @property
    def is_end_of_worker(self) -> bool:
        """Whether the worker that says so is past further use."""
        return self.name == WorkerFailed.__name__ and self.data.get("reason") == "memory"

    def error(self) -> InsightReaderError:
        """The error again, as the same class; one that isn't known here is a ``BugError``."""
        if self.name == Stopped.__name__:
            return Stopped()
        known = _user_errors(UserError).get(self.name)
        if known is None:
            return BugError(f"{self.name}: {self.detail}")
        data = {key: value for key, value in self.data.items() if key not in {"self", "detail"}}
        return known(self.detail, **data)


def _user_errors(root: type[UserError]) -> dict[str, type[UserError]]:
    found = {root.__name__: root}
    for each in root.__subclasses__():
        found |= _user_errors(each)
    return found
