"""Fences round the tests: no real home, no network, no Qt where there is none, nothing left over.

`tests/architecture/test_guards.py` breaks each of them on purpose.
"""

import atexit
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from pathlib import Path

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
WAIT_FOR_THREADS_S = 5.0
# Qt keeps these for the life of the program: idle threads of its pool, platform event readers.
QT_OWN_THREADS = ("Thread (pooled)", "QXcbEventQueue", "QDBusConnection", "gdbus", "gmain")

_loopback = False


class NetworkRefused(BaseException):
    """A test tried to reach a network. No `except Exception` may hide it."""


def move_home() -> Path:
    """Point every variable that names a home to a new temporary folder; return it."""
    folder = Path(tempfile.mkdtemp(prefix="insightreader-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    places = {
        "HOME": "",
        "USERPROFILE": "",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
        "XDG_RUNTIME_DIR": "run",
        "INSIGHTREADER_HOME": "insightreader",
    }
    for variable, place in places.items():
        target = folder / place
        target.mkdir(parents=True, exist_ok=True)
        target.chmod(0o700)
        os.environ[variable] = str(target)
    return folder


def refuse_network() -> None:
    """From now on connecting or looking up a name raises `NetworkRefused` in this process."""
    sys.addaudithook(_audit)


@contextmanager
def loopback_allowed(allowed: bool) -> Iterator[None]:
    """Let connections to this machine through, if `allowed`."""
    global _loopback  # noqa: PLW0603 - an audit hook can be neither removed nor parametrised
    before, _loopback = _loopback, allowed
    try:
        yield
    finally:
        _loopback = before


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = arguments[1]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        address = arguments
    else:
        return
    if not isinstance(address, tuple):
        return  # AF_UNIX, or a socket that is connected already
    host = address[0]
    if not (_loopback and host in LOOPBACK):
        raise NetworkRefused(f"{event} {host!r}")


class _NoQt(MetaPathFinder):
    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{fullname} is refused: these tests run without Qt")


def refuse_qt() -> None:
    """Let every import of PySide6 in this process fail as if it weren't installed."""
    sys.meta_path.insert(0, _NoQt())


class _Collector(logging.Handler):
    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@contextmanager
def logged_warnings() -> Iterator[list[str]]:
    """Collect what the program logs at WARNING and above."""
    lines: list[str] = []
    logger, handler = logging.getLogger("insightreader"), _Collector(lines)
    logger.addHandler(handler)
    try:
        yield lines
    finally:
        logger.removeHandler(handler)


def child_processes() -> list[str]:
    """Children of this process that are alive, as `PID NAME` (Linux; elsewhere none)."""
    found = []
    for task in Path("/proc/self/task").glob("*/children"):
        for child in _read(task).split():
            name, _, state = _read(Path(f"/proc/{child}/stat")).rpartition(") ")
            if name and not state.startswith("Z"):  # a zombie waits only to be collected
                found.append(f"{child} {name.partition('(')[2]}")
    return found


def internet_sockets() -> set[str]:
    """The sockets of this process that lead to a network, by the system's numbers (Linux)."""
    held = set()
    for handle in Path("/proc/self/fd").glob("*"):
        try:
            held.add(str(handle.readlink()).removeprefix("socket:[").removesuffix("]"))
        except OSError:
            continue  # it was closed while we looked
    tables = [_read(Path("/proc/self/net") / name) for name in ("tcp", "tcp6", "udp", "udp6")]
    rows = [line.split() for table in tables for line in table.splitlines()[1:]]
    return held & {row[9] for row in rows}


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:
        return ""  # it ended while we looked


def threads() -> dict[str, str]:
    """Names of this process's threads by id, Qt's own left out."""
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        return {str(each.native_id): each.name for each in threading.enumerate()}
    found = {}
    for task in tasks.iterdir():
        name = _read(task / "comm").strip()
        if name and not name.startswith(QT_OWN_THREADS):
            found[task.name] = name
    return found


def left_over(threads_before: dict[str, str], processes_before: Sequence[str]) -> list[str]:
    """Threads and processes that weren't there before and don't end within five seconds."""
    known = {each.partition(" ")[0] for each in processes_before}
    deadline = time.monotonic() + WAIT_FOR_THREADS_S
    while True:
        new_threads = [name for key, name in threads().items() if key not in threads_before]
        new_processes = [each for each in child_processes() if each.partition(" ")[0] not in known]
        left = [f"thread {each}" for each in new_threads]
        left += [f"process {each}" for each in new_processes]
        if not left or time.monotonic() > deadline:
            return left
        time.sleep(0.01)
