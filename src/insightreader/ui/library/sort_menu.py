"""The menu of orders, and the words for them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from insightreader.domain.listing import Sort, SortKey

translate = QCoreApplication.translate


class SortMenu(QMenu):
    """Chooses a key and a direction, each checked."""

    chosen = Signal(object)
    """A ``Sort``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sort = Sort()
        self._keys = {key: QAction(text, self) for key, text in _key_names().items()}
        self._ways = {down: QAction(self) for down in (True, False)}
        for actions in (self._keys, self._ways):
            group = QActionGroup(self)
            for action in actions.values():
                action.setCheckable(True)
                group.addAction(action)
                self.addAction(action)
            self.addSeparator()
        for key, action in self._keys.items():
            action.triggered.connect(lambda _on, key=key: self._choose(Sort(key, _falls(key))))
        for down, action in self._ways.items():
            action.triggered.connect(
                lambda _on, down=down: self._choose(Sort(self._sort.key, down))
            )
        self.set_sort(self._sort)

    @property
    def sort(self) -> Sort:
        """The order in force."""
        return self._sort

    def set_sort(self, sort: Sort) -> None:
        """Mark ``sort`` as the order in force, without telling so."""
        self._sort = sort
        is_time = _falls(sort.key)
        down = translate("Sort", "Newest first") if is_time else translate("Sort", "Z to A")
        rising = translate("Sort", "Oldest first") if is_time else translate("Sort", "A to Z")
        self._ways[True].setText(down)
        self._ways[False].setText(rising)
        self._keys[sort.key].setChecked(True)
        self._ways[sort.descending].setChecked(True)

    def _choose(self, sort: Sort) -> None:
        if sort != self._sort:
            self.set_sort(sort)
            self.chosen.emit(sort)


def _key_names() -> dict[SortKey, str]:
    return {
        SortKey.SAVED: translate("Sort", "Date saved"),
        SortKey.PUBLISHED: translate("Sort", "Date published"),
        SortKey.TITLE: translate("Sort", "Title"),
        SortKey.SITE: translate("Sort", "Site"),
    }


def _falls(key: SortKey) -> bool:
    """Times begin with the newest, names with A."""
    return key in (SortKey.SAVED, SortKey.PUBLISHED)
