"""The feeds that a library follows: added by address, left, refreshed, and what went wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader.store.feeds import FollowedFeed
from insightreader.ui.dates import moment_text
from insightreader.ui.plain import plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 640, 420
_ADDRESS = Qt.ItemDataRole.UserRole


class FeedsDialog(QDialog):
    """Knows what it is shown; asks for everything else by signals."""

    follow_requested = Signal(str)
    """An address, as it was typed."""
    leave_requested = Signal(str)
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Feeds"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = self._made_list()
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Address of a feed (RSS, Atom, JSON Feed)"))
        self.address.setAccessibleName(self.tr("Address of a feed"))
        self.follow = _button(self.tr("Follow"))
        self.leave = _button(self.tr("Remove"))
        self.refresh = _button(self.tr("Refresh now"))
        self.notice = wrapped_label(role="muted")
        self._lay_out()
        self._connect()
        self.show_feeds([], {})
        self.address.setFocus()

    def show_feeds(self, feeds: Sequence[FollowedFeed], problems: Mapping[str, str]) -> None:
        """Show the feeds, and by address what went wrong at their last refresh."""
        chosen = self.chosen
        self.list.clear()
        for feed in feeds:
            item = self._item(feed, problems.get(feed.url, ""))
            self.list.addTopLevelItem(item)
            if feed.url == chosen:
                self.list.setCurrentItem(item)
        self.refresh.setEnabled(bool(feeds))
        self._allow()

    def say(self, words: str) -> None:
        """Say what is under way or came of it; "" says what the dialog is for."""
        self.notice.setText(
            words
            or self.tr(
                "New posts come to the inbox when you refresh. Nothing is fetched by itself, "
                "unless you chose a time for it in the preferences."
            )
        )

    @property
    def chosen(self) -> str | None:
        """The address of the current feed."""
        item = self.list.currentItem()
        return str(item.data(0, _ADDRESS)) if item is not None else None

    def _made_list(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setAccessibleName(self.tr("Feeds that are followed"))
        rows.setHeaderLabels(
            [self.tr("Feed"), self.tr("Last refreshed"), self.tr("What went wrong")]
        )
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        header = rows.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _item(self, feed: FollowedFeed, problem: str) -> QTreeWidgetItem:
        when = self.tr("never") if feed.refreshed_ms is None else moment_text(feed.refreshed_ms)
        item = QTreeWidgetItem([" ".join(feed.title.split()) or feed.url, when, problem])
        item.setSizeHint(0, QSize(0, SPACE[5]))
        item.setData(0, _ADDRESS, feed.url)
        item.setToolTip(0, plain_tooltip(feed.url))
        item.setToolTip(2, plain_tooltip(problem))
        return item

    def _lay_out(self) -> None:
        adding, buttons = QHBoxLayout(), QHBoxLayout()
        adding.addWidget(self.address, 1)
        adding.addWidget(self.follow)
        done = _button(self.tr("Done"))
        set_role(done, "primary")
        done.clicked.connect(self.accept)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.refresh)
        buttons.addStretch(1)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addLayout(adding)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.address.textChanged.connect(self._allow)
        self.address.returnPressed.connect(self._ask_to_follow)
        self.follow.clicked.connect(self._ask_to_follow)
        self.list.currentItemChanged.connect(self._allow)
        self.leave.clicked.connect(self._ask_to_leave)
        self.refresh.clicked.connect(self.refresh_requested)
        self.say("")

    def _ask_to_follow(self) -> None:
        if typed := self.address.text().strip():
            self.follow_requested.emit(typed)

    def _ask_to_leave(self) -> None:
        if self.chosen is not None:
            self.leave_requested.emit(self.chosen)

    def _allow(self) -> None:
        self.follow.setEnabled(bool(self.address.text().strip()))
        self.leave.setEnabled(self.chosen is not None)


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    # Enter in the field follows a feed and closes nothing.
    button.setAutoDefault(False)
    return button
