"""A dialog to choose several passages: those that get a code, or lose it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.evidence import Passage
from insightreader.ui.fonts import ui_font
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.passages.passage_model import PASSAGE_ROLE
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role

_WIDTH, _HEIGHT = 580, 640


class PassageChooser(QDialog):
    """Space or a click takes and leaves a card. Deletes itself when it closes."""

    chosen = Signal(str, object)
    """The name that was typed ("" where none is asked for), and a list of ``AnnotationId``."""

    def __init__(
        self,
        theme: Theme,
        passages: Sequence[Passage],
        *,
        title: str,
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        set_role(self, "pane")
        self.field = QLineEdit()
        self.field.hide()
        self.cards = PassageList(theme)
        self.cards.set_passages(passages)
        self.cards.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.cards.selectionModel().selectionChanged.connect(self._count)
        self._counted = plain_label("", "muted")
        buttons = QDialogButtonBox()
        self._done = buttons.addButton(self.tr("Done"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self._done, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        heading = plain_label(title, "title")
        heading.setFont(ui_font(2, 640))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        layout.setSpacing(SPACE[3])
        for widget in (heading, wrapped_label(words, "muted"), self.field, self.cards):
            layout.addWidget(widget)
        layout.setStretch(3, 1)
        layout.addWidget(self._counted)
        layout.addWidget(buttons)
        self.field.textChanged.connect(lambda _: self._count())
        self._count()

    def ask_for_name(self, words: str) -> None:
        """Ask for a name as well; without one nothing can be chosen."""
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.show()
        self.field.setFocus()
        self._count()

    def _found(self) -> list[Passage]:
        rows = sorted(index.row() for index in self.cards.selectedIndexes())
        return [self.cards.passages.index(row).data(PASSAGE_ROLE) for row in rows]

    def _count(self) -> None:
        found = len(self._found())
        words = self.tr("{chosen} of %Ln chosen", None, self.cards.passages.rowCount())
        self._counted.setText(words.format(chosen=QLocale().toString(found)))
        has_name = self.field.isHidden() or bool(self.field.text().strip())
        self._done.setEnabled(found > 0 and has_name)

    def _take(self) -> None:
        found = [each.annotation for each in self._found()]
        name = self.field.text().strip()
        self.accept()
        self.chosen.emit(name, found)
