"""The texts that a window paints, each with its colour and the ground that it lies on."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from insightreader.ui.theme.contrast import contrast, mix
from tests.journeys.visible import drawn_texts

_PAINTERS = (QLabel, QAbstractButton, QAbstractScrollArea, QLineEdit, QComboBox, QTabBar)
_AIR_PX, _WIDTH_PX = 2, 12
"""How much of a text's beginning is looked at: its ground may end behind it."""


@dataclass(frozen=True)
class Painted:
    """A piece of text, its colour, and the colour that most of its place has."""

    words: str
    ink: str
    ground: str

    @property
    def contrast(self) -> float:
        """From 1 to 21."""
        return contrast(self.ink, self.ground)


def painted(window: QWidget) -> Iterator[Painted]:
    """Yield every text that an enabled widget of a window shows."""
    picture = window.grab().toImage()
    for widget in window.findChildren(QWidget):
        is_seen = widget.isVisible() and widget.window() is window and widget.isEnabled()
        if is_seen and isinstance(widget, _PAINTERS):
            shown = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
            yield from _painted_by(shown, window, picture)


def _painted_by(widget: QWidget, window: QWidget, picture: QImage) -> Iterator[Painted]:
    origin = widget.mapTo(window, QPoint())
    seen = widget.visibleRegion().boundingRect()
    for group, text in drawn_texts(widget, QWidget.RenderFlag(0)):
        words = "".join(text.itertext()).strip()
        place = _place(group, text)
        if words and seen.contains(place):
            ground = _commonest(picture, place.translated(origin))
            yield Painted(words, _ink(text, ground), ground)


def _place(group: ET.Element, text: ET.Element) -> QRect:
    found = re.findall(r"-?[\d.e]+", group.get("transform", ""))
    moved = QTransform(*map(float, found)) if len(found) == 6 else QTransform()
    spot = moved.map(QPointF(float(text.get("x", 0)), float(text.get("y", 0))))
    size = float(text.get("font-size") or group.get("font-size") or 13)
    # With some air around the letters: dense ones have more ink than ground between them.
    top = round(spot.y() - size)
    return QRect(round(spot.x()) - _AIR_PX, top, _WIDTH_PX + _AIR_PX, round(1.25 * size))


def _commonest(picture: QImage, place: QRect) -> str:
    part = picture.copy(place)
    colours = Counter(
        part.pixelColor(x, y).name().upper()
        for x in range(part.width())
        for y in range(part.height())
    )
    return colours.most_common(1)[0][0]


def _ink(text: ET.Element, ground: str) -> str:
    colour = text.get("fill", "#000000").upper()
    return mix(ground, colour, share=float(text.get("fill-opacity", 1)))
