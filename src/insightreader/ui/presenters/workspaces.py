"""The workspaces beside reading: built at first use, remembered, and led to by passages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from insightreader.runtime.engine import Engine
from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import Passage
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.theme import ThemeSwitch
from insightreader.ui.workspaces import WorkspaceName

if TYPE_CHECKING:
    from insightreader.domain.entities import Annotation
    from insightreader.domain.evidence import Passage as CodedPassage
    from insightreader.services.evidence.recognising import Recognised
    from insightreader.ui.presenters.brief import BriefPresenter
    from insightreader.ui.presenters.evidence import EvidencePresenter

_SETTING = "window.workspace"


class WorkspacesPresenter(QObject):
    """Knows how each workspace is built. What they need is imported then, not before."""

    claim_requested = Signal(object)
    """The ids of annotations that are to bear on a claim."""
    evidence_built = Signal()
    """``evidence`` is there now."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        switch: ThemeSwitch,
        reader: Readers,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._settings, self._switch, self._reader = settings, switch, reader
        window.workspaces.needed.connect(self._build)
        window.workspaces.shown.connect(self._give_keyboard)
        window.closing.connect(self.finish)
        reader.wanted.connect(lambda: window.workspaces.show_workspace(WorkspaceName.READ))
        self.evidence: EvidencePresenter | None = None
        """Once the workspace was shown."""
        self.brief: BriefPresenter | None = None
        """The same."""

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
            evidence.claim_requested.connect(
                lambda passage: self.claim_requested.emit([passage.annotation])
            )
            self.evidence = evidence
            self._window.workspaces.add(name, evidence.pane)
            self.evidence_built.emit()
        elif name is WorkspaceName.BRIEF:
            self._build_brief()

    def _build_brief(self) -> None:
        from insightreader.ui.presenters.brief import BriefPresenter

        brief = BriefPresenter(self._engine, self._window, switch=self._switch)
        brief.passage_opened.connect(self.open_passage)
        brief.annotation_opened.connect(self._open_annotation)
        brief.place_opened.connect(self._open_place)
        self.brief = brief
        self._window.workspaces.add(WorkspaceName.BRIEF, brief.pane)

    def _open_annotation(self, note: "Annotation") -> None:
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        place = Passage(note.start, note.end, note=note.id)
        self._reader.open(note.post, None if note.is_about_post else place)

    def _open_place(self, found: "Recognised") -> None:
        if found.post is not None:
            self._window.workspaces.show_workspace(WorkspaceName.READ)
            self._reader.open(found.post, Passage(found.start, found.end))

    def _give_keyboard(self, name: WorkspaceName) -> None:
        """Begin reading at the list, where nothing of it had the keyboard before."""
        page = self._window.workspaces.page(name)
        if name is WorkspaceName.READ and self._window.focusWidget() is page:
            self._window.library.focus_list()

    def _open_post(self, post: object) -> None:
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        self._reader.open(post)  # type: ignore[arg-type]
