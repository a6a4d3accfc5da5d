"""The index's folder: generations side by side, and a pointer to the one in use.

    <folder>/writer.lock  current  g-<n>/{stamp.json, Whoosh's files, damaged}

A new index grows in a generation that nobody reads; replacing the pointer puts it in use.
Who finds damage while searching holds no lock, and leaves "damaged" behind for who indexes.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from insightreader.index.durable import write_durably

POINTER_NAME = "current"
LOCK_NAME = "writer.lock"
DAMAGED_NAME = "damaged"
_GENERATION = "g-"


def current_generation(folder: Path) -> Path:
    """The generation in use. Raises ``OSError`` or ``ValueError`` when there is none."""
    name = (folder / POINTER_NAME).read_text(encoding="utf-8").strip()
    if not _is_generation(name):
        raise ValueError(name)
    return folder / name


def make_folder(folder: Path) -> None:
    """Make the folder, or make an existing one private."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


def next_generation(folder: Path) -> Path:
    """Where an index may grow beside the one in use."""
    numbers = [int(each.name[len(_GENERATION) :]) for each in _generations(folder)]
    return folder / f"{_GENERATION}{max(numbers, default=0) + 1}"


def put_in_use(generation: Path) -> None:
    """Point to another generation, at once and durably."""
    write_durably(generation.parent / POINTER_NAME, generation.name)


def condemn(generation: Path) -> None:
    """Mark an index as damaged: nobody opens it again, and the next writer makes it anew."""
    with suppress(OSError):  # gone meanwhile, or on a disk that can't be written to
        (generation / DAMAGED_NAME).touch()


def is_condemned(generation: Path) -> bool:
    """Whether somebody found an index damaged."""
    return (generation / DAMAGED_NAME).exists()


def remove_strays(folder: Path, *, keep: Path | None = None) -> None:
    """Remove generations that are neither in use nor ``keep``; readers of theirs must reopen.

    For the holder of the writer lock only.
    """
    try:
        kept = {current_generation(folder), keep}
    except (OSError, ValueError):
        kept = {keep}
    for generation in _generations(folder):
        if generation not in kept:
            shutil.rmtree(generation, ignore_errors=True)


def _is_generation(name: str) -> bool:
    return name.startswith(_GENERATION) and name[len(_GENERATION) :].isdecimal()


def _generations(folder: Path) -> list[Path]:
    return [each for each in folder.iterdir() if _is_generation(each.name) and each.is_dir()]
