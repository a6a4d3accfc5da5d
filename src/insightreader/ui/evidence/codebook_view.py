"""The codebook: its tree beside what the chosen code means, and the way back in time below."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.evidence import CodebookDetail, CodeDetail
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.evidence.code_details import CodeDetails
from insightreader.ui.evidence.codebook_actions import OF_CODE, OF_ENTRY, CodeAct, CodebookActions
from insightreader.ui.evidence.codebook_model import Entry
from insightreader.ui.evidence.codebook_tree import CodebookTree
from insightreader.ui.evidence.past_bar import PastBar, PastStep
from insightreader.ui.evidence.view import EvidenceView
from insightreader.ui.icons import icon
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role
from insightreader.ui.tool_button import tool_button

_TREE, _DETAILS = 440, 760


class CodebookView(EvidenceView):
    """Shows a codebook; acts are asked for by ``asked``."""

    asked = Signal(object, object)
    """A ``CodeAct``, and the entry that the keyboard is at, or None."""
    chosen = Signal(object)
    past_left = Signal()

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = switch.current
        self._switch = switch
        self._is_past = False
        self.tree = CodebookTree(theme)
        self._left = QWidget()
        self.actions_of_codes = CodebookActions(self._left)
        self.details = CodeDetails(switch)
        self.past = PastBar()
        self.field = QLineEdit()
        self._add = tool_button(self.tr("New code"), name="plus")
        self._more = tool_button(self.tr("More"), name="ellipsis")
        self._pages = QStackedWidget()
        self.nothing = EmptyPage(
            switch,
            "list-tree",
            title=self.tr("Your codebook is empty"),
            words=self.tr(
                "Codes say what passages are about: a case, its outcome, a factor. Type N for a "
                "new one, give codes to passages as you read (T on a card), or begin with the "
                "ready codebook for cross-sector missions."
            ),
            way=self.tr("Add the codebook for missions"),
        )
        self._lay_out()
        self._connect()
        self._on_theme_changed(theme)
        self._on_chosen(None)

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        return self.nothing if self._pages.currentIndex() else self.tree

    def set_codebook(self, codebook: CodebookDetail) -> None:
        """Show today's codebook, unless the past is being looked at."""
        if not self._is_past:
            self.tree.set_codebook(codebook)
            had_focus = self._left.isAncestorOf(self.window().focusWidget() or self)
            self._pages.setCurrentIndex(0 if codebook.dimensions else 1)
            if had_focus and self.isVisible() and not self.field.hasFocus():
                self.home.setFocus(Qt.FocusReason.OtherFocusReason)
            self._on_chosen(self.tree.current())

    def set_past(self, codebook: CodebookDetail) -> None:
        """Show a codebook of the past; nothing of it can be changed."""
        if self._is_past:
            self.tree.set_codebook(codebook, is_fixed=True)
            self._on_chosen(self.tree.current())

    def begin_past(self, steps: Sequence[PastStep]) -> None:
        """Open the bar of the past."""
        self._is_past = True
        self.past.set_steps(steps)
        self.past.show()
        self.past.slider.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_chosen(self.tree.current())

    def end_past(self) -> None:
        """Close the bar of the past; today's codebook is to be set next."""
        self._is_past = False
        self.past.hide()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self.past_left.emit()

    def finish(self) -> None:
        """Give out what is being typed."""
        self.details.finish()

    @property
    def is_past(self) -> bool:
        """Whether a codebook of the past is on show."""
        return self._is_past

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.field.hasFocus() and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.tree.currentIndex().isValid():
                self.tree.setCurrentIndex(self.tree.codes.index(0, 0))
        elif key == Qt.Key.Key_Escape and self._is_past:
            self.end_past()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        set_role(self, "page")
        words = self.tr("Find a code")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setClearButtonEnabled(True)
        self._more.setMenu(self._menu())
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        head.addWidget(self.field, 1)
        head.addWidget(self._add)
        head.addWidget(self._more)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(SPACE[2], SPACE[3], SPACE[2], 0)
        column.setSpacing(SPACE[2])
        column.addLayout(head)
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self.nothing)
        column.addWidget(self._pages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(self.details)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([_TREE, _DETAILS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.past)
        layout.addWidget(split, 1)
        self.past.hide()

    def _connect(self) -> None:
        acts = self.actions_of_codes
        for act in CodeAct:
            acts[act].triggered.connect(
                lambda _on=False, act=act: self.asked.emit(act, self.tree.current())
            )
        acts[CodeAct.RENAME].triggered.connect(self.tree.rename_current)
        self._add.clicked.connect(acts[CodeAct.NEW].trigger)
        self.nothing.asked.connect(acts[CodeAct.READY_MADE].trigger)
        self.field.textChanged.connect(self.tree.narrow)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.menu_asked.connect(self._open_menu)
        self.past.left.connect(self.end_past)
        self._switch.changed.connect(self._on_theme_changed)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for act in CodeAct:
            if act in (CodeAct.RENAME, CodeAct.DELETE, CodeAct.HISTORY):
                menu.addSeparator()
            menu.addAction(self.actions_of_codes[act])
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self._more.menu()
        if menu is not None:
            menu.popup(place)

    def _on_chosen(self, entry: Entry | None) -> None:
        family = ""
        if isinstance(entry, CodeDetail):
            family = self.tree.codes.path(entry.id).partition("/")[0]
        self.details.show_entry(entry, family=family, is_fixed=self._is_past)
        acts = self.actions_of_codes
        acts.allow(set(CodeAct), allowed=not self._is_past)
        if entry is None:
            acts.allow(OF_ENTRY, allowed=False)
        elif not isinstance(entry, CodeDetail):
            acts.allow(OF_CODE, allowed=False)
        acts[CodeAct.EXPORT].setEnabled(True)
        if entry is not None:
            self.chosen.emit(entry)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.tree.set_theme(theme)
        self.actions_of_codes.set_theme(theme)
        for button in (self._add, self._more):
            button.setIcon(icon(button.objectName(), theme.muted))
