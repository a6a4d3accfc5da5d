"""Where the panel of the tour stands: in a corner, off what it points at."""

from PySide6.QtCore import QPoint, QRect, QSize

CORNERS = 4


def corner_spots(size: QSize, room: QRect, *, is_mirrored: bool) -> list[QPoint]:
    """Return where the panel's upper left goes in each corner: first below, where lines begin."""
    left, right = room.left(), room.left() + room.width() - size.width()
    above, below = room.top(), room.top() + room.height() - size.height()
    first, last = (right, left) if is_mirrored else (left, right)
    return [QPoint(first, below), QPoint(last, below), QPoint(last, above), QPoint(first, above)]


def freest(spots: list[QPoint], size: QSize, *, target: QRect, now: int) -> int:
    """Return the corner that hides least of ``target``; the present one where none is better."""
    hidden = [_area(QRect(spot, size) & target) for spot in spots]
    return now if hidden[now] == min(hidden) else hidden.index(min(hidden))


def kept_within(spot: QPoint, size: QSize, room: QRect) -> QPoint:
    """Return the spot, or the nearest one at which the panel can be seen as a whole."""
    right = room.left() + max(room.width() - size.width(), 0)
    below = room.top() + max(room.height() - size.height(), 0)
    return QPoint(
        min(max(spot.x(), room.left()), right),
        min(max(spot.y(), room.top()), below),
    )


def _area(shape: QRect) -> int:
    return 0 if shape.isEmpty() else shape.width() * shape.height()
