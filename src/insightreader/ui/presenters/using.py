"""Passages are used for claims from the text, from notes and from the evidence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from insightreader.domain.changes import Changes, Done
from insightreader.domain.ids import AnnotationId
from insightreader.runtime.engine import Engine
from insightreader.services.annotating import NewAnnotation
from insightreader.services.desk import Desk
from insightreader.ui.annotations.card_acts import CardActs
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.theme import ThemeSwitch

if TYPE_CHECKING:
    from insightreader.ui.presenters.brief_using import ClaimUsing


class UsingPresenter(QObject):
    """Loads what asks for the claim when that is first wanted."""

    def __init__(
        self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch, reader: Readers
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._switch, self._reader = switch, reader
        self._using: ClaimUsing | None = None
        reader.for_each(
            lambda each: each.pane.commands["claim"].triggered.connect(self._use_in_text)
        )

    def listen_to(self, acts: CardActs) -> None:
        """Use the notes of these cards whenever that is asked for."""
        acts.claim_requested.connect(self.use)

    def use(self, passages: Sequence[AnnotationId]) -> None:
        """Ask for a claim, and let the passages bear on it."""
        if self._using is None:
            from insightreader.ui.presenters.brief_using import ClaimUsing

            self._using = ClaimUsing(self._engine, self._window, switch=self._switch)
            self._using.told.connect(self._window.status.say)
        self._using.use(passages)

    def _use_in_text(self) -> None:
        """Use the selected passage, which is marked first, or the note at hand."""
        pane, details = self._window.reader, self._reader.details
        passage, active = pane.selection(), pane.view.scene.active
        if passage is not None and details is not None and details.revision is not None:
            if self._reader.older is not None:
                say = self.tr("Annotations are made in the newest revision. Go to it.")
                self._window.status.say(say)
                return
            new = NewAnnotation(details.row.id, *passage, revision=details.revision.id)
            pane.view.clear_selection()
            self._engine.act(lambda desk: _marked(desk, new)).then(lambda key: self.use([key]))
        elif active is not None:
            self.use([active])
        else:
            pane.passage_missed.emit()


def _marked(desk: Desk, new: NewAnnotation) -> Done[AnnotationId]:
    """Mark a passage, unless just that is marked already."""
    for each in desk.reading.annotations_of(new.post):
        if (each.start, each.end) == (new.start, new.end):
            return Done(each.id, Changes())
    return desk.annotating.create(new)
