"""Where the sentences of a block begin and end, by its punctuation."""

import re
from collections.abc import Iterator

Range = tuple[int, int]

_END = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？｡]+[」』”’）]*)")
# A full stop after these ends no sentence; a single capital is somebody's first name.
_SHORT = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|etc|cf|ca|e\.g|i\.e|bzw|z\.B|d\.h|Nr)\.)$"
)
_BEGINS_SMALL = re.compile(r"\s+[a-z]")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Range]:
    """Yield the sentences of a part of a text, white space around them left out."""
    end = len(text) if end is None else end
    begin = start
    for found in _END.finditer(text, start, end):
        if _goes_on(text, begin, found):
            continue
        yield from _trimmed(text, begin, found.end())
        begin = found.end()
    yield from _trimmed(text, begin, end)


def _goes_on(text: str, begin: int, found: re.Match[str]) -> bool:
    is_full_stop = found[0].startswith(".")
    return is_full_stop and bool(
        _SHORT.search(text, begin, found.start() + 1) or _BEGINS_SMALL.match(text, found.end())
    )


def _trimmed(text: str, start: int, end: int) -> Iterator[Range]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
