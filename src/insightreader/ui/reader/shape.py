"""Things to paint under the text of one block, in that block's coordinates."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QStaticText

from insightreader.domain.ids import AnnotationId

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


@dataclass(frozen=True, slots=True)
class Shape:
    """A path with its inside and its outline."""

    path: QPainterPath
    brush: QBrush
    pen: QPen

    def paint(self, painter: QPainter) -> None:
        """Paint it where the painter stands."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawPath(self.path)


@dataclass(frozen=True, slots=True)
class Dot:
    """A dot in the margin that stands for a comment."""

    centre: QPointF
    annotation: AnnotationId
    colour: str


@dataclass(frozen=True, slots=True)
class Label:
    """A few words and the corner where they are drawn."""

    text: QStaticText
    corner: QPointF


@dataclass(slots=True)
class BlockShapes:
    """All that lies under one block."""

    shapes: list[Shape] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)


def filled(path: QPainterPath, colour: str) -> Shape:
    """A path filled with a colour."""
    return Shape(path, QBrush(QColor(colour)), NO_PEN)


def outlined(path: QPainterPath, pen: QPen) -> Shape:
    """A path drawn as a line."""
    return Shape(path, NO_BRUSH, pen)


def rule(left: float, right: float, y: float, pen: QPen) -> Shape:
    """A level line."""
    path = QPainterPath(QPointF(left, y))
    path.lineTo(right, y)
    return outlined(path, pen)


def line_pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen with flat ends."""
    return QPen(QColor(colour), width, style, Qt.PenCapStyle.FlatCap)


def box_path(
    box: QRectF, radius: float, *, flat_left: bool = False, flat_right: bool = False
) -> QPainterPath:
    """A rounded box, square at the sides where another one joins it."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, radius, radius)
    half = min(box.width() / 2, radius)
    if flat_left:
        path.addRect(QRectF(box.left(), box.top(), half, box.height()))
    if flat_right:
        path.addRect(QRectF(box.right() - half, box.top(), half, box.height()))
    return path
