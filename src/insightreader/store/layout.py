"""What lies in a library's folder."""

from pathlib import Path

DATABASE = "library.db"
CAPTURES = "captures.db"
BACKUPS = "backups"


def exists(folder: Path) -> bool:
    """Return whether ``folder`` holds a library."""
    return (folder / DATABASE).is_file()
