"""Nothing but the text: everything around it is hidden for as long as somebody wants to read."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.side_by_side import SideBySide


class TextAlone(QObject):
    """Hides what stands around the text while its action is checked; Esc in the text ends that."""

    changed = Signal(bool)

    def __init__(self, action: QAction, texts: SideBySide, *, around: QWidget) -> None:
        super().__init__(texts)
        self._action, self._texts, self._around = action, texts, around
        self._ways_out: dict[ReaderPane, QShortcut] = {}
        action.toggled.connect(self._set)
        texts.came.connect(self._take_in)
        texts.went.connect(self._ways_out.pop)
        self._take_in(texts.at_hand)

    @property
    def is_on(self) -> bool:
        """Whether only the text is shown."""
        return self._action.isChecked()

    def end(self) -> None:
        """Show again what was hidden."""
        self._action.setChecked(False)

    def _take_in(self, pane: ReaderPane) -> None:
        self.end()
        way_out = QShortcut(QKeySequence(Qt.Key.Key_Escape), pane.view)
        way_out.setContext(Qt.ShortcutContext.WidgetShortcut)
        way_out.setEnabled(False)
        way_out.activated.connect(self.end)
        self._ways_out[pane] = way_out

    def _set(self, on: bool) -> None:
        self._around.setHidden(on)
        for pane, way_out in self._ways_out.items():
            way_out.setEnabled(on)
            pane.bar.setHidden(on)
        self.changed.emit(on)
        if on:
            self._texts.at_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
