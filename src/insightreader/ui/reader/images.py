"""Images of an article: bytes from the library alone, decoded off the main thread."""

import re

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRunnable,
    QSize,
    QThreadPool,
    QUrl,
    Signal,
    SignalInstance,
)
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import QImage, QImageReader

from insightreader.ui.reader.content import LoadImage, no_image

_ASSET = re.compile(r"asset:([0-9a-f]{64})")

FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp", b"ico"}
"""Bitmaps only: a drawing (SVG) may name files of this machine, and Qt would read them."""

LARGEST_PIXELS = 40_000_000
"""An image of more pixels than this stays a blank space: it would cost 160 MB decoded."""


class ImageStore(QObject):
    """Answers the document's requests for ``asset:<sha256>`` and refuses every other address."""

    arrived = Signal(str)
    """The address of an image that can be drawn now."""
    _decoded = Signal(str, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load: LoadImage = no_image
        self._widest_px = 2000
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._decoded.connect(self._keep, Core.ConnectionType.QueuedConnection)
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._blank.fill(Core.GlobalColor.transparent)

    def begin(self, load_image: LoadImage, *, widest_px: int) -> None:
        """Serve another post; no image is drawn wider than ``widest_px`` device pixels."""
        self._load = load_image
        self._widest_px = widest_px
        self._images.clear()
        self._asked.clear()

    def image(self, url: QUrl) -> QImage:
        """The image if it is decoded, else a blank one; asks for its decoding once."""
        name = url.toString()
        known = self._images.get(name)
        if known is not None:
            return known
        data = None if name in self._asked else self._data(name)
        if data is not None:
            self._asked.add(name)
            self._pool.start(_Decoding(name, data, self._widest_px, self._decoded))
        return self._blank

    def natural_size(self, name: str) -> QSize:
        """The size in pixels, read from the image's header; 1 x 1 where there is none."""
        data = self._data(name)
        size = _size(_reader(data)[0]) if data else QSize()
        return size if size.isValid() else QSize(1, 1)

    def stop(self) -> None:
        """Wait for the image being decoded; the rest is dropped."""
        self._pool.clear()
        self._pool.waitForDone()

    def _data(self, name: str) -> bytes | None:
        asset = _ASSET.fullmatch(name)
        return self._load(asset.group(1)) if asset else None

    def _keep(self, name: str, image: QImage) -> None:
        if name in self._asked and not image.isNull():
            self._images[name] = image
            self.arrived.emit(name)


class _Decoding(QRunnable):
    """One image, decoded no larger than it is drawn."""

    def __init__(self, name: str, data: bytes, widest_px: int, done: SignalInstance) -> None:
        super().__init__()
        self._name, self._data, self._widest_px, self._done = name, data, widest_px, done

    def run(self) -> None:
        reader, _buffer = _reader(self._data)
        size = _size(reader)
        if not size.isValid():
            return
        if size.width() > self._widest_px:
            height = max(round(size.height() * self._widest_px / size.width()), 1)
            reader.setScaledSize(QSize(self._widest_px, height))
        self._done.emit(self._name, reader.read())


def _size(reader: QImageReader) -> QSize:
    """The size in pixels; invalid for what isn't shown."""
    size = reader.size() if reader.format().data() in FORMATS else QSize()
    is_small = size.width() * size.height() <= LARGEST_PIXELS
    return size if is_small else QSize()


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """A reader over bytes; the buffer must live as long as the reader."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader, buffer
