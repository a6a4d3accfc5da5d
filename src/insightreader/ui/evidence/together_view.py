"""Which codes stand on the same passages: a heat map of codes by codes, passages beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from insightreader.domain.evidence import Matrix, Passage
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.evidence.heat_view import HeatView
from insightreader.ui.evidence.view import EvidenceView
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role

_HEAT, _PASSAGES = 900, 380


class TogetherView(EvidenceView):
    """A co-occurrence matrix; Enter or a click on a cell asks for its passages."""

    cell_wanted = Signal(object, object)
    passage_opened = Signal(object)

    def __init__(self, switch: ThemeSwitch) -> None:
        super().__init__()
        set_role(self, "page")
        self.heat = HeatView(switch.current, is_narrow=True)
        self.heat.setAccessibleName(self.tr("Codes that meet"))
        self.passages = PassageList(switch.current)
        self._pages = QStackedWidget()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.heat)
        split.addWidget(self.passages)
        split.setStretchFactor(0, 1)
        split.setSizes([_HEAT, _PASSAGES])
        self._pages.addWidget(split)
        self.nothing = EmptyPage(
            switch,
            "network",
            title=self.tr("No passage carries a code yet"),
            words=self.tr(
                "Once passages carry several codes, this map shows which of them meet, and how "
                "often: the diagonal counts all passages of a code."
            ),
            way=self.tr("Go and read"),
        )
        self._pages.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[2], SPACE[2])
        layout.addWidget(
            wrapped_label(
                self.tr("How many passages carry each two codes; a code with itself: all of its."),
                "muted",
            )
        )
        layout.addWidget(self._pages, 1)
        self.passages.hide()
        self.heat.opened.connect(self.cell_wanted)
        self.passages.opened.connect(self.passage_opened)
        switch.changed.connect(self._on_theme_changed)

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        return self.heat

    def set_matrix(self, matrix: Matrix) -> None:
        """Show a matrix."""
        self.heat.set_matrix(matrix)
        self._pages.setCurrentIndex(0 if matrix.rows else 1)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show the passages of the opened cell."""
        self.passages.set_passages(passages)
        self.passages.setVisible(bool(passages))

    def _on_theme_changed(self, theme: Theme) -> None:
        self.heat.set_theme(theme)
        self.passages.set_theme(theme)
