"""Before an export: the quotations in it that their sources don't bear out, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.entities import Annotation
from insightreader.ui.differing import differing_words
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, set_role
from insightreader.ui.verdicts import verdict_look
from insightreader.ui.wrapped_delegate import WrappedDelegate

_WIDTH, _HEIGHT = 560, 460
_LISTED = 200
"""Notes that are named; nobody reads more, and the count says how many there are."""
_LONGEST = 160


def words_of_doubt(annotation: Annotation) -> str:
    """Return a line or two about one quotation: its verdict, its words, and what differs."""
    look = verdict_look(annotation.verdict)
    quote = " ".join(annotation.exact.split())
    short = quote if len(quote) <= _LONGEST else f"{quote[: _LONGEST - 1].rstrip()}…"
    why = differing_words(annotation.difference) if annotation.difference else look.meaning
    return f"{look.word}: “{short}”\n{why}"


class DoubtfulDialog(QDialog):
    """Asks whether to export all the same. Accepted: export; ``show_requested``: don't, but show
    that annotation.
    """

    show_requested = Signal(object)

    def __init__(self, notes: Sequence[Annotation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotations to look at"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notes = self._list(notes)
        words = QCoreApplication.translate(
            "doubtful",
            "%Ln quotation(s) in this export to look at: the sources no longer say them, or say "
            "them more than once. The file will tell so beside each.",
            None,
            len(notes),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(wrapped_label(words))
        column.addWidget(self.notes, 1)
        column.addLayout(self._buttons())

    def _list(self, notes: Sequence[Annotation]) -> QListWidget:
        listed = QListWidget()
        listed.setAccessibleName(self.tr("Quotations to look at"))
        set_role(listed, "boxed")
        WrappedDelegate(listed)
        for note in notes[:_LISTED]:
            item = QListWidgetItem(words_of_doubt(note), listed)
            item.setData(Qt.ItemDataRole.UserRole, note)
        listed.setCurrentRow(0)
        listed.itemActivated.connect(self._show)
        return listed

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        show = QPushButton(self.tr("Show it"))
        go_on = QPushButton(self.tr("Export all the same"))
        set_role(go_on, "primary")
        # Enter shows the note at hand: nobody exports what is doubtful by mistake.
        show.setDefault(True)
        cancel.clicked.connect(self.reject)
        show.clicked.connect(lambda: self._show(self.notes.currentItem()))
        go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(show)
        row.addWidget(go_on)
        return row

    def _show(self, item: QListWidgetItem) -> None:
        self.show_requested.emit(item.data(Qt.ItemDataRole.UserRole))
        self.reject()
