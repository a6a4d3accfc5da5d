"""Where the program keeps its things. ``INSIGHTREADER_HOME`` moves all of it into one folder."""

import hashlib
import os
import sys
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "INSIGHTREADER_HOME"
APP_NAME = "insightreader"

# A Unix socket's name fits into some 100 bytes; "window.sock" and a separator must still go in.
LONGEST_SOCKET_FOLDER = 80


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user. Nothing is made until `ensure` is called.

    `sockets` must be made with `ensure_private`, and has a name short enough for a socket.
    """

    data: Path
    cache: Path
    config: Path
    logs: Path
    sockets: Path

    @property
    def default_library(self) -> Path:
        """The library that is opened when none was named."""
        return self.data / "library"

    @property
    def settings_file(self) -> Path:
        """The one file that holds the settings."""
        return self.config / "settings.json"

    def state_of(self, library: Path) -> Path:
        """The file of what windows on a library remember: no part of the library itself."""
        return self.config / "libraries" / f"{mark_of(library)}.json"

    def index(self, library_id: str) -> Path:
        """The folder of the search index of a library: a cache, never inside the library."""
        return self.cache / "index" / library_id


def user_paths() -> Paths:
    """The folders of this user, or those under ``INSIGHTREADER_HOME`` where it is set."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Paths(
            data=root / "data",
            cache=root / "cache",
            config=root / "config",
            logs=root / "logs",
            sockets=_short(root / "run"),
        )
    return Paths(
        data=platformdirs.user_data_path(APP_NAME, appauthor=False),
        cache=platformdirs.user_cache_path(APP_NAME, appauthor=False),
        config=platformdirs.user_config_path(APP_NAME, appauthor=False, roaming=True),
        logs=platformdirs.user_log_path(APP_NAME, appauthor=False),
        sockets=_short(_runtime_path()),
    )


def mark_of(folder: Path) -> str:
    """Twelve letters and digits that files about a folder are named after."""
    return hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:12]


def ensure(folder: Path) -> Path:
    """Make `folder` and its parents; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def ensure_private(folder: Path) -> Path:
    """Make `folder` for this user alone (mode 0700 where the system has modes); return it.

    Raises PermissionError when it belongs to somebody else, or is a link: in a world-writable
    folder another user could have laid it there first.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    if sys.platform == "win32":
        return folder  # folders below a profile are private by the system's own rights
    state = folder.lstat()
    if folder.is_symlink() or state.st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    if state.st_mode & 0o077:
        folder.chmod(0o700)
    return folder


def _runtime_path() -> Path:
    """The system's folder for sockets; where a session has none, one of this user's below /tmp."""
    with warnings.catch_warnings():
        # A login by `su`, `cron` or into a container has none, which is nothing to warn people of.
        warnings.simplefilter("ignore", UserWarning)
        return platformdirs.user_runtime_path(APP_NAME, appauthor=False)


def _short(folder: Path) -> Path:
    """`folder`, or one with a short name in the system's temporary folder."""
    if sys.platform == "win32" or len(os.fsencode(folder)) <= LONGEST_SOCKET_FOLDER:
        return folder
    return Path(tempfile.gettempdir()) / f"{APP_NAME}-{os.getuid()}-{mark_of(folder)[:8]}"
