"""The one rule for a picture's words, which loses none and doubles none.

A paragraph that is emphasised as a whole, right after a picture, is that picture's caption. The
alternative text is a caption block of its own before it, unless the caption has its words already.
"""

import re
from dataclasses import replace

from insightreader.domain.text import BlockKind, SpanKind
from insightreader.text.passage import Item, Passage, Picture

_WORD = re.compile(r"\w+")
_CAPTIONED = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL}


def name_captions(items: list[Item]) -> list[Item]:
    """Return the items with captions recognised and repeated alternative texts left out."""
    result: list[Item] = []
    for item in items:
        caption = _as_caption(item, result)
        if caption is None:
            result.append(item)
            continue
        alternative = result[-1]
        if isinstance(alternative, Passage) and _says(caption.text, alternative.text):
            result.pop()
        result.append(caption)
    return result


def _as_caption(item: Item, before: list[Item]) -> Passage | None:
    if not isinstance(item, Passage) or item.kind not in _CAPTIONED or not before:
        return None
    previous = before[-1]
    follows = isinstance(previous, Picture) or (
        isinstance(previous, Passage) and previous.is_alternative
    )
    if not follows or not _is_emphasised(item):
        return None
    return replace(item, kind=BlockKind.CAPTION, level=0, tag="p")


def _is_emphasised(passage: Passage) -> bool:
    return any(
        span.kind is SpanKind.EMPHASIS and span.start == 0 and span.end == len(passage.text)
        for span in passage.spans
    )


def _says(caption: str, alternative: str) -> bool:
    """Whether the words of the alternative text stand in the caption in the same order."""
    words = " ".join(_WORD.findall(alternative.casefold()))
    return f" {words} " in f" {' '.join(_WORD.findall(caption.casefold()))} "
