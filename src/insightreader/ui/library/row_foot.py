"""The last line of a row: chips for tags, and marks for lost characters, star and notes."""

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QPainter

from insightreader.domain.entities import PostRow
from insightreader.ui.library.row_look import RowLook
from insightreader.ui.painting import (
    chip_size,
    draw_chip,
    draw_ground,
    draw_icon,
    draw_line,
    placed,
)
from insightreader.ui.theme import SPACE

MARK = 14.0
"""Edge of a mark, in pixels."""
LEAST_CHIP = 44.0


def draw_foot(painter: QPainter, box: QRectF, post: PostRow, look: RowLook) -> None:
    """Draw the marks at the end, and the tags in the room that is left."""
    end = draw_marks(painter, box, post, look, box)
    _draw_tags(
        painter,
        QRectF(box.left(), box.top(), end - SPACE[2] - box.left(), box.height()),
        post.tags,
        look,
        box,
    )


def draw_marks(painter: QPainter, box: QRectF, post: PostRow, look: RowLook, row: QRectF) -> float:
    """Draw the marks from the end of ``box``; return where they begin, laid out from the left."""
    theme, edge = look.theme, box.right()
    direction = painter.layoutDirection()
    if post.annotations:
        count = QLocale().toString(post.annotations)
        edge -= look.chip.width(count)
        words = QRectF(edge, box.top(), look.chip.width(count), box.height())
        draw_line(
            painter,
            placed(words, row, direction),
            count,
            face=look.chip,
            colour=theme.colour("muted"),
        )
        mark = QRectF(edge - 14, box.center().y() - 3.5, 9, 7)
        draw_ground(
            painter, placed(mark, row, direction), QColor(theme.pen("yellow").dot), radius=2
        )
        edge = mark.left() - SPACE[2]
    for name, colour, filled in _icons(post, look):
        mark = QRectF(edge - MARK, box.center().y() - MARK / 2, MARK, MARK)
        draw_icon(painter, placed(mark, row, direction), name, colour, filled=filled)
        edge = mark.left() - SPACE[1] - 2
    return edge


def _icons(post: PostRow, look: RowLook) -> list[tuple[str, str, bool]]:
    icons = []
    if post.is_starred:
        icons.append(("star", look.theme.accent, True))
    if post.lost:
        icons.append(("circle-question-mark", look.theme.warning, False))
    return icons


def _draw_tags(
    painter: QPainter, box: QRectF, tags: tuple[str, ...], look: RowLook, row: QRectF
) -> None:
    theme, left = look.theme, box.left()
    for position, tag in enumerate(tags):
        room = box.right() - left
        more = len(tags) - position
        size = chip_size(tag, look.chip)
        rest = chip_size(f"+{more}", look.chip).width() if more > 1 else 0.0
        width = min(size.width(), room - (rest + SPACE[1] if more > 1 else 0))
        text = tag
        if width < min(size.width(), LEAST_CHIP):
            text, width = f"+{more}", chip_size(f"+{more}", look.chip).width()
        chip = QRectF(left, box.center().y() - size.height() / 2, width, size.height())
        draw_chip(
            painter,
            placed(chip, row, painter.layoutDirection()),
            text,
            face=look.chip,
            fill=theme.colour("chip"),
            colour=theme.colour("muted"),
        )
        if text != tag:
            return
        left = chip.right() + 6
