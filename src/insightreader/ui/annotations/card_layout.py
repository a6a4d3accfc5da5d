"""One card measured: quotation, comment and foot at a width. Boxes count from its corner."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout

from insightreader.domain.entities import Annotation
from insightreader.ui.annotations.card_chips import Foot, foot_of
from insightreader.ui.annotations.card_look import (
    PADDING,
    QUOTE_LINES,
    TEXT_LEFT,
    TEXT_RIGHT,
    CardLook,
)
from insightreader.ui.annotations.card_text import byline, quoted_there
from insightreader.ui.annotations.comment_document import CommentDocument
from insightreader.ui.marked_text import layout_height, marked_layout

_ALL_LINES = 1000
_QUOTE_TO_COMMENT = 6.0
_TO_FOOT = 7.0


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Boxes of a card's parts. An empty box: the card has no such part."""

    quote: QTextLayout
    quote_box: QRectF
    more_box: QRectF
    whose: str
    whose_box: QRectF
    comment: CommentDocument | None
    comment_box: QRectF
    foot: Foot
    foot_box: QRectF
    height: float


class CardMeasure:
    """Lays cards out for one look and profile."""

    def __init__(self, look: CardLook, profile_name: str) -> None:
        self.look = look
        self.profile_name = profile_name

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
        quote_box = QRectF(TEXT_LEFT, PADDING, width, layout_height(quote))
        bottom = quote_box.bottom()
        more_box, bottom = self._line(more, bottom, width, before=2)
        whose = quoted_there(annotation)
        whose_box, bottom = self._line(bool(whose), bottom, width, before=4)
        comment = None if editor_height is not None else self._comment(annotation, width)
        height = editor_height or (comment.size().height() if comment else 0.0)
        comment_box = QRectF(TEXT_LEFT, bottom + _QUOTE_TO_COMMENT, width, height)
        bottom = comment_box.bottom() if height else bottom
        foot = foot_of(annotation, byline(annotation, self.profile_name), self.look, width)
        foot_box = QRectF(TEXT_LEFT, bottom + _TO_FOOT, width, foot.height)
        return CardLayout(
            quote,
            quote_box,
            more_box,
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
        whole = marked_layout(annotation.exact, face=self.look.quote, width=width, lines=_ALL_LINES)
        if whole.lineCount() <= QUOTE_LINES:
            return whole, False
        if expanded:
            return whole, True
        return (
            marked_layout(annotation.exact, face=self.look.quote, width=width, lines=QUOTE_LINES),
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
