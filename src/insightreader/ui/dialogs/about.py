"""What this program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from insightreader import __version__
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.room import grow_to_fit
from insightreader.ui.theme import SPACE, set_role

_WIDTH = 520


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
        grow_to_fit(self)


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
