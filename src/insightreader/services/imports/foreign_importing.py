"""Importing other programs' files: a handful of posts at a time, so that it can be stopped.

An import that was stopped is taken up by beginning it again: what came in is known by its address.
"""

from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from insightreader.base.clock import now_ms
from insightreader.domain.cleaned import Cleaned
from insightreader.domain.errors import InsightReaderError
from insightreader.domain.exchange import ImportKind, ImportProblem, ImportReport
from insightreader.domain.foreign import ForeignFile, ForeignPost
from insightreader.domain.ids import AnnotationId
from insightreader.interchange.importers.foreign_kinds import read_foreign
from insightreader.interchange.registry import guard
from insightreader.services.imports.foreign_acts import Taken, known_addresses, take_in
from insightreader.services.imports.foreign_codes import add_codes
from insightreader.services.imports.foreign_rehearsing import rehearsed
from insightreader.services.imports.link_captures import (
    Prepared,
    content_source,
    link_text,
    prepared_content,
    prepared_link,
)
from insightreader.services.imports.steps import (
    Act,
    Clean,
    DeskAct,
    Errand,
    Reached,
    RenderComment,
    Step,
)
from insightreader.services.imports.steps import Steps as ImportSteps
from insightreader.services.imports.zotero_reading import read_zotero

HANDFUL = 20
"""Posts an act takes in: few, so that nobody waits for the writer lane."""


def import_foreign(path: Path, kind: ImportKind) -> ImportSteps:
    """Bring in the posts of another program's file. Raises FileUnusable, Refused."""
    found = yield Errand(partial(guard(kind, _read), path, kind))
    return (yield from _Import(path, kind, cast("ForeignFile", found)).steps())


def rehearse_foreign(path: Path, kind: ImportKind, *, library: Path | None = None) -> ImportSteps:
    """Tell what of a file is new to the library in a folder, and what couldn't be carried."""
    found = cast("ForeignFile", (yield Errand(partial(guard(kind, _read), path, kind))))
    report = yield Errand(partial(guard(kind, rehearsed), found, library))
    return cast("ImportReport", report)


def _read(path: Path, kind: ImportKind) -> ForeignFile:
    return read_zotero(path) if kind is ImportKind.ZOTERO else read_foreign(path, kind)


class _Import:
    """One import under way."""

    def __init__(self, path: Path, kind: ImportKind, found: ForeignFile) -> None:
        self._file = path.name
        self._kind = kind
        self._found = found
        self._posts = self._annotations = self._known = 0
        self._problems = list(found.problems)

    def steps(self) -> ImportSteps:
        if self._found.codes or self._found.dimensions:
            known = yield Act(partial(guard(self._kind, add_codes), self._found, self._file))
            self._known += cast("int", known)
        total = len(self._found.posts)
        for begin in range(0, total, HANDFUL):
            yield Reached(begin, total)
            yield from self._handful(self._found.posts[begin : begin + HANDFUL])
        yield Reached(total, total)
        return ImportReport(
            self._posts,
            self._annotations,
            self._known,
            tuple(self._problems),
            tuple(self._found.left_behind),
        )

    def _handful(self, found: Sequence[ForeignPost]) -> Generator[Step, object, None]:
        asked = yield Act(partial(known_addresses, found))
        known = cast("frozenset[str]", asked)
        prepared = []
        for each in found:
            if each.content and each.url not in known:
                prepared.append((yield from self._cleaned(each)))
            else:
                work = partial(guard(self._kind, prepared_link), each, now_ms())
                prepared.append(cast("Prepared", (yield Errand(work))))
        done = yield Act(partial(guard(self._kind, take_in), prepared, self._file))
        taken = cast("Taken", done)
        self._posts += taken.posts
        self._annotations += taken.annotations
        self._known += taken.known
        self._problems += taken.problems
        for key, comment in taken.comments:
            html = cast("str", (yield RenderComment(comment)))
            yield Act(_storing(key, comment, html))

    def _cleaned(self, post: ForeignPost) -> Generator[Step, object, Prepared]:
        source = content_source(post, now_ms())
        try:
            cleaned = cast("Cleaned", (yield Clean(source)))
        except InsightReaderError as error:
            # The bytes are kept all the same, as the capture of a post without a better text.
            self._problems.append(ImportProblem(post.where, f"text: {type(error).__name__}"))
            return Prepared(post, source, link_text(post))
        return prepared_content(post, source, cleaned)


def _storing(key: AnnotationId, comment: str, html: str) -> DeskAct:
    return lambda desk: desk.annotating.store_rendered(key, comment, html)
