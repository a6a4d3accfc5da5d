"""Paints one card from its layout."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette

from insightreader.domain.entities import Annotation
from insightreader.ui.annotations.card_chips import Chip, Foot
from insightreader.ui.annotations.card_layout import CardLayout
from insightreader.ui.annotations.card_look import BAR_LEFT, BAR_WIDTH, PADDING, CardLook
from insightreader.ui.painting import (
    Side,
    draw_focus,
    draw_ground,
    draw_icon,
    draw_line,
    placed,
)
from insightreader.ui.theme import RADIUS_CARD, SPACE

MORE_EDGE = 22.0
"""Edge of the button for the menu, in pixels."""
_ICON = 13.0


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card stands: active in the reader, one of several selected ones, under the mouse, at
    the keyboard's place.
    """

    is_active: bool = False
    is_selected: bool = False
    is_hovered: bool = False
    has_focus: bool = False
    is_expanded: bool = False


def draw_card(
    painter: QPainter,
    card: QRectF,
    annotation: Annotation,
    layout: CardLayout,
    *,
    look: CardLook,
    state: CardState,
    more_words: str,
) -> None:
    """Draw ``annotation`` in ``card``; ``more_words`` is the line that unfolds or folds it."""
    theme, direction = look.theme, painter.layoutDirection()
    line = theme.colour("accent" if state.is_active or state.is_selected else "line")
    ground = theme.colour("hover" if state.is_selected else "card")
    draw_ground(painter, card, ground, line=line, radius=RADIUS_CARD)
    if state.has_focus:
        draw_focus(painter, card, theme, radius=RADIUS_CARD)
    bar = QRectF(
        card.left() + BAR_LEFT, card.top() + PADDING, BAR_WIDTH, card.height() - 2 * PADDING
    )
    pen = theme.pen(annotation.colour)
    draw_ground(painter, placed(bar, card, direction), QColor(pen.stroke), radius=BAR_WIDTH / 2)
    if layout.source:
        _draw_words(painter, layout.source_box, card, layout.source, look=look, ink="muted")
    _draw_quote(painter, card, annotation, layout, look)
    if not layout.more_box.isEmpty():
        _draw_words(painter, layout.more_box, card, more_words, look=look, ink="accent")
    if layout.whose.text:
        _draw_whose(painter, card, layout, look)
    _draw_comment(painter, card, layout, look)
    _draw_foot(painter, card, layout, look)
    if state.is_hovered or state.has_focus:
        _draw_more(painter, card, look)


def more_box(card: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return where the button for the menu stands: at the end of the card's top."""
    box = QRectF(card.right() - MORE_EDGE - 4, card.top() + 4, MORE_EDGE, MORE_EDGE)
    return placed(box, card, direction)


def on_card(box: QRectF, card: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return a layout's box as it stands on the screen."""
    return placed(box.translated(card.topLeft()), card, direction)


def _draw_quote(
    painter: QPainter, card: QRectF, annotation: Annotation, layout: CardLayout, look: CardLook
) -> None:
    is_gone = annotation.is_about_post or annotation.verdict == "orphan"
    painter.setPen(look.theme.colour("muted" if is_gone else "ink"))
    box = on_card(layout.quote_box, card, painter.layoutDirection())
    layout.quote.draw(painter, box.topLeft())


def _draw_whose(painter: QPainter, card: QRectF, layout: CardLayout, look: CardLook) -> None:
    box, theme, ink = layout.whose_box, look.theme, "accent" if layout.whose.is_open else "muted"
    mark = on_card(
        QRectF(box.left(), box.top(), _ICON, box.height()), card, painter.layoutDirection()
    )
    draw_icon(painter, mark, "quote", getattr(theme, ink))
    words = box.adjusted(_ICON + SPACE[1] + 1, 0, 0, 0)
    _draw_words(painter, words, card, layout.whose.text, look=look, ink=ink)


def _draw_words(
    painter: QPainter, box: QRectF, card: QRectF, text: str, *, look: CardLook, ink: str
) -> None:
    draw_line(
        painter,
        on_card(box, card, painter.layoutDirection()),
        text,
        face=look.link if ink == "accent" else look.meta,
        colour=look.theme.colour(ink),
        side=Side.START,
    )


def _draw_comment(painter: QPainter, card: QRectF, layout: CardLayout, look: CardLook) -> None:
    if layout.comment is None:
        return
    box = on_card(layout.comment_box, card, painter.layoutDirection())
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = context.palette
    palette.setColor(QPalette.ColorRole.Text, look.theme.colour("muted"))
    context.palette = palette
    painter.save()
    painter.translate(box.topLeft())
    layout.comment.documentLayout().draw(painter, context)
    painter.restore()


def _draw_foot(painter: QPainter, card: QRectF, layout: CardLayout, look: CardLook) -> None:
    foot, corner = layout.foot, layout.foot_box.topLeft()
    for chip in foot.chips:
        box = on_card(chip.box.translated(corner), card, painter.layoutDirection())
        _draw_chip(painter, box, chip, look)
    _draw_byline(painter, card, foot, corner, look)


def _draw_chip(painter: QPainter, box: QRectF, chip: Chip, look: CardLook) -> None:
    theme, direction = look.theme, painter.layoutDirection()
    fill = theme.colour(f"{chip.tone}_soft" if chip.tone else "chip")
    draw_ground(painter, box, fill, radius=box.height() / 2)
    left = box.left() + 9
    ink = chip.tone or "muted"
    if chip.icon:
        mark = QRectF(left, box.center().y() - _ICON / 2, _ICON, _ICON)
        draw_icon(painter, placed(mark, box, direction), chip.icon, getattr(theme, ink))
    elif chip.colour:
        dot = QRectF(left, box.center().y() - 4, 8, 8)
        fill = QColor(theme.pen(chip.colour).dot)
        draw_ground(painter, placed(dot, box, direction), fill, radius=4)
    words = QRectF(left + chip.room, box.top(), box.right() - left - chip.room - 8, box.height())
    draw_line(
        painter,
        placed(words, box, direction),
        chip.text,
        face=look.chip,
        colour=theme.colour(ink),
        side=Side.START,
    )


def _draw_byline(
    painter: QPainter, card: QRectF, foot: Foot, corner: QPointF, look: CardLook
) -> None:
    box = foot.byline_box.translated(corner)
    chips_height = foot.chips[0].box.height() if foot.chips else look.meta.height
    line = QRectF(box.left(), box.top(), box.width(), chips_height)
    direction = painter.layoutDirection()
    draw_line(
        painter,
        on_card(line, card, direction),
        foot.byline,
        face=look.meta,
        colour=look.theme.colour("muted"),
        side=Side.END,
    )
    if foot.quiet:
        right = line.right() - look.meta.width(foot.byline) - SPACE[1] - 1
        mark = QRectF(right - _ICON, line.center().y() - _ICON / 2, _ICON, _ICON)
        draw_icon(painter, on_card(mark, card, direction), foot.quiet.icon, look.theme.good)


def _draw_more(painter: QPainter, card: QRectF, look: CardLook) -> None:
    box = more_box(card, painter.layoutDirection())
    draw_ground(painter, box, look.theme.colour("hover"), radius=6)
    draw_icon(painter, box.adjusted(3, 3, -3, -3), "ellipsis", look.theme.muted)
