"""Asks with which code the passages of a search are to be coded, and which of them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.entities import Code
from insightreader.domain.ids import CodeId
from insightreader.services.coding import CodeName
from insightreader.services.evidence.autocoding import Passages, Proposal
from insightreader.ui.annotations.card_text import code_path
from insightreader.ui.annotations.code_picker import code_choices, new_code, offered
from insightreader.ui.coding.proposal_tree import ProposalTree
from insightreader.ui.counting import passages_words
from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.fonts import ui_font
from insightreader.ui.naming import label_of
from insightreader.ui.picker import Picker
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role

_WIDTH, _HEIGHT = 760, 640


class CodingDialog(QDialog):
    """Nothing is coded before a code was chosen. Deletes itself when it closes."""

    proposals_wanted = Signal(object, object)
    """The ``CodeId`` that was chosen, or None, and ``Passages``."""
    agreed = Signal(object, object)
    """A list of ``Proposal``, and the ``CodeId`` or the ``CodeName`` that they get."""

    def __init__(
        self,
        theme: Theme,
        query: str,
        *,
        codes: Sequence[Code],
        recent: Sequence[CodeId] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``recent``: codes that were used last, which are offered first."""
        super().__init__(parent)
        self._recent = recent
        self._theme, self._codes = theme, {each.id: each for each in codes}
        self._code: object = None
        """The id of the code, a ``CodeName``, or None while none is chosen."""
        title = self.tr("Code what “{query}” finds").format(query=query)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        set_role(self, "pane")
        self.code = quiet_button(self.tr("Choose a code…"))
        self.passages = QComboBox()
        self.passages.addItem(self.tr("sentences"), Passages.SENTENCES)
        self.passages.addItem(self.tr("whole paragraphs"), Passages.BLOCKS)
        self.tree = ProposalTree(theme)
        self.notice = wrapped_label(self.tr("Looking…"), "muted")
        self.done_button = quiet_button(self.tr("Code"))
        self._lay_out(title)
        self._connect()
        self._count(0)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show what was proposed for the code and the passages of the moment."""
        self.tree.set_proposals(proposals)
        if not proposals:
            words = self.tr("No text holds these words: they stand in notes or titles alone.")
            self.notice.setText(words)
            return
        words = self.tr("Passages that hold most of the words; take the mark off what doesn't fit.")
        coded = sum(each.is_coded for each in proposals)
        if coded:
            words += " " + self.tr("%Ln passage(s) with this code already.", None, coded)
        self.notice.setText(words)

    def choose_code(self) -> PickerDialog:
        """Ask for the code."""
        picker = Picker(
            self._theme,
            placeholder=self.tr("Find or create a code"),
            several=False,
            create=offered,
        )
        found = code_choices((), self._codes.values(), recent=self._recent)
        picker.set_choices([replace(each, taken=False) for each in found])
        dialog = PickerDialog(picker, title=self.tr("Code for these passages"), parent=self)
        dialog.accepted.connect(lambda: self._take_code(picker))
        dialog.open()
        return dialog

    def _take_code(self, picker: Picker) -> None:
        for typed in map(new_code, picker.created()):
            self._code = name = CodeName(typed.dimension, typed.name)
            self.code.setText(_shown(str(name) if typed.dimension else typed.name))
        for key in picker.taken():
            self._code = key
            self.code.setText(_shown(code_path(self._codes[key])))  # type: ignore[index]
        self._count(len(self.tree.taken()))
        self.ask()

    def ask(self) -> None:
        """Ask for passages anew: for the code and the length that are chosen."""
        code = None if isinstance(self._code, CodeName) else self._code
        self.proposals_wanted.emit(code, Passages(self.passages.currentData()))

    def _count(self, taken: int) -> None:
        words = self.tr("Code {passages}").format(passages=passages_words(taken))
        self.done_button.setText(words if taken else self.tr("Code"))
        self.done_button.setEnabled(taken > 0 and self._code is not None)

    def _agree(self) -> None:
        taken = self.tree.taken()
        self.accept()
        self.agreed.emit(taken, self._code)

    def _lay_out(self, title: str) -> None:
        heading = plain_label(title, "title")
        heading.setFont(ui_font(2, 640))
        head, foot = QHBoxLayout(), QHBoxLayout()
        for field, words in ((self.code, self.tr("Code")), (self.passages, self.tr("Propose"))):
            head.addWidget(label_of(field, words, "muted"))
            head.addWidget(field)
        self.passages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head.addStretch(1)
        self._all, self._none = quiet_button(self.tr("Take all")), quiet_button(self.tr("None"))
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        set_role(self.done_button, "primary")
        for button in (self._all, self._none):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (cancel, self.done_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addWidget(heading)
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self.tree, 1)
        layout.addLayout(foot)
        self.code.setFocus()

    def _connect(self) -> None:
        self.code.clicked.connect(self.choose_code)
        self.passages.activated.connect(self.ask)
        self.tree.counted.connect(self._count)
        self._all.clicked.connect(lambda: self.tree.take_all(taken=True))
        self._none.clicked.connect(lambda: self.tree.take_all(taken=False))
        self.done_button.clicked.connect(self._agree)


def _shown(name: str) -> str:
    """A name as a button shows it."""
    return name.replace("&", "&&")
