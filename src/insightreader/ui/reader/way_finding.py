"""Ways about a post: find, outline, and back from a link within it."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.find_bar import FindBar
from insightreader.ui.reader.outline import Outline
from insightreader.ui.reader.ruler import Ruler
from insightreader.ui.reader.scene import Range
from insightreader.ui.theme import SPACE, ThemeSwitch

_LONGEST_WORDS = 80
"""A longer selection isn't what somebody wants to find again."""


class WayFinding(QObject):
    """Owns the find bar, the outline and the overview ruler of a pane."""

    back_requested = Signal()
    """Back was asked for, and there is nothing to go back to within the post."""

    def __init__(
        self, commands: ReaderCommands, view: ArticleView, switch: ThemeSwitch, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._view = view
        self.find_bar = FindBar(switch, pane)
        self.outline = Outline(view)
        self._ruler = Ruler(view)
        self._jumps: list[int] = []
        self._is_held_elsewhere = False
        commands["find"].triggered.connect(self._open_find)
        commands["next-match"].triggered.connect(lambda: self._step_match(1))
        commands["previous-match"].triggered.connect(lambda: self._step_match(-1))
        commands["outline"].triggered.connect(self._open_outline)
        commands["back"].triggered.connect(self._back)
        self.find_bar.found.connect(self._show_found)
        self.find_bar.closed.connect(self._focus_text)
        self.outline.heading_chosen.connect(self._jump)
        self.outline.closed.connect(self._focus_text)
        view.jumped.connect(self._jumps.append)

    def reset(self) -> None:
        """Another post is coming."""
        self._jumps.clear()
        held, parts = QApplication.focusWidget(), (self.find_bar, self.outline)
        # A comment that is being written keeps the keyboard when its post comes anew.
        self._is_held_elsewhere = not any(held and part.isAncestorOf(held) for part in parts)
        self.find_bar.close_bar()
        self.outline.close_list()
        self._is_held_elsewhere = False

    def _open_find(self) -> None:
        rendered = self._view.scene.rendered
        if rendered is None:
            return
        chosen = self._view.selection()
        words = rendered.text[slice(*chosen)] if chosen else ""
        offset = chosen[0] if chosen else self._view.current_place()
        self.find_bar.open_for(
            rendered.text, offset=offset, words=words if len(words) <= _LONGEST_WORDS else ""
        )

    def _step_match(self, by: int) -> None:
        """Go to the next mark of a search, of this post or of the library, round the end."""
        if not self.find_bar.isHidden():
            self.find_bar.step(by)
            return
        found, now = self._view.scene.found.all, self._view.scene.found_now
        if found:
            at = found.index(now) + by if now in found else 0
            self._show_found(found, found[at % len(found)])

    def _show_found(self, hits: list[Range], now: Range | None) -> None:
        self._view.marks.set_found(hits, now)
        if now is not None:
            self._view.scroll_to(*now)

    def _open_outline(self) -> None:
        rendered = self._view.scene.rendered
        if rendered is not None:
            corner = QPoint(self._view.width() - SPACE[5], SPACE[2])
            offset = self._view.current_place()
            self.outline.open_for(rendered, offset=offset, corner=corner)

    def _jump(self, offset: int) -> None:
        self._jumps.append(self._view.current_place())
        self._view.show_place(offset)

    def _back(self) -> None:
        if self._jumps:
            self._view.show_place(self._jumps.pop())
        else:
            self.back_requested.emit()

    def _focus_text(self) -> None:
        if not self._is_held_elsewhere:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
