"""What the tour listens to: the act that each step is done by, and where it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from insightreader.domain.entities import Annotation
from insightreader.ui.evidence.pane import ViewName
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.comparing import ComparingPresenter
from insightreader.ui.presenters.exporting import ExportPresenter
from insightreader.ui.presenters.facts import FactsPresenter
from insightreader.ui.presenters.library import LibraryPresenter
from insightreader.ui.presenters.notes import NotesPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.search import SearchPresenter
from insightreader.ui.presenters.workspaces import WorkspacesPresenter
from insightreader.ui.tour.steps import TourStep
from insightreader.ui.workspaces import WorkspaceName


@dataclass(frozen=True, slots=True)
class TouredPresenters:
    """Whose signals tell that something was done."""

    library: LibraryPresenter
    reader: Readers
    notes: NotesPresenter
    search: SearchPresenter
    facts: FactsPresenter
    comparing: ComparingPresenter
    workspaces: WorkspacesPresenter
    exporting: ExportPresenter


class TourActs(QObject):
    """Knows an act only by what the presenters tell when it is done: no clock, no guess."""

    done = Signal(object)
    """The ``TourStep`` that a person has just done, whether or not the tour is at it."""
    place_changed = Signal()
    """Something else is on show, so that ``place_of`` may answer otherwise."""

    def __init__(self, parent: QObject, window: MainWindow, toured: TouredPresenters) -> None:
        super().__init__(parent)
        self._window, self._toured = window, toured
        self._was_chosen = False
        """A post was asked for by the person; it is on its way."""
        toured.library.post_chosen.connect(self._on_chosen)
        toured.reader.opened.connect(self._on_opened)
        toured.notes.made.connect(self._on_made)
        acts = toured.notes.sidebar.acts
        acts.comment_committed.connect(self._on_comment)
        acts.codes_requested.connect(self._on_codes)
        toured.search.passage_chosen.connect(lambda *_: self.done.emit(TourStep.SEARCH))
        window.actions_of_window["removed"].toggled.connect(self._on_removed)
        toured.facts.proved.connect(lambda: self.done.emit(TourStep.VERSIONS))
        toured.comparing.opened.connect(lambda _: self.done.emit(TourStep.VERSIONS))
        toured.exporting.exported.connect(lambda *_: self.done.emit(TourStep.EXPORT))
        toured.workspaces.evidence_built.connect(self._follow_evidence)
        window.workspaces.shown.connect(lambda _: self.place_changed.emit())

    def place_of(self, step: TourStep) -> QWidget | None:
        """Return the widget in which a step is done, or what leads to it."""
        window = self._window
        if step is TourStep.MATRIX:
            return self._place_of_matrix()
        places: dict[TourStep, QWidget] = {
            TourStep.READ: window.library.parts.list,
            TourStep.HIGHLIGHT: window.reader.view,
            TourStep.COMMENT: window.notes,
            TourStep.CODE: window.notes,
            TourStep.SEARCH: window.library.parts.field,
            TourStep.REMOVED: window.reader.view,
            TourStep.VERSIONS: window.reader.bar,
            TourStep.EXPORT: window.notes.header,
        }
        return places[step]

    def _place_of_matrix(self) -> QWidget | None:
        evidence = self._toured.workspaces.evidence
        if self._window.workspaces.current is not WorkspaceName.EVIDENCE or evidence is None:
            return self._button_of("evidence")
        matrix = evidence.pane.view(ViewName.MATRIX)
        is_shown = matrix is not None and evidence.pane.current is ViewName.MATRIX
        return matrix.home if matrix is not None and is_shown else evidence.pane.tabs

    def _button_of(self, name: str) -> QWidget | None:
        objects: Sequence[QObject] = self._window.actions_of_window[name].associatedObjects()
        return next((each for each in objects if isinstance(each, QToolButton)), None)

    def _on_chosen(self) -> None:
        self._was_chosen = True

    def _on_opened(self) -> None:
        if self._was_chosen:
            self._was_chosen = False
            self.done.emit(TourStep.READ)

    def _on_made(self, note: Annotation) -> None:
        if not note.is_about_post:
            self.done.emit(TourStep.HIGHLIGHT)

    def _on_comment(self, _: object, text: str) -> None:
        if text.strip():
            self.done.emit(TourStep.COMMENT)

    def _on_codes(self, _: object, added: Sequence[object]) -> None:
        if added:
            self.done.emit(TourStep.CODE)

    def _on_removed(self, is_shown: bool) -> None:
        if is_shown and self._window.reader.removal.count:
            self.done.emit(TourStep.REMOVED)

    def _follow_evidence(self) -> None:
        evidence = self._toured.workspaces.evidence
        if evidence is not None:
            evidence.cell_opened.connect(lambda: self.done.emit(TourStep.MATRIX))
            evidence.pane.shown.connect(lambda _: self.place_changed.emit())
