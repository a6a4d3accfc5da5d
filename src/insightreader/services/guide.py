"""The user guide as one Markdown document, so that it can be read and searched as a post is."""

import hashlib
import re
import struct
from collections.abc import Mapping
from pathlib import Path

from insightreader.base import resources

_INDEX = "index.md"
_LINK = re.compile(r"\]\(([\w-]+\.md)?(#[\w-]+)?\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\((pictures/[\w-]+\.png)\)")
_PNG_SIZE = slice(16, 24)
"""Where a PNG says how wide and how high it is, in pixels."""


def guide_markdown() -> str:
    """Return all pages in the order of their index, each link as one within the document.

    Raises ResourceMissing where the program came without its guide.
    """
    folder = resources.guide()
    index = _read(folder / _INDEX)
    names = dict.fromkeys([_INDEX, *(name for name, _ in _LINK.findall(index) if name)])
    pages = {name: _read(folder / name) for name in names}
    titles = {name: f"#{_slug(text)}" for name, text in pages.items()}
    whole = "\n".join(
        _LINK.sub(lambda link: f"]({link[2] or titles[link[1]]})", text) for text in pages.values()
    )
    return _PICTURE.sub(lambda picture: f"![{picture[1]}]({_asset(folder / picture[2])})", whole)


def guide_pictures() -> dict[str, bytes]:
    """Return the guide's pictures by their SHA-256, as its Markdown names them."""
    files = (resources.guide() / "pictures").glob("*.png")
    return {_digest(data): data for data in (file.read_bytes() for file in files)}


def picture_sizes(pictures: Mapping[str, bytes]) -> dict[str, tuple[int, int]]:
    """Return how wide and how high pictures are, in pixels, by their SHA-256."""
    return {name: struct.unpack(">II", data[_PNG_SIZE]) for name, data in pictures.items()}


def _asset(file: Path) -> str:
    """The address of a picture; where the guide came without it, its words stand alone."""
    return f"asset:{_digest(file.read_bytes())}" if file.is_file() else ""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _slug(page: str) -> str:
    """The anchor of a page's title."""
    title = page.partition("\n")[0].lstrip("# ")
    return re.sub(r"[^\w -]", "", title.casefold()).replace(" ", "-")


def page_titles() -> dict[str, str]:
    """Return the titles of the pages by the names of their files.

    Raises ResourceMissing where the program came without its guide.
    """
    pages = sorted(resources.guide().glob("*.md"))
    return {page.name: _read(page).partition("\n")[0].lstrip("# ") for page in pages}
