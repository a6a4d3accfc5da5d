"""One card measured: quotation, comment and foot at a width. Boxes count from its corner."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation
from insightreader.ui.annotations.card_chips import Foot, foot_of
from insightreader.ui.annotations.card_look import (
    PADDING,
    QUOTE_LINES,
    TEXT_LEFT,
    TEXT_RIGHT,
    CardLook,
)
from insightreader.ui.annotations.card_text import Whose, byline, quoted_words, whose_words
from insightreader.ui.annotations.comment_document import CommentDocument
from insightreader.ui.differing import differing_marks, differing_text
from insightreader.ui.marked_text import layout_height, marked_layout

_ALL_LINES = 1000
_SOURCE_TO_QUOTE = 3.0
_QUOTE_TO_COMMENT = 6.0
_TO_FOOT = 7.0


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Boxes of a card's parts. An empty box: the card has no such part."""

    quote: QTextLayout
    quote_box: QRectF
    more_box: QRectF
    source: str
    source_box: QRectF
    whose: Whose
    whose_box: QRectF
    comment: CommentDocument | None
    comment_box: QRectF
    foot: Foot
    foot_box: QRectF
    height: float


def no_suggestion(_: Annotation) -> SuggestedQuotation | None:
    """Where nothing is suggested."""
    return None


def no_source(_: Annotation) -> str:
    """Where all cards are of the post that is open."""
    return ""


@dataclass(frozen=True, slots=True)
class CardContext:
    """What a card shows besides its annotation. ``source``: the post's title, where cards are of
    many posts.
    """

    profile_name: str = ""
    suggestion: Callable[[Annotation], SuggestedQuotation | None] = no_suggestion
    source: Callable[[Annotation], str] = no_source


class CardMeasure:
    """Lays cards out for one look and context."""

    def __init__(self, look: CardLook, context: CardContext) -> None:
        self.look = look
        self.context = context

    def lay_out(
        self,
        annotation: Annotation,
        *,
        card_width: float,
        expanded: bool = False,
        editor_height: float | None = None,
    ) -> CardLayout:
        """Return the layout of a card ``card_width`` pixels wide; an editor of ``editor_height``
        takes the place of the comment.
        """
        width = max(60.0, card_width - TEXT_LEFT - TEXT_RIGHT)
        quote, more = self._quote(annotation, width, expanded=expanded)
        source = self.context.source(annotation)
        source_box, top = self._line(bool(source), PADDING, width, before=0)
        quote_top = top + _SOURCE_TO_QUOTE if source else top
        quote_box = QRectF(TEXT_LEFT, quote_top, width, layout_height(quote))
        bottom = quote_box.bottom()
        more_box, bottom = self._line(more, bottom, width, before=2)
        whose = whose_words(annotation, self.context.suggestion(annotation))
        whose_box, bottom = self._line(bool(whose.text), bottom, width, before=4)
        comment = None if editor_height is not None else self._comment(annotation, width)
        height = editor_height or (comment.size().height() if comment else 0.0)
        comment_box = QRectF(TEXT_LEFT, bottom + _QUOTE_TO_COMMENT, width, height)
        bottom = comment_box.bottom() if height else bottom
        foot = foot_of(annotation, byline(annotation, self.context.profile_name), self.look, width)
        foot_box = QRectF(TEXT_LEFT, bottom + _TO_FOOT, width, foot.height)
        return CardLayout(
            quote,
            quote_box,
            more_box,
            source,
            source_box,
            whose,
            whose_box,
            comment,
            comment_box,
            foot,
            foot_box,
            foot_box.bottom() + PADDING,
        )

    def _quote(
        self, annotation: Annotation, width: float, *, expanded: bool
    ) -> tuple[QTextLayout, bool]:
        """Return the laid out quotation, and whether there is something to fold or unfold."""
        words, marks = quoted_words(annotation), []
        if annotation.difference is not None:
            words = differing_text(annotation.difference)
            marks = differing_marks(annotation.difference, self.look.theme)
        face = self.look.quote
        whole = marked_layout(words, face=face, width=width, lines=_ALL_LINES, marks=marks)
        if whole.lineCount() <= QUOTE_LINES:
            return whole, False
        if expanded:
            return whole, True
        return (
            marked_layout(words, face=face, width=width, lines=QUOTE_LINES, marks=marks),
            True,
        )

    def _comment(self, annotation: Annotation, width: float) -> CommentDocument | None:
        if not annotation.comment.strip():
            return None
        document = CommentDocument(self.look.comment.font, self.look.theme)
        document.fill(annotation.comment_html, annotation.comment)
        document.setTextWidth(width)
        return document

    def _line(
        self, wanted: bool, bottom: float, width: float, *, before: float
    ) -> tuple[QRectF, float]:
        if not wanted:
            return QRectF(), bottom
        box = QRectF(TEXT_LEFT, bottom + before, width, self.look.meta.height)
        return box, box.bottom()
