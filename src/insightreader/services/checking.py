"""Checking quotations against the stored source: the text is rebuilt from the Markdown, so that a
row is never compared with itself.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.domain.ids import PostId, RevisionId
from insightreader.domain.text import RenderedText
from insightreader.services.reading import Reading
from insightreader.text.rendering import RENDERER
from insightreader.text.verdict import check

Render = Callable[[str], RenderedText]
_FAULTY_PLACES = (PlaceVerdict.AMBIGUOUS, PlaceVerdict.ORPHAN)


@dataclass(frozen=True, slots=True)
class Checked:
    """One annotation with the verdicts that checking gave.

    ``source_is_intact``: the text still has the hash that was recorded when it was made.
    """

    annotation: Annotation
    source_is_intact: bool

    @property
    def is_faulty(self) -> bool:
        """Whether a person should look: changed, ambiguous, orphan, or not the source it was."""
        verdicts = self.annotation
        return (
            not self.source_is_intact
            or verdicts.text_verdict is TextVerdict.CHANGED
            or verdicts.place_verdict in _FAULTY_PLACES
        )


class Checking:
    """Judges every quotation of a post, or of the library."""

    def __init__(self, reading: Reading, render: Render) -> None:
        self._reading = reading
        self._render = render

    def check(self, post: PostId | None = None) -> Iterator[Checked]:
        """Yield each annotation with fresh verdicts, post by post."""
        found = (
            self._reading.all_annotations() if post is None else self._reading.annotations_of(post)
        )
        by_revision: dict[RevisionId, list[Annotation]] = {}
        for annotation in found:
            by_revision.setdefault(annotation.revision, []).append(annotation)
        for revision, members in by_revision.items():
            text, intact = self._source(revision)
            for annotation in members:
                yield Checked(_judged(annotation, text), intact)

    def _source(self, revision: RevisionId) -> tuple[str, bool]:
        """Return the reading text to judge by, and whether it has the recorded hash.

        A revision of an older renderer can't be rebuilt by this one; its stored text is hashed.
        """
        stored = self._reading.rendered(revision)
        text = self._render(stored.markdown).text if stored.renderer == RENDERER else stored.text
        return text, hashlib.sha256(text.encode()).hexdigest() == stored.text_sha256


def _judged(annotation: Annotation, text: str) -> Annotation:
    found = check(
        text,
        annotation.start,
        annotation.end,
        exact=annotation.exact,
        prefix=annotation.prefix,
        suffix=annotation.suffix,
    )
    by_hand = annotation.place_verdict is PlaceVerdict.BY_HAND and found.place is PlaceVerdict.SAME
    place = PlaceVerdict.BY_HAND if by_hand else found.place
    return replace(
        annotation, text_verdict=found.text, place_verdict=place, start=found.start, end=found.end
    )
