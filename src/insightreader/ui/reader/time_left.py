"""How long the rest of the text takes to read, and how much of it is behind."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from insightreader.domain.text import RenderedText
from insightreader.runtime.timing import Debounce
from insightreader.text.pace import Amount
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.reading_line import reading_offset

translate = QCoreApplication.translate
_REST_MS = 250


@dataclass(frozen=True, slots=True)
class Left:
    """Minutes that are left, 0 only at the end, and percent of the words that are behind."""

    minutes: int
    percent: int


class TimeLeft(QObject):
    """Measures when the text has come to rest. Its counts are made once a text."""

    changed = Signal()

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._counted: tuple[RenderedText, Amount] | None = None
        rest = Debounce(self, delay_ms=_REST_MS)
        rest.quiet.connect(self.changed)
        view.moved.connect(rest.touch)
        # The text is laid out in slices, and where its end is comes out at the last of them.
        view.verticalScrollBar().rangeChanged.connect(lambda *_: rest.touch())

    def measure(self) -> Left | None:
        """Return what is left from the reading line on; None where there is no text."""
        rendered = self._view.scene.rendered
        if rendered is None or not rendered.blocks:
            return None
        if self._counted is None or self._counted[0] is not rendered:
            self._counted = rendered, Amount(rendered)
        amount = self._counted[1]
        left = amount.left(reading_offset(self._view))
        percent = round(100 * (1 - left / amount.words)) if amount.words else 100
        pace = self._view.scene.style.words_a_minute
        return Left(max(round(left / pace), 1) if left > 0 else 0, percent)


def words_of(left: Left) -> str:
    """Return it as a line says it."""
    if left.minutes == 0:
        return translate("TimeLeft", "Read to the end")
    words = translate("TimeLeft", "%Ln min left", None, left.minutes)
    percent = QLocale().toString(left.percent)
    return translate("TimeLeft", "{left} · {percent} %").format(left=words, percent=percent)
