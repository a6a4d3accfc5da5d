"""The brief workspace: the shelf at the left, and beside it a brief, a claim, or what they are."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from insightreader.ui.brief.bar import AddRow, BriefBar
from insightreader.ui.brief.brief_actions import (
    ADDING,
    OF_PART,
    OF_SHELF,
    BriefAct,
    BriefActions,
)
from insightreader.ui.brief.claim_page import ClaimPage
from insightreader.ui.brief.export_bar import ExportBar
from insightreader.ui.brief.page import BriefPage
from insightreader.ui.brief.preview import BriefPreview
from insightreader.ui.brief.shelf import Shelf
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role

_SHELF, _PAGE = 300, 900


class Shown(StrEnum):
    """What stands beside the shelf."""

    NOTHING = "nothing"
    BRIEF = "brief"
    CLAIM = "claim"


class BriefPane(QWidget):
    """Lays the workspace out. What is asked for comes as acts of its own pages."""

    asked = Signal(object)
    """A ``BriefAct``, by menu, key or button."""
    wanted = Signal(str, int)
    """"brief" or "claim", and its id: from outside, to be shown with the keyboard in it."""
    add_wanted = Signal(object)
    """A ``BriefAct`` of those that add, at the end of the brief."""

    def __init__(
        self,
        switch: ThemeSwitch,
        styles: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._switch = switch
        self.shelf = Shelf(switch.current)
        self.page = BriefPage(switch)
        self.claim = ClaimPage(switch)
        self.preview = BriefPreview(switch)
        self.export_bar = ExportBar()
        self._right = QWidget()
        self.actions_of_briefs = BriefActions(
            everywhere=self, shelf=self.shelf, brief=self._right, claim=self.claim
        )
        self.bar = BriefBar(self.actions_of_briefs, styles)
        self._adding = AddRow(self.actions_of_briefs)
        self.nothing = EmptyPage(
            switch,
            "notebook-pen",
            title=self.tr("Say what you found, and show it"),
            words=self.tr(
                "A brief is a report in parts: your own words, claims, and quotations that are "
                "checked against their sources. It leaves for Word, the web or Markdown with its "
                "list of references."
            ),
            way=self.tr("Begin a brief"),
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._on_theme_changed()
        self.show_nothing()

    @property
    def shown(self) -> Shown:
        """What stands beside the shelf."""
        page = self._pages.currentWidget()
        if page is self.claim:
            return Shown.CLAIM
        return Shown.NOTHING if page is self.nothing else Shown.BRIEF

    def show_nothing(self) -> None:
        """Show what briefs are for."""
        self._show(self.nothing)

    def show_brief(self) -> None:
        """Show the page of a brief."""
        self._show(self.preview if self.is_previewed else self.page)
        if self.page.brief is not None:
            self.bar.show_brief(self.page.brief.row.style)

    def show_claim(self) -> None:
        """Show the page of a claim."""
        self._show(self.claim)

    def show_preview(self, *, is_shown: bool) -> None:
        """Show the brief's preview in the place of its page, or the page again."""
        self.actions_of_briefs[BriefAct.PREVIEW].setChecked(is_shown)
        if is_shown:
            self.preview.wait()
        page = self.preview if is_shown else self.page
        self._pages.setCurrentWidget(page)
        (self.preview if is_shown else page.focusWidget() or self.page.title).setFocus()

    @property
    def is_previewed(self) -> bool:
        """Whether the preview is on show."""
        return self._pages.currentWidget() is self.preview

    def finish(self) -> None:
        """Give out what is being typed."""
        self.page.finish()
        self.claim.finish()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever gives the keyboard to the workspace means the shelf."""
        self.shelf.home.setFocus(event.reason())

    def open_add_menu(self, place: QPoint) -> None:
        """Open the menu of what can be added."""
        self._open_menu(ADDING, place)

    def open_menu_of_part(self, place: QPoint) -> None:
        """Open the menu of the part that the keyboard is in."""
        self._open_menu((*ADDING, *OF_PART), place)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        shown = self.shown
        self.actions_of_briefs.allow(has_brief=shown is Shown.BRIEF, has_claim=shown is Shown.CLAIM)
        if shown is not Shown.BRIEF:
            self.bar.show_no_brief()

    def _open_menu(self, acts: Sequence[BriefAct], place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions([self.actions_of_briefs[each] for each in acts])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _lay_out(self) -> None:
        set_role(self, "page")
        for page in (self.nothing, self.page, self.claim, self.preview):
            self._pages.addWidget(page)
        self.page.add_at_end(self._adding, self._adding.stops())
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        message = QHBoxLayout()
        message.setContentsMargins(SPACE[4], SPACE[2], SPACE[4], 0)
        message.addWidget(self.export_bar)
        column.addLayout(message)
        column.addWidget(self._pages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.shelf)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([_SHELF, _PAGE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        acts = self.actions_of_briefs
        for act in BriefAct:
            action: QAction = acts[act]
            action.triggered.connect(lambda _=False, act=act: self.asked.emit(act))
        self.nothing.asked.connect(acts[BriefAct.NEW_BRIEF].trigger)
        self.claim.add.clicked.connect(acts[BriefAct.ADD_PASSAGE].trigger)
        self.shelf.briefs.add.clicked.connect(acts[BriefAct.NEW_BRIEF].trigger)
        self.shelf.claims.add.clicked.connect(acts[BriefAct.NEW_CLAIM].trigger)
        self.shelf.menu_requested.connect(lambda place: self._open_menu(OF_SHELF, place))
        self._adding.asked.connect(self.add_wanted)
        self.page.menu_requested.connect(self.open_menu_of_part)
        self._switch.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        theme = self._switch.current
        self.shelf.set_theme(theme)
        self.actions_of_briefs.set_theme(theme)
        self.bar.set_theme(theme)
        self.export_bar.set_theme(theme)
        self._adding.set_theme()
