"""Coding the results of a search: proposals are read, agreed to, and coded in one act."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from insightreader.domain.found import SearchAnswer, SearchHit
from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.runtime.engine import Engine
from insightreader.services.coding import CodeName
from insightreader.services.desk import Seat
from insightreader.services.reading import Codebook
from insightreader.ui.counting import passages_words
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.search import SearchPresenter
from insightreader.ui.theme import ThemeSwitch

if TYPE_CHECKING:
    from insightreader.services.evidence.autocoding import Passages, Proposal
    from insightreader.ui.coding.dialog import CodingDialog

_MOST_POSTS = 1000
"""Whoever wants to code more than that has to narrow the search."""


class AutoCodingPresenter(QObject):
    """Offers the dialog while results are on show."""

    def __init__(
        self, engine: Engine, window: MainWindow, *, search: SearchPresenter, switch: ThemeSwitch
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._search, self._switch = search, switch
        self._hits: Sequence[SearchHit] = ()
        self._dialog: CodingDialog | None = None
        action = window.actions_of_window["code-results"]
        action.setEnabled(False)
        action.triggered.connect(self._gather)
        search.results_changed.connect(action.setEnabled)
        window.library.parts.bar.code_requested.connect(action.trigger)

    def _gather(self) -> None:
        self._engine.ask("codes for results", lambda reading: reading.codebook()).then(self.show)

    def show(self, book: Codebook) -> "CodingDialog":
        """Open the dialog, and look for passages."""
        from insightreader.ui.coding.dialog import CodingDialog

        self._hits = ()
        query = self._search.typed
        self._dialog = dialog = CodingDialog(
            self._switch.current,
            query,
            codes=book.codes,
            recent=book.recent,
            parent=self._window,
        )
        dialog.proposals_wanted.connect(self._propose)
        dialog.agreed.connect(self._code)
        dialog.open()
        self._engine.search.hits(self._search.asked, kind="post", limit=_MOST_POSTS).then(
            lambda answer: self._take(answer, dialog)
        )
        return dialog

    def _take(self, answer: SearchAnswer, dialog: "CodingDialog") -> None:
        if dialog is self._dialog and isValid(dialog):
            self._hits = answer.hits
            dialog.ask()

    def _propose(self, code: CodeId | None, passages: "Passages") -> None:
        hits = self._hits

        def read(seat: Seat) -> "list[Proposal]":
            from insightreader.services.evidence.autocoding import proposals

            return proposals(seat.source, hits, code, passages=passages)

        self._engine.ask_seat("proposals", read).then(self._show_proposals)

    def _show_proposals(self, proposals: "Sequence[Proposal]") -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.show_proposals(proposals)

    def _code(self, chosen: "Sequence[Proposal]", code: CodeId | CodeName) -> None:
        self._engine.act(lambda desk: desk.autocoding.accept(chosen, code)).then(self._tell)

    def _tell(self, coded: Sequence[AnnotationId]) -> None:
        words = self.tr("Coded {passages}. Undo takes all of it back.")
        self._window.status.say(words.format(passages=passages_words(len(coded))))
