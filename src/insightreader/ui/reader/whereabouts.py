"""Where one is in the text, for those who can't see it: block, heading, highlights."""

from bisect import bisect_right

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from insightreader.domain.ids import AnnotationId
from insightreader.domain.text import BlockKind, RenderedText
from insightreader.ui.colours import colour_name
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.highlights import Highlight

translate = QCoreApplication.translate
_LONGEST_HEADING = 80


class Whereabouts(QObject):
    """Tells when the text cursor comes into a highlight, and on request the whole place."""

    entered = Signal(str)
    """A highlight that the text cursor has just come into, in words."""
    told = Signal(str)
    """The place that was asked for, in words."""

    def __init__(self, commands: ReaderCommands, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._inside: frozenset[AnnotationId] = frozenset()
        commands["where"].triggered.connect(self.tell)
        commands["cursor"].toggled.connect(view.keep_cursor)
        view.cursorPositionChanged.connect(self._follow)

    def tell(self) -> None:
        """Say where the text cursor is, or without one the line at the top."""
        rendered = self._view.scene.rendered
        if rendered is not None:
            offset = self._offset()
            around = self._view.scene.highlights.at(offset)
            self.told.emit(place_words(rendered, offset, around))

    def _offset(self) -> int:
        if self._view.has_cursor:
            return self._view.scene.offsets.offset_of(self._view.textCursor().position())
        return self._view.current_place()

    def _follow(self) -> None:
        if not self._view.has_cursor or self._view.scene.rendered is None:
            self._inside = frozenset()
            return
        around = self._view.scene.highlights.at(self._offset())
        new = [each for each in around if each.id not in self._inside]
        self._inside = frozenset(each.id for each in around)
        if new:
            self.entered.emit(". ".join(map(highlight_words, new)))


def place_words(rendered: RenderedText, offset: int, around: list[Highlight]) -> str:
    """Return the number of the block at an offset, its heading, and the highlights around it."""
    starts = [block.start for block in rendered.blocks]
    at = max(bisect_right(starts, offset) - 1, 0)
    number = QLocale().toString
    words = translate("Whereabouts", "Block {number} of {count}")
    parts = [words.format(number=number(at + 1), count=number(len(starts)))]
    heading = _heading_above(rendered, at)
    if heading:
        parts.append(translate("Whereabouts", "under “{heading}”").format(heading=heading))
    return ". ".join([", ".join(parts), *map(highlight_words, around)])


def highlight_words(highlight: Highlight) -> str:
    """Return what a highlight is: its colour, its codes, and whether it has a comment."""
    kind = (
        translate("Whereabouts", "Underlined in {colour}")
        if highlight.is_underline
        else translate("Whereabouts", "Highlighted in {colour}")
    )
    parts = [kind.format(colour=colour_name(highlight.pen)), highlight.names]
    if highlight.has_comment:
        parts.append(translate("Whereabouts", "with a comment"))
    return ", ".join(filter(None, parts))


def _heading_above(rendered: RenderedText, at: int) -> str:
    for block in reversed(rendered.blocks[: at + 1]):
        if block.kind is BlockKind.HEADING:
            return " ".join(rendered.text[block.start : block.end].split())[:_LONGEST_HEADING]
    return ""
