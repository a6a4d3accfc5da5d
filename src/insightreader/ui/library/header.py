"""The head of the pane: where one is, how many posts there are, and the tools beside it."""

from enum import StrEnum

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.library.sort_menu import SortMenu
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import BAR_HEIGHT, SPACE, Theme
from insightreader.ui.tool_button import tool_button


class Way(StrEnum):
    """A way for posts to come into the library."""

    FILE = "file"
    ADDRESS = "address"
    PASTE = "paste"
    IMPORT = "import"
    JOIN = "join"
    SAMPLE = "sample"
    TOUR = "tour"
    """The sample library, shown round."""


class PaneHeader(QWidget):
    """Title, count, and buttons for places, order and adding."""

    way_chosen = Signal(object)
    """A ``Way``."""
    places_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label("", "title")
        self._title.setFont(ui_font(4, 640))
        self._count = plain_label("", "muted")
        self._count.setFont(ui_font(-1))
        self.sort_menu = SortMenu(self)
        self._places = tool_button(self.tr("Places: inbox, collections, tags"), name="list-tree")
        self._places.setCheckable(True)
        self._places.toggled.connect(self.places_toggled)
        self._sort = tool_button(self.tr("Order of the list"), name="arrow-down-wide-narrow")
        self._sort.setMenu(self.sort_menu)
        self._add = tool_button(self.tr("Add posts"), name="plus")
        self._add.setMenu(self._add_menu())
        for button in (self._sort, self._add):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self.set_theme(theme)

    def set_title(self, title: str) -> None:
        """Name the place."""
        self._title.setText(title)

    def set_count(self, count: int) -> None:
        """Show how many posts the list holds."""
        self._count.setText(QLocale().toString(count))

    def set_places_shown(self, shown: bool) -> None:
        """Check the button of the places."""
        self._places.setChecked(shown)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        for button in (self._places, self._sort, self._add):
            button.setIcon(icon(button.objectName(), theme.muted))

    def _lay_out(self) -> None:
        self.setFixedHeight(BAR_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, SPACE[2], SPACE[3], 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self._title)
        layout.addSpacing(SPACE[2])
        layout.addWidget(self._count)
        layout.addStretch(1)
        for button in (self._places, self._sort, self._add):
            layout.addWidget(button)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        names = {
            Way.FILE: self.tr("Save a page from a file…"),
            Way.ADDRESS: self.tr("Save an address…"),
            Way.PASTE: self.tr("Paste text or an address"),
            Way.IMPORT: self.tr("Import from another program…"),
            Way.JOIN: self.tr("Join another library…"),
            Way.SAMPLE: self.tr("Open the sample library"),
        }
        for way, name in names.items():
            if way is Way.IMPORT:
                menu.addSeparator()
            action = menu.addAction(name)
            action.triggered.connect(lambda _on=False, way=way: self.way_chosen.emit(way))
        return menu
