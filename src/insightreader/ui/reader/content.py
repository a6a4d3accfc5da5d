"""What the article view is given to show."""

from collections.abc import Callable
from dataclasses import dataclass

from insightreader.domain.text import RenderedText

LoadImage = Callable[[str], bytes | None]
"""Gives the bytes of a stored image by its SHA-256, or None."""


def no_image(_sha256: str) -> bytes | None:
    """The loader of a post that has no images."""
    return None


@dataclass(frozen=True, slots=True)
class Ghost:
    """A removed block to be shown greyed: before which block it stood (blocks + 1: at the end), why
    it was left out, and the words of what puts it back, none where it can't be.
    """

    before: int
    text: str
    label: str
    act: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """One post, ready to be drawn. ``title`` and ``meta`` stand above the text and have no offsets;
    ``language`` picks the shapes of Chinese characters.
    """

    title: str
    meta: str
    rendered: RenderedText
    language: str | None = None
    is_right_to_left: bool = False
    load_image: LoadImage = no_image
    removed: tuple[Ghost, ...] = ()
