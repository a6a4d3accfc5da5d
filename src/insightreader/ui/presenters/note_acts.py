"""What is asked for on a list of cards, done in the library: the same for a post's and for all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Changes, Done
from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.runtime.engine import Engine
from insightreader.services.coding import CodeName
from insightreader.services.desk import Desk
from insightreader.services.reading import Codebook
from insightreader.ui.annotations.card_acts import CardActs
from insightreader.ui.annotations.code_picker import NewCode
from insightreader.workers.jobs import Priority


class NoteActs(QObject):
    """Carries acts out and tells what became of the annotations."""

    drawn = Signal(object)
    """An annotation as it is now."""
    dropped = Signal(object)
    """The id of an annotation that was deleted."""

    def __init__(self, engine: Engine, acts: CardActs, *, initiator: QObject) -> None:
        """Changes are told to everybody but the initiator, who hears of them here."""
        super().__init__(initiator)
        self._engine, self._acts, self._initiator = engine, acts, initiator
        self._codes: dict[CodeId, CodeName] = {}
        self._is_retired = False
        acts.draft_changed.connect(self._keep_draft)
        acts.comment_committed.connect(self._commit_comment)
        acts.preview_requested.connect(self._preview)
        acts.codes_requested.connect(self._change_codes)
        acts.colour_requested.connect(
            lambda keys, colour: self.change(
                keys, lambda desk: desk.annotating.set_look(keys, colour=colour)
            )
        )
        acts.style_requested.connect(
            lambda keys, style: self.change(
                keys, lambda desk: desk.annotating.set_look(keys, style=style)
            )
        )
        acts.accept_requested.connect(
            lambda key, seen: self.change(
                [key], lambda desk: desk.placing.accept(key, revision=seen)
            )
        )
        acts.refuse_requested.connect(
            lambda key, seen: self.change(
                [key], lambda desk: desk.placing.refuse(key, revision=seen)
            )
        )
        acts.secondary_requested.connect(self._set_secondary)
        acts.delete_requested.connect(self._delete)
        # Its own acts are told as well, once they are durable: a new code can be read then.
        engine.hub.subscribe(self, self._on_changes)

    def retire(self) -> None:
        """Draw nothing more: the list goes, though answers may still be on their way."""
        self._is_retired = True

    def read_codebook(self) -> None:
        """Offer the codes that there are now."""
        self._engine.ask(("codebook", self._acts), lambda reading: reading.codebook()).then(
            self._take_codebook
        )

    def change(
        self,
        keys: Sequence[AnnotationId],
        work: Callable[[Desk], Done[None]],
        *,
        priority: Priority = Priority.ACT,
    ) -> None:
        """Do ``work`` and draw the annotations as they are then, without reading the others."""

        def act(desk: Desk) -> Done[Sequence[Annotation]]:
            done = work(desk)
            return Done(desk.reading.annotations(keys), done.changes)

        def draw(found: Sequence[Annotation]) -> None:
            for annotation in found:
                if not annotation.is_deleted and not self._is_retired:
                    self.drawn.emit(annotation)

        self._engine.act(act, initiator=self._initiator, priority=priority).then(draw)

    def render(self, key: AnnotationId, comment: str) -> None:
        """Have a comment drawn by a worker and store that."""

        def store(html: str) -> None:
            self.change(
                [key],
                lambda desk: desk.annotating.store_rendered(key, comment, html),
                priority=Priority.SOON,
            )

        self._engine.render_comment(comment).then(store)

    def _keep_draft(self, key: AnnotationId, text: str) -> None:
        self._engine.act(
            lambda desk: desk.annotating.keep_draft(key, text), initiator=self._initiator
        )

    def _commit_comment(self, key: AnnotationId, text: str) -> None:
        self.change([key], lambda desk: desk.annotating.set_comment(key, text))
        if text:
            self.render(key, text)

    def _preview(self, key: AnnotationId, text: str) -> None:
        def show(html: str) -> None:
            if not self._is_retired:
                self._acts.show_preview(key, html)

        self._engine.render_comment(text).then(show)

    def _change_codes(
        self,
        keys: list[AnnotationId],
        add: Sequence[CodeId | NewCode],
        remove: Sequence[CodeId],
    ) -> None:
        added = [
            CodeName(each.dimension, each.name) if isinstance(each, NewCode) else self._codes[each]
            for each in add
        ]
        removed = [self._codes[each] for each in remove if each in self._codes]
        self.change(
            keys, lambda desk: desk.annotating.change_codes(keys, add=added, remove=removed)
        )

    def _set_secondary(self, key: AnnotationId, person: str, work: str) -> None:
        # Neither is an answer too, and isn't asked for again: the words are the post's own.
        name = person or (None if work else "")
        self.change(
            [key], lambda desk: desk.annotating.set_secondary(key, person=name, work=work or None)
        )

    def _delete(self, keys: list[AnnotationId]) -> None:
        def drop(_: object) -> None:
            for key in keys:
                if not self._is_retired:
                    self.dropped.emit(key)

        self._engine.act(lambda desk: desk.annotating.delete(keys), initiator=self._initiator).then(
            drop
        )

    def _on_changes(self, changes: Changes) -> None:
        if changes.codes and not self._is_retired:
            self.read_codebook()

    def _take_codebook(self, book: Codebook) -> None:
        self._codes = {code.id: CodeName(code.dimension, code.name) for code in book.codes}
        if not self._is_retired:
            self._acts.set_codes(book.codes)
