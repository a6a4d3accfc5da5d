"""What was removed: the blocks that cleaning left out, where they were and why; plain text only."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from insightreader.domain.cleaned import LostCharacter, RemovedBlock
from insightreader.services.reading import Report
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 620, 560
_LONGEST = 600


def _tr(text: str) -> str:
    return QCoreApplication.translate("removed", text)


def _reason(reason: str) -> str:
    words = {
        "page-furniture": _tr("Page furniture"),
        "duplicate-title": _tr("The title again"),
        "promotion": _tr("Promotion"),
        "outside-article": _tr("Outside of the article"),
    }
    return words.get(reason, reason.replace("-", " ").capitalize())


def _lost(reason: str) -> str:
    words = {
        "lost-line": _tr("a line of nothing but question marks"),
        "lost-at-end": _tr("question marks at the end"),
        "lost-in-word": _tr("a question mark inside a word"),
        "undecodable": _tr("bytes that are no character"),
    }
    return words.get(reason, reason.replace("-", " "))


class RemovedDialog(QDialog):
    """Lists removed blocks and lost characters of the open post."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was removed"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setSpacing(SPACE[3])
        self._add_removed(report.removed)
        self._add_lost(report.lost)
        self._column.addStretch(1)
        area = QScrollArea()
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

    def _add_removed(self, removed: Sequence[RemovedBlock]) -> None:
        self._heading(
            self.tr(
                "%n block(s) left out of the text; the capture has all of them", "", len(removed)
            )
            if removed
            else self.tr("Nothing was left out of the text")
        )
        for block in removed:
            place = self.tr("before § {number}").format(number=block.before)
            self._card(f"{_reason(block.reason)} · {place}", block.text)

    def _add_lost(self, lost: Sequence[LostCharacter]) -> None:
        if not lost:
            return
        self._heading(self.tr("%n place(s) where characters were lost", "", len(lost)))
        for each in lost:
            where = self.tr("in the title") if each.where == "title" else self.tr("in the text")
            self._card(f"{where} · {_lost(each.reason)}", each.text)

    def _heading(self, text: str) -> None:
        label = wrapped_label(text, "title")
        label.setFont(ui_font(1, 600))
        self._column.addWidget(label)

    def _card(self, about: str, text: str) -> None:
        card = QFrame()
        set_role(card, "card")
        layout = QVBoxLayout(card)
        layout.addWidget(plain_label(about, "muted"))
        shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        layout.addWidget(wrapped_label(shown))
        self._column.addWidget(card)
