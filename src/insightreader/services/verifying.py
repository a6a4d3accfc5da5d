"""Verifying a library: its files, every stored byte, every text, every quotation, and its index."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from insightreader.domain.errors import (
    IndexUnusable,
    LibraryCorrupt,
    NotFound,
    TextTooComplex,
    WorkerFailed,
)
from insightreader.domain.text import RenderedText
from insightreader.services.backup import check_whole
from insightreader.services.checking import Checking, Render
from insightreader.services.reading import Reading
from insightreader.services.searching import bring_up_to_date
from insightreader.store import checks, index_feed
from insightreader.store.library import Library, LibraryReader
from insightreader.text.renderer import RENDERER

_REMADE = "was damaged, and was made anew"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong. ``where`` is a UUID, a digest's owner or a file; ``detail`` is technical."""

    what: str
    where: str
    detail: str = ""


def index_faults(library: Library) -> list[Fault]:
    """Return the rows that the search index lacks or shouldn't have, after the pending ones are in.

    An index that is missing or doesn't fit is no fault: it is a cache, and was just made anew. One
    that was damaged tells something about the disk. Nothing is said while another program indexes.
    """
    indexed = bring_up_to_date(library)
    if indexed is None:
        return []
    from insightreader.index.reader import IndexSearcher
    from insightreader.workers.feeding import expected_index, index_folder

    with LibraryReader(library.folder) as reader:
        where = str(index_folder(reader))
        damage = [Fault("index", where, _REMADE)] if indexed.cause == "damaged" else []
        expected = {row.key for row in index_feed.everything(reader.connection)}
        try:
            with IndexSearcher(index_folder(reader), expected_index(reader)) as searcher:
                searcher.check_files()
                found = set(searcher.keys())
        except IndexUnusable as error:
            return [*damage, Fault("index", where, error.detail)]
    missing = [Fault("index", key[2:], "missing") for key in sorted(expected - found)]
    superfluous = [Fault("index", key[2:], "superfluous") for key in sorted(found - expected)]
    return damage + missing + superfluous


class Verifying:
    """Looks at everything and changes nothing but the index, which is brought up to date."""

    def __init__(
        self,
        library: Library,
        render: Render,
        *,
        index: Callable[[Library], list[Fault]] = index_faults,
    ) -> None:
        self._library = library
        self._reading = Reading(library)
        self._render = render
        self._index = index

    def verify(self) -> list[Fault]:
        """Return every fault. A damaged database ends the search: what it says can't be trusted."""
        damage = [Fault("integrity", str(self._library.folder), each) for each in self._damage()]
        if damage:
            return damage
        return [
            *self._bytes(),
            *self._rows(),
            *self._texts(),
            *self._quotations(),
            *self._index(self._library),
        ]

    def _damage(self) -> list[str]:
        return check_whole(self._library.folder)

    def _bytes(self) -> Iterator[Fault]:
        for kind, uid, digest in checks.named_bytes(self._library.connection):
            try:
                self._library.captures.get(digest)
            except NotFound:
                yield Fault(kind, uid, f"missing: {digest}")
            except LibraryCorrupt:
                yield Fault(kind, uid, f"changed: {digest}")

    def _rows(self) -> Iterator[Fault]:
        for what, uid, detail in checks.misfits(self._library.connection):
            yield Fault(what, uid, detail)

    def _texts(self) -> Iterator[Fault]:
        for revision, uid in checks.revisions(self._library.connection):
            try:
                detail = self._text_fault(self._reading.rendered(revision))
            except (TextTooComplex, WorkerFailed) as error:
                detail = f"can't be rendered: {error.detail}"
            if detail:
                yield Fault("text", uid, detail)

    def _text_fault(self, stored: RenderedText) -> str:
        """What is wrong with a revision's text; a text of older rules can't be made anew."""
        if _digest(stored.text) != stored.text_sha256:
            return "hash"
        if stored.renderer != RENDERER:
            return ""
        return "" if self._render(stored.markdown).text == stored.text else "markdown"

    def _quotations(self) -> Iterator[Fault]:
        for checked in Checking(self._reading, self._render).check():
            if checked.is_faulty:
                detail = (
                    checked.annotation.verdict if checked.source_is_intact else "source changed"
                )
                yield Fault("quotation", checked.annotation.uid, detail)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
