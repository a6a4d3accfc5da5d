"""The user guide in a window of its own: its pages at the side, its text set as posts are."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader import __version__
from insightreader.domain.text import BlockKind, RenderedText
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.find_bar import FindBar
from insightreader.ui.reader.scene import Range
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role

_WIDTH, _HEIGHT = 1060, 800
_PAGES_WIDTH = 280
_OFFSET = Qt.ItemDataRole.UserRole


class GuideDialog(QDialog):
    """Stays open beside the work. Ctrl+F finds words, Alt+Left goes back, Esc closes."""

    link_requested = Signal(str)
    """A link out of the guide was followed."""

    def __init__(
        self,
        rendered: RenderedText,
        *,
        style: ReadingStyle,
        switch: ThemeSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._rendered = rendered
        self._past: list[int] = []
        self.pages = QListWidget()
        self.view = ArticleView(switch, style=style)
        self.find_bar = FindBar(switch, self)
        self._lay_out()
        self._fill_pages()
        self._connect()
        version = self.tr("Version {number}").format(number=__version__)
        self.view.show_article(Content("InsightReader", version, rendered, language="en"))
        self.view.setFocus()

    def go_to(self, offset: int) -> None:
        """Show a place of the guide; ``go_back`` leads back to the present one."""
        self._past.append(self.view.current_place())
        self.view.show_place(offset)

    def go_back(self) -> None:
        """Show the place from which the last link or page was followed."""
        if self._past:
            self.view.show_place(self._past.pop())

    def open_find(self) -> None:
        """Open the bar that finds words."""
        self.find_bar.open_for(self._rendered.text, offset=self.view.current_place())

    def _fill_pages(self) -> None:
        self.pages.setAccessibleName(self.tr("Pages of the guide"))
        text = self._rendered.text
        for block in self._rendered.blocks:
            if block.kind is BlockKind.HEADING and block.level == 1:
                item = QListWidgetItem(text[block.start : block.end])
                item.setData(_OFFSET, block.start)
                self.pages.addItem(item)
        self.pages.setCurrentRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Rows were measured before the theme gave them their room.
        self.pages.doItemsLayout()

    def _lay_out(self) -> None:
        set_role(self.pages, "menu")
        self.pages.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QFrame()
        set_role(side, "pane")
        side.setFixedWidth(_PAGES_WIDTH)
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(SPACE[3], SPACE[4], SPACE[3], SPACE[3])
        side_column.addWidget(self.pages)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.pages.currentItemChanged.connect(self._on_page_chosen)
        self.view.jumped.connect(self._past.append)
        self.view.place_changed.connect(self._mark_page)
        self.view.link_requested.connect(self.link_requested)
        self.find_bar.found.connect(self._show_found)
        self.find_bar.closed.connect(self.view.setFocus)
        for keys, act in (("Ctrl+F", self.open_find), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _on_page_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.go_to(int(item.data(_OFFSET)))

    def _mark_page(self, place: int) -> None:
        """Follow the text in the list of pages."""
        rows = range(self.pages.count())
        begun = [row for row in rows if self.pages.item(row).data(_OFFSET) <= place]
        with QSignalBlocker(self.pages):
            self.pages.setCurrentRow(begun[-1] if begun else 0)

    def _show_found(self, hits: list[Range], now: Range | None) -> None:
        self.view.marks.set_found(hits, now)
        if now is not None:
            self.view.scroll_to(*now)
