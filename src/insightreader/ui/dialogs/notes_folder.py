"""A folder of notes for other programs: which, and whether it follows the library by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.dialogs.folder_field import FolderField
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.room import grow_to_fit
from insightreader.ui.theme import SPACE, set_role

_WIDTH = 560


class NotesFolderDialog(QDialog):
    """Asks; what is asked for comes as signals. Deletes itself when it closes."""

    chosen = Signal(str, bool)
    """A folder to write now ("" for none any more), and whether it is to follow the library."""

    def __init__(self, folder: str, *, follows: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Folder of notes")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, 0)
        self.folder = FolderField(folder)
        self.folder.setAccessibleName(title)
        self.follows = QCheckBox(self.tr("Keep it up to date after changes, in pauses"))
        self.follows.setChecked(follows)
        heading = plain_label(title, "title")
        heading.setFont(ui_font(2, 640))
        words = wrapped_label(
            self.tr(
                "A Markdown file for each post, with its notes and facts, for programs such as "
                "Obsidian. Files that you have changed there are set aside, never overwritten. Of "
                "a folder that holds other files, nothing else is touched."
            ),
            "muted",
        )
        buttons = QDialogButtonBox()
        self.done_button = buttons.addButton(
            self.tr("Write the folder"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_role(self.done_button, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        for widget in (heading, words, self.folder, self.follows, buttons):
            layout.addWidget(widget)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.folder.changed.connect(self._allow)
        self._was = folder
        self._allow()
        self.folder.choose.setFocus()
        grow_to_fit(self)

    def _allow(self) -> None:
        """A folder is written, or one that was there is given up."""
        path = self.folder.path
        self.follows.setEnabled(bool(path))
        self.done_button.setEnabled(bool(path or self._was))
        gives_up = not path and bool(self._was)
        words = self.tr("Write no folder any more") if gives_up else self.tr("Write the folder")
        self.done_button.setText(words)

    def _take(self) -> None:
        path, follows = self.folder.path, self.follows.isChecked()
        self.accept()
        self.chosen.emit(path, follows and bool(path))
