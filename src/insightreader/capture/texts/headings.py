"""Which lines of a plain text are headings. Nothing marks them but their shape and place."""

from collections.abc import Sequence

from insightreader.capture.texts.columns import columns
from insightreader.capture.texts.quotations import is_wholly_quoted
from insightreader.capture.texts.text_blocks import TextBlock, is_list_line

_WIDEST = 80
_MOST_WORDS = 12
_NEXT_AT_LEAST = 90
_NEXT_AT_LEAST_UNENDED = 70
"""Few sentences lack a stop, so that less has to follow a line without one."""
_NEXT_RATIO = 1.5
_FEWEST_ITEMS = 2
_CLOSING = ".,;:。，；：、…"
_ENDING = "?!？！؟\"'”’»)"


def find_headings(blocks: Sequence[TextBlock]) -> set[int]:
    """Return the indexes of the blocks that are headings."""
    return {
        index
        for index, block in enumerate(blocks[:-1])
        if _looks_like_heading(block)
        and _leads_to(block, blocks[index + 1])
        and not (index and blocks[index - 1].text.endswith((":", "：")))
    }


def _looks_like_heading(block: TextBlock) -> bool:
    line = block.text
    return (
        len(block.lines) == 1
        and not (block.is_list or block.is_quoted)
        and not is_list_line(line)
        and columns(line) <= _WIDEST
        and len(line.split()) <= _MOST_WORDS
        and line[-1] not in _CLOSING
        and not is_wholly_quoted(line)
        and any(character.isalpha() for character in line)
    )


def _leads_to(heading: TextBlock, following: TextBlock) -> bool:
    if following.is_list and len(following.lines) < _FEWEST_ITEMS:
        return False
    width = columns(following.text)
    is_ended = heading.text[-1] in _ENDING
    return width >= (
        _NEXT_AT_LEAST if is_ended else _NEXT_AT_LEAST_UNENDED
    ) and width >= _NEXT_RATIO * columns(heading.text)
