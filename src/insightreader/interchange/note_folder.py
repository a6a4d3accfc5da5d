"""A folder of Markdown files that is kept up to date: what we wrote is known by a list in it.

Nothing is overwritten or removed that this program didn't write as it stands there: what somebody
edited, and what belongs to no post any more, is moved to a folder beside.
"""

import hashlib
from pathlib import Path

import msgspec

from insightreader.domain.errors import Refused, StorageFailed
from insightreader.domain.ids import Uid
from insightreader.interchange.file_name import file_name
from insightreader.interchange.whole_file import replacing

LIST = ".insightreader.json"
ASIDE = "Set aside"
_FORMAT = "insightreader-notes-1"
_ENDING = ".md"


class _Written(msgspec.Struct, frozen=True):
    """A file of ours, and the bytes that we left in it."""

    name: str
    sha256: str


class _Listing(msgspec.Struct):
    format: str
    library: str
    files: dict[str, _Written] = msgspec.field(default_factory=dict)


class NoteFolder:
    """One folder. Call ``write`` for each post, and ``save`` however that ended."""

    def __init__(self, folder: Path, library: Uid) -> None:
        """Open a folder or make it. Raises Refused for one that another library writes to."""
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageFailed(f"{folder}: {error.strerror}", path=str(folder)) from error
        if (folder / LIST).is_symlink():
            raise Refused(f"{LIST} is a link", path=str(folder))
        self._listing = self._read(library)

    def write(self, post: Uid, title: str, *, text: str) -> None:
        """Bring a post's file up to date under the name that it got first."""
        data = text.encode("utf-8", "replace")
        digest = hashlib.sha256(data).hexdigest()
        known = self._listing.files.get(post)
        there = self._digest(known.name) if known else None
        if known is not None and there == known.sha256 == digest:
            return
        is_link = known is not None and (self._folder / known.name).is_symlink()
        if known is not None and (is_link or there not in (None, known.sha256)):
            self._put_aside(known.name)
        name = known.name if known else self._free_name(title, post)
        with replacing(self._folder / name) as file:
            file.write(data)
        self._listing.files[post] = _Written(name, digest)

    def keep_only(self, posts: set[Uid]) -> None:
        """Put files of all other posts aside."""
        for post in [each for each in self._listing.files if each not in posts]:
            known = self._listing.files.pop(post)
            if self._digest(known.name) is not None:
                self._put_aside(known.name)

    def save(self) -> None:
        """Write the list of what is ours."""
        with replacing(self._folder / LIST) as file:
            file.write(msgspec.json.format(msgspec.json.encode(self._listing)) + b"\n")

    def _read(self, library: Uid) -> _Listing:
        try:
            data = (self._folder / LIST).read_bytes()
            found = msgspec.json.decode(data, type=_Listing)
        except (FileNotFoundError, msgspec.DecodeError):
            # Without its list a folder is somebody's own: every file in it stays as it is.
            return _Listing(_FORMAT, library)
        except OSError as error:
            raise StorageFailed(f"{LIST}: {error.strerror}", path=LIST) from error
        if found.format != _FORMAT or found.library != library:
            raise Refused("the folder belongs to another library", path=str(self._folder))
        safe = {post: each for post, each in found.files.items() if _is_plain(each.name)}
        return _Listing(_FORMAT, library, safe)

    def _digest(self, name: str) -> str | None:
        """The sum of a file's bytes; None where there is none, or a link that leads elsewhere."""
        path = self._folder / name
        try:
            return None if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError:
            return None

    def _free_name(self, title: str, post: Uid) -> str:
        taken = {each.name.casefold() for each in self._listing.files.values()}
        taken |= {path.name.casefold() for path in self._folder.iterdir()}
        name = file_name(title, _ENDING)
        return file_name(title, f" {post[-8:]}{_ENDING}") if name.casefold() in taken else name

    def _put_aside(self, name: str) -> None:
        aside = self._folder / ASIDE
        try:
            aside.mkdir(exist_ok=True)
            target, number = aside / name, 1
            while target.exists():
                number += 1
                target = aside / f"{name.removesuffix(_ENDING)} {number}{_ENDING}"
            (self._folder / name).rename(target)
        except OSError as error:
            raise StorageFailed(f"{name}: {error.strerror}", path=name) from error


def _is_plain(name: str) -> bool:
    """Whether a name from the list stays in the folder: anybody may have written to it."""
    return name.endswith(_ENDING) and file_name(name.removesuffix(_ENDING), _ENDING) == name
