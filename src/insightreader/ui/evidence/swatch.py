"""A code's swatch: its colour, hatched by its pattern, so that colour never stands alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from insightreader.domain.evidence import Pattern
from insightreader.ui.painting import draw_ground
from insightreader.ui.theme import Theme

_BRUSHES = {
    Pattern.STRIPES: Qt.BrushStyle.FDiagPattern,
    Pattern.DOTS: Qt.BrushStyle.Dense6Pattern,
    Pattern.CROSS: Qt.BrushStyle.CrossPattern,
    Pattern.CHECKS: Qt.BrushStyle.Dense4Pattern,
    Pattern.WAVES: Qt.BrushStyle.HorPattern,
}
EDGE = 12.0


def draw_swatch(
    painter: QPainter, box: QRectF, colour: str, *, pattern: Pattern, theme: Theme
) -> None:
    """Draw a swatch that fills ``box``; a code without a colour gets an outline."""
    if not colour:
        draw_ground(painter, box, theme.colour("card"), line=theme.colour("faint"), radius=3)
        return
    draw_ground(painter, box, QColor(theme.pen(colour).dot), radius=3)
    if pattern in _BRUSHES:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.colour("ink"), _BRUSHES[pattern]))
        painter.drawRoundedRect(box, 3, 3)
