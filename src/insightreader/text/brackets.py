"""Python-Markdown's link processors with bounded cost.

The originals look for the closing bracket anew from every opening one, a character at a time:
twenty thousand of ``[`` take minutes. Here all pairs of a text are found in one pass, an address
and its title are looked for in a bounded number of characters.
"""

import re
from itertools import islice

from markdown import Markdown
from markdown.inlinepatterns import (
    IMAGE_LINK_RE,
    IMAGE_REFERENCE_RE,
    LINK_RE,
    REFERENCE_RE,
    ImageInlineProcessor,
    ImageReferenceInlineProcessor,
    LinkInlineProcessor,
    ReferenceInlineProcessor,
    ShortImageReferenceInlineProcessor,
    ShortReferenceInlineProcessor,
)

MAX_TARGET = 2_048
"""Characters of an inline link's address and title; a longer one is shown as text."""

_BRACKET = re.compile(r"[\[\]]")


class _Pairs:
    """Closing brackets. Near ones are looked for, far ones taken from one pass over the text."""

    _NEAR = 32

    def __init__(self) -> None:
        self._text = ""
        self._closing: dict[int, int] = {}

    def closing(self, text: str, opening: int) -> int | None:
        depth = 0
        near = islice(_BRACKET.finditer(text, opening), self._NEAR)
        for found in near:
            depth += 1 if found.group() == "[" else -1
            if depth == 0:
                return found.start()
        if text is not self._text:
            self._text, self._closing = text, _paired(text)
        return self._closing.get(opening)


def _paired(text: str) -> dict[int, int]:
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for found in _BRACKET.finditer(text):
        if found.group() == "[":
            waiting.append(found.start())
        elif waiting:
            pairs[waiting.pop()] = found.start()
    return pairs


class _Bounded(LinkInlineProcessor):
    """The two searches of every link processor, overridden."""

    pairs: _Pairs

    def getText(self, data: str, index: int) -> tuple[str, int, bool]:  # noqa: N802 - overrides
        closing = self.pairs.closing(data, index - 1)
        if closing is None:
            return "", index, False
        return data[index:closing], closing + 1, True

    def getLink(  # noqa: N802 - overrides
        self, data: str, index: int
    ) -> tuple[str, str | None, int, bool]:
        nearby = data[index : index + MAX_TARGET]
        href, title, end, handled = super().getLink(nearby, 0)
        return href, title, index + end, handled


class _Link(_Bounded):
    pass


class _Image(_Bounded, ImageInlineProcessor):
    pass


class _Reference(_Bounded, ReferenceInlineProcessor):
    pass


class _ShortReference(_Bounded, ShortReferenceInlineProcessor):
    pass


class _ImageReference(_Bounded, ImageReferenceInlineProcessor):
    pass


class _ShortImageReference(_Bounded, ShortImageReferenceInlineProcessor):
    pass


def register_bounded_links(md: Markdown) -> None:
    """Replace the link processors of ``md``, each under its own name and priority."""
    pairs = _Pairs()
    for kind, pattern, name, priority in (
        (_Reference, REFERENCE_RE, "reference", 170),
        (_Link, LINK_RE, "link", 160),
        (_Image, IMAGE_LINK_RE, "image_link", 150),
        (_ImageReference, IMAGE_REFERENCE_RE, "image_reference", 140),
        (_ShortReference, REFERENCE_RE, "short_reference", 130),
        (_ShortImageReference, IMAGE_REFERENCE_RE, "short_image_ref", 125),
    ):
        processor = kind(pattern, md)
        processor.pairs = pairs
        md.inlinePatterns.register(processor, name, priority)
