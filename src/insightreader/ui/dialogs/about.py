"""What this program is, and the keys it understands."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from insightreader import __version__
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 520, 560


class AboutDialog(QDialog):
    """Name, version, licence, and the place of the library."""

    def __init__(self, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About InsightReader"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        name = plain_label(f"InsightReader {__version__}", "title")
        name.setFont(ui_font(5, 640))
        layout = _column(self)
        layout.addWidget(name)
        for words in (
            self.tr(
                "Save the posts that matter, read them in peace, mark what counts, "
                "and quote it with proof."
            ),
            self.tr("It opens no connection unless you ask it to save an address."),
            self.tr("Free software under the MIT licence; built with Qt, used under the LGPL."),
            self.tr("Your library: {folder}").format(folder=library),
        ):
            layout.addWidget(wrapped_label(words))
        _add_done(self, layout, self.tr("Done"))


class ShortcutsDialog(QDialog):
    """A sheet of every action that has a key."""

    def __init__(
        self, groups: Iterable[tuple[str, Iterable[QAction]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(SPACE[2])
        for title, actions in groups:
            self._add_group(title, actions)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        layout = _column(self)
        layout.addWidget(area, 1)
        _add_done(self, layout, self.tr("Done"))

    def _add_group(self, title: str, actions: Iterable[QAction]) -> None:
        heading = plain_label(title, "title")
        heading.setFont(ui_font(1, 600))
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        for action in actions:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                row = self._grid.rowCount()
                self._grid.addWidget(plain_label(action.iconText()), row, 0)
                self._grid.addWidget(plain_label(keys, "chip"), row, 1)


def _column(dialog: QDialog) -> QVBoxLayout:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
    layout.setSpacing(SPACE[3])
    return layout


def _add_done(dialog: QDialog, layout: QVBoxLayout, words: str) -> None:
    done = QPushButton(words)
    set_role(done, "primary")
    done.setDefault(True)
    done.clicked.connect(dialog.accept)
    layout.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
