"""Annotations: made, commented, coded, recoloured, deleted. Each is durable before it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from insightreader.domain.changes import Changes, Done
from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.domain.errors import NotFound, NothingToRead
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.services.anchoring import anchor_in_heads
from insightreader.services.coding import CodeName
from insightreader.store import annotations, drafts, revisions
from insightreader.store.evidence import codebook
from insightreader.store.identity import new_blob
from insightreader.store.library import Library
from insightreader.store.operations import Act
from insightreader.text.graphemes import snap
from insightreader.text.selectors import QuoteSelector, make_selector

DEFAULT_COLOUR = "yellow"


@dataclass(frozen=True, slots=True)
class NewAnnotation:
    """A passage to be annotated, in code points of ``revision``; None: the post's head.

    A person marks what is on show; a newer capture may have landed meanwhile, and the passage is
    then looked for in that. ``is_about_post``: a note on the post as a whole, without a passage.
    """

    post: PostId
    start: int
    end: int
    colour: str = DEFAULT_COLOUR
    style: str = "highlight"
    comment: str = ""
    codes: tuple[CodeName, ...] = ()
    secondary_person: str | None = None
    secondary_work: str | None = None
    is_about_post: bool = False
    revision: RevisionId | None = None


class Annotating:
    """Writes annotations of the person at work."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def create(self, new: NewAnnotation) -> Done[AnnotationId]:
        """Annotate a passage, widened to whole characters as people see them.

        Raises NotFound for a post that can't be read yet, NothingToRead where only space is marked.
        """
        with self._library.act("annotate") as act:
            key = self.create_in(act, new)
        return Done(key, act.changes)

    def create_in(self, act: Act, new: NewAnnotation) -> AnnotationId:
        """Annotate a passage as part of a larger act. Raises as ``create``."""
        shown, is_stale = _shown(act, new)
        start, end, selector = _passage(act, new, shown)
        key = AnnotationId(
            act.create(
                "annotation",
                uid=new_blob(),
                post=new.post,
                revision=shown,
                colour=new.colour,
                style=new.style,
                comment=new.comment,
                exact=selector.exact,
                prefix=selector.prefix,
                suffix=selector.suffix,
                secondary_person=new.secondary_person,
                secondary_work=new.secondary_work,
                profile=act.profile,
                created_ms=act.now_ms,
                changed_ms=act.now_ms,
            )
        )
        block = 0 if new.is_about_post else revisions.block_at(act.connection, shown, start)
        self._anchor(act, key, shown, start=start, end=end, block=block)
        if is_stale:
            anchor_in_heads(act.connection)
        for code in new.codes:
            act.link("annotation_code", annotation=key, code=code.ensure(act, new.colour))
        return key

    def _anchor(
        self, act: Act, key: AnnotationId, revision: RevisionId, *, start: int, end: int, block: int
    ) -> None:
        verdicts = (TextVerdict.EXACT, PlaceVerdict.SAME)
        annotations.add_anchor(
            act.connection,
            key,
            revision,
            start=start,
            end=end,
            block=block,
            verdicts=verdicts,
            method="selection",
        )

    def keep_draft(self, annotation: AnnotationId, text: str) -> Done[None]:
        """Make durable what is being typed; no change of the comment yet. Raises NotFound."""
        self._one(annotation)
        with self._library.unlogged():
            drafts.keep(self._library.connection, annotation, text, now_ms=self._library.clock())
        return Done(None, Changes())

    def set_comment(self, annotation: AnnotationId, comment: str, *, html: str = "") -> Done[None]:
        """Set the comment and drop its draft; ``html`` is its rendering, where that was done."""
        with self._library.act("comment") as act:
            if act.edit("annotation", annotation, comment=comment):
                act.edit("annotation", annotation, changed_ms=act.now_ms)
                annotations.set_comment_html(act.connection, annotation, comment=comment, html=html)
            drafts.drop(act.connection, annotation)
        return Done(None, act.changes)

    def store_rendered(self, annotation: AnnotationId, comment: str, html: str) -> Done[None]:
        """Store a comment's rendering, unless the comment was changed meanwhile."""
        with self._library.unlogged():
            annotations.set_comment_html(
                self._library.connection, annotation, comment=comment, html=html
            )
        return Done(None, Changes(annotations=frozenset({annotation})))

    def unrendered(self, limit: int = 100) -> list[tuple[AnnotationId, str]]:
        """Return comments that wait to be rendered."""
        return annotations.unrendered(self._library.connection, limit)

    def promote_drafts(self) -> Done[int]:
        """Make comments of the drafts that a crash or a kill left behind; return how many."""
        return self._promote(drafts.left_behind(self._library.connection))

    def _promote(self, waiting: Sequence[tuple[AnnotationId, str]]) -> Done[int]:
        changes = Changes()
        for annotation, text in waiting:
            changes |= self.set_comment(annotation, text).changes
        return Done(len(waiting), changes)

    def change_codes(
        self,
        chosen: Sequence[AnnotationId],
        *,
        add: Sequence[CodeName] = (),
        remove: Sequence[CodeName] = (),
    ) -> Done[None]:
        """Add and remove codes; one that isn't in the codebook yet is put there.

        Raises NotFound.
        """
        colours = {each.id: each.colour for each in self._all(chosen)}
        with self._library.act("code", label={"count": len(chosen)}) as act:
            for annotation in chosen:
                for code in add:
                    key = code.ensure(act, colours[annotation])
                    act.link("annotation_code", annotation=annotation, code=key)
                for code in remove:
                    found = codebook.find_code(act.connection, code.dimension, code.name)
                    if found is not None:
                        act.unlink("annotation_code", annotation=annotation, code=found)
        return Done(None, act.changes)

    def set_look(
        self,
        chosen: Sequence[AnnotationId],
        *,
        colour: str | None = None,
        style: str | None = None,
    ) -> Done[None]:
        """Set the colour or the style of highlights."""
        values = {name: value for name, value in (("colour", colour), ("style", style)) if value}
        with self._library.act("recolour", label={"count": len(chosen)}) as act:
            for annotation in chosen:
                if act.edit("annotation", annotation, **values):
                    act.edit("annotation", annotation, changed_ms=act.now_ms)
        return Done(None, act.changes)

    def set_secondary(
        self, annotation: AnnotationId, *, person: str | None, work: str | None
    ) -> Done[None]:
        """Say who is quoted in the passage and from which work, or take that back with None.

        An empty person says that nobody else is: the words are the post's own.
        """
        with self._library.act("set-secondary") as act:
            if act.edit("annotation", annotation, secondary_person=person, secondary_work=work):
                act.edit("annotation", annotation, changed_ms=act.now_ms)
        return Done(None, act.changes)

    def delete(self, chosen: Sequence[AnnotationId]) -> Done[None]:
        """Delete annotations; undo brings them back, with what was being typed."""
        typed = drafts.left_behind(self._library.connection)
        promoted = self._promote([each for each in typed if each[0] in chosen])
        with self._library.act("delete-annotation", label={"count": len(chosen)}) as act:
            for annotation in chosen:
                act.bury("annotation", annotation)
        return Done(None, promoted.changes | act.changes)

    def _one(self, annotation: AnnotationId) -> Annotation:
        return self._all([annotation])[0]

    def _all(self, chosen: Sequence[AnnotationId]) -> list[Annotation]:
        found = annotations.by_ids(self._library.connection, chosen)
        if len(found) < len(chosen):
            raise NotFound(f"some of {list(chosen)} are no annotations", what="annotation")
        return found


def _shown(act: Act, new: NewAnnotation) -> tuple[RevisionId, bool]:
    """Return the revision that a passage was marked in, and whether a newer one is read by now.

    Raises NotFound.
    """
    head = revisions.head_revision(act.connection, new.post)
    if head is None:
        raise NotFound(f"post {new.post} has no text yet", what="revision")
    if new.revision is None or new.revision == head.id:
        return head.id, False
    if all(each.id != new.revision for each in revisions.of_post(act.connection, new.post)):
        raise NotFound(f"post {new.post} has no revision {new.revision}", what="revision")
    return new.revision, True


def _passage(act: Act, new: NewAnnotation, shown: RevisionId) -> tuple[int, int, QuoteSelector]:
    """Return the passage in whole characters, and how it is found again. Raises NothingToRead."""
    if new.is_about_post:
        return 0, 0, QuoteSelector("", "", "")
    # Not the whole revision: its HTML and Markdown would take longer to unpack than all else.
    text = revisions.text(act.connection, shown)
    start, end = whole_passage(text, (new.start, new.end))
    return start, end, make_selector(text, start, end)


def whole_passage(text: str, wanted: tuple[int, int]) -> tuple[int, int]:
    """Return a passage in whole characters; one that reaches beyond the text is cut.

    Raises NothingToRead.
    """
    start, end = snap(text, *(min(max(each, 0), len(text)) for each in wanted))
    if start >= end:
        raise NothingToRead("the passage holds no character")
    return start, end
