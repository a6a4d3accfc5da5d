"""Changes of what is marked in the article, each repainting no more than it must."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from insightreader.domain.ids import AnnotationId
from insightreader.ui.reader.highlights import Highlight, HighlightIndex
from insightreader.ui.reader.scene import Range, RangeList, Scene
from insightreader.ui.reader.underlay import Underlay


class Marks(QObject):
    """Highlights, hits of a search and lost characters of the scene on show."""

    changed = Signal()
    """Everything must be painted anew."""
    passage_changed = Signal(object, object)
    """Only what lies between these two offsets must be painted anew."""

    def __init__(self, scene: Scene, underlay: Underlay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene, self._underlay = scene, underlay

    def clear(self) -> None:
        """Forget all marks: another text is coming."""
        self._scene.highlights = HighlightIndex()
        self._scene.active = None
        self._scene.found, self._scene.found_now = RangeList(), None
        self._scene.lost = RangeList()
        self._repaint()

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Replace all highlights."""
        self._scene.highlights = HighlightIndex(highlights)
        self._repaint()

    def put(self, highlight: Highlight) -> None:
        """Add a highlight, or replace the one of the same annotation."""
        self._forget(self._scene.highlights.get(highlight.id))
        self._scene.highlights.put(highlight)
        self._forget(highlight)

    def take(self, annotation_id: AnnotationId) -> None:
        """Remove the highlight of an annotation."""
        self._forget(self._scene.highlights.remove(annotation_id))

    def activate(self, annotation_id: AnnotationId | None) -> None:
        """Mark one annotation as the one at hand."""
        before, self._scene.active = self._scene.active, annotation_id
        for each in (before, annotation_id):
            self._forget(self._scene.highlights.get(each) if each is not None else None)

    def set_found(self, ranges: Iterable[Range], now: Range | None = None) -> None:
        """Mark the hits of a search, one of them as the current one."""
        self._scene.found, self._scene.found_now = RangeList(tuple(ranges)), now
        self._repaint()

    def set_lost(self, ranges: Iterable[Range]) -> None:
        """Mark places where characters were lost."""
        self._scene.lost = RangeList(tuple(ranges))
        self._repaint()

    def _forget(self, highlight: Highlight | None) -> None:
        if highlight is not None:
            self._underlay.forget_passage(highlight.start, highlight.end)
            self.passage_changed.emit(highlight.start, highlight.end)

    def _repaint(self) -> None:
        self._underlay.forget()
        self.changed.emit()
