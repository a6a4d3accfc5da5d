"""The side of the guide: a field that searches it, and its pages with what was found in each."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from insightreader.ui.guide.book import Section
from insightreader.ui.plain import wrapped_label
from insightreader.ui.reader.scene import Range
from insightreader.ui.theme import SPACE, set_role

_WIDTH = 280
_SECTION = Qt.ItemDataRole.UserRole


class Contents(QFrame):
    """Knows the pages; what is found is the window's business."""

    page_chosen = Signal(int)
    """The offset at which the page begins."""
    typed = Signal(str)
    stepped = Signal(int)
    """To the next (1) or previous (-1) hit."""

    def __init__(self, pages: Sequence[Section]) -> None:
        super().__init__()
        set_role(self, "pane")
        self.setFixedWidth(_WIDTH)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.tr("Search the guide"))
        self.field.setClearButtonEnabled(True)
        self.count = wrapped_label("", "muted")
        self.count.hide()
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages of the guide"))
        self._lay_out()
        self._top = min((each.level for each in pages), default=1)
        for page in pages:
            item = QListWidgetItem()
            item.setData(_SECTION, page)
            self.pages.addItem(item)
        self.show_hits("", [])
        self.pages.setCurrentRow(0)
        self.field.textChanged.connect(self.typed)
        self.pages.currentItemChanged.connect(self._on_chosen)
        self.pages.itemActivated.connect(self._on_chosen)

    def show_hits(self, query: str, hits: Sequence[Range]) -> None:
        """Show pages that hold hits, each with how many; all of them where nothing was asked."""
        asked = bool(query.split())
        for item in self._items():
            page: Section = item.data(_SECTION)
            inside = sum(page.start <= start < page.end for start, _ in hits)
            indent = "    " * (page.level - self._top)
            words = self.tr("{page} ({count})") if inside else "{page}"
            count = QLocale().toString(inside)
            item.setText(indent + words.format(page=page.title, count=count))
            item.setHidden(asked and not inside)
        self.count.setVisible(asked)
        self.count.setText(
            self.tr("%Ln place(s)", None, len(hits))
            if hits
            else self.tr("Nothing found. Try fewer words, or the beginning of one.")
        )

    def mark(self, place: int) -> None:
        """Show which page is being read."""
        rows = [row for row, item in enumerate(self._items()) if item.data(_SECTION).start <= place]
        with QSignalBlocker(self.pages):
            self.pages.setCurrentRow(rows[-1] if rows else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.field.hasFocus():
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if is_back else 1)
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.pages.item(row) for row in range(self.pages.count())]

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(_SECTION).start)

    def _lay_out(self) -> None:
        set_role(self.pages, "menu")
        self.pages.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[3])
        column.setSpacing(SPACE[2])
        for widget in (self.field, self.count):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
