"""Proposed passages below their posts, each with a mark that takes or leaves it."""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from insightreader.domain.ids import PostId
from insightreader.services.evidence.autocoding import Proposal
from insightreader.ui.coding.proposal_delegate import (
    META_ROLE,
    PROPOSAL_ROLE,
    ProposalDelegate,
)
from insightreader.ui.counting import passages_words
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import Theme, set_role

translate = QCoreApplication.translate
Place = tuple[PostId, int, int]
_UNMARKED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MARKED = _UNMARKED | Qt.ItemFlag.ItemIsUserCheckable
_TAKEN, _LEFT, _SOME = (
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
    Qt.CheckState.PartiallyChecked,
)


class ProposalTree(QTreeWidget):
    """Every passage is taken at first; what was left stays so while its place is proposed."""

    counted = Signal(int)
    """How many passages are taken now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._left: set[Place] = set()
        set_role(self, "rows")
        self.setAccessibleName(self.tr("Proposed passages"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ProposalDelegate(theme, self))
        self.itemChanged.connect(self._on_changed)

    def set_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show proposals, which come post by post."""
        with QSignalBlocker(self):
            self.clear()
            for _, found in groupby(proposals, key=lambda each: each.post):
                self._add_post(list(found))
        self.expandAll()
        for first in islice(self._posts(), 1):
            self.setCurrentItem(first)
        self.counted.emit(len(self.taken()))

    def taken(self) -> list[Proposal]:
        """Return the passages that are taken."""
        return [
            item.data(0, PROPOSAL_ROLE)
            for post in self._posts()
            for item in _open(post)
            if item.checkState(0) is _TAKEN
        ]

    def take_all(self, *, taken: bool) -> None:
        """Take every passage, or leave every one."""
        for post in self._posts():
            if _open(post):
                self._turn(post, _TAKEN if taken else _LEFT)
        self.counted.emit(len(self.taken()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Space takes and leaves; no letter looks for a row."""

    def _add_post(self, proposals: Sequence[Proposal]) -> None:
        post = QTreeWidgetItem([proposals[0].title])
        post.setToolTip(0, plain_tooltip(proposals[0].title))
        post.setData(0, META_ROLE, passages_words(len(proposals)))
        self.addTopLevelItem(post)
        for each in proposals:
            post.addChild(self._item(each))
        post.setFlags(_MARKED if _open(post) else _UNMARKED)
        self._mark(post)

    def _item(self, proposal: Proposal) -> QTreeWidgetItem:
        item = QTreeWidgetItem([proposal.exact])
        words = place_words(proposal)
        item.setData(0, PROPOSAL_ROLE, proposal)
        item.setData(0, META_ROLE, words)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}: {proposal.exact}")
        item.setFlags(_UNMARKED if proposal.is_coded else _MARKED)
        if not proposal.is_coded:
            item.setCheckState(0, _LEFT if place_of(proposal) in self._left else _TAKEN)
        return item

    def _on_changed(self, item: QTreeWidgetItem) -> None:
        post = item.parent()
        if post is None:
            self._turn(item, item.checkState(0))
        else:
            self._remember(item)
            self._mark(post)
        self.counted.emit(len(self.taken()))

    def _turn(self, post: QTreeWidgetItem, state: Qt.CheckState) -> None:
        """Take or leave all passages of a post."""
        with QSignalBlocker(self):
            for item in _open(post):
                item.setCheckState(0, state)
                self._remember(item)
        self._mark(post)

    def _mark(self, post: QTreeWidgetItem) -> None:
        """Show on a post whether its passages are taken: all, some or none."""
        states = {item.checkState(0) for item in _open(post)}
        if states:
            with QSignalBlocker(self):
                post.setCheckState(0, states.pop() if len(states) == 1 else _SOME)

    def _remember(self, item: QTreeWidgetItem) -> None:
        place = place_of(item.data(0, PROPOSAL_ROLE))
        (self._left.discard if item.checkState(0) is _TAKEN else self._left.add)(place)

    def _posts(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            post = self.topLevelItem(place)
            if post is not None:
                yield post


def _open(post: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The passages of a post that don't have the code yet."""
    found = [post.child(place) for place in range(post.childCount())]
    return [item for item in found if item and not item.data(0, PROPOSAL_ROLE).is_coded]


def place_of(proposal: Proposal) -> Place:
    """Return what tells a proposal from others."""
    return proposal.post, proposal.start, proposal.end


def place_words(proposal: Proposal) -> str:
    """Return where a passage stands, and what was done with it before."""
    place = f"§ {proposal.block}"
    if proposal.is_coded:
        return f"{place} · {translate('Coding', 'has the code already')}"
    if proposal.annotation is not None:
        return f"{place} · {translate('Coding', 'annotated already')}"
    return place
