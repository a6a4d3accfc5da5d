"""Where annotations stand, as a person decides it: longer or shorter, elsewhere, or nowhere.

What anchoring found is kept beside that, so that every decision can be undone.
"""

from insightreader.domain.changes import Done
from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import AnnotationId, RevisionId
from insightreader.services.anchoring import place_in_others
from insightreader.services.annotating import whole_passage
from insightreader.store import annotations, placements, revisions
from insightreader.store.library import Connection, Library
from insightreader.store.operations import Act
from insightreader.text.selectors import make_selector
from insightreader.text.verdict import judge_text


class Placing:
    """Writes what a person decides about an annotation's place.

    ``revision`` is the one that the person had on show, None: the newest. Another window may have
    captured the post again meanwhile; then the decision is about the one that was seen.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def resize(
        self,
        annotation: AnnotationId,
        start: int,
        end: int,
        *,
        revision: RevisionId | None = None,
    ) -> Done[None]:
        """Let an annotation quote another passage: it begins or ends elsewhere.

        In the post's other revisions the new words are looked for. Raises NotFound, and
        NothingToRead where only space is left.
        """
        with self._library.act("resize") as act:
            note = self._note(annotation, revision)
            text, start, end = _passage(act, note.revision, (start, end))
            selector = make_selector(text, start, end)
            act.edit(
                "annotation",
                note.id,
                revision=note.revision,
                exact=selector.exact,
                prefix=selector.prefix,
                suffix=selector.suffix,
                changed_ms=act.now_ms,
            )
            verdicts = (TextVerdict.EXACT, PlaceVerdict.SAME)
            _place(act, note, passage=(start, end), verdicts=verdicts)
            place_in_others(act, note.id, origin=note.revision)
        return Done(None, act.changes)

    def place(
        self,
        annotation: AnnotationId,
        start: int,
        end: int,
        *,
        revision: RevisionId | None = None,
    ) -> Done[None]:
        """Say by hand where a quotation stands now; its words stay what they are.

        A newer revision than the one seen gets that place where it has the passage still. Raises
        NotFound, and NothingToRead where only space is left.
        """
        with self._library.act("place") as act:
            note = self._note(annotation, revision)
            text, start, end = _passage(act, note.revision, (start, end))
            verdicts = (judge_text(note.exact, text[start:end]), PlaceVerdict.BY_HAND)
            _place(act, note, passage=(start, end), verdicts=verdicts)
            head = _head(act.connection, note)
            if head != note.revision:
                place_in_others(act, note.id, origin=note.revision, only=head)
        return Done(None, act.changes)

    def accept(self, annotation: AnnotationId, *, revision: RevisionId | None = None) -> Done[None]:
        """Agree with the place that was found.

        Raises NotFound; also where none was found, or it is another one by now.
        """
        note = self._current(annotation, revision)
        if note.place_verdict is PlaceVerdict.ORPHAN:
            raise NotFound(f"annotation {annotation} has no place", what="place")
        return self._decide("accept-place", note, PlaceVerdict.BY_HAND)

    def refuse(self, annotation: AnnotationId, *, revision: RevisionId | None = None) -> Done[None]:
        """Say that the place that was found is wrong: the annotation has none.

        Raises NotFound; also where it is another one by now.
        """
        note = self._current(annotation, revision)
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

    def _current(self, annotation: AnnotationId, revision: RevisionId | None) -> Annotation:
        note = self._note(annotation, None)
        if revision is not None and revision != note.revision:
            raise NotFound(f"annotation {annotation} stands in {note.revision}", what="place")
        return note

    def _note(self, annotation: AnnotationId, revision: RevisionId | None) -> Annotation:
        """Return an annotation as it stands in a revision, None: in the one that is read."""
        connection = self._library.connection
        found = annotations.by_ids(connection, [annotation])
        if not found or found[0].is_about_post:
            raise NotFound(f"no passage of annotation {annotation}", what="annotation")
        wanted = _head(connection, found[0]) if revision is None else revision
        standing = annotations.standing_in(connection, [annotation], wanted)
        if not standing:
            raise NotFound(f"annotation {annotation} isn't in {wanted}", what="revision")
        return standing[0]


def _head(connection: Connection, note: Annotation) -> RevisionId:
    head = revisions.head_revision(connection, note.post)
    if head is None:
        raise NotFound(f"post {note.post} has no text", what="revision")
    return head.id


def _place(
    act: Act,
    note: Annotation,
    *,
    passage: tuple[int, int],
    verdicts: tuple[TextVerdict, PlaceVerdict],
) -> None:
    block = revisions.block_at(act.connection, note.revision, passage[0])
    placements.place(act, note.id, note.revision, passage=(*passage, block), verdicts=verdicts)


def _passage(act: Act, revision: RevisionId, wanted: tuple[int, int]) -> tuple[str, int, int]:
    text = revisions.text(act.connection, revision)
    return text, *whole_passage(text, wanted)
