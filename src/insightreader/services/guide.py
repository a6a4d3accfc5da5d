"""The user guide as one Markdown document, so that it can be read and searched as a post is."""

import re
from pathlib import Path

from insightreader.base import resources

_INDEX = "index.md"
_LINK = re.compile(r"\]\(([\w-]+\.md)?(#[\w-]+)?\)")


def guide_markdown() -> str:
    """Return all pages in the order of their index, each link as one within the document.

    Raises ResourceMissing where the program came without its guide.
    """
    folder = resources.guide()
    index = _read(folder / _INDEX)
    names = dict.fromkeys([_INDEX, *(name for name, _ in _LINK.findall(index) if name)])
    pages = {name: _read(folder / name) for name in names}
    titles = {name: f"#{_slug(text)}" for name, text in pages.items()}
    return "\n".join(
        _LINK.sub(lambda link: f"]({link[2] or titles[link[1]]})", text) for text in pages.values()
    )


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
