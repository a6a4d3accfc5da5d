"""In which style a report cites its sources."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 440, 330
_STYLE = Qt.ItemDataRole.UserRole


class CitationStyleDialog(QDialog):
    """Enter takes the style at hand. Deletes itself when it closes."""

    chosen = Signal(str)
    """The name of the style."""

    def __init__(self, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("How sources are cited")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self.list = QListWidget()
        set_role(self.list, "menu")
        self.list.setAccessibleName(title)
        for name, words in style_words().items():
            item = QListWidgetItem(words, self.list)
            item.setData(_STYLE, name)
            if name == style:
                self.list.setCurrentItem(item)
        heading = plain_label(title, "title")
        heading.setFont(ui_font(2, 640))
        hint = wrapped_label(
            self.tr("The report writes its citations and references so; the next one too."),
            "muted",
        )
        buttons = QDialogButtonBox()
        done = buttons.addButton(
            self.tr("Write the report"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_role(done, "primary")
        done.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        for widget in (heading, hint, self.list, buttons):
            layout.addWidget(widget)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(self._take)
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Rows were measured before the theme gave them their room.
        self.list.doItemsLayout()

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None and self.isVisible():
            self.accept()
            self.chosen.emit(str(item.data(_STYLE)))


def style_words() -> dict[str, str]:
    """Return what each citation style is called."""
    return {
        "apa": translate("CitationStyles", "APA, 7th edition"),
        "chicago": translate("CitationStyles", "Chicago, 18th edition, author and date"),
        "harvard": translate("CitationStyles", "Harvard, Cite Them Right, 12th edition"),
        "mla": translate("CitationStyles", "MLA, 9th edition"),
        "vancouver": translate("CitationStyles", "Vancouver, NLM, by number"),
    }
