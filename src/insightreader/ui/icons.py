"""Lucide's icons, recoloured and drawn at the screen's resolution when they are first asked for."""

import zipfile
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from insightreader.ui.theme import ICON_SIZE

STROKE = "1.75"
"""Width of a stroke in Lucide's 24-unit square; its own 2 looks heavy at 18 pixels."""


def icon(name: str, colour: str, *, size: int = ICON_SIZE, filled: bool = False) -> QIcon:
    """The icon of that Lucide name in ``#RRGGBB``, sharp on the densest screen attached."""
    return QIcon(pixmap(name, colour, size=size, filled=filled))


def pixmap(name: str, colour: str, *, size: int = ICON_SIZE, filled: bool = False) -> QPixmap:
    """The same as a picture, for painting."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(name, colour, size, ratio, filled)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float, filled: bool) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg(name, colour, filled=filled)))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def svg(name: str, colour: str, *, filled: bool = False) -> bytes:
    """The drawing itself in that colour. Raises KeyError for a name that Lucide doesn't have."""
    source = _archive().read(f"{name}.svg").decode("utf-8")
    source = source.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    if filled:
        source = source.replace('fill="none"', f'fill="{colour}"', 1)
    return source.replace("currentColor", colour).encode("utf-8")


@cache
def _archive() -> zipfile.ZipFile:
    # The package's own API costs 23 ms of imports at start; its archive is what it documents.
    spec = find_spec("justmyresource_lucide")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("justmyresource_lucide")
    return zipfile.ZipFile(Path(spec.origin).with_name("icons.zip"))
