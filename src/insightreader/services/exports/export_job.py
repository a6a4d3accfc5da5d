"""One export under way: its posts one after the other, and what turned out not to be carried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from insightreader.base.clock import Clock, now_ms
from insightreader.domain.exchange import ExportedPost, ExportReport, LeftBehind, Origin, Part
from insightreader.domain.ids import PostId
from insightreader.services.evidence.pseudonyms import pseudonyms_of
from insightreader.services.exports.renaming import Renaming
from insightreader.services.progress import OnStep, ignore
from insightreader.services.reading import Reading, Source
from insightreader.store import holdings


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to export. ``with_text`` adds the clean texts to Markdown; ``on_step`` hears of posts."""

    with_text: bool = False
    style: str = "apa"
    """The citation style of reports: a name of ``interchange.citation_styles``."""
    on_step: OnStep = ignore
    clock: Clock = now_ms
    with_names: bool = False
    """Whether names stand although the library has pseudonyms for them."""


PLAIN = ExportOptions()


def renaming_of(source: Source, options: ExportOptions) -> Renaming:
    """Return what replaces names in an export of a library, as its options say."""
    listed = [] if options.with_names else pseudonyms_of(source)
    return Renaming((each.name, each.replacement) for each in listed)


@dataclass(slots=True)
class ExportJob:
    """What a format's writer is given. ``chosen`` is None where everything was asked for."""

    source: Source
    chosen: Sequence[PostId] | None
    posts: Sequence[PostId]
    target: Path
    origin: Origin
    options: ExportOptions
    annotations: int = 0
    unmarked: int = 0
    """Posts that have a text and no annotation."""
    left: list[LeftBehind] = field(default_factory=list)
    renaming: Renaming = field(default_factory=lambda: Renaming(()))

    def whole_posts(self) -> Iterator[ExportedPost]:
        """Yield posts with texts and images, never more than one in memory at a time.

        Names stand in them: quotations without their names would not be found in such a text.
        """
        self.let_names_stand()
        reading = Reading(self.source)
        for number, post in enumerate(self.posts, 1):
            found = reading.open(post)
            types = holdings.image_types(self.source.connection, post)
            images = {digest: (types[digest], data) for digest, data in found.images.items()}
            self.annotations += len(found.annotations)
            self.unmarked += found.rendered is not None and not found.annotations
            yield ExportedPost(found.details, found.rendered, found.annotations, images)
            self.options.on_step(number, len(self.posts))

    def cards(self) -> Iterator[ExportedPost]:
        """Yield posts with their annotations alone: texts and images aren't even read."""
        reading = Reading(self.source)
        for number, post in enumerate(self.posts, 1):
            notes = tuple(reading.annotations_of(post))
            self.annotations += len(notes)
            yield self.renaming.renamed(ExportedPost(reading.details(post), None, notes))
            self.options.on_step(number, len(self.posts))

    def let_names_stand(self) -> None:
        """Note that no name is replaced: the format carries everything as it is."""
        self.leave(Part.PSEUDONYM, len(self.renaming.pairs))

    def leave(self, part: Part, count: int, *, is_by_nature: bool = True) -> None:
        """Note that so many of something weren't carried; none of them is nothing to say."""
        if count:
            self.left.append(LeftBehind(part, count, is_by_nature))

    def report(self, carried: frozenset[Part]) -> ExportReport:
        """Return what was written; whatever the posts hold beside ``carried`` was left behind."""
        held = holdings.holdings(self.source.connection, self.posts)
        missing = [LeftBehind(part, count) for part, count in held.items() if part not in carried]
        left = (*missing, *self.left)
        return ExportReport(len(self.posts), self.annotations, left, self.renaming.met)
