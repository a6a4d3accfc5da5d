"""Cases: what is known of each, and how it went, with the passage that shows it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.evidence import Case, CodeDetail, Outcome, Passage
from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.ui.counting import passages_words, posts_words
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.evidence.attribute_table import AttributeTable
from insightreader.ui.evidence.outcome_list import OutcomeList
from insightreader.ui.evidence.strip_rows import StripRow
from insightreader.ui.evidence.strip_view import StripList
from insightreader.ui.evidence.view import EvidenceView
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role

_CASES, _DETAILS = 460, 700


class CasesView(EvidenceView):
    """The list of cases and, beside it, one of them."""

    chosen = Signal(object)
    """The ``CodeId`` of the case on show."""
    attribute_written = Signal(object, str, str)
    """A case, the attribute's name and its value; an empty one takes it back."""
    outcome_requested = Signal(object)
    """An outcome is to be chosen for a case, and the passage that shows it."""
    outcome_withdrawn = Signal(object)
    outcome_change_requested = Signal(object)
    """An ``Outcome`` that is to be another one."""
    outcome_passage_requested = Signal(object)
    """An ``Outcome`` that another passage is to show."""
    note_written = Signal(object, str)
    """An ``Outcome`` and its note."""
    passage_opened = Signal(object)

    def __init__(self, switch: ThemeSwitch) -> None:
        super().__init__()
        self._switch = switch
        self._cases: dict[CodeId, Case] = {}
        self._codes: Mapping[CodeId, CodeDetail] = {}
        self._shown: Mapping[AnnotationId, Passage] = {}
        self._case: CodeId | None = None
        self._filled: object = None
        """The case and its attributes that the table shows."""
        self._is_filling = False
        self.list = StripList(switch.current)
        self.table = AttributeTable()
        self.add = QPushButton(self.tr("Add an outcome…"))
        self._title = wrapped_label("", "title")
        self._counts = plain_label("", "muted")
        self.outcomes = OutcomeList(switch.current)
        self._contested = plain_label(self.tr("outcomes oppose one another"), "badge")
        self._pages = QStackedWidget()
        self.nothing = self._made_nothing()
        self._lay_out()
        self._connect()
        self._on_theme_changed()

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        return self.list

    def set_cases(
        self,
        cases: Sequence[Case],
        *,
        codes: Mapping[CodeId, CodeDetail],
        shown_by: Mapping[AnnotationId, Passage],
    ) -> None:
        """Show cases; ``codes`` names outcomes, ``shown_by`` holds the passages of outcomes."""
        self._cases = {each.code.id: each for each in cases}
        self._codes, self._shown = codes, shown_by
        self.list.rows.set_rows([self._row(each) for each in cases])
        self._pages.setCurrentIndex(0 if cases else 1)
        if self._case not in self._cases:
            self._case = next(iter(self._cases), None)
        self._show()

    def finish(self) -> None:
        """Give out what is being typed."""
        self.outcomes.finish()

    def go_to(self, case: CodeId) -> None:
        """Show a case, at once or when it is read."""
        self._case = case
        self._show()

    def _row(self, case: Case) -> StripRow:
        known = [self._codes.get(each.outcome) for each in case.outcomes]
        names = [each.name for each in known if each is not None]
        nothing = self.tr("no outcome yet")
        words = " · ".join([", ".join(names) or nothing, passages_words(case.passages)])
        warning = self.tr("contested") if case.is_contested else ""
        if any(not each.is_supported for each in case.outcomes):
            warning = self.tr("an outcome has lost its passage")
        return StripRow(
            case.code.id,
            case.code.name,
            words,
            (),
            warning=warning,
            colour=case.code.colour,
            pattern=case.code.pattern,
            depth=case.code.depth,
            has_strip=False,
        )

    def _show(self) -> None:
        case = self._cases.get(self._case) if self._case is not None else None
        if case is None:
            return
        row = self.list.rows.row_of(case.code.id)
        self.list.setCurrentIndex(self.list.rows.index(row))
        self._title.setText(case.code.name)
        self._counts.setText(f"{passages_words(case.passages)} · {posts_words(case.posts)}")
        self._contested.setVisible(case.is_contested)
        self._fill_table(case)
        self._fill_outcomes(case)

    def _fill_table(self, case: Case) -> None:
        """Fill the table, unless it would only lose what is being typed."""
        filled = case.code.id, case.attributes
        if filled == self._filled:
            return
        self._filled = filled
        self._is_filling = True
        self.table.setRowCount(len(case.attributes) + 1)
        for row, each in enumerate(case.attributes):
            name = QTableWidgetItem(each.name)
            # Its name is what an attribute is known by; another name is another attribute.
            name.setFlags(name.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, QTableWidgetItem(each.value))
        for column in (0, 1):
            self.table.setItem(len(case.attributes), column, QTableWidgetItem(""))
        self._is_filling = False

    def _fill_outcomes(self, case: Case) -> None:
        def name_of(outcome: Outcome) -> str:
            code = self._codes.get(outcome.outcome)
            return code.name if code is not None else ""

        self.outcomes.show_outcomes(
            case.outcomes,
            name_of=name_of,
            passage_of=lambda each: self._shown.get(each.annotation),
            before=self.add,
        )

    def _dress_table(self) -> None:
        table = self.table
        set_role(table, "boxed")
        table.setHorizontalHeaderLabels([self.tr("Attribute"), self.tr("Value")])
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        head.setHighlightSections(False)
        table.setAccessibleName(self.tr("Attributes of the case"))
        table.setMaximumHeight(170)

    def _lay_out(self) -> None:
        set_role(self, "page")
        self._title.setFont(ui_font(3, 640))
        set_role(self._contested, "badge", tone="warning")
        self._dress_table()
        self.list.setAccessibleName(self.tr("Cases"))
        details = QWidget()
        set_role(details, "pane")
        column = QVBoxLayout(details)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        facts = QHBoxLayout()
        for widget in (self._counts, self._contested):
            facts.addWidget(widget)
        facts.addStretch(1)
        facts.addWidget(self.add)
        column.addWidget(self._title)
        column.addLayout(facts)
        column.addWidget(self.outcomes)
        column.addSpacing(SPACE[2])
        column.addWidget(self.table)
        column.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        beside = QWidget()
        around = QVBoxLayout(beside)
        around.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], 0)
        around.addWidget(self.list)
        split.addWidget(beside)
        split.addWidget(details)
        split.setSizes([_CASES, _DETAILS])
        self._pages.addWidget(split)
        self._pages.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _made_nothing(self) -> EmptyPage:
        return EmptyPage(
            self._switch,
            "folder-tree",
            title=self.tr("No cases yet"),
            words=self.tr(
                "A case is a code of a dimension that holds cases. Make such a dimension in "
                "the codebook, add a code for each case, and code the passages that tell it."
            ),
            way=self.tr("Open the codebook"),
        )

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.table.cellChanged.connect(self._on_cell)
        self.add.clicked.connect(
            lambda: self.outcome_requested.emit(self._case) if self._case is not None else None
        )
        shown = self.outcomes
        shown.opened.connect(self.passage_opened)
        shown.withdrawn.connect(self.outcome_withdrawn)
        shown.change_requested.connect(self.outcome_change_requested)
        shown.passage_requested.connect(self.outcome_passage_requested)
        shown.note_written.connect(self.note_written)
        self._switch.changed.connect(self._on_theme_changed)

    def _on_current(self) -> None:
        key = self.list.current()
        if key is not None and key != self._case:
            self._case = CodeId(int(str(key)))
            self._show()
            self.chosen.emit(self._case)

    def _on_cell(self, row: int, column: int) -> None:
        if self._is_filling or self._case is None:
            return
        name, value = (self.table.item(row, each) for each in (0, 1))
        words = [each.text().strip() if each else "" for each in (name, value)]
        is_new = row == self.table.rowCount() - 1
        if words[0] and (words[1] or not is_new) and (column == 1 or words[1]):
            self.attribute_written.emit(self._case, words[0], words[1])

    def _on_theme_changed(self) -> None:
        theme = self._switch.current
        self.list.set_theme(theme)
        self.outcomes.set_theme(theme)
        self.add.setIcon(icon("plus", theme.muted))
