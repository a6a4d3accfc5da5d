"""The file of a user's settings: plain JSON, replaced whole, never in the way of starting."""

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path

_LOG = logging.getLogger(__name__)


def read(path: Path) -> dict[str, object]:
    """Return what the file says; nothing where it is missing or no JSON object."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _LOG.info("the settings could not be read: %s", type(error).__name__)
        return {}
    return found if isinstance(found, dict) else {}


def write(path: Path, values: Mapping[str, object]) -> None:
    """Replace the file. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # A name of its own: two windows may write at the same time.
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    with partial.open("w", encoding="utf-8") as file:
        json.dump(dict(values), file, indent=2, sort_keys=True, ensure_ascii=False)
        file.write("\n")
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
