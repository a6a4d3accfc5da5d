"""What was removed, in the text: shown, stepped through, put back; and blocks taken out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from insightreader.domain.cleaned import RemovedBlock
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.content import Ghost
from insightreader.ui.reader.place import line_extent
from insightreader.ui.removal_words import reason_words

_ROOM_ABOVE = 0.3
_ACTS = ("next-removed", "previous-removed", "put-back")


class Removal(QObject):
    """Knows which removed block is at hand, and which block of the article is meant."""

    restore_requested = Signal(int)
    """The position of a removed block in the report."""
    remove_requested = Signal(object)
    """The numbers of the blocks to be taken out."""
    show_requested = Signal()
    """A removed block is wanted while none are shown."""
    block_missed = Signal()
    """A block was to be taken out with none selected."""

    def __init__(self, commands: ReaderCommands, view: ArticleView) -> None:
        super().__init__(view)
        self._commands, self._view = commands, view
        self._count = 0
        self._is_read_only = False
        self._wanted: int | None = None
        commands["next-removed"].triggered.connect(lambda: self._step(1))
        commands["previous-removed"].triggered.connect(lambda: self._step(-1))
        commands["put-back"].triggered.connect(self._put_back)
        commands["take-out"].triggered.connect(self._take_out)
        view.restore_requested.connect(self._restore)

    def ghosts_of(
        self, removed: Sequence[RemovedBlock], *, is_read_only: bool
    ) -> tuple[Ghost, ...]:
        """Take the removed blocks of a text that is about to be shown, and return them for it."""
        now = self._view.scene.ghost_now if self._wanted is None else self._wanted
        self._count, self._is_read_only = len(removed), is_read_only
        self._wanted = None
        is_kept = now is not None and now < self._count
        self._view.scene.ghost_now = now if is_kept else None
        act = "" if is_read_only else self.tr("Put back")
        return tuple(
            Ghost(each.before, each.text.strip() or "…", reason_words(each.reason), act)
            for each in removed
        )

    @property
    def count(self) -> int:
        """How many blocks were removed from the text on show."""
        return self._count

    def forget(self) -> None:
        """Another post is coming."""
        self._view.scene.ghost_now = self._wanted = None

    def show(self, shown: bool) -> None:
        """Show the removed blocks, or hide them."""
        self._view.show_removed(shown)
        self.allow()

    def allow(self) -> None:
        """Enable what this text and this revision allow."""
        self._commands["take-out"].setEnabled(
            self._view.scene.rendered is not None and not self._is_read_only
        )
        for name in _ACTS:
            self._commands[name].setEnabled(self._count > 0)
        if self._is_read_only:
            self._commands["put-back"].setEnabled(False)

    def fill_menu(self, menu: QMenu, spot: QPoint) -> None:
        """Add what can be done with the block at a place of the screen."""
        if self._is_read_only:
            return
        at = self._view.cursorForPosition(self._view.viewport().mapFromGlobal(spot))
        ghost = self._view.scene.ghost_at(at.blockNumber())
        drawn = self._view.scene.offsets.by_number.get(at.blockNumber())
        if ghost is not None:
            self._add(menu, self.tr("Put this block back")).triggered.connect(
                lambda: self._restore(ghost)
            )
        elif drawn is not None:
            number = drawn.block.number
            self._add(menu, self.tr("Take this block out")).triggered.connect(
                lambda: self.remove_requested.emit([number])
            )

    def _add(self, menu: QMenu, words: str) -> QAction:
        menu.addSeparator()
        return menu.addAction(words)

    def _step(self, by: int) -> None:
        scene = self._view.scene
        if not scene.shows_removed:
            self.show_requested.emit()
        if not scene.ghosts:
            return
        at = self._nearest(by) if scene.ghost_now is None else scene.ghost_now + by
        self._go(at % len(scene.ghosts))

    def _nearest(self, by: int) -> int:
        """The first one below the top of the view, or the last one above it."""
        scene = self._view.scene
        top = self._view.cursorForPosition(QPoint(0, 0)).position()
        above = sum(each.position < top for each in scene.ghosts)
        return above if by > 0 else above - 1

    def _go(self, index: int) -> None:
        view = self._view
        view.scene.ghost_now = index
        position = view.scene.ghosts[index].position
        top, bottom = line_extent(view.document(), position)
        bar, height = view.verticalScrollBar(), view.viewport().height()
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(round(top - height * _ROOM_ABOVE))
        view.viewport().update()

    def _put_back(self) -> None:
        scene = self._view.scene
        if scene.shows_removed and scene.ghost_now is not None:
            self._restore(scene.ghost_now)
        else:
            self._step(1)

    def _restore(self, index: int) -> None:
        if not self._is_read_only and index < self._count:
            # The one that takes its place in the report is at hand next.
            self._wanted = index
            self.restore_requested.emit(index)

    def _take_out(self) -> None:
        scene, chosen = self._view.scene, self._view.selection()
        if chosen is None and self._view.has_cursor:
            offset = scene.offsets.offset_of(self._view.textCursor().position())
            chosen = (offset, offset + 1)
        numbers = [drawn.block.number for drawn, _, _ in scene.offsets.pieces(*chosen or (0, 0))]
        if numbers:
            self._view.clear_selection()
            self.remove_requested.emit(numbers)
        else:
            self.block_missed.emit()
