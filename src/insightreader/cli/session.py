"""What a command works with: the library, opened when first needed, the workers, the answer."""

import getpass
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

import click
import msgspec

from insightreader.base.paths import user_paths
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.services.beginning import begin_library
from insightreader.services.reading import Reading, resolve
from insightreader.store import library
from insightreader.store.library import Library
from insightreader.text.printable import printable
from insightreader.workers.clients import Cleaner, Renderer, cleaning_pool, rendering_pool


class Session:
    """One run of the program. Everything it opened is closed by ``close``."""

    def __init__(self, folder: Path | None, *, as_json: bool) -> None:
        self.folder = folder or user_paths().default_library
        self.as_json = as_json
        self._open = ExitStack()

    @cached_property
    def library(self) -> Library:
        """The library; where it can only be read, its acts say why.

        Raises LibraryMissing and the other errors of opening.
        """
        return self._open.enter_context(library.open_library(self.folder))

    def ensure_library(self) -> Library:
        """The library, made by whoever is logged in if there is none yet."""
        if not library.exists(self.folder):
            begin_library(self.folder, profile_name=_person())
        return self.library

    @cached_property
    def reading(self) -> Reading:
        """Questions to the library."""
        return Reading(self.library)

    @cached_property
    def cleaner(self) -> Cleaner:
        """Cleaning in worker processes."""
        pool = cleaning_pool(size=2)
        self._open.callback(pool.close)
        return Cleaner(pool)

    @cached_property
    def renderer(self) -> Renderer:
        """Rendering in a worker process."""
        pool = rendering_pool()
        self._open.callback(pool.close)
        return Renderer(pool)

    def post(self, prefix: str) -> PostId:
        """The post whose id starts so. Raises NotFound, AmbiguousId."""
        return PostId(resolve(self.library, "post", prefix))

    def posts(self, prefixes: Sequence[str]) -> list[PostId]:
        """The posts whose ids start so."""
        return [self.post(each) for each in prefixes]

    def annotation(self, prefix: str) -> AnnotationId:
        """The annotation whose id starts so."""
        return AnnotationId(resolve(self.library, "annotation", prefix))

    def answer(self, document: object, *, lines: Sequence[str] = ()) -> None:
        """Print one JSON document, or the lines for a person, as was asked for."""
        if self.as_json:
            write(msgspec.json.format(msgspec.json.encode(document), indent=2).decode())
        else:
            for line in lines:
                # What a page calls itself mustn't steer a terminal.
                write(printable(line))

    def say(self, message: str) -> None:
        """Tell a person something beside the answer."""
        click.echo(printable(message), err=True)

    def close(self) -> None:
        """Close the library and end the workers."""
        self._open.close()


def on_one_line(text: str) -> str:
    """Return a title or a quotation without its line feeds."""
    return " ".join(text.split())


def write(text: str, *, end: str = "\n") -> None:
    """Write to standard output as UTF-8, whatever the system's locale is."""
    sys.stdout.flush()
    sys.stdout.buffer.write((text + end).encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # A container may have no entry for its user.
        return "me"


pass_session = click.make_pass_decorator(Session)
