"""One library in one window, which is built anew when another language is chosen.

Qt tells widgets of another language, but each would have to set all of its words again, and most
have some that they were given. A window built anew from the same state can't miss any.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QDialog

from insightreader.app.instance import Instance
from insightreader.app.wiring import Workspace
from insightreader.services.settings import Settings
from insightreader.ui.evidence.pane import ViewName
from insightreader.ui.languages import Speech
from insightreader.ui.library.place import Place
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.memory import remember, restore
from insightreader.ui.theme import ThemeSwitch

_LANGUAGE = "look.language"


@dataclass(frozen=True, slots=True)
class _Left:
    """What of a window is remembered neither in the settings nor in the library."""

    place: Place
    query: str
    view: ViewName | None
    """Of the evidence."""


class Session(QObject):
    """Holds the present ``workspace``, and the ear for other starts of the program."""

    def __init__(
        self,
        folder: Path,
        window: MainWindow,
        *,
        switch: ThemeSwitch,
        settings: Settings,
        speech: Speech,
    ) -> None:
        super().__init__()
        self._folder, self._switch = folder, switch
        self._settings, self._speech = settings, speech
        self.workspace = self._furnished(window)
        self._instance = Instance(folder, self)
        self._instance.raise_asked.connect(lambda: self.workspace.raise_window())  # noqa: PLW0108
        self._instance.open_asked.connect(self.open_link)

    def start(self) -> None:
        """Show the window and begin to fill it."""
        self.workspace.start()

    def open_link(self, text: str) -> None:
        """Open a post or a passage by its link."""
        self.workspace.open_link(text)

    def close(self) -> None:
        """End all of it and wait."""
        self._instance.close()
        self.workspace.close()

    def _furnished(self, window: MainWindow) -> Workspace:
        workspace = Workspace(self._folder, self._switch, self._settings, window=window)
        workspace.showing.language_chosen.connect(self._on_language)
        return workspace

    def _on_language(self) -> None:
        workspace = self.workspace
        if workspace.tasks.is_under_way or workspace.saving.is_busy:
            workspace.window.status.say(
                self.tr("The window speaks it from the next start, for work is under way.")
            )
        else:
            # Later: the field in which it was chosen goes with its window.
            QTimer.singleShot(0, self, self._build_anew)

    def _build_anew(self) -> None:
        old, left = self.workspace, _left_by(self.workspace)
        # What is being typed is made durable, and the window's place is remembered.
        old.presenter.finish()
        window = MainWindow(self._switch)
        remember(old.window, self._settings)
        restore(window, self._settings)
        window.show()
        for dialog in old.window.findChildren(QDialog):
            dialog.close()
        old.window.close()
        old.close()
        for part in (old.window, old):
            part.deleteLater()
            # Now, with its timers: they would ask an engine that has ended.
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)
        self._speech.choose(self._settings.text(_LANGUAGE))
        # Its words are those of the language that was spoken before.
        self.workspace = self._furnished(window)
        self.workspace.start()
        self._come_back(left)

    def _come_back(self, left: _Left) -> None:
        """Go where one was, with the setting at hand that was just changed."""
        workspace = self.workspace
        evidence = workspace.workspaces.evidence
        if evidence is not None and left.view is not None:
            evidence.pane.show_view(left.view)
        pane = workspace.library.pane

        def go_to_place(_: object) -> None:
            pane.go_to(left.place)
            if left.query:
                pane.parts.field.set_query(left.query)

        # After the places themselves have come, which were asked for before.
        workspace.engine.ask(None, lambda reading: reading.shelves()).then(go_to_place)
        workspace.showing.show_preferences().go_to(_LANGUAGE)


def _left_by(workspace: Workspace) -> _Left:
    pane, evidence = workspace.library.pane, workspace.workspaces.evidence
    return _Left(
        pane.parts.tree.place,
        pane.parts.field.query(),
        evidence.pane.current if evidence is not None else None,
    )
