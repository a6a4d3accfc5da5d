"""The window of a comparison: what changed in the text, and what that did to the notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.compare.table_html import Comparison, table_html
from insightreader.ui.fonts import READING_FAMILY, reading_font, ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role

_WIDTH, _HEIGHT, _NOTES_WIDTH = 1180, 760, 340


class ComparisonWindow(QDialog):
    """Two revisions beside each other; ``notes`` lists the notes that the change has touched."""

    closed = Signal()

    def __init__(
        self,
        title: str,
        switch: ThemeSwitch,
        *,
        notes: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._switch = switch
        self._comparison: Comparison | None = None
        self._title = wrapped_label(title, "title")
        self._title.setFont(ui_font(3, 640))
        self._summary = plain_label("", "muted")
        self.everything = QCheckBox(self.tr("Show blocks without a change"))
        self.everything.toggled.connect(self._draw)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setFont(reading_font(READING_FAMILY, ui_font().pixelSize() + 2))
        self.page.setAccessibleName(self.tr("Both revisions"))
        set_role(self.page, "page")
        self._lay_out(notes)
        switch.changed.connect(self._draw)

    def show_comparison(self, found: Comparison) -> None:
        """Show two revisions."""
        self._comparison = found
        changed = sum(not pair.is_same for pair in found.pairs)
        self._summary.setText(
            self.tr("%Ln block(s) changed", None, changed)
            if changed
            else self.tr("Both say the same, word for word")
        )
        self._draw()

    def done(self, result: int) -> None:
        """Tell that the window goes."""
        self.closed.emit()
        super().done(result)

    def _draw(self, _: object = None) -> None:
        if self._comparison is not None:
            html = table_html(
                self._comparison, self._switch.current, everything=self.everything.isChecked()
            )
            self.page.setHtml(html)

    def _lay_out(self, notes: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self.everything)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(self.page)
        split.addWidget(notes)
        split.setStretchFactor(0, 1)
        split.setSizes([_WIDTH - _NOTES_WIDTH, _NOTES_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[2])
        layout.addWidget(self._title)
        layout.addLayout(head)
        layout.addWidget(split, 1)
