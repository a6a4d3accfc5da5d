"""Parts of a brief moved by the mouse: a line shows where one would stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from insightreader.domain.ids import BriefPartId
from insightreader.ui.brief.part import GUTTER, PartView
from insightreader.ui.theme import SPACE, set_role


class PartDragging(QObject):
    """Watches the handles of a page's parts."""

    moved = Signal(object, object)
    """A part's id, and the id of the part that it is to stand before, or None."""

    def __init__(
        self, area: QScrollArea, body: QWidget, views: Callable[[], Sequence[PartView]]
    ) -> None:
        """``views``: the parts as they stand now; ``body``: what the area scrolls."""
        super().__init__(area)
        self._area, self._body, self._views = area, body, views
        self._line = QFrame(body)
        set_role(self._line, "focus")
        self._line.hide()

    def watch(self, view: PartView) -> None:
        """Let a part be dragged by its handle."""
        view.handle.dragged.connect(self._show)
        view.handle.dropped.connect(lambda height: self._drop(view.id, height))

    def _place_at(self, height: int, views: Sequence[PartView]) -> int:
        """Before which place something dropped at a height of the screen is to stand."""
        for place, view in enumerate(views):
            if height < view.mapToGlobal(view.rect().center()).y():
                return place
        return len(views)

    def _show(self, height: int) -> None:
        views = self._views()
        place = self._place_at(height, views)
        is_last = place == len(views)
        view = views[-1 if is_last else place]
        corner = view.rect().bottomLeft() if is_last else view.rect().topLeft()
        spot = view.mapTo(self._body, corner)
        self._line.setGeometry(spot.x() + GUTTER, spot.y() - 1, view.width() - 2 * GUTTER, 2)
        self._line.raise_()
        self._line.show()
        self._area.ensureVisible(spot.x(), spot.y(), 0, SPACE[7])

    def _drop(self, key: BriefPartId, height: int) -> None:
        self._line.hide()
        views = self._views()
        place = self._place_at(height, views)
        at = [each.id for each in views].index(key)
        if place not in (at, at + 1):
            self.moved.emit(key, views[place].id if place < len(views) else None)
