"""Passages as rows of a list, narrowed by words."""

from collections.abc import Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from insightreader.domain.evidence import Passage
from insightreader.ui.matching import folded
from insightreader.ui.passages.passage_words import said_words
from insightreader.ui.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
PASSAGE_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class PassageModel(QAbstractListModel):
    """Holds passages in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Passage, ...] = ()
        self._shown: list[Passage] = []
        self._found: dict[int, str] = {}
        self._words: tuple[str, ...] = ()
        self._most: int | None = None

    def show_at_most(self, most: int) -> None:
        """Show no more than so many of those that fit; more words find the rest."""
        self._most = most
        self._show()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        passage = self._shown[index.row()]
        if role == PASSAGE_ROLE:
            return passage
        if role == Qt.ItemDataRole.DisplayRole:
            return passage.exact or passage.comment
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said_words(passage)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(passage.title)
        return None

    def set_passages(self, passages: Sequence[Passage]) -> None:
        """Hold these passages in place of those before; nothing happens where they are the same."""
        if tuple(passages) == self._all:
            return
        self._all = tuple(passages)
        self._found = {}
        self._show()

    def find(self, typed: str) -> None:
        """Show only passages that hold every word typed, in quotation, comment or source."""
        words = tuple(folded(typed).split())
        if words != self._words:
            self._words = words
            self._show()

    def all(self) -> tuple[Passage, ...]:
        """Return every passage, shown or not."""
        return self._all

    def row_of(self, uid: str) -> int:
        """Return where a passage is shown, or -1."""
        return next((row for row, each in enumerate(self._shown) if each.uid == uid), -1)

    def _show(self) -> None:
        self.beginResetModel()
        fitting = (each for each in self._all if self._fits(each))
        self._shown = list(islice(fitting, self._most))
        self.endResetModel()

    def _fits(self, passage: Passage) -> bool:
        if not self._words:
            return True
        text = self._found.get(passage.annotation)
        if text is None:
            text = self._found[passage.annotation] = folded(said_words(passage))
        return all(word in text for word in self._words)
