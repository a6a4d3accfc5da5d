"""Whose words a passage is when the post itself quotes them: person and work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation
from insightreader.ui.plain import wrapped_label
from insightreader.ui.room import grow_to_fit
from insightreader.ui.theme import SPACE, set_role


class SecondaryDialog(QDialog):
    """Asks for person and work; both empty: the words are the post's own."""

    chosen = Signal(str, str)

    def __init__(
        self,
        annotation: Annotation,
        parent: QWidget,
        *,
        suggested: SuggestedQuotation | None = None,
    ) -> None:
        """``suggested`` fills in what nobody has said yet."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quoted from"))
        seen = suggested or SuggestedQuotation(0, 0, None, None)
        self.person = QLineEdit(annotation.secondary_person or seen.speaker or "")
        self.work = QLineEdit(annotation.secondary_work or seen.work or "")
        words = self.tr(
            "This post quotes somebody else here. The reference will say “quoted in”, so that you"
            " never cite a work that you haven't read."
        )
        form = QFormLayout()
        form.addRow(self.tr("Person"), self.person)
        form.addRow(self.tr("Work"), self.work)
        buttons = QDialogButtonBox()
        done = buttons.addButton(self.tr("Done"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(done, "primary")
        if suggested is not None:
            own = buttons.addButton(
                self.tr("No, the post's own words"), QDialogButtonBox.ButtonRole.ActionRole
            )
            own.clicked.connect(self._deny)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addWidget(wrapped_label(words, "muted"))
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(380)
        grow_to_fit(self)
        self.accepted.connect(self._tell)
        self.finished.connect(self.deleteLater)

    def _deny(self) -> None:
        """Nobody else is quoted: that is recorded, and not asked again."""
        for field in (self.person, self.work):
            field.clear()
        self.accept()

    def _tell(self) -> None:
        self.chosen.emit(self.person.text().strip(), self.work.text().strip())
