"""The workspaces beside reading: built at first use, remembered, and led to by passages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from insightreader.runtime.engine import Engine
from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import Passage, ReaderPresenter
from insightreader.ui.theme import ThemeSwitch
from insightreader.ui.workspaces import WorkspaceName

if TYPE_CHECKING:
    from insightreader.domain.evidence import Passage as CodedPassage
    from insightreader.ui.presenters.evidence import EvidencePresenter

_SETTING = "window.workspace"


class WorkspacesPresenter(QObject):
    """Knows how each workspace is built. What they need is imported then, not before."""

    evidence_built = Signal()
    """``evidence`` is there now."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        switch: ThemeSwitch,
        reader: ReaderPresenter,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._settings, self._switch, self._reader = settings, switch, reader
        window.workspaces.needed.connect(self._build)
        window.workspaces.shown.connect(self._give_keyboard)
        window.closing.connect(self.finish)
        self.evidence: EvidencePresenter | None = None
        """Once the workspace was shown."""

    def restore(self) -> None:
        """Show the workspace that was shown last."""
        name = WorkspaceName(self._settings.text(_SETTING))
        if name is not WorkspaceName.READ:
            self._window.workspaces.show_workspace(name)

    def finish(self) -> None:
        """Make durable what is being typed, and remember the workspace."""
        self._settings.set(_SETTING, str(self._window.workspaces.current))
        for name in WorkspaceName:
            page = self._window.workspaces.page(name)
            finish = getattr(page, "finish", None)
            if finish is not None:
                finish()

    def open_passage(self, passage: "CodedPassage") -> None:
        """Show a passage in its post."""
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        place = Passage(passage.start, passage.end, note=passage.annotation)
        self._reader.open(passage.post, place)

    def _build(self, name: WorkspaceName) -> None:
        if name is WorkspaceName.EVIDENCE:
            from insightreader.ui.presenters.evidence import EvidencePresenter

            evidence = EvidencePresenter(self._engine, self._window, switch=self._switch)
            evidence.passage_opened.connect(self.open_passage)
            evidence.post_opened.connect(self._open_post)
            self.evidence = evidence
            self._window.workspaces.add(name, evidence.pane)
            self.evidence_built.emit()

    def _give_keyboard(self, name: WorkspaceName) -> None:
        """Begin reading at the list, where nothing of it had the keyboard before."""
        page = self._window.workspaces.page(name)
        if name is WorkspaceName.READ and self._window.focusWidget() is page:
            self._window.library.focus_list()

    def _open_post(self, post: object) -> None:
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        self._reader.open(post)  # type: ignore[arg-type]
