"""What the faults came to: `make faults` leaves ``build/faults/results.json`` to be judged."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

RESULTS = Path(__file__).resolve().parent.parent.parent / "build" / "faults" / "results.json"


@dataclass(slots=True)
class Tally:
    """One kind of fault: how often it was tried, survived, and what was lost by it."""

    name: str
    tried: int = 0
    survived: int = 0
    lost: int = 0
    seconds: float = 0.0

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Count an attempt; it was survived if nothing is raised, and lost something if it was."""
        self.tried += 1
        self.lost += 1
        yield
        self.lost -= 1
        self.survived += 1

    def add(self, other: "Tally") -> None:
        """Count another part of the same."""
        self.tried += other.tried
        self.survived += other.survived
        self.lost += other.lost
        self.seconds = round(self.seconds + other.seconds, 2)


TALLIES = pytest.StashKey[dict[str, Tally]]()
Count = Callable[[str], AbstractContextManager[Tally]]


def pytest_configure(config: pytest.Config) -> None:
    """Start with an empty table."""
    config.stash[TALLIES] = {}


@pytest.fixture
def count(request: pytest.FixtureRequest) -> Count:
    """Open a tally by its name; what it counted goes into the results."""

    @contextmanager
    def counted(name: str) -> Iterator[Tally]:
        tally = Tally(name)
        start = time.monotonic()
        try:
            yield tally
        finally:
            tally.seconds = time.monotonic() - start
            request.config.stash[TALLIES].setdefault(name, Tally(name)).add(tally)

    return counted


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the table, of a whole run alone."""
    if session.config.option.markexpr != "faults":
        return
    kept = {}
    if RESULTS.exists():
        kept = {each["name"]: each for each in json.loads(RESULTS.read_text("utf-8"))}
    kept |= {name: asdict(each) for name, each in session.config.stash[TALLIES].items()}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(list(kept.values()), indent=2) + "\n", encoding="utf-8")
