"""The keys of the window's actions: what the person changed is in force from the start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from insightreader.runtime.engine import Engine
from insightreader.services.settings import Settings
from insightreader.ui.keymap import Keymap
from insightreader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from insightreader.ui.dialogs.shortcuts import ShortcutsDialog


class KeysPresenter(QObject):
    """Knows every place that has actions; those of a workspace come when it is built."""

    def __init__(self, engine: Engine, window: MainWindow, *, settings: Settings) -> None:
        super().__init__(engine)
        self._window = window
        self.keymap = Keymap(settings, self)
        actions = window.actions_of_window
        self.keymap.adopt(self.tr("Everywhere"), actions, is_everywhere=True)
        self.keymap.adopt(self.tr("In the list"), window.library.parts.list.actions_of_posts.all())
        self.keymap.adopt(self.tr("In the text"), window.reader.commands)
        window.texts.came.connect(lambda pane: self.keymap.set_twins(pane.commands))
        window.texts.went.connect(lambda _: self.keymap.set_twins(()))
        note = window.notes.header.note
        self.keymap.follow(actions["note"], note, note.accessibleName())
        window.workspaces.shown.connect(self._adopt_workspaces)
        actions["shortcuts"].triggered.connect(self.show_sheet)

    def show_sheet(self) -> "ShortcutsDialog":
        """Show every key, to be changed."""
        from insightreader.ui.dialogs.shortcuts import ShortcutsDialog

        self._adopt_workspaces()
        dialog = ShortcutsDialog(self.keymap, self._window)
        dialog.open()
        return dialog

    def _adopt_workspaces(self, _: object = None) -> None:
        for title, actions in self._window.action_groups:
            self.keymap.adopt(title, actions())
