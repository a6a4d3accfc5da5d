"""The feeds that a library follows: added by address, left, refreshed, and what went wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.feeds import LARGEST_FEED, LONGEST_FETCH_S, MOST_ENTRIES
from insightreader.domain.settings import BY_KEY
from insightreader.store.feeds import FollowedFeed
from insightreader.ui.dates import moment_text
from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.dialogs.setting_words import choice_words
from insightreader.ui.naming import name_box
from insightreader.ui.plain import plain_tooltip, wrapped_label
from insightreader.ui.room import grow_to_fit
from insightreader.ui.row_tree import RowTree
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 640, 420
_ADDRESS = Qt.ItemDataRole.UserRole


class FeedsDialog(QDialog):
    """Knows what it is shown; asks for everything else by signals."""

    follow_requested = Signal(str)
    """An address, as it was typed."""
    leave_requested = Signal(str)
    refresh_requested = Signal()
    interval_chosen = Signal(str)
    """How often feeds are refreshed: a choice of the setting."""

    def __init__(self, parent: QWidget | None = None, *, interval: str = "never") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Feeds"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = self._made_list()
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Address of a feed (RSS, Atom, JSON Feed)"))
        self.address.setAccessibleName(self.tr("Address of a feed"))
        self.follow = quiet_button(self.tr("Follow"))
        self.leave = quiet_button(self.tr("Remove"))
        self.refresh = quiet_button(self.tr("Refresh now"))
        self.notice = wrapped_label(role="muted")
        self.lesson = wrapped_label(_lesson(), role="muted")
        self.lesson.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.interval = self._made_interval(interval)
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
        self.list.setVisible(bool(feeds))
        self.lesson.setVisible(not feeds)
        self.refresh.setEnabled(bool(feeds))
        self._allow()
        grow_to_fit(self)

    def say(self, words: str) -> None:
        """Say what is under way or came of it; "" says what the dialog is for."""
        self.notice.setText(
            words
            or self.tr(
                "New posts come to the inbox, each once. A feed may have {size} MB; of its entries "
                "the first {entries} are read, and it is given up after {seconds} seconds. Nothing "
                "is fetched by itself, unless you choose a time for it."
            ).format(size=LARGEST_FEED >> 20, entries=MOST_ENTRIES, seconds=round(LONGEST_FETCH_S))
        )

    @property
    def chosen(self) -> str | None:
        """The address of the current feed."""
        item = self.list.currentItem()
        return str(item.data(0, _ADDRESS)) if item is not None else None

    def _made_list(self) -> RowTree:
        rows = RowTree("boxed")
        rows.setAccessibleName(self.tr("Feeds that are followed"))
        rows.setHeaderLabels(
            [self.tr("Feed"), self.tr("Last refreshed"), self.tr("What went wrong")]
        )
        rows.setUniformRowHeights(True)
        header = rows.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _made_interval(self, chosen: str) -> QComboBox:
        box = QComboBox()
        name_box(box, self.tr("How often feeds are refreshed"))
        for choice in BY_KEY["library.feeds"].choices:
            box.addItem(choice_words("library.feeds", choice), choice)
        box.setCurrentIndex(box.findData(chosen))
        box.activated.connect(lambda index: self.interval_chosen.emit(box.itemData(index)))
        return box

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
        done = quiet_button(self.tr("Done"))
        set_role(done, "primary")
        done.clicked.connect(self.accept)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.refresh)
        buttons.addWidget(self.interval)
        buttons.addStretch(1)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addLayout(adding)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.lesson, 1)
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


def _lesson() -> str:
    return QCoreApplication.translate(
        "feeds",
        "A feed tells what is new on a blog or a site, without an account.\n\n"
        "Paste its address above and press Enter. It is often that of the site with /feed, "
        "/rss.xml or /atom.xml behind it, and many sites show it with an orange sign. Then "
        "“Refresh now” saves what is new as posts.",
    )
