"""The libraries that a person has opened lately; each is a folder of its own."""

from pathlib import Path

from insightreader.services.settings import Settings
from insightreader.store import library

MOST = 8
_RECENT = "libraries.recent"
_DEFAULT = "library.folder"


def is_library(folder: Path) -> bool:
    """Whether a folder holds a library."""
    return library.exists(folder)


def recent_libraries(settings: Settings) -> list[Path]:
    """Return the libraries that were opened lately, in whatever window, newest first."""
    settings.look_again()
    return [Path(each) for each in settings.lines(_RECENT)]


def remember_library(settings: Settings, folder: Path) -> None:
    """Put a library before the other recent ones."""
    others = [each for each in recent_libraries(settings) if each != folder]
    settings.set_lines(_RECENT, map(str, [folder, *others][:MOST]))


def open_at_start(settings: Settings, folder: Path) -> None:
    """Let the program open this library when it is started without naming one."""
    settings.set(_DEFAULT, str(folder))


def is_free(folder: Path) -> bool:
    """Whether a new library can be made there: nothing lies in the way. Raises OSError."""
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
