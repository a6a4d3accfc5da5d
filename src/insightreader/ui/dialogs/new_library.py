"""Asks where a new library is to lie, and says at once why it can't lie there."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.services.libraries import is_free
from insightreader.ui.dialogs.folder_field import FolderField
from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.naming import label_of
from insightreader.ui.plain import wrapped_label
from insightreader.ui.room import grow_to_fit
from insightreader.ui.theme import SPACE, set_role

_WIDTH = 480
_NO_NAME = set('<>:"/\\|?*')
"""Not all systems take these in the name of a folder, and libraries are carried about."""


class NewLibraryDialog(QDialog):
    """``asked`` brings the folder; what makes the library is the window that opens it."""

    asked = Signal(object)
    """The ``Path`` of a folder that isn't there yet, or is empty."""

    def __init__(self, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.place = FolderField(str(place))
        self.make = QPushButton(self.tr("Make and open it"))
        self._said = wrapped_label("", "muted")
        self.setWindowTitle(self.tr("New library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._lay_out()
        self.name.textChanged.connect(self._look)
        self.place.changed.connect(self._look)
        self.make.clicked.connect(self._ask)
        self._look()
        self.name.setFocus()

    @property
    def sentence(self) -> str:
        """Where the library will lie, or why it can't."""
        return self._said.text()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACE[3])
        form.addRow(label_of(self.name, self.tr("Name")), self.name)
        form.addRow(label_of(self.place, self.tr("Place")), self.place)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        set_role(self.make, "primary")
        self.make.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addLayout(buttons)

    def _folder(self) -> Path | None:
        name = self.name.text().strip()
        if not name or not self.place.path or name.strip(".") == "" or _NO_NAME & set(name):
            return None
        return Path(self.place.path) / name

    def _look(self) -> None:
        folder = self._folder()
        problem = self._problem(folder)
        self.make.setEnabled(not problem)
        self._said.setText(problem or self.tr("It will be {folder}.").format(folder=folder))
        grow_to_fit(self)

    def _problem(self, folder: Path | None) -> str:
        if folder is None:
            return self.tr("A library is a folder: give it a name without slashes, and a place.")
        try:
            if is_free(folder):
                return ""
        except OSError:
            return self.tr("This folder can't be read.")
        return self.tr("There is something of that name already.")

    def _ask(self) -> None:
        folder = self._folder()
        if folder is not None:
            self.accept()
            self.asked.emit(folder)
