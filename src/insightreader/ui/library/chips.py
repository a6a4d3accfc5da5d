"""Chips that narrow the list: all, unread, starred, annotated."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from insightreader.domain.listing import SmartList
from insightreader.ui.fonts import ui_font
from insightreader.ui.theme import SPACE, set_role


class FilterChips(QWidget):
    """One of four chips is on."""

    chosen = Signal(object)
    """A ``SmartList``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            SmartList.ALL: self.tr("All"),
            SmartList.UNREAD: self.tr("Unread"),
            SmartList.STARRED: self.tr("Starred"),
            SmartList.ANNOTATED: self.tr("Annotated"),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1] + 2)
        self._group = QButtonGroup(self)
        self._chips: dict[SmartList, QPushButton] = {}
        for smart, name in names.items():
            chip = QPushButton(name)
            set_role(chip, "segment")
            chip.setFont(ui_font(-1, 500))
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on, smart=smart: self.chosen.emit(smart))
            self._group.addButton(chip)
            self._chips[smart] = chip
            layout.addWidget(chip, 1 if smart is not SmartList.ALL else 0)
        self.choose(SmartList.ALL)

    def choose(self, smart: SmartList) -> None:
        """Switch a chip on, without telling so."""
        self._chips[smart].setChecked(True)
