"""Codes by name: "Case/Levelling up" is the code Levelling up of the dimension Case."""

from dataclasses import dataclass

from insightreader.domain.changes import Done
from insightreader.domain.errors import UserError
from insightreader.domain.ids import CodeId
from insightreader.store.evidence import codebook
from insightreader.store.library import Library
from insightreader.store.operations import Act

DEFAULT_DIMENSIONS = ("Case", "Outcome", "Factor", "Mission", "Sector")
UNSORTED = "Topic"
"""The dimension of a code that was given without one."""


class CodeNameEmpty(UserError):
    """A code without a name."""


@dataclass(frozen=True, slots=True)
class CodeName:
    """A code as people write it."""

    dimension: str
    name: str

    @classmethod
    def parse(cls, written: str) -> "CodeName":
        """Read "Dimension/Name", or a bare name. Raises CodeNameEmpty."""
        dimension, slash, name = written.partition("/")
        if not slash:
            dimension, name = UNSORTED, written
        tidy = cls(" ".join(dimension.split()) or UNSORTED, " ".join(name.split()))
        if not tidy.name:
            raise CodeNameEmpty(written)
        return tidy

    def ensure(self, act: Act, colour: str) -> CodeId:
        """Return the code's key, putting it into the codebook if need be."""
        return codebook.ensure_code(act, self.dimension, self.name, colour=colour)

    def __str__(self) -> str:
        return f"{self.dimension}/{self.name}"


class Coding:
    """Keeps the codebook."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def add(self, code: CodeName, *, colour: str, definition: str = "") -> Done[CodeId]:
        """Put a code into the codebook."""
        with self._library.act("add-code", label={"name": str(code)}) as act:
            key = codebook.ensure_code(
                act, code.dimension, code.name, colour=colour, definition=definition
            )
        return Done(key, act.changes)
