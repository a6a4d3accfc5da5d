"""The one reader of ``resources/``: inside the installed package, or at the checkout's root."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


class ResourceMissing(LookupError):
    """A file that should come with the program isn't there, or the name points outside."""


@cache
def root() -> Path:
    """The folder of resources. Raises ResourceMissing when the program is installed without."""
    inside, beside = _PACKAGE / "resources", _PACKAGE.parent.parent / "resources"
    for folder in (inside, beside):
        if folder.is_dir():
            return folder
    raise ResourceMissing("resources")


def guide() -> Path:
    """The folder of the user guide's pages. Raises ResourceMissing when it isn't there."""
    inside, beside = root() / "guide", _PACKAGE.parent.parent / "docs" / "guide"
    for folder in (inside, beside):
        if folder.is_dir():
            return folder
    raise ResourceMissing("guide")


def changelog() -> Path:
    """The list of changes. Raises ResourceMissing when it isn't there."""
    inside, beside = root() / "CHANGELOG.md", _PACKAGE.parent.parent / "CHANGELOG.md"
    for file in (inside, beside):
        if file.is_file():
            return file
    raise ResourceMissing("CHANGELOG.md")


def path(name: str) -> Path:
    """The file or folder `name`, written with ``/`` below the root.

    Raises ResourceMissing when it doesn't exist or the name leads outside.
    """
    target = (root() / name).resolve()
    if not target.is_relative_to(root().resolve()) or not target.exists():
        raise ResourceMissing(name)
    return target


def read_text(name: str) -> str:
    """The text of the file `name` (UTF-8)."""
    return path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """The bytes of the file `name`."""
    return path(name).read_bytes()


def names(folder: str, suffix: str = "") -> list[str]:
    """The names of the files right in `folder` that end in `suffix`, sorted."""
    files = (entry.name for entry in path(folder).iterdir() if entry.is_file())
    return sorted(name for name in files if name.endswith(suffix))
