"""Codebooks in and out: from files, and the ready ones that come with the program."""

from dataclasses import dataclass
from pathlib import Path

from insightreader.base import resources
from insightreader.domain.changes import Done
from insightreader.domain.codebook_draft import DraftCode, DraftCodebook, draft_of
from insightreader.domain.errors import FileUnusable, NotFound
from insightreader.domain.evidence import Role
from insightreader.domain.ids import CodeId, DimensionId
from insightreader.interchange import codebook_file
from insightreader.interchange.whole_file import replacing
from insightreader.services.coding import UNSORTED
from insightreader.services.evidence.codebook import (
    DEFAULT_COLOUR,
    CodeWords,
    add_code,
    codebook_of,
)
from insightreader.services.names import tidy_name
from insightreader.services.reading import Source
from insightreader.store.evidence import codebook as store
from insightreader.store.evidence import codebook_words
from insightreader.store.library import Library
from insightreader.store.operations import Act

_FOLDER = "codebooks"
_READERS = {".json": codebook_file.from_json, ".csv": codebook_file.from_csv}
_WRITERS = {".json": codebook_file.to_json, ".csv": codebook_file.to_csv}
SUFFIXES = tuple(_READERS)
_LARGEST = 16 << 20


@dataclass(frozen=True, slots=True)
class CodebookImport:
    """How many codes came in, and how many were there already."""

    created: int
    known: int


def ready_codebooks() -> list[str]:
    """Return the names of the codebooks that come with the program."""
    return [name.removesuffix(".json") for name in resources.names(_FOLDER, ".json")]


def ready_codebook(name: str) -> DraftCodebook:
    """Return a codebook that comes with the program. Raises NotFound."""
    if name not in ready_codebooks():
        raise NotFound(f"no codebook {name}", what="file")
    return codebook_file.from_json(resources.read_bytes(f"{_FOLDER}/{name}.json"))


def read_codebook(path: Path) -> DraftCodebook:
    """Read a codebook from JSON or CSV, by the name's ending. Raises NotFound, FileUnusable."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise FileUnusable(f"{path.suffix or path.name} is neither .json nor .csv", why="unknown")
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise NotFound(f"{path}: {error.strerror}", what="file") from error
    if len(data) > _LARGEST:
        raise FileUnusable(f"{path.name} is larger than a codebook can be", why="unknown")
    return reader(data)


def write_codebook(source: Source, path: Path) -> None:
    """Write the codebook as JSON or CSV, by the name's ending. Raises FileUnusable, DiskFull."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise FileUnusable(f"{path.suffix or path.name} is neither .json nor .csv", why="unknown")
    with replacing(path) as file:
        file.write(writer(draft_of(codebook_of(source))))


class ImportingCodebooks:
    """Takes codebooks in."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def take_in(self, book: DraftCodebook) -> Done[CodebookImport]:
        """Add what the codebook lacks, in one act.

        Dimensions and codes of the same name are one: they stay where they are, and only get the
        words that they lack.
        """
        with self._library.act("import-codebook", label={"name": book.name}) as act:
            counts = {True: 0, False: 0}
            for dimension in book.dimensions:
                home = store.ensure_dimension(act, tidy_name(dimension.name or UNSORTED))
                words = {"definition": dimension.definition}
                if dimension.role is not Role.NONE:
                    words["role"] = dimension.role
                codebook_words.complete(act, "dimension", home, **words)
                for code in dimension.codes:
                    _take_code(act, home, code, parent=None, counts=counts)
        return Done(CodebookImport(counts[True], counts[False]), act.changes)


def _take_code(
    act: Act,
    home: DimensionId,
    code: DraftCode,
    *,
    parent: CodeId | None,
    counts: dict[bool, int],
) -> None:
    name = tidy_name(code.name)
    key = store.find_code_in(act.connection, home, name)
    counts[key is None] += 1
    words: CodeWords = {
        "definition": code.definition,
        "includes": code.includes,
        "excludes": code.excludes,
        "pattern": code.pattern,
        "bearing": code.bearing,
    }
    if key is None:
        words["colour"] = code.colour or DEFAULT_COLOUR
        key = add_code(act, home, name, parent=parent, **words)
    else:
        codebook_words.complete(act, "code", key, **words)
    for child in code.codes:
        _take_code(act, home, child, parent=key, counts=counts)
