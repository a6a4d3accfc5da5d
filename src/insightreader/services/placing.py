"""Where annotations stand, as a person decides it: longer or shorter, elsewhere, or nowhere.

What anchoring found is kept beside that, so that every decision can be undone.
"""

from insightreader.domain.changes import Done
from insightreader.domain.entities import Annotation, PlaceVerdict, Revision, TextVerdict
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import AnnotationId
from insightreader.services.annotating import whole_passage
from insightreader.store import annotations, placements, revisions
from insightreader.store.library import Library
from insightreader.store.operations import Act
from insightreader.text.selectors import make_selector
from insightreader.text.verdict import judge_text


class Placing:
    """Writes what a person decides about the newest revision of an annotation's post."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def resize(self, annotation: AnnotationId, start: int, end: int) -> Done[None]:
        """Let an annotation quote another passage: it begins or ends elsewhere.

        Raises NotFound, and NothingToRead where only space is left.
        """
        with self._library.act("resize") as act:
            note, head = self._note(annotation)
            text, start, end = _passage(act, head, (start, end))
            selector = make_selector(text, start, end)
            block = revisions.block_at(act.connection, head.id, start)
            act.edit(
                "annotation",
                note.id,
                revision=head.id,
                exact=selector.exact,
                prefix=selector.prefix,
                suffix=selector.suffix,
                changed_ms=act.now_ms,
            )
            placements.place(
                act,
                note.id,
                head.id,
                passage=(start, end, block),
                verdicts=(TextVerdict.EXACT, PlaceVerdict.SAME),
            )
        return Done(None, act.changes)

    def place(self, annotation: AnnotationId, start: int, end: int) -> Done[None]:
        """Say by hand where a quotation stands now; its words stay what they are.

        Raises NotFound, and NothingToRead where only space is left.
        """
        with self._library.act("place") as act:
            note, head = self._note(annotation)
            text, start, end = _passage(act, head, (start, end))
            block = revisions.block_at(act.connection, head.id, start)
            verdict = judge_text(note.exact, text[start:end])
            placements.place(
                act,
                note.id,
                head.id,
                passage=(start, end, block),
                verdicts=(verdict, PlaceVerdict.BY_HAND),
            )
        return Done(None, act.changes)

    def accept(self, annotation: AnnotationId) -> Done[None]:
        """Agree with the place that was found. Raises NotFound; also where none was found."""
        note, _ = self._note(annotation)
        if note.place_verdict is PlaceVerdict.ORPHAN:
            raise NotFound(f"annotation {annotation} has no place", what="place")
        return self._decide("accept-place", note, PlaceVerdict.BY_HAND)

    def refuse(self, annotation: AnnotationId) -> Done[None]:
        """Say that the place that was found is wrong: the annotation has none. Raises NotFound."""
        note, _ = self._note(annotation)
        return self._decide("refuse-place", note, PlaceVerdict.ORPHAN)

    def _decide(self, kind: str, note: Annotation, verdict: PlaceVerdict) -> Done[None]:
        with self._library.act(kind) as act:
            placements.place(
                act,
                note.id,
                note.revision,
                passage=(note.start, note.end, note.block),
                verdicts=(note.text_verdict, verdict),
            )
        return Done(None, act.changes)

    def _note(self, annotation: AnnotationId) -> tuple[Annotation, Revision]:
        found = annotations.by_ids(self._library.connection, [annotation])
        if not found or found[0].is_about_post:
            raise NotFound(f"no passage of annotation {annotation}", what="annotation")
        head = revisions.head_revision(self._library.connection, found[0].post)
        if head is None:
            raise NotFound(f"post {found[0].post} has no text", what="revision")
        return found[0], head


def _passage(act: Act, head: Revision, wanted: tuple[int, int]) -> tuple[str, int, int]:
    text = revisions.text(act.connection, head.id)
    return text, *whole_passage(text, wanted)
