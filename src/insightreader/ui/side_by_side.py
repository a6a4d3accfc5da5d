"""The texts in the middle of the window: one, or two side by side, and which of them is at hand.

The one at hand is the one that had the keyboard or the mouse last: what acts on "the text" acts
on it, and a line along its upper edge says so.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from insightreader.ui.reader.pane import ReaderPane

NARROWEST = 396
"""Of one text, in pixels: its bar with the pens and what mustn't leave it."""
SMALLEST_SHARE, LARGEST_SHARE = 20, 80


class SideBySide(QSplitter):
    """Lays out one reading pane or two, and hears which of them is used."""

    came = Signal(object)
    """A second ``ReaderPane``, which every part of the window is to treat as it does the first."""
    went = Signal(object)
    """A ``ReaderPane`` that is about to be deleted."""
    touched = Signal(object)
    """The ``ReaderPane`` that a person works in."""

    def __init__(self, first: ReaderPane, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._panes: list[ReaderPane] = []
        self._at_hand = first
        self._share = 50
        self._has_both = True
        """Whether all texts are shown; else the one at hand is."""
        self._take_in(first)
        self.splitterMoved.connect(lambda _place, _index: self.share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both become wider or narrower by the same part."""
        share = self._share
        super().resizeEvent(event)
        if self._has_both and len(self._panes) == 2:
            self.setSizes([self.width() * share // 100, self.width() * (100 - share) // 100])

    @property
    def panes(self) -> tuple[ReaderPane, ...]:
        """The texts in the order in which they stand."""
        return tuple(self._panes)

    @property
    def at_hand(self) -> ReaderPane:
        """The text that is worked with."""
        return self._at_hand

    @property
    def share(self) -> int:
        """Percent of the width that the first of two texts has, or had while both were shown."""
        sizes = self.sizes()
        if self._has_both and len(sizes) == 2 and all(sizes):
            shown = round(100 * sizes[0] / sum(sizes))
            self._share = min(max(shown, SMALLEST_SHARE), LARGEST_SHARE)
        return self._share

    def add(self, pane: ReaderPane, *, share: int) -> None:
        """Put a second text beside the first, which keeps ``share`` percent of the width."""
        self._take_in(pane)
        self._share, self._has_both = share, False  # until there is known to be room
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.came.emit(pane)

    def remove(self, pane: ReaderPane) -> None:
        """Take the second text away and delete it."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus)
        self._panes.remove(pane)
        self.went.emit(pane)
        self.turn_to(self._panes[0])
        pane.hide()
        pane.setParent(None)
        pane.deleteLater()

    def turn_to(self, pane: ReaderPane) -> None:
        """Take a text to be the one at hand, which is always shown."""
        self._at_hand = pane
        self._mark()

    def fit(self, room: int, *, is_alone: bool) -> int:
        """Show both texts where ``room`` pixels are enough, else the one at hand; return how many
        they need at least.
        """
        needed = len(self._panes) * (NARROWEST + self.handleWidth()) - self.handleWidth()
        has_both = not is_alone and needed <= room
        share, had_both = self.share, self._has_both
        self._has_both = has_both
        self._mark()
        if has_both and not had_both:
            width = self.width()
            self.setSizes([width * share // 100, width - width * share // 100])
        return needed if has_both else NARROWEST

    def _take_in(self, pane: ReaderPane) -> None:
        self._panes.append(pane)
        pane.setMinimumWidth(NARROWEST)
        pane.commands.asked.connect(lambda: self.touched.emit(pane))
        self.addWidget(pane)
        self.setStretchFactor(self.indexOf(pane), 1)

    def _mark(self) -> None:
        shown = self._panes if self._has_both else [self._at_hand]
        for pane in self._panes:
            pane.setVisible(pane in shown)
            pane.show_at_hand(pane is self._at_hand if len(shown) > 1 else None)
            # The buttons of the other panes stand where those are.
            pane.bar.show_sides(library=pane is shown[0], notes=pane is shown[-1])

    def _on_focus(self) -> None:
        # Asked for, not taken from the signal: what had the focus may be in its destruction.
        now = QApplication.focusWidget()
        for pane in self._panes:
            if now is not None and pane is not self._at_hand and pane.isAncestorOf(now):
                self.touched.emit(pane)
                return
