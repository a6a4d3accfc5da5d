"""The files beside a REFI-QDA project, found by name however a program wrote their path."""

from pathlib import PurePosixPath

from insightreader.interchange.importers.foreign_text import decoded
from insightreader.interchange.importers.member_files import Members

PROJECT_ENDING = ".qde"


class ProjectFiles:
    """Members of a .qdpx by their bare names: folders differ in case, paths are often absolute."""

    def __init__(self, members: Members | None) -> None:
        self._members = members
        names = members.names if members else []
        self._by_name = {PurePosixPath(each).name.casefold(): each for each in names}

    def bytes_of(self, path: str | None) -> bytes | None:
        """Return the bytes behind "internal://…", "relative://…" or any path's last part."""
        if not path or self._members is None:
            return None
        bare = path.replace("\\", "/").rpartition("/")[2].casefold()
        name = self._by_name.get(bare)
        return None if name is None else self._members.read(name)

    def text_of(self, path: str | None) -> str | None:
        """Return the text behind a path, its mark taken off."""
        data = self.bytes_of(path)
        return None if data is None else decoded(data).removeprefix("\ufeff")

    def project(self) -> bytes | None:
        """Return the project's description."""
        names = [name for bare, name in self._by_name.items() if bare.endswith(PROJECT_ENDING)]
        return self._members.read(names[0]) if self._members and names else None


def is_project(names: list[str]) -> bool:
    """Return whether a zip's members are a project's."""
    return any(name.casefold().endswith(PROJECT_ENDING) for name in names)
