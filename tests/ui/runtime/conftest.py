"""A mailbox, a hub and lanes over a real SQLite library of one table."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QObject

from insightreader.runtime.hub import ChangeHub
from insightreader.runtime.lane import WriterLane
from insightreader.runtime.reading import ReadLane
from insightreader.runtime.tasks import Mailbox
from insightreader.workers.pool import Pool
from tests.unit.workers.wayward import COMMAND


class Notes:
    """The services of these tests: words in a table, and the thread that wrote them."""

    def __init__(self, path: Path) -> None:
        self.connection = apsw.Connection(str(path))
        self.connection.execute("CREATE TABLE IF NOT EXISTS note (word TEXT, thread INTEGER)")

    def add(self, word: str) -> str:
        """Store a word."""
        row = (word, threading.get_ident())
        self.connection.execute("INSERT INTO note VALUES (?, ?)", row)
        return word


class Log(QObject):
    """Remembers what was told, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: set[int] = set()

    def tell(self, *what: object) -> None:
        """Remember."""
        self.told.append(what[0] if len(what) == 1 else what)
        self.threads.add(threading.get_ident())


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where the library of one table lies."""
    return tmp_path / "notes.db"


@pytest.fixture
def words(library: Path) -> Callable[[], list[str]]:
    """Reads the words that are stored."""

    def read() -> list[str]:
        connection = apsw.Connection(str(library))
        try:
            return [word for (word,) in connection.execute("SELECT word FROM note")]
        finally:
            connection.close()

    return read


@pytest.fixture
def open_notes(library: Path) -> Callable[[], AbstractContextManager[Notes]]:
    """Opens the services, and closes them."""

    @contextmanager
    def opened() -> Iterator[Notes]:
        notes = Notes(library)
        yield notes
        notes.add("closed")
        notes.connection.close()

    return opened


@pytest.fixture
def mailbox(qapp: QObject) -> Mailbox:
    """A mailbox of the main thread."""
    return Mailbox()


@pytest.fixture
def hub(qapp: QObject) -> ChangeHub:
    """A hub."""
    return ChangeHub()


@pytest.fixture
def lane(open_notes, mailbox, hub) -> Iterator[WriterLane[Notes]]:
    """A writer lane over the notes."""
    lane = WriterLane(open_notes, mailbox=mailbox, hub=hub)
    yield lane
    lane.close()


@pytest.fixture
def read_lane(library, mailbox) -> Iterator[ReadLane[apsw.Connection]]:
    """A lane of one reading connection."""

    @contextmanager
    def opened() -> Iterator[apsw.Connection]:
        connection = apsw.Connection(str(library))
        yield connection
        connection.close()

    lane = ReadLane(opened, interrupt=apsw.Connection.interrupt, mailbox=mailbox, size=1)
    yield lane
    lane.close()


@pytest.fixture
def log(qapp: QObject) -> Log:
    """A receiver in the main thread."""
    return Log()


@pytest.fixture
def pool() -> Iterator[Pool]:
    """One worker that does whatever a test asks for."""
    with Pool("wayward", command=COMMAND, grace_s=60.0) as pool:
        yield pool
