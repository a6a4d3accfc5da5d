"""Lines offered under the search field; the keyboard stays in the field."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from insightreader.ui.picker import Choice
from insightreader.ui.picker_delegate import CHOICE_ROLE, ChoiceDelegate
from insightreader.ui.theme import SPACE, Theme, set_role

MOST_LINES = 9


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the field may hold instead: ``text``, with the cursor at ``cursor``.

    ``is_whole``: it is a query to be asked at once. ``forgets``: it is the offer to forget all.
    """

    name: str
    text: str = ""
    cursor: int = 0
    detail: str = ""
    is_whole: bool = False
    forgets: bool = False


class SuggestionList(QFrame):
    """An overlay in the field's window; it takes no focus and goes when nothing is offered."""

    chosen = Signal(object)
    """A ``Suggestion`` that was clicked."""

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(anchor)
        set_role(self, "overlay")
        self._anchor = anchor
        self._offered: list[Suggestion] = []
        self._lines = QListWidget()
        set_role(self._lines, "rows")
        self._lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines.setUniformItemSizes(True)
        self._lines.setMouseTracking(True)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setAccessibleName(self.tr("Suggestions"))
        self._lines.itemClicked.connect(lambda _: self._choose())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[SPACE[1]] * 4)
        layout.addWidget(self._lines)
        self.set_theme(theme)
        self.hide()

    @property
    def offered(self) -> Sequence[Suggestion]:
        """What is on show."""
        return self._offered if self.isVisible() else ()

    @property
    def current(self) -> Suggestion | None:
        """The line that the keyboard is at."""
        row = self._lines.currentRow()
        return self._offered[row] if self.isVisible() and row >= 0 else None

    def set_theme(self, theme: Theme) -> None:
        """Redraw the lines."""
        self._lines.setItemDelegate(ChoiceDelegate(theme, several=False, parent=self._lines))

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these under the field, none of them current; nothing to offer hides the list."""
        self._offered = list(suggestions)[:MOST_LINES]
        self._lines.clear()
        for each in self._offered:
            line = QListWidgetItem(each.name, self._lines)
            line.setData(CHOICE_ROLE, Choice(each.text, each.name, each.detail))
        self._lines.setCurrentRow(-1)
        if not self._offered:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Walk up or down; above the first line is none."""
        row = self._lines.currentRow() + by
        self._lines.setCurrentRow(max(-1, min(row, len(self._offered) - 1)))

    def _place(self) -> None:
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + SPACE[1]))
        height = self._lines.sizeHintForRow(0) * len(self._offered) + 2 * SPACE[1] + 4
        self.setGeometry(corner.x(), corner.y(), self._anchor.width(), height)

    def _choose(self) -> None:
        current = self.current
        if current is not None:
            self.chosen.emit(current)
