"""The settings in force: what the file says where that is valid, else the default."""

import logging
from pathlib import Path

from insightreader.base import settings_file
from insightreader.domain.settings import BY_KEY, SettingValue

_LOG = logging.getLogger(__name__)


class Settings:
    """Typed access to settings by key; an unknown key raises KeyError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        found = settings_file.read(path)
        self._values: dict[str, SettingValue] = {}
        for key, value in found.items():
            if isinstance(value, (bool, int, str)) and key in BY_KEY and BY_KEY[key].accepts(value):
                self._values[key] = value
        # What a newer version wrote is kept for it.
        self._unknown = {key: value for key, value in found.items() if key not in BY_KEY}

    def text(self, key: str) -> str:
        """Return a setting that is a text."""
        return str(self._value(key))

    def number(self, key: str) -> int:
        """Return a setting that is a number."""
        return int(self._value(key))

    def flag(self, key: str) -> bool:
        """Return a setting that is on or off."""
        return bool(self._value(key))

    def set(self, key: str, value: SettingValue) -> None:
        """Set and store. Raises ValueError for a value that the setting doesn't take."""
        if not BY_KEY[key].accepts(value):
            raise ValueError(f"{key}: {value!r}")
        self._values[key] = value
        self._store()

    def reset(self, key: str) -> None:
        """Go back to the default."""
        self._values.pop(key, None)
        self._store()

    def _value(self, key: str) -> SettingValue:
        return self._values.get(key, BY_KEY[key].default)

    def _store(self) -> None:
        try:
            settings_file.write(self._path, {**self._unknown, **self._values})
        except OSError as error:
            # A read-only place: the setting holds for this run.
            _LOG.info("the settings could not be written: %s", error.strerror)
