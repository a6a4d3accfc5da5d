"""The evidence workspace: a bar of views and the one on show; each is built when needed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from insightreader.ui.evidence.view import EvidenceView
from insightreader.ui.evidence.view_words import ViewName
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import BAR_HEIGHT, SPACE, set_role

__all__ = ["EvidencePane", "ViewName"]


class EvidencePane(QWidget):
    """Tabs and a page each."""

    shown = Signal(object)
    """The ``ViewName`` that is shown now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self._pages = QStackedWidget()
        self._makers: list[tuple[ViewName, Callable[[], EvidenceView]]] = []
        self._built: dict[ViewName, EvidenceView] = {}
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab)

    def add_view(self, name: ViewName, title: str, *, make: Callable[[], EvidenceView]) -> None:
        """Add a tab; ``make`` builds its page when it is shown first."""
        self._makers.append((name, make))
        self.tabs.addTab(title)

    def view(self, name: ViewName) -> EvidenceView | None:
        """Return the page of a view, if it is built."""
        return self._built.get(name)

    @property
    def current(self) -> ViewName:
        """The view on show."""
        return self._makers[max(self.tabs.currentIndex(), 0)][0]

    def show_view(self, name: ViewName) -> None:
        """Show a view."""
        place = [each for each, _ in self._makers].index(name)
        if place == self.tabs.currentIndex():
            self._on_tab(place)
        else:
            self.tabs.setCurrentIndex(place)

    def finish(self) -> None:
        """Give out what is being typed in any view."""
        for page in self._built.values():
            page.finish()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever gives the keyboard to the workspace means what is on show."""
        home = self._built[self.current].home
        (home if home.isVisibleTo(self) else self.tabs).setFocus(event.reason())

    def _lay_out(self) -> None:
        set_role(self, "page")
        bar = QFrame()
        set_role(bar, "bar")
        bar.setFixedHeight(BAR_HEIGHT)
        title = plain_label(self.tr("Evidence"), "title")
        title.setFont(ui_font(4, 640))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Views of the evidence"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, SPACE[2], SPACE[3], 0)
        row.setSpacing(SPACE[4])
        row.addWidget(title)
        row.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._pages, 1)

    def _on_tab(self, place: int) -> None:
        if not 0 <= place < len(self._makers):
            return
        name, make = self._makers[place]
        if name not in self._built:
            self._built[name] = page = make()
            self._pages.addWidget(page)
        page = self._built[name]
        self._pages.setCurrentWidget(page)
        self.shown.emit(name)
