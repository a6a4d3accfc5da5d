"""The actions of a keymap by their places, each with its keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.keymap import KeyGroup, Keymap, native_keys
from insightreader.ui.matching import holds_all
from insightreader.ui.row_tree import RowTree

_NAME, _KEYS = 0, 1


class KeyList(RowTree):
    """``show_fitting`` leaves what is looked for; the headings of places can't be chosen."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__("menu", parent)
        self._keymap = keymap
        self.is_empty = False
        """Nothing fits."""
        self._heads: list[QTreeWidgetItem] = []
        self._rows: list[tuple[QTreeWidgetItem, QAction]] = []
        self.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        for group in keymap.groups.values():
            self._add_group(group)
        self.expandAll()
        self.show_keys()
        if self._rows:
            self.setCurrentItem(self._rows[0][0])

    @property
    def action(self) -> QAction | None:
        """The chosen action."""
        current = self.currentItem()
        return next((action for item, action in self._rows if item is current), None)

    def go_to(self, action: QAction) -> None:
        """Choose an action."""
        for item, each in self._rows:
            if each is action:
                self.setCurrentItem(item)

    def show_keys(self) -> None:
        """Write the present keys; what was changed stands in a heavier type."""
        for item, action in self._rows:
            item.setText(_KEYS, native_keys(action))
            weight = 640 if self._keymap.is_changed(action) else 400
            item.setFont(_KEYS, ui_font(0, weight))

    def show_fitting(self, typed: str) -> None:
        """Show the actions whose name or keys hold every word."""
        first = None
        for item, action in self._rows:
            item.setHidden(not holds_all(typed, f"{action.iconText()} {native_keys(action)}"))
            if first is None and not item.isHidden():
                first = item
        for head in self._heads:
            own = [item for item, _ in self._rows if item.parent() is head]
            head.setHidden(all(item.isHidden() for item in own))
        self.is_empty = first is None
        if first is not None:
            self.setCurrentItem(first)

    def _add_group(self, group: KeyGroup) -> None:
        head = QTreeWidgetItem(self, [group.title])
        self._heads.append(head)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFont(_NAME, ui_font(0, 640))
        for action in group.actions:
            self._rows.append((QTreeWidgetItem(head, [action.iconText()]), action))
