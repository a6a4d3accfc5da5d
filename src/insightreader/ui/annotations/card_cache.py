"""Heights and layouts of cards at one width, measured before they are needed but never all at once.

Measuring a card costs about 0.16 ms: the first screens are exact, the rest begins with a typical
height and is measured in slices while nothing else happens.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations.card_layout import CardLayout, CardMeasure

EXACT_AT_ONCE = 40
"""Cards measured when a list is first laid out: more than a screen, about 6 ms."""
LAYOUTS_KEPT = 80


@dataclass(slots=True)
class CardCache:
    """Answers heights and layouts; ``expanded`` and ``editors`` change them."""

    measure: CardMeasure
    width: float = 0.0
    """Of a card, in pixels."""
    expanded: set[AnnotationId] = field(default_factory=set)
    editors: dict[AnnotationId, float] = field(default_factory=dict)
    """Heights of the editors that stand in place of comments."""
    _heights: dict[AnnotationId, float] = field(default_factory=dict)
    _layouts: dict[AnnotationId, CardLayout] = field(default_factory=dict)
    _budget: int = EXACT_AT_ONCE

    def set_width(self, width: float) -> bool:
        """Take the width of cards; return whether it is another."""
        if width == self.width:
            return False
        self.width = width
        self.forget_all()
        return True

    def forget_all(self) -> None:
        """Measure everything anew, such as in another font."""
        self._heights.clear()
        self._layouts.clear()
        self._budget = EXACT_AT_ONCE

    def forget(self, key: AnnotationId) -> None:
        """Measure a card anew."""
        self._heights.pop(key, None)
        self._layouts.pop(key, None)
        self._budget = max(self._budget, 1)

    def height(self, annotation: Annotation) -> float:
        """Return the height of a card: exact, or a typical one for the time being."""
        known = self._heights.get(annotation.id)
        if known is not None:
            return known
        if self._budget <= 0:
            return self._typical()
        self._budget -= 1
        return self.layout(annotation).height

    def is_exact(self, key: AnnotationId) -> bool:
        """Whether the height of a card has been measured."""
        return key in self._heights

    def layout(self, annotation: Annotation) -> CardLayout:
        """Return a card's layout."""
        key = annotation.id
        layout = self._layouts.get(key)
        if layout is None:
            layout = self.measure.lay_out(
                annotation,
                card_width=self.width,
                expanded=key in self.expanded,
                editor_height=self.editors.get(key),
            )
            self._layouts[key] = layout
            self._heights[key] = layout.height
            if len(self._layouts) > LAYOUTS_KEPT:
                del self._layouts[next(iter(self._layouts))]
        return layout

    def measure_slice(self, annotations: list[Annotation], *, has_time: Callable[[], bool]) -> bool:
        """Measure cards whose height isn't known while ``has_time``; return whether all are."""
        for annotation in annotations:
            if annotation.id not in self._heights:
                if not has_time():
                    return False
                self.layout(annotation)
        return True

    def _typical(self) -> float:
        return sum(self._heights.values()) / len(self._heights) if self._heights else 110.0
