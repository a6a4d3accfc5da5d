"""What stands for the network in tests of commands and windows: answers by address."""

import struct
import zlib
from functools import partial

from insightreader.capture.network.fetching import fetch
from insightreader.capture.network.pinned_connection import Answer
from insightreader.capture.network.web_target import WebTarget
from insightreader.capture.pages.article_images import FetchedImages, fetch_images
from insightreader.domain.cleaned import CaptureSource

PUBLIC = "93.184.216.34"


class FakeWeb:
    """Answers by address, for names that are all public; remembers what was asked."""

    def __init__(self, pages: dict[str, bytes]) -> None:
        self.pages = pages
        self.asked: list[str] = []

    def _resolve(self, _host: str, _port: int) -> list[str]:
        return [PUBLIC]

    def _ask(self, target: WebTarget, _address: str, **_limits: object) -> Answer:
        self.asked.append(target.url)
        body = self.pages.get(target.url)
        if body is None:
            return Answer(404, {}, b"")
        is_picture = body.startswith(b"\x89PNG")
        return Answer(200, {"content-type": "image/png" if is_picture else "text/html"}, body)

    def fetch(self, url: str) -> CaptureSource:
        """Stand for ``fetching.fetch``, with its own checks."""
        return fetch(url, resolver=self._resolve, asker=self._ask)

    @property
    def fetch_images(self) -> "partial[FetchedImages]":
        """Stand for ``article_images.fetch_images``, with its own checks and limits."""
        return partial(fetch_images, resolver=self._resolve, asker=self._ask)


def png(width: int = 30, height: int = 20) -> bytes:
    """A grey picture, as any writer of PNG makes it."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    parts = _chunk(b"IHDR", header), _chunk(b"IDAT", rows), _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
