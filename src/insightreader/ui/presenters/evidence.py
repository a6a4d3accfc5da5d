"""The evidence workspace's presenter: builds views when they are shown, and keeps them fresh."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from insightreader.domain.changes import Changes
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.evidence_codebook import CodebookPresenter
from insightreader.ui.theme import ThemeSwitch

_REFRESH_MS = 120


class ViewPresenter(Protocol):
    """What fills one view."""

    @property
    def view(self) -> QWidget:
        """The view's page."""

    def refresh(self) -> None:
        """Read everything again."""


class EvidencePresenter(QObject):
    """Owns the views' presenters; a view that isn't shown is read again when it is."""

    passage_opened = Signal(object)
    post_opened = Signal(object)

    def __init__(self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine, self._window, self._switch = engine, window, switch
        self.pane = EvidencePane()
        self.views: dict[ViewName, ViewPresenter] = {}
        self._stale: set[ViewName] = set()
        self._changed = Debounce(self, delay_ms=_REFRESH_MS)
        self._changed.quiet.connect(self._refresh_shown)
        for name, title, build in self._builders():
            self.pane.add_view(name, title, make=partial(self._make, name, build))
        self.pane.shown.connect(lambda _: self._refresh_shown())
        engine.hub.subscribe(self, self._on_changes)
        self.pane.show_view(ViewName.CODEBOOK)

    def _builders(self) -> list[tuple[ViewName, str, Callable[[], ViewPresenter]]]:
        return [(ViewName.CODEBOOK, self.tr("Codebook"), self._codebook)]

    def _make(self, name: ViewName, build: Callable[[], ViewPresenter]) -> QWidget:
        self.views[name] = presenter = build()
        self._stale.add(name)
        return presenter.view

    def _codebook(self) -> CodebookPresenter:
        presenter = CodebookPresenter(self._engine, switch=self._switch)
        presenter.passage_opened.connect(self.passage_opened)
        self._window.action_groups.append(
            (self.tr("In the codebook"), presenter.view.actions_of_codes.all)
        )
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
