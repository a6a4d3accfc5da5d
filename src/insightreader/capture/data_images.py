"""Images that a page carries in itself: moved out of the markup before anything parses it.

A type is what the bytes say. SVG is markup that can act, and is left out.
"""

import base64
import binascii
import hashlib
import io
import re
from urllib.parse import unquote_to_bytes

import imagesize

from insightreader.capture.sniffing import image_type
from insightreader.domain.cleaned import ImageAsset
from insightreader.domain.ids import Sha256

LARGEST_IMAGE = 20 * 1024 * 1024
"""In bytes, decoded."""
_TINY = 2
_DATA_ADDRESS = re.compile(
    r"data:(?P<type>[a-z]+/[a-z0-9.+-]+)?(?P<parameters>(?:;[a-z0-9=._-]+)*?)(?P<base64>;base64)?,"
    r"(?P<body>[^\"'<>\s)]*)",
    re.IGNORECASE,
)
_SHORTEST = 64


class DataImages:
    """The images taken out of one page, by the name that the page has for them from then on."""

    def __init__(self) -> None:
        self._by_name: dict[str, ImageAsset] = {}

    def move_out(self, html: str) -> str:
        """Return ``html`` with ``asset:<sha256>`` in the place of every image that it carried."""
        if "data:" not in html:
            return html
        return _DATA_ADDRESS.sub(self._replace, html)

    def get(self, name: str) -> ImageAsset | None:
        """Return the image that ``asset:<sha256>`` stands for."""
        return self._by_name.get(name)

    def used_in(self, markdown: str) -> list[ImageAsset]:
        """Return the images that ``markdown`` shows."""
        return [asset for name, asset in self._by_name.items() if name in markdown]

    def _replace(self, match: re.Match[str]) -> str:
        if len(match["body"]) < _SHORTEST and not (match["type"] or "").startswith("image/"):
            return match.group()
        asset = image_asset(_decoded(match))
        if asset is None:
            return "data:,"
        name = f"asset:{asset.sha256}"
        self._by_name[name] = asset
        return name


def image_asset(data: bytes) -> ImageAsset | None:
    """Return an image with its size, or None for bytes that are no picture worth showing."""
    kind = image_type(data)
    if kind is None or len(data) > LARGEST_IMAGE:
        return None
    width, height = _size(data)
    if width <= _TINY or height <= _TINY:
        return None
    digest = Sha256(hashlib.sha256(data).hexdigest())
    return ImageAsset(digest, kind, width, height, data)


def _decoded(match: re.Match[str]) -> bytes:
    body = match["body"]
    if len(body) > LARGEST_IMAGE * 2:
        return b""
    raw = unquote_to_bytes(body)
    if not match["base64"]:
        return raw
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return b""


def _size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels as the header says; zeros where it can't be read."""
    try:
        width, height = imagesize.get(io.BytesIO(data))
    except (ValueError, OSError, IndexError, KeyError, TypeError, ArithmeticError, LookupError):
        return 0, 0
    return max(0, int(width)), max(0, int(height))
