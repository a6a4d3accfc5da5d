"""Exporting posts into one file, whole or not at all, with a list of what that can't carry."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from insightreader import __version__
from insightreader.base.clock import Clock, now_ms
from insightreader.domain.entities import Annotation
from insightreader.domain.exchange import (
    ExportedPost,
    ExportKind,
    ExportReport,
    LeftBehind,
    Origin,
    Part,
)
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter
from insightreader.interchange import html, markdown, w3c
from insightreader.interchange.whole_file import replacing
from insightreader.services.archiving import export_archive
from insightreader.services.progress import OnStep, ignore
from insightreader.services.reading import Reading, Source
from insightreader.store import holdings
from insightreader.store.library import identity

SUFFIXES = {
    ExportKind.W3C: ".jsonld",
    ExportKind.MARKDOWN: ".md",
    ExportKind.HTML: ".html",
    ExportKind.ARCHIVE: ".archive",
}
_CARRIED = {
    ExportKind.W3C: frozenset({Part.TEXT}),
    ExportKind.MARKDOWN: frozenset({Part.TAG}),
    ExportKind.HTML: frozenset({Part.TAG, Part.TEXT, Part.IMAGE}),
}


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to export. ``with_text`` adds the clean texts to Markdown; ``on_step`` hears of posts."""

    with_text: bool = False
    on_step: OnStep = ignore
    clock: Clock = now_ms


_PLAIN = ExportOptions()


def export(
    source: Source,
    posts: Sequence[PostId] | None,
    *,
    kind: ExportKind,
    target: Path,
    options: ExportOptions = _PLAIN,
) -> ExportReport:
    """Write posts (None: all that aren't in the trash; an archive has those too) to ``target``.

    Raises DiskFull and StorageFailed, and then what lay at ``target`` is untouched; NotFound for
    an unknown post.
    """
    origin = Origin(identity(source.connection).uid, options.clock(), __version__)
    if kind is ExportKind.ARCHIVE:
        return export_archive(source, posts, target=target, origin=origin, on_step=options.on_step)
    chosen = list(Reading(source).listing(ListFilter()) if posts is None else posts)
    supply = _Supply(source, chosen, on_step=options.on_step)
    shortfall = html.Shortfall()
    with replacing(target) as file:
        for piece in _pieces(kind, supply, origin=origin, shortfall=shortfall, options=options):
            file.write(piece.encode("utf-8", "replace"))
    carried = _CARRIED[kind] | ({Part.TEXT} if options.with_text else set())
    held = holdings.holdings(source.connection, chosen)
    missing = [LeftBehind(part, count) for part, count in held.items() if part not in carried]
    if kind is ExportKind.W3C and supply.unmarked:
        # A text goes out with the annotations that are about it, and with nothing else.
        missing.insert(0, LeftBehind(Part.TEXT, supply.unmarked))
    return ExportReport(len(chosen), supply.annotations, (*missing, *_fallen_short(shortfall)))


def doubtful_quotations(source: Source, posts: Sequence[PostId] | None) -> list[Annotation]:
    """Return the annotations of posts (None: of all) that a person should look at before export.

    Their passage is changed, stands in several places, or is gone.
    """
    reading = Reading(source)
    found = (
        reading.all_annotations()
        if posts is None
        else [each for post in posts for each in reading.annotations_of(post)]
    )
    return [each for each in found if each.is_doubtful]


def _pieces(
    kind: ExportKind,
    supply: "_Supply",
    *,
    origin: Origin,
    shortfall: html.Shortfall,
    options: ExportOptions,
) -> Iterator[str]:
    if kind is ExportKind.W3C:
        return w3c.document(supply, origin)
    if kind is ExportKind.MARKDOWN:
        return markdown.document(supply, with_text=options.with_text)
    return html.document(supply, origin, shortfall=shortfall)


def _fallen_short(shortfall: html.Shortfall) -> Iterator[LeftBehind]:
    """Passages that aren't in the text can't be marked there; the rest should have been shown."""
    if shortfall.places:
        yield LeftBehind(Part.PLACE_IN_TEXT, shortfall.places)
    if shortfall.drawings:
        yield LeftBehind(Part.MARKUP, shortfall.drawings, is_by_nature=False)
    if shortfall.pictures:
        yield LeftBehind(Part.IMAGE, shortfall.pictures, is_by_nature=False)


class _Supply:
    """Brings posts one after the other, so that never more than one is in memory."""

    def __init__(self, source: Source, posts: Sequence[PostId], *, on_step: OnStep) -> None:
        self._source = source
        self._reading = Reading(source)
        self._posts = posts
        self._on_step = on_step
        self.annotations = 0
        self.unmarked = 0

    def __iter__(self) -> Iterator[ExportedPost]:
        for number, post in enumerate(self._posts, 1):
            found = self._reading.open(post)
            types = holdings.image_types(self._source.connection, post)
            images = {digest: (types[digest], data) for digest, data in found.images.items()}
            self.annotations += len(found.annotations)
            self.unmarked += found.rendered is not None and not found.annotations
            yield ExportedPost(found.details, found.rendered, found.annotations, images)
            self._on_step(number, len(self._posts))
