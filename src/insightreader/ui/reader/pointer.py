"""What lies under the pointer, and which of several highlights a click means."""

from PySide6.QtCore import QPoint

from insightreader.domain.ids import AnnotationId
from insightreader.ui.reader.highlights import Highlight

_SAME_SPOT_PX = 6


class ClickCycle:
    """Picks the shortest highlight at a first click, the next longer one at each further click on
    the same spot.
    """

    def __init__(self) -> None:
        self._spot: QPoint | None = None
        self._last: AnnotationId | None = None

    def pick(self, highlights: list[Highlight], spot: QPoint) -> AnnotationId | None:
        """Choose among the highlights at a spot, which come shortest first."""
        is_again = self._spot is not None and (self._spot - spot).manhattanLength() <= _SAME_SPOT_PX
        ids = [each.id for each in highlights]
        if not ids:
            self._spot, self._last = None, None
            return None
        index = ids.index(self._last) + 1 if is_again and self._last in ids else 0
        self._spot, self._last = spot, ids[index % len(ids)]
        return self._last
