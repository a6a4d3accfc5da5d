"""Decodes images on a thread that lives as long as there is something to decode.

Not on a pool of Qt's: that waits for its threads while it is destroyed, with Python's lock held,
and they wait for that lock.
"""

import threading
from collections import deque

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp", b"ico"}
"""Bitmaps only: a drawing (SVG) may name files of this machine, and Qt would read them."""

LARGEST_PIXELS = 40_000_000
"""An image of more pixels than this stays a blank space: it would cost 160 MB decoded."""


class Decoder(QObject):
    """Takes bytes, gives images in the order they were asked for. It has no parent, since its
    thread may outlive the widget; what is connected to ``decoded`` goes with that widget.
    """

    decoded = Signal(str, QImage)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[tuple[str, bytes, int]] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def ask(self, name: str, data: bytes, *, widest_px: int) -> None:
        """Decode an image, no wider than that many pixels, and tell by ``decoded``."""
        with self._lock:
            self._waiting.append((name, data, widest_px))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="images", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Drop what waits, and wait for the image at hand."""
        with self._lock:
            self._waiting.clear()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                name, data, widest_px = self._waiting.popleft()
            image = decode(data, widest_px=widest_px)
            if not image.isNull():
                self.decoded.emit(name, image)


def decode(data: bytes, *, widest_px: int) -> QImage:
    """The image, scaled down while it is decoded; a null one for what isn't shown."""
    reader, _buffer = _reader(data)
    size = _size(reader)
    if not size.isValid():
        return QImage()
    if size.width() > widest_px:
        height = max(round(size.height() * widest_px / size.width()), 1)
        reader.setScaledSize(QSize(widest_px, height))
    return reader.read()


def natural_size(data: bytes) -> QSize:
    """The size in pixels, from the image's header; invalid for what isn't shown."""
    reader, _buffer = _reader(data)
    return _size(reader)


def _size(reader: QImageReader) -> QSize:
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
