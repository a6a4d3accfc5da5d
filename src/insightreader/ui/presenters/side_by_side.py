"""A second text beside the first: opened, turned to, closed, and there again at the next start."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId
from insightreader.domain.links import PassageLink, parse_link
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.reading import follow
from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import Passage, ReaderPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reading_style import reading_style
from insightreader.ui.theme import ThemeSwitch
from insightreader.ui.workspaces import WorkspaceName

_POSTS, _SHARE = "window.side_by_side", "window.side_by_side_share"


class SideBySidePresenter(QObject):
    """Builds the second reader when it is first asked for, and lets all of it go again."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        switch: ThemeSwitch,
        readers: Readers,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._settings, self._switch, self._readers = settings, switch, readers
        self._second: ReaderPresenter | None = None
        actions = window.actions_of_window
        self._needing = actions["other-text"], actions["close-beside"]
        actions["other-text"].triggered.connect(self.go_to_other)
        actions["close-beside"].triggered.connect(self.close)
        window.texts.touched.connect(self._on_touched)
        readers.turned.connect(lambda reader: window.turn_to(reader.pane))
        self._allow()

    def open(self, post: PostId, passage: Passage | None = None) -> None:
        """Open a post in the second text, and turn to it."""
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        second = self._second or self._build()
        second.open(post, passage)
        self._readers.turn_to(second)

    def close(self) -> None:
        """Close the second text and give back what it took."""
        second, self._second = self._second, None
        if second is None:
            return
        self._keep_share()
        has_keyboard = second.pane.isAncestorOf(self._window.focusWidget() or self._window)
        second.store_place_now()
        second.retire()
        self._readers.remove(second)
        self._window.texts.remove(second.pane)
        second.deleteLater()
        self._window.turn_to(self._readers.pane)
        if has_keyboard:
            self._readers.pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._allow()

    def go_to_other(self) -> None:
        """Turn to the text that isn't at hand, with the keyboard."""
        readers = self._readers
        for other in {*readers.all} - {readers.at_hand}:
            self._window.workspaces.show_workspace(WorkspaceName.READ)
            readers.turn_to(other)
            other.pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # From one start to the next

    def restore(self) -> None:
        """Open the two texts that were side by side when the window was closed."""
        links = self._settings.lines(_POSTS)
        if len(links) == 2:
            self._engine.ask_seat(None, lambda seat: _posts_of(seat, links)).then(self._put_back)

    def remember(self) -> None:
        """Keep which two texts are side by side."""
        self._keep_share()
        posts = [each.details.row.uid for each in self._readers.all if each.details is not None]
        is_pair = self._second is not None and len(posts) == 2
        self._settings.set_lines(
            _POSTS, [str(PassageLink(each)) for each in posts] if is_pair else []
        )

    def _put_back(self, posts: Sequence[PostId]) -> None:
        if len(posts) == 2 and self._second is None:
            first = self._readers.all[0]
            # Only over what the start itself opens: a link may have been quicker.
            if first.post in {None, posts[1]}:
                first.open(posts[0])
            # Behind whatever workspace is on show: nobody asked for the texts now.
            self._build().open(posts[1])
            self._window.turn_to(self._readers.pane)

    def _keep_share(self) -> None:
        if self._second is not None:
            self._settings.set(_SHARE, self._window.texts.share)

    def _build(self) -> ReaderPresenter:
        pane = ReaderPane(self._switch, style=reading_style(self._settings))
        pane.bar.add_last(self._window.actions_of_window["close-beside"])
        self._second = second = ReaderPresenter(self._engine, pane)
        self._window.texts.add(pane, share=self._settings.number(_SHARE))
        self._readers.add(second)
        self._allow()
        return second

    def _on_touched(self, pane: ReaderPane) -> None:
        for reader in self._readers.all:
            if reader.pane is pane:
                self._readers.turn_to(reader)

    def _allow(self) -> None:
        for action in self._needing:
            action.setEnabled(self._second is not None)


def _posts_of(seat: Seat, links: Sequence[str]) -> list[PostId]:
    """The posts that links name, as far as they are in the library still."""
    found = []
    for each in links:
        try:
            found.append(follow(seat.source, parse_link(each)).post)
        except UserError:
            return []
    return found
