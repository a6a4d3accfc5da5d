"""The program's log: a small rotating file that never holds what people read or write.

Call sites pass ids, counts and durations to `logging.getLogger(__name__)`, never content. As a
second fence every argument is cut short, and no traceback's text beyond its types and places.
"""

import logging
import traceback
from collections.abc import Mapping
from logging.handlers import RotatingFileHandler
from pathlib import Path

from insightreader.base.paths import ensure

LOGGER = "insightreader"
FILE_NAME = "insightreader.log"
LARGEST_BYTES = 1_000_000
KEPT_FILES = 3
LONGEST_ARGUMENT = 120

_FORMAT = "%(asctime)s %(levelname)-7s %(process)d %(name)s: %(message)s"


class ContentlessFormatter(logging.Formatter):
    """Cuts long arguments, and writes exceptions as type and places without their messages."""

    def __init__(self) -> None:
        super().__init__(_FORMAT)

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the places of an exception."""
        short = logging.makeLogRecord(record.__dict__)
        short.args = _shortened(record.args)
        short.exc_text = None
        return super().format(short)

    def formatException(self, ei: object) -> str:  # noqa: N802 - overrides logging
        """Types and places, innermost last; an exception's message may quote a post."""
        assert isinstance(ei, tuple)
        kind, error = ei[0], ei[1]
        frames = traceback.extract_tb(error.__traceback__) if error else []
        places = (f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames)
        return "\n".join([*places, f"  {getattr(kind, '__qualname__', kind)}"])


def start(folder: Path, *, level: int = logging.INFO) -> Path:
    """Write the program's log into `folder` from now on; return the file.

    A second call moves it there. Loggers of libraries aren't written: they quote content.
    """
    stop()
    file = ensure(folder) / FILE_NAME
    handler = RotatingFileHandler(
        file, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(ContentlessFormatter())
    logger = logging.getLogger(LOGGER)
    logger.addHandler(handler)
    logger.setLevel(level)
    return file


def stop() -> None:
    """Close the log file."""
    logger = logging.getLogger(LOGGER)
    for handler in [each for each in logger.handlers if isinstance(each, RotatingFileHandler)]:
        logger.removeHandler(handler)
        handler.close()


def set_level(level: int) -> None:
    """Write messages of `level` and above."""
    logging.getLogger(LOGGER).setLevel(level)


def _shortened(
    arguments: tuple[object, ...] | Mapping[str, object] | None,
) -> tuple[object, ...] | dict[str, object] | None:
    if isinstance(arguments, Mapping):
        return {name: _cut(value) for name, value in arguments.items()}
    return tuple(_cut(value) for value in arguments) if arguments else None


def _cut(value: object) -> object:
    if isinstance(value, int | float):
        return value
    text = str(value)
    return text if len(text) <= LONGEST_ARGUMENT else f"{text[:LONGEST_ARGUMENT]}…"
