"""The history of one note: who changed what, and when; newest first, as plain text."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from insightreader.services.note_history import Edit, Part, Step
from insightreader.ui.dates import full_moment_text
from insightreader.ui.explaining import name_of_operation
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 520, 520
_LONGEST = 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("note-history", text)


def words_of_edit(edit: Edit) -> str:
    """Return what was changed, in a sentence."""
    plain = {
        Part.MADE: _tr("Made"),
        Part.DELETED: _tr("Deleted"),
        Part.RESTORED: _tr("Brought back"),
        Part.PLACE: _tr("Another place in the text"),
    }
    if edit.part in plain:
        return plain[edit.part]
    names = {
        Part.COMMENT: _tr("Comment"),
        Part.COLOUR: _tr("Colour"),
        Part.STYLE: _tr("Style"),
        Part.PERSON: _tr("Person quoted"),
        Part.WORK: _tr("Work quoted"),
        Part.PASSAGE: _tr("Passage"),
        Part.CODE_ADDED: _tr("Code added"),
        Part.CODE_REMOVED: _tr("Code removed"),
    }
    new = _short(edit.new) if edit.new else _tr("nothing")
    if edit.old:
        return f"{names[edit.part]}: “{_short(edit.old)}” → “{new}”"
    return f"{names[edit.part]}: {new}"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}…"


class NoteHistoryDialog(QDialog):
    """Lists the steps of one annotation."""

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of the note"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(SPACE[2])
        for step in steps:
            column.addWidget(self._card(step))
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        done = QPushButton(self.tr("Done"))
        set_role(done, "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.addWidget(area, 1)
        layout.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)

    def _card(self, step: Step) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        layout = QVBoxLayout(card)
        what = name_of_operation(step.kind)
        about = f"{full_moment_text(step.made_ms)} · {step.profile} · {what}"
        layout.addWidget(plain_label(about, "muted"))
        for edit in step.edits:
            layout.addWidget(wrapped_label(words_of_edit(edit)))
        return card
