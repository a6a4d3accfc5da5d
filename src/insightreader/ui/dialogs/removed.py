"""What was removed: the blocks that cleaning left out, where they were and why; plain text only."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from insightreader.domain.cleaned import LostCharacter, RemovedBlock
from insightreader.services.reading import Report
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 620, 560
_LONGEST = 600
_SPOKEN = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("removed", text)


def _reason(reason: str) -> str:
    words = {
        "page-furniture": _tr("Page furniture"),
        "duplicate-title": _tr("The title again"),
        "promotion": _tr("Promotion"),
        "outside-article": _tr("Outside of the article"),
        "by-hand": _tr("Taken out by hand"),
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
    """Lists removed blocks and lost characters of the open post; a block can be put back."""

    restore_requested = Signal(int)
    """The position of a removed block in the report."""

    def __init__(
        self, report: Report, parent: QWidget | None = None, *, is_read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was removed"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_read_only = is_read_only
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        done = QPushButton(self.tr("Done"))
        set_role(done, "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.addWidget(self._area, 1)
        layout.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
        self.show_report(report)

    def show_report(self, report: Report) -> None:
        """Show what is left out now, after a block was put back."""
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setSpacing(SPACE[3])
        self._add_removed(report.removed)
        self._add_lost(report.lost)
        self._column.addStretch(1)
        self._area.setWidget(body)

    def _add_removed(self, removed: Sequence[RemovedBlock]) -> None:
        self._heading(
            self.tr(
                "%n block(s) left out of the text; the capture has all of them", "", len(removed)
            )
            if removed
            else self.tr("Nothing was left out of the text")
        )
        for position, block in enumerate(removed):
            place = self.tr("before § {number}").format(number=block.before)
            card = self._card(f"{_reason(block.reason)} · {place}", block.text)
            if not self._is_read_only:
                self._add_button(card, position, block.text)

    def _add_button(self, card: QFrame, position: int, text: str) -> None:
        button = QPushButton(self.tr("Put back"))
        button.setAccessibleName(self.tr("Put back: {text}").format(text=text[:_SPOKEN]))
        button.clicked.connect(lambda: self._ask_for(button, position))
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask_for(self, button: QPushButton, position: int) -> None:
        # A second press would ask for the block that takes this one's place.
        button.setEnabled(False)
        self.restore_requested.emit(position)

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

    def _card(self, about: str, text: str) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        layout = QVBoxLayout(card)
        layout.addWidget(plain_label(about, "muted"))
        shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        layout.addWidget(wrapped_label(shown))
        self._column.addWidget(card)
        return card
