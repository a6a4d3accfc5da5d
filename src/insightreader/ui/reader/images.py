"""Images of an article: bytes from the library alone, decoded off the main thread."""

import re

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage

from insightreader.ui.reader.content import LoadImage, no_image
from insightreader.ui.reader.decoding import Decoder, natural_size

_ASSET = re.compile(r"asset:([0-9a-f]{64})")


def bytes_of(name: str, load_image: LoadImage) -> bytes | None:
    """The bytes of ``asset:<sha256>``, where the library has them; None for every other address."""
    asset = _ASSET.fullmatch(name)
    return load_image(asset.group(1)) if asset else None


def size_of(name: str, load_image: LoadImage) -> QSize:
    """The size of an image in pixels; 1 x 1 where there is none."""
    data = bytes_of(name, load_image)
    size = natural_size(data) if data is not None else QSize()
    return size if size.isValid() else QSize(1, 1)


class ImageStore(QObject):
    """Answers the document's requests for ``asset:<sha256>`` and refuses every other address."""

    arrived = Signal(str)
    """The address of an image that can be drawn now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load: LoadImage = no_image
        self._widest_px = 2000
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._decoder = Decoder()
        self._decoder.decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._blank.fill(Qt.GlobalColor.transparent)

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
        data = None if name in self._asked else bytes_of(name, self._load)
        if data is not None:
            self._asked.add(name)
            self._decoder.ask(name, data, widest_px=self._widest_px)
        return self._blank

    def stop(self) -> None:
        """Wait for the image being decoded; the rest is dropped."""
        self._decoder.stop()

    def _keep(self, name: str, image: QImage) -> None:
        if name in self._asked:
            self._images[name] = image
            self.arrived.emit(name)
