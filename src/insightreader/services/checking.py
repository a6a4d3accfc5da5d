"""Checking quotations against the stored source: the text is rebuilt from the Markdown, so that a
row is never compared with itself.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.domain.text import RenderedText
from insightreader.services.reading import Reading
from insightreader.store import annotations
from insightreader.store.library import Library
from insightreader.text.differing import difference
from insightreader.text.renderer import RENDERER
from insightreader.text.selectors import QuoteSelector
from insightreader.text.verdict import check, judge_passage

Render = Callable[[str], RenderedText]


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
        return not self.source_is_intact or self.annotation.is_doubtful


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
    """Judge an annotation where it stands; look elsewhere only for one that was whole before.

    One that was carried to a changed passage, or was lost, is what carrying said; nothing more is
    to be learnt from the text that it was carried to.
    """
    if annotation.is_about_post or annotation.place_verdict is PlaceVerdict.ORPHAN:
        return annotation
    quoted = QuoteSelector(annotation.exact, annotation.prefix, annotation.suffix)
    verdict = judge_passage(quoted, text, (annotation.start, annotation.end))
    was_changed = annotation.text_verdict is TextVerdict.CHANGED
    if was_changed or verdict is not TextVerdict.CHANGED:
        return _with_difference(replace(annotation, text_verdict=verdict), quoted, text)
    found = check(
        text,
        annotation.start,
        annotation.end,
        exact=annotation.exact,
        prefix=annotation.prefix,
        suffix=annotation.suffix,
    )
    by_hand = annotation.place_verdict is PlaceVerdict.BY_HAND and found.place is PlaceVerdict.SAME
    judged = replace(
        annotation,
        text_verdict=found.text,
        place_verdict=PlaceVerdict.BY_HAND if by_hand else found.place,
        start=found.start,
        end=found.end,
    )
    return _with_difference(judged, quoted, text)


def _with_difference(judged: Annotation, quoted: QuoteSelector, text: str) -> Annotation:
    """Return it with what differs by the verdict that it has now, whatever differed before."""
    differs = (
        judged.text_verdict is TextVerdict.CHANGED
        and judged.place_verdict is not PlaceVerdict.ORPHAN
    )
    place = (judged.start, judged.end)
    return replace(judged, difference=difference(quoted, text, place) if differs else None)


def keep_verdicts(library: Library, checked: Iterable[Checked]) -> None:
    """Store the verdicts that checking gave, so that everything shows them; ranges stay.

    A quotation that checking found elsewhere isn't what stands at its stored range: changed there.
    Those of a text that isn't what it was are left alone: they would be about another text.
    Nothing is stored in a library that can't be written.
    """
    if library.is_read_only:
        return
    found = [each.annotation for each in checked if each.source_is_intact]
    stored = {each.id: each for each in annotations.by_ids(library.connection, _ids(found))}
    kept = [_where_it_stands(each, stored[each.id]) for each in found]
    differing = [each for each in kept if _verdicts(each) != _verdicts(stored[each.id])]
    if not differing:
        return
    with library.unlogged():
        for each in differing:
            annotations.set_verdicts(library.connection, each)


def _where_it_stands(found: Annotation, stored: Annotation) -> Annotation:
    if (found.start, found.end) == (stored.start, stored.end):
        return found
    return replace(stored, text_verdict=TextVerdict.CHANGED)


def _ids(found: Iterable[Annotation]) -> list[AnnotationId]:
    return [each.id for each in found]


def _verdicts(annotation: Annotation) -> tuple[TextVerdict, PlaceVerdict]:
    return annotation.text_verdict, annotation.place_verdict
