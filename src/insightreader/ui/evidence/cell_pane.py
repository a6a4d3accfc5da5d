"""What is behind a cell: its state, the person's summary, and the passages with their verdicts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from insightreader.domain.evidence import Cell, CellState, Passage, Summary
from insightreader.ui.counting import authors_words, passages_words, posts_words
from insightreader.ui.evidence.state_words import (
    doubtful_words,
    state_look,
)
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.naming import name_box
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.passages.passage_picker import PassagePicker
from insightreader.ui.passages.passage_words import short_words
from insightreader.ui.passages.referring_editor import ReferringEditor
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role
from insightreader.ui.tool_button import tool_button

_LEAST_SUMMARY = 96
_WIDTH_EM = 19


class CellPane(QWidget):
    """Shows one cell."""

    passage_opened = Signal(object)
    summary_written = Signal(str)
    state_chosen = Signal(object)
    """A ``CellState``, or None for the computed one."""
    closed = Signal()

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = switch.current
        self._switch = switch
        self._title = wrapped_label("", "title")
        self._title.setFont(ui_font(2, 640))
        self._counts = wrapped_label("", "muted")
        self.state = QComboBox()
        self.summary = ReferringEditor(theme)
        self.passages = PassageList(theme)
        self._nothing = wrapped_label("", "muted")
        self._close = tool_button(self.tr("Close the cell"), name="x")
        self._refer = QToolButton()
        self._summary_head = plain_label(self.tr("Summary"), "muted")
        self._lay_out()
        self._connect()
        self._on_theme_changed()

    def show_cell(
        self, title: str, cell: Cell, passages: Sequence[Passage], *, summary: Summary | None
    ) -> None:
        """Show a cell; ``summary`` is None where the cell can't have one."""
        self._title.setText(title)
        self._counts.setText(self._words_of(cell))
        self._fill_states(cell, None if summary is None else summary.state)
        for widget in (self.state, self.summary, self._summary_head, self._refer):
            widget.setVisible(summary is not None)
        self.passages.set_passages(passages)
        self._number(passages)
        if summary is not None:
            self.summary.set_markdown(summary.text)
        self.passages.setVisible(bool(passages))
        self._nothing.setVisible(not passages)

    def finish(self) -> None:
        """Give out what is being typed."""
        self.summary.commit()

    def _lay_out(self) -> None:
        set_role(self, "pane")
        self.setMinimumWidth(_WIDTH_EM * self.fontMetrics().height())
        name_box(self.state, self.tr("State of the cell"))
        self.summary.setAccessibleName(self.tr("Summary of the cell"))
        self.summary.setPlaceholderText(
            self.tr("What do these passages say together? Type @ to refer to one of them.")
        )
        self.summary.setMinimumHeight(_LEAST_SUMMARY)
        self.summary.setMaximumHeight(2 * _LEAST_SUMMARY)
        self._nothing.setText(
            self.tr(
                "No passage carries both codes. Either nobody has written about it, or it was not "
                "coded yet: mark a passage in a post and give it both codes."
            )
        )
        set_role(self._refer, "link")
        self._refer.setText(self.tr("Refer to a passage"))
        self._refer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        middle = QHBoxLayout()
        middle.addWidget(self._summary_head)
        middle.addStretch(1)
        middle.addWidget(self._refer)
        top = QVBoxLayout()
        # Cards stand so far inside their list: with this, all edges are one.
        top.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        top.setSpacing(SPACE[2])
        top.addLayout(head)
        for widget in (self._counts, self.state):
            top.addWidget(widget)
        top.addLayout(middle)
        for below in (self.summary, self._nothing):
            top.addWidget(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[2], SPACE[3], SPACE[2], SPACE[2])
        layout.setSpacing(SPACE[2])
        layout.addLayout(top)
        layout.addWidget(self.passages, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self._refer.clicked.connect(self._pick)
        self.state.activated.connect(
            lambda place: self.state_chosen.emit(self.state.itemData(place))
        )
        self.summary.committed.connect(self.summary_written)
        self.summary.reference_wanted.connect(self._pick)
        self.summary.reference_opened.connect(self.passages.show_passage)
        self.passages.opened.connect(self.passage_opened)
        self._switch.changed.connect(self._on_theme_changed)

    def _pick(self) -> None:
        picker = PassagePicker(
            self._switch.current,
            self.passages.passages.all(),
            title=self.tr("Refer to a passage"),
            parent=self,
        )
        picker.picked.connect(
            lambda passage: self.summary.insert_reference(passage.uid, short_words(passage))
        )
        picker.open()

    def _number(self, passages: Sequence[Passage]) -> None:
        tips = {str(each.uid): short_words(each) for each in passages}
        self.summary.set_passages(tips)
        self.passages.set_numbers({uid: number for number, uid in enumerate(tips, 1)})

    def _fill_states(self, cell: Cell, chosen: CellState | None) -> None:
        self.state.clear()
        self.state.addItem(self.tr("State as the passages show it"), None)
        for state in CellState:
            look = state_look(state)
            self.state.addItem(f"{look.word} — {look.meaning}", state)
        if chosen is None:
            words = self.tr("As the passages show it: {state}")
            self.state.setItemText(0, words.format(state=state_look(cell.state).word))
        self.state.setCurrentIndex(0 if chosen is None else self.state.findData(chosen))

    def _words_of(self, cell: Cell) -> str:
        if not cell.count:
            return state_look(CellState.GAP).meaning
        words = [passages_words(cell.count), posts_words(cell.posts), authors_words(cell.authors)]
        if cell.doubtful:
            words.append(doubtful_words(cell.doubtful))
        return " · ".join(words)

    def _on_theme_changed(self) -> None:
        theme = self._switch.current
        self._close.setIcon(icon("x", theme.muted))
        self._refer.setIcon(icon("message-square-quote", theme.muted))
        self.summary.set_theme(theme)
        self.passages.set_theme(theme)
