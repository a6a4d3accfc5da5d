"""The settings in force: what the files say where that is valid, else the default.

One file holds what is set for every library; what a window remembers by itself lies in a file of
its library. Several windows write them: each changes its own value and leaves the others alone.
"""

import logging
from collections.abc import Iterable
from pathlib import Path

from insightreader.base import settings_file
from insightreader.domain.settings import BY_KEY, SettingGroup, SettingValue

_LOG = logging.getLogger(__name__)


class Settings:
    """Typed access to settings by key; an unknown key raises KeyError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _valid(path)
        self._state_path: Path | None = None
        self._state: dict[str, SettingValue] = {}

    def keep_state_in(self, path: Path) -> None:
        """Take what a window remembers from a file of its library, and keep it there."""
        self._state_path = path
        self._state = _valid(path)

    def look_again(self) -> None:
        """Take over what other windows have set since."""
        self._values.update(_valid(self._path))

    def value(self, key: str) -> SettingValue:
        """Return a setting, whatever its type."""
        values, _ = self._home(key)
        return values.get(key, BY_KEY[key].default)

    def text(self, key: str) -> str:
        """Return a setting that is a text."""
        return str(self.value(key))

    def lines(self, key: str) -> list[str]:
        """Return the lines of a setting that is a list."""
        return self.text(key).splitlines()

    def number(self, key: str) -> int:
        """Return a setting that is a number."""
        return int(self.value(key))

    def flag(self, key: str) -> bool:
        """Return a setting that is on or off."""
        return bool(self.value(key))

    def is_default(self, key: str) -> bool:
        """Whether a setting is as the program brings it."""
        return self.value(key) == BY_KEY[key].default

    def set(self, key: str, value: SettingValue) -> None:
        """Set and store. Raises ValueError for a value that the setting doesn't take."""
        if not BY_KEY[key].accepts(value):
            raise ValueError(f"{key}: {value!r}")
        values, path = self._home(key)
        values[key] = value
        _store(path, key, value)

    def set_lines(self, key: str, lines: Iterable[str]) -> None:
        """Set a list; a line that is none (it holds a line break) is left out."""
        self.set(key, "\n".join(each for each in lines if each.splitlines() == [each]))

    def reset(self, key: str) -> None:
        """Go back to the default."""
        values, path = self._home(key)
        values.pop(key, None)
        _store(path, key, None)

    def _home(self, key: str) -> tuple[dict[str, SettingValue], Path]:
        if self._state_path is not None and BY_KEY[key].group is SettingGroup.WINDOW:
            return self._state, self._state_path
        return self._values, self._path


def _valid(path: Path) -> dict[str, SettingValue]:
    """Return what a file says as far as it is right; the rest stays in the file."""
    return {
        key: value
        for key, value in settings_file.read(path).items()
        if isinstance(value, (bool, int, str)) and key in BY_KEY and BY_KEY[key].accepts(value)
    }


def _store(path: Path, key: str, value: SettingValue | None) -> None:
    # The file is read again: another window, or a newer version, may have written to it.
    values = settings_file.read(path)
    if key in values and type(values[key]) is type(value) and values[key] == value:
        return  # a start, an end and fields of dialogs set much that was so before
    values.pop(key, None)
    if value is not None:
        values[key] = value
    try:
        settings_file.write(path, values)
    except OSError as error:
        # A read-only place: the setting holds for this run.
        _LOG.info("the settings could not be written: %s", error.strerror)
