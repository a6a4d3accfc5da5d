"""The two ends of the highlight at hand: dragged with the mouse, moved word by word with keys."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor

from insightreader.text.graphemes import cluster_end, cluster_start
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.highlights import Highlight

_REACH_PX = 9
_LETTER = r"(?:(?![\u3040-\u9fff])\w)"
_WORDS = re.compile(rf"[\u3040-\u9fff]|{_LETTER}+(?:[’'\-]{_LETTER}+)*")
"""Words; of Chinese and Japanese, which have no spaces, single characters."""


@dataclass(frozen=True, slots=True)
class Grip:
    """What is being dragged: the highlight as it was, and which of its ends."""

    highlight: Highlight
    is_start: bool


class Ends(QObject):
    """Watches the article's mouse; what is dragged is painted at once and asked for at the end."""

    resize_requested = Signal(object, object, object)
    """An annotation's id, its new start and end."""

    def __init__(self, commands: ReaderCommands, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._grip: Grip | None = None
        self._is_over = False
        view.viewport().installEventFilter(self)
        view.viewport().setMouseTracking(True)
        for name, is_start, step in (
            ("end-later", False, 1),
            ("end-earlier", False, -1),
            ("start-earlier", True, -1),
            ("start-later", True, 1),
        ):
            commands[name].triggered.connect(
                lambda _=False, is_start=is_start, step=step: self.step(step, is_start=is_start)
            )

    def step(self, by: int, *, is_start: bool) -> None:
        """Move an end of the highlight at hand by one word."""
        known, rendered = self._active(), self._view.scene.rendered
        if known is None or rendered is None:
            return
        moved = stepped(rendered.text, known, by=by, is_start=is_start)
        if moved != known:
            self._show(moved)
            self._view.scroll_to(moved.start, moved.end)
            self.resize_requested.emit(moved.id, moved.start, moved.end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        spot = event.position().toPoint()
        kind = event.type()
        # A press soon after the one that marked the passage comes as the second of a double click.
        is_press = kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if is_press and event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._grip_at(spot)
            return self._grip is not None
        if kind == QEvent.Type.MouseMove:
            return self._on_move(spot)
        if kind == QEvent.Type.MouseButtonRelease and self._grip is not None:
            self._let_go(spot)
            return True
        return False

    def _on_move(self, spot: QPoint) -> bool:
        if self._grip is not None:
            self._show(self._dragged(self._grip, spot))
            return True
        is_over = self._grip_at(spot) is not None
        if is_over != self._is_over:
            shape = Qt.CursorShape.SizeHorCursor if is_over else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
        self._is_over = is_over
        return False

    def _let_go(self, spot: QPoint) -> None:
        grip, self._grip = self._grip, None
        if grip is None:
            return
        moved = self._dragged(grip, spot)
        self._show(moved)
        if moved != grip.highlight:
            self.resize_requested.emit(moved.id, moved.start, moved.end)

    def _dragged(self, grip: Grip, spot: QPoint) -> Highlight:
        rendered, known = self._view.scene.rendered, grip.highlight
        if rendered is None:
            return known
        offset = self._view.scene.offsets.offset_of(self._view.cursorForPosition(spot).position())
        if grip.is_start:
            start = min(cluster_start(rendered.text, offset), known.end - 1)
            return replace(known, start=start)
        return replace(known, end=max(cluster_end(rendered.text, offset), known.start + 1))

    def _show(self, highlight: Highlight) -> None:
        if self._view.scene.highlights.get(highlight.id) != highlight:
            self._view.marks.put(highlight)

    def _active(self) -> Highlight | None:
        scene = self._view.scene
        return scene.highlights.get(scene.active) if scene.active is not None else None

    def _grip_at(self, spot: QPoint) -> Grip | None:
        known = self._active()
        if known is None:
            return None
        offsets = self._view.scene.offsets
        for is_start, position in (
            (True, offsets.position_of(known.start)),
            (False, offsets.position_after(known.end)),
        ):
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(position)
            rect = self._view.cursorRect(cursor)
            is_level = rect.top() <= spot.y() <= rect.bottom()
            if is_level and abs(spot.x() - rect.center().x()) <= _REACH_PX:
                return Grip(known, is_start)
        return None


def stepped(text: str, known: Highlight, *, by: int, is_start: bool) -> Highlight:
    """Return a highlight with one end moved to the next or previous word; never empty."""
    if is_start:
        starts = (found.start() for found in _words_near(text, known.start, by))
        fitting = [at for at in starts if at < known.end]
        return replace(known, start=_next(fitting, known.start, by))
    ends = (found.end() for found in _words_near(text, known.end, by))
    fitting = [at for at in ends if at > known.start]
    return replace(known, end=_next(fitting, known.end, by))


def _words_near(text: str, offset: int, by: int) -> list[re.Match[str]]:
    reach = 400
    first = max(0, offset - reach) if by < 0 else max(0, offset - 1)
    last = min(len(text), offset + reach) if by > 0 else min(len(text), offset + 1)
    return list(_WORDS.finditer(text, first, last))


def _next(places: list[int], at: int, by: int) -> int:
    beyond = [place for place in places if (place > at if by > 0 else place < at)]
    return (min if by > 0 else max)(beyond, default=at)
