"""The evidence workspace's presenter: builds views when they are shown, and keeps them fresh."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Changes
from insightreader.domain.ids import CodeId
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.evidence.view import EvidenceView
from insightreader.ui.evidence.view_words import view_words
from insightreader.ui.main_window import MainWindow
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.presenters.evidence_agreement import AgreementPresenter
from insightreader.ui.presenters.evidence_cases import CasesPresenter
from insightreader.ui.presenters.evidence_codebook import CodebookPresenter
from insightreader.ui.presenters.evidence_matrix import MatrixPresenter
from insightreader.ui.presenters.evidence_views import (
    CoveragePresenter,
    SourcesPresenter,
    TimelinePresenter,
    TogetherPresenter,
)
from insightreader.ui.theme import ThemeSwitch

_REFRESH_MS = 120
_WAYS = {
    ViewName.TOGETHER: "read",
    ViewName.TIMELINE: "add-file",
    ViewName.COVERAGE: "add-file",
    ViewName.AGREEMENT: "join",
}
"""The window's action that leads on from an empty view; from the others it is the codebook."""
Leading = TogetherPresenter | TimelinePresenter | SourcesPresenter | AgreementPresenter


class ViewPresenter(Protocol):
    """What fills one view."""

    @property
    def view(self) -> EvidenceView:
        """The view's page."""

    def refresh(self) -> None:
        """Read everything again."""


class EvidencePresenter(QObject):
    """Owns the views' presenters; a view that isn't shown is read again when it is."""

    passage_opened = Signal(object)
    post_opened = Signal(object)
    claim_requested = Signal(object)
    """A ``Passage`` is to be used for a claim."""
    cell_opened = Signal()
    """A cell of the matrix was opened by the person."""

    def __init__(self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine, self._window, self._switch = engine, window, switch
        self.pane = EvidencePane()
        self.views: dict[ViewName, ViewPresenter] = {}
        self._stale: set[ViewName] = set()
        self._changed = Debounce(self, delay_ms=_REFRESH_MS)
        self._changed.quiet.connect(self._refresh_shown)
        titles = view_words()
        for name, build in self._builders().items():
            self.pane.add_view(name, titles[name], make=partial(self._make, name, build))
        self.pane.shown.connect(lambda _: self._refresh_shown())
        engine.hub.subscribe(self, self._on_changes)
        self.pane.show_view(ViewName.CODEBOOK)

    def _builders(self) -> dict[ViewName, Callable[[], ViewPresenter]]:
        return {
            ViewName.CODEBOOK: self._codebook,
            ViewName.MATRIX: self._matrix,
            ViewName.TOGETHER: self._plain(TogetherPresenter),
            ViewName.CASES: self._cases,
            ViewName.TIMELINE: self._plain(TimelinePresenter),
            ViewName.COVERAGE: self._coverage,
            ViewName.SOURCES: self._plain(SourcesPresenter),
            ViewName.AGREEMENT: self._plain(AgreementPresenter),
        }

    def open_view(self, name: ViewName) -> None:
        """Show a view, with the keyboard in it."""
        self.pane.show_view(name)
        self.pane.setFocus()

    def open_code(self, code: CodeId) -> None:
        """Show a code in the codebook."""
        self.pane.show_view(ViewName.CODEBOOK)
        presenter = self.views[ViewName.CODEBOOK]
        if isinstance(presenter, CodebookPresenter):
            presenter.view.tree.go_to(("code", int(code)))
            presenter.view.tree.setFocus()

    def open_case(self, case: CodeId) -> None:
        """Show a case."""
        self.pane.show_view(ViewName.CASES)
        presenter = self.views[ViewName.CASES]
        if isinstance(presenter, CasesPresenter):
            presenter.view.go_to(case)
            presenter.view.home.setFocus()

    def _make(self, name: ViewName, build: Callable[[], ViewPresenter]) -> EvidenceView:
        self.views[name] = presenter = build()
        if name is not ViewName.CODEBOOK:  # which has a way of its own
            presenter.view.nothing.asked.connect(partial(self._lead_on, name))
        self._stale.add(name)
        for cards in presenter.view.findChildren(PassageList):
            cards.let_be_used()
            cards.claim_requested.connect(self.claim_requested)
        return presenter.view

    def _lead_on(self, name: ViewName) -> None:
        if name in _WAYS:
            self._window.actions_of_window[_WAYS[name]].trigger()
        else:
            self.pane.show_view(ViewName.CODEBOOK)
            self.pane.setFocus()

    def _codebook(self) -> CodebookPresenter:
        presenter = CodebookPresenter(self._engine, switch=self._switch)
        presenter.passage_opened.connect(self.passage_opened)
        presenter.told.connect(self._window.status.say)
        self._window.action_groups.append(
            (self.tr("In the codebook"), presenter.view.actions_of_codes.all)
        )
        return presenter

    def _plain(self, kind: type[Leading]) -> Callable[[], ViewPresenter]:
        """A view that does nothing but lead to passages."""

        def build() -> ViewPresenter:
            presenter = kind(self._engine, switch=self._switch)
            presenter.passage_opened.connect(self.passage_opened)
            return presenter

        return build

    def _matrix(self) -> MatrixPresenter:
        presenter = MatrixPresenter(self._engine, switch=self._switch)
        presenter.passage_opened.connect(self.passage_opened)
        presenter.view.heat.opened.connect(lambda *_: self.cell_opened.emit())
        presenter.told.connect(self._window.status.say)
        self._window.action_groups.append(
            (self.tr("In the matrix"), presenter.view.actions_of_matrix.all)
        )
        return presenter

    def _cases(self) -> CasesPresenter:
        presenter = CasesPresenter(self._engine, switch=self._switch)
        presenter.passage_opened.connect(self.passage_opened)
        presenter.told.connect(self._window.status.say)
        return presenter

    def _coverage(self) -> CoveragePresenter:
        presenter = CoveragePresenter(self._engine, switch=self._switch)
        presenter.post_opened.connect(self.post_opened)
        return presenter

    def _on_changes(self, changes: Changes) -> None:
        if (
            changes.codes
            or changes.dimensions
            or changes.annotations
            or changes.evidence
            or changes.structure
            or changes.posts
        ):
            self._stale = set(self.views)
            self._changed.touch()

    def _refresh_shown(self) -> None:
        name = self.pane.current
        if name in self._stale:
            self._stale.discard(name)
            self.views[name].refresh()
