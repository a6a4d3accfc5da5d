"""Posts that are the same or nearly so, in pairs, and which of two is to stay."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.entities import PostRow
from insightreader.domain.exchange import MatchedBy
from insightreader.ui.dates import saved_text
from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.differing_words import differing_words
from insightreader.ui.plain import plain_tooltip, wrapped_label
from insightreader.ui.row_tree import RowTree
from insightreader.ui.theme import SPACE, set_role

if TYPE_CHECKING:
    from insightreader.services.duplicates import Pair

_WIDTH, _HEIGHT = 720, 480
_POST = Qt.ItemDataRole.UserRole
_OTHER = Qt.ItemDataRole.UserRole + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("duplicates", text)


class DuplicatesDialog(QDialog):
    """Knows what it is shown; asks for everything else by signals."""

    merge_requested = Signal(object, object)
    """The post that goes and the post that stays."""
    open_requested = Signal(object)
    """A post."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Duplicates"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = self._made_list()
        self.notice = wrapped_label(role="muted")
        self.lesson = wrapped_label(
            self.tr(
                "Posts that you have twice stand here: with the same bytes, the same address, or "
                "nearly the same text. Two become one, with the notes and labels of both."
            ),
            role="muted",
        )
        self.lesson.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keep = quiet_button(self.tr("Keep this one and merge the other into it"))
        self.show_post = quiet_button(self.tr("Open"))
        self._lay_out()
        self.list.currentItemChanged.connect(self._allow)
        self.list.itemActivated.connect(self._ask_to_open)
        self.keep.clicked.connect(self._ask_to_merge)
        self.show_post.clicked.connect(self._ask_to_open)
        self.say(self.tr("Looking…"))
        self._allow()

    def show_pairs(self, pairs: "Sequence[Pair]") -> None:
        """Show pairs of alike posts, and say what can be done."""
        self.list.clear()
        for pair in pairs:
            group = QTreeWidgetItem([_words_of(pair)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setSizeHint(0, QSize(0, SPACE[5]))
            self.list.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            for own, other in ((pair.older, pair.newer), (pair.newer, pair.older)):
                group.addChild(_item(own, other))
        self.list.expandAll()
        self.list.setVisible(bool(pairs))
        self.lesson.setVisible(not pairs)
        self.say(
            self.tr(
                "The post that stays goes on showing its own text; the texts, notes, tags and "
                "collections of the other become part of it. Undo parts them again."
            )
            if pairs
            else self.tr("No two posts have the same bytes, address or text.")
        )
        self._allow()

    def say(self, words: str) -> None:
        """Say what is under way or came of it."""
        self.notice.setText(words)

    def _made_list(self) -> RowTree:
        rows = RowTree("boxed")
        rows.setIndentation(SPACE[4])
        rows.setAccessibleName(self.tr("Posts that are alike"))
        rows.setHeaderLabels(
            [self.tr("Post"), self.tr("From"), self.tr("Saved"), self.tr("Words"), self.tr("Notes")]
        )
        header = rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _lay_out(self) -> None:
        done = quiet_button(self.tr("Done"))
        done.clicked.connect(self.accept)
        set_role(self.keep, "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.show_post)
        buttons.addStretch(1)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addWidget(self.list, 1)
        layout.addWidget(self.lesson, 1)
        self.lesson.hide()
        layout.addWidget(self.notice)
        layout.addLayout(buttons)

    def _allow(self) -> None:
        is_post = self._chosen() is not None
        self.keep.setEnabled(is_post)
        self.show_post.setEnabled(is_post)

    def _chosen(self) -> QTreeWidgetItem | None:
        """Return the row of the post that is chosen; the head of a pair is none."""
        item = self.list.currentItem()
        return item if item is not None and item.data(0, _POST) is not None else None

    def _ask_to_merge(self) -> None:
        item = self._chosen()
        if item is not None:
            self.keep.setEnabled(False)
            self.merge_requested.emit(item.data(0, _OTHER), item.data(0, _POST))

    def _ask_to_open(self) -> None:
        item = self._chosen()
        if item is not None:
            self.open_requested.emit(item.data(0, _POST))


def _item(own: PostRow, other: PostRow) -> QTreeWidgetItem:
    title = " ".join(own.title.split())
    counts = [QLocale().toString(each) for each in (own.words, own.annotations)]
    item = QTreeWidgetItem([title, own.site or "", saved_text(own.saved_ms), *counts])
    item.setSizeHint(0, QSize(0, SPACE[5]))
    item.setToolTip(0, plain_tooltip(own.url or title))
    item.setData(0, _POST, own.id)
    item.setData(0, _OTHER, other.id)
    for column in (3, 4):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _words_of(pair: "Pair") -> str:
    share = round(pair.alike.share * 100)
    words = {
        MatchedBy.BYTES: _tr("The same bytes; texts {share} % alike"),
        MatchedBy.ADDRESS: _tr("The same address; texts {share} % alike"),
        MatchedBy.TEXT: _tr("Texts {share} % alike"),
    }
    told = words[pair.alike.by].format(share=QLocale().toString(share))
    different = differing_words(pair.differing())
    return f"{told} · {_tr('Different: {fields}').format(fields=different)}" if different else told
