"""Looking at what was painted: pictures of a painting function, and where ink is in them."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

WHITE = QColor("white")


def painted(
    width: int,
    height: int,
    draw: Callable[[QPainter], None],
    *,
    mirrored: bool = False,
    scale: float = 1.0,
) -> QImage:
    """Return what ``draw`` paints on white, as in an interface from right to left if asked."""
    picture = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(WHITE)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw(painter)
    painter.end()
    return picture


def ink_box(picture: QImage, colour: QColor | None = None, *, near: int = 40) -> QRect:
    """Return the box around everything that isn't white, or around what is near ``colour``."""
    box = QRect()
    for y in range(picture.height()):
        for x in range(picture.width()):
            if _is_ink(picture.pixelColor(x, y), colour, near):
                box |= QRect(x, y, 1, 1)
    return box


def _is_ink(pixel: QColor, colour: QColor | None, near: int) -> bool:
    if colour is None:
        return pixel.lightness() < 235
    return (
        abs(pixel.red() - colour.red())
        + abs(pixel.green() - colour.green())
        + abs(pixel.blue() - colour.blue())
    ) < near
