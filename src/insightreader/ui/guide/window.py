"""A book in a window of its own: its pages at the side, its text set as posts are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from insightreader.ui import icons
from insightreader.ui.guide.book import Book
from insightreader.ui.guide.contents import Contents
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.finding import first_at
from insightreader.ui.reader.scene import Range
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role
from insightreader.ui.tool_button import tool_button

_WIDTH, _HEIGHT = 1060, 800


class GuideWindow(QDialog):
    """Stays open beside the work. Ctrl+F searches, Alt+Left and Alt+Right go back and forward."""

    link_requested = Signal(str)
    """A link out of the book was followed."""

    def __init__(
        self,
        book: Book,
        *,
        style: ReadingStyle,
        switch: ThemeSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(book.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self.book = book
        self._past: list[int] = []
        self._future: list[int] = []
        self._hits: list[Range] = []
        self._hit = -1
        self._from = 0
        """Where reading stood when the search began."""
        self.contents = Contents(book.pages())
        self.view = ArticleView(switch, style=style)
        self._back = tool_button(self.tr("Back"), tip=self.tr("Back (Alt+Left)"))
        self._forward = tool_button(self.tr("Forward"), tip=self.tr("Forward (Alt+Right)"))
        self._previous = tool_button(self.tr("Previous hit"))
        self._next = tool_button(self.tr("Next hit"))
        self._lay_out()
        self._connect()
        switch.changed.connect(self._paint)
        self._paint(switch.current)
        self.view.show_article(
            Content(
                "InsightReader",
                book.meta,
                book.rendered,
                language="en",
                load_image=book.pictures.get,
            )
        )
        self.view.setFocus()
        self._allow()

    def show_page(self, page: str, section: str = "") -> None:
        """Go to a page by its title, or to the section of it that has an anchor."""
        place = self.book.place_of(page, section)
        if place is not None:
            self.go_to(place)

    def go_to(self, offset: int) -> None:
        """Show a place of the book; ``go_back`` leads back to the present one."""
        self._leave(self.view.current_place())
        self.view.show_place(offset)

    def go_back(self) -> None:
        """Show the place from which the last link or page was followed."""
        self._turn(self._past, self._future)

    def go_forward(self) -> None:
        """Show the place that ``go_back`` left."""
        self._turn(self._future, self._past)

    def begin_search(self) -> None:
        """Put the keyboard into the field that searches the book."""
        self.contents.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit, round the end."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self._show_hit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Rows were measured before the theme gave them their room.
        self.contents.pages.doItemsLayout()

    def _search(self, query: str) -> None:
        if not self._hits:
            self._from = self.view.current_place()
        self._hits = self.book.find(query)
        self._hit = first_at(self._hits, self._from) if self._hits else -1
        self.contents.show_hits(query, self._hits)
        self._show_hit()
        self._allow()

    def _show_hit(self) -> None:
        now = self._hits[self._hit] if self._hits else None
        self.view.marks.set_found(self._hits, now)
        if now is not None:
            self.view.scroll_to(*now)
            self.contents.mark(now[0])

    def _leave(self, place: int) -> None:
        self._past.append(place)
        self._future.clear()
        self._allow()

    def _turn(self, here: list[int], there: list[int]) -> None:
        if here:
            there.append(self.view.current_place())
            self.view.show_place(here.pop())
            self._allow()

    def _leave_text(self) -> None:
        if self.view.selection() is None:
            self.reject()
        else:
            self.view.clear_selection()

    def _allow(self) -> None:
        for button, is_there in (
            (self._back, self._past),
            (self._forward, self._future),
            (self._previous, self._hits),
            (self._next, self._hits),
        ):
            button.setEnabled(bool(is_there))

    def _lay_out(self) -> None:
        bar = QFrame()
        set_role(bar, "bar")
        tools = QHBoxLayout(bar)
        tools.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        tools.setSpacing(SPACE[1])
        tools.addWidget(self._back)
        tools.addWidget(self._forward)
        tools.addStretch(1)
        tools.addWidget(self._previous)
        tools.addWidget(self._next)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.contents.page_chosen.connect(self.go_to)
        self.contents.typed.connect(self._search)
        self.contents.stepped.connect(self.step)
        self.view.jumped.connect(self._leave)
        self.view.place_changed.connect(self.contents.mark)
        self.view.link_requested.connect(self.link_requested)
        steps = ((self._previous, -1), (self._next, 1))
        for button, by in steps:
            button.clicked.connect(lambda _on=False, by=by: self.step(by))
        self._back.clicked.connect(self.go_back)
        self._forward.clicked.connect(self.go_forward)
        for keys, act in self._keys():
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        # In the text, where Esc would only take a selection away.
        leave = QShortcut(QKeySequence("Esc"), self.view)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_text)

    def _keys(self) -> Sequence[tuple[str, object]]:
        return (
            ("Ctrl+F", self.begin_search),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("F3", lambda: self.step(1)),
            ("Shift+F3", lambda: self.step(-1)),
        )

    def _paint(self, theme: Theme) -> None:
        is_mirrored = QApplication.isRightToLeft()
        back, forward = ("chevron-left", "chevron-right")[:: -1 if is_mirrored else 1]
        names = (back, forward, "chevron-up", "chevron-down")
        buttons = (self._back, self._forward, self._previous, self._next)
        for button, name in zip(buttons, names, strict=True):
            button.setIcon(icons.icon(name, theme.muted))
