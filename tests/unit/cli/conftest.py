"""Commands are run as a shell runs them: arguments and bytes in, bytes and a code out."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from insightreader.cli.main import main
from insightreader.services.reading import Reading
from insightreader.store.library import Library
from tests.building import annotate, new_library, save

URL = "https://example.org/missions"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


class Stream(io.TextIOWrapper):
    """Standard output as a pipe or as a terminal."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def written(self) -> str:
        return self.buffer.getvalue().decode("utf-8")


Run = Callable[..., Ran]


@pytest.fixture
def run(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command on the library of the test; ``json=True`` asks for JSON."""

    def run_command(
        *arguments: object,
        json: bool = False,
        stdin: bytes = b"",
        terminal: bool = False,
        library: Path | None = None,
    ) -> Ran:
        out, err = Stream(is_terminal=terminal), Stream(is_terminal=terminal)
        options = ["--library", str(library or tmp_path / "library"), *(["--json"] * json)]
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
            code = main([*options, *map(str, arguments)])
        return Ran(code, out.written, err.written)

    return run_command


@dataclass(frozen=True, slots=True)
class Shelf:
    """A library with two posts and a note, closed again; ids as the command line shows them."""

    folder: Path
    post: str
    other: str
    note: str

    def open(self) -> Library:
        return Library(self.folder)


@pytest.fixture
def shelf(tmp_path: Path, home: Path) -> Shelf:
    folder = tmp_path / "library"
    with new_library(folder) as library:
        post = save(library, url=URL, tags=("mission",), author="Ann", site="Blog")
        other = save(library, "Another post about rivers.", title="Rivers")
        note = annotate(library, post, "bold goal", comment="why?", codes=["Case/One"])
        reading = Reading(library)
        uids = [reading.details(each).row.uid for each in (post, other)]
        [annotation] = reading.annotations([note])
    return Shelf(folder, *uids, annotation.uid)
