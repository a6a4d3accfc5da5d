"""Pictures that came beside a page, put into it as ``data:`` addresses."""

import base64
import html as entities
import re
from collections.abc import Callable

from insightreader.capture.data_images import LARGEST_IMAGE
from insightreader.capture.sniffing import image_type

_SOURCE = re.compile(
    r"""(?P<before>\s(?:src|data-src|xlink:href)\s*=\s*)(?P<quote>["'])(?P<address>[^"'<>]{1,4000})(?P=quote)""",
    re.IGNORECASE,
)
LARGEST_WHOLE = 100 * 1024 * 1024
"""In bytes, of all pictures of one capture; the rest is left out."""


def data_address(data: bytes) -> str | None:
    """Return a picture as an address that holds it, or None for what no reader may show."""
    kind = image_type(data)
    if kind is None or len(data) > LARGEST_IMAGE:
        return None
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"


class Pictures:
    """Finds pictures by address for the pages of one capture, within the bound of them all."""

    def __init__(self, find: Callable[[str], bytes | None]) -> None:
        self._find = find
        self._left = LARGEST_WHOLE

    def address(self, name: str) -> str | None:
        """Return the ``data:`` address of the picture called ``name``, where there is one."""
        data = self._find(name)
        if not data or len(data) > self._left:
            return None
        self._left -= len(data)
        return data_address(data)

    def embedded(self, html: str) -> str:
        """Return ``html`` with every picture that came along in its place."""
        return _SOURCE.sub(self._replaced, html)

    def _replaced(self, match: re.Match[str]) -> str:
        address = entities.unescape(match["address"]).strip()
        data = None if address.startswith("data:") else self.address(address)
        if data is None:
            return match.group()
        return f"{match['before']}{match['quote']}{data}{match['quote']}"
