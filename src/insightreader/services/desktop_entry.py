"""The program's place in one user's desktop: an entry in the menu, an icon, links that open it.

Written when asked for, below the user's own data folder alone, and taken away again as a whole.
Specification: https://specifications.freedesktop.org/desktop-entry-spec/1.5/
"""

import re
from collections.abc import Sequence
from pathlib import Path

from insightreader.base import resources
from insightreader.domain.errors import Refused

MARK = "X-InsightReader-Installed"
"""What stands in every file that was written here; no other is written over or taken away."""
APPLICATIONS = Path("applications")
_PLACES = {
    "insightreader.desktop": APPLICATIONS,
    "insightreader.svg": Path("icons/hicolor/scalable/apps"),
    "insightreader.metainfo.xml": Path("metainfo"),
}
_PLAIN = re.compile(r"[\w@+:,./-]+", re.ASCII)
_SPECIAL = re.compile(r'(["`$\\])')


def install(data_home: Path, *, command: Sequence[str]) -> list[Path]:
    """Write the files that make ``command`` known to the desktop, and return them.

    Raises Refused where a file of that name is somebody else's, before anything is written.
    """
    targets = {name: data_home / place / name for name, place in _PLACES.items()}
    for target in targets.values():
        if target.exists() and not _is_ours(target):
            raise Refused(f"{target} was not written by InsightReader")
    for name, target in targets.items():
        text = resources.path(f"desktop/{name}").read_text(encoding="utf-8")
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(f".{name}.new")
        unfinished.write_text(text.replace("@COMMAND@", exec_line(command)), encoding="utf-8")
        unfinished.replace(target)
    return list(targets.values())


def uninstall(data_home: Path) -> list[Path]:
    """Take away what ``install`` wrote, and return it; files of others stay."""
    targets = [data_home / place / name for name, place in _PLACES.items()]
    ours = [target for target in targets if target.is_file() and _is_ours(target)]
    for target in ours:
        target.unlink()
    return ours


def exec_line(command: Sequence[str]) -> str:
    """Return a command as the key ``Exec`` wants it.

    Quoted words are escaped twice: once for their quotation marks, once for the file.
    """
    return " ".join(map(_quoted, command))


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if _PLAIN.fullmatch(word):
        return word
    quoted = '"' + _SPECIAL.sub(r"\\\1", word) + '"'
    return quoted.replace("\\", "\\\\")


def _is_ours(target: Path) -> bool:
    return MARK.encode() in target.read_bytes()
