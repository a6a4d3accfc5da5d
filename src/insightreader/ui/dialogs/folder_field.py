"""A folder of a person's choosing: shown by its path, chosen in the system's own dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.theme import SPACE


class FolderField(QWidget):
    """Its path, a button that asks for another, and one that chooses none."""

    changed = Signal(str)
    """The path, "" for none."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(path)
        self._line.setReadOnly(True)
        self._line.setPlaceholderText(self.tr("None chosen"))
        self.choose = quiet_button(self.tr("Choose…"))
        self.forget = quiet_button(self.tr("None"))
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.set_path(""))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[2])
        layout.addWidget(self._line, 1)
        layout.addWidget(self.choose)
        layout.addWidget(self.forget)
        self.setFocusProxy(self._line)
        self._allow()

    @property
    def path(self) -> str:
        """The folder that is chosen, "" for none."""
        return self._line.text()

    def set_path(self, path: str) -> None:
        """Choose a folder, and tell it where it is another one."""
        if path != self._line.text():
            self._line.setText(path)
            self._allow()
            self.changed.emit(path)

    def setAccessibleName(self, name: str) -> None:
        """Call its parts by the name, for a screen reader stands in them."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)
        self.choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        self.forget.setAccessibleName(self.tr("None: {name}").format(name=name))

    def _allow(self) -> None:
        self.forget.setEnabled(bool(self._line.text()))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self._line.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(self.set_path)
        dialog.open()
