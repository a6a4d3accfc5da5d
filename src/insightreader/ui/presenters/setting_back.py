"""Undo and redo from the window: says what was set back and where, and shows it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Changes, Done
from insightreader.domain.entities import PostRow
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Desk
from insightreader.services.undo import UndoState, undo_state
from insightreader.store.following import HistoryEntry
from insightreader.ui.actions import WindowActions
from insightreader.ui.explaining import name_of_operation
from insightreader.ui.presenters.notes import NotesPresenter
from insightreader.ui.presenters.readers import Readers


@dataclass(frozen=True, slots=True)
class SetBack:
    """An operation that was undone or done again, and the one post that it belongs to, if any."""

    entry: HistoryEntry
    post: PostRow | None
    is_in_text: bool
    """Whether it changed annotations, which are seen only in their post."""


class UndoPresenter(QObject):
    """Sets back the library's newest operation, whichever program made it: that is why the post
    is always named, and why a change of annotations opens theirs.
    """

    told = Signal(str)
    """What was done, as a sentence."""

    def __init__(
        self,
        engine: Engine,
        actions: WindowActions,
        *,
        reader: Readers,
        notes: NotesPresenter,
    ) -> None:
        super().__init__(engine)
        self._engine = engine
        self._actions = actions
        self._reader = reader
        self._notes = notes
        actions["undo"].triggered.connect(self.undo)
        actions["redo"].triggered.connect(self.redo)
        notes.sidebar.acts.undo_requested.connect(self.undo)
        notes.sidebar.acts.redo_requested.connect(self.redo)
        engine.hub.subscribe(self, self._on_changes)

    def undo(self) -> None:
        """Set back what was done last."""
        self._set_back(lambda desk: desk.undo.undo(), self.tr("Undone"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._set_back(lambda desk: desk.undo.redo(), self.tr("Done again"))

    def read_state(self) -> None:
        """Ask what can be undone now."""
        self._engine.ask_seat("undo", lambda seat: undo_state(seat.source)).then(self._show_state)

    def _set_back(self, work: Callable[[Desk], Done[HistoryEntry]], word: str) -> None:
        self._notes.sidebar.end_comment()
        self._engine.act(lambda desk: _with_post(desk, work(desk))).then(
            lambda done: self._tell(done, word)
        )

    def _tell(self, done: SetBack, word: str) -> None:
        what = name_of_operation(done.entry.kind)
        if done.post is None:
            self.told.emit(f"{word}: {what}")
            return
        words = self.tr("{word}: {what}, in “{title}”")
        title = done.post.title or done.post.url or ""
        self.told.emit(words.format(word=word, what=what, title=title))
        if done.is_in_text:
            self._reader.go_to(done.post.id)

    def _on_changes(self, changes: Changes) -> None:
        if replace(changes, jobs=frozenset(), index=False):
            self.read_state()

    def _show_state(self, state: UndoState) -> None:
        for name, entry, plain in (
            ("undo", state.undo, self.tr("Undo")),
            ("redo", state.redo, self.tr("Redo")),
        ):
            self._actions[name].setEnabled(entry is not None)
            what = f": {name_of_operation(entry.kind)}" if entry is not None else ""
            self._actions[name].setText(plain + what)


def _with_post(desk: Desk, done: Done[HistoryEntry]) -> Done[SetBack]:
    posts = desk.reading.rows(list(done.changes.posts)) if len(done.changes.posts) == 1 else ()
    is_in_text = bool(done.changes.annotations)
    return Done(SetBack(done.value, posts[0] if posts else None, is_in_text), done.changes)
