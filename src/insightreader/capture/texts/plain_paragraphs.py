"""Lines of plain words as Markdown paragraphs: what every fall-back shows."""

import re
from collections.abc import Iterable, Iterator, Sequence

from insightreader.text.escaping import escape_text, paragraph, verse

LONGEST = 5_000_000
"""In characters; a longer text is cut at a paragraph."""
MOST = 20_000
"""Paragraphs; the lines of a longer text are gathered, as drawing each takes time."""
LONGEST_PARAGRAPH = 10_000
"""In characters; a longer one is parted at a space, as its marks are looked for again and again."""
MOST_MARKS = 50_000
"""Beyond, a text is shown as code is: escaping and drawing each mark takes time."""
_LONG = 2 * LONGEST_PARAGRAPH
_LINES_TOGETHER = 50
_FAR_TOO_MANY = 3
_MOST_MARKS_OF_RUN = 2_000
_MOST_MARKS_OF_BLOCK = 20_000
_TILDES = re.compile(r"~+")
_MARK = re.compile(r"[\\*_`\[<&~|]|\n")
_NEXT_RUN = re.compile(r"\n(?=[ >]*(?:\||[-*+] |\d{1,9}[.)] ))")
"""Where an item or a row begins, whose marks are looked for in it alone."""


def paragraphs_of(lines: Iterable[str]) -> str:
    """Return each line with words as a paragraph of its own; "" when there is none."""
    kept: list[str] = []
    size = 0
    for line in lines:
        if not any(map(str.isalnum, line)):
            continue
        size += len(line)
        if size > LONGEST:
            break
        kept += parted(line)
    marks = sum(len(_MARK.findall(line)) for line in kept)
    if marks > MOST_MARKS or len(kept) > _FAR_TOO_MANY * MOST:
        return _as_it_is(kept)
    if len(kept) <= MOST:
        parts = [paragraph(escape_text(line)) for line in kept]
    else:
        starts = range(0, len(kept), _LINES_TOGETHER)
        runs = (kept[start : start + _LINES_TOGETHER] for start in starts)
        parts = [verse(escape_text(line) for line in run) for run in runs]
    return "\n\n".join(parts) + "\n" if parts else ""


def _as_it_is(lines: list[str]) -> str:
    """A block of code, which needs no mark escaped."""
    longest = max((len(run) for line in lines for run in _TILDES.findall(line)), default=0)
    fence = "~" * max(3, longest + 1)
    return "\n".join([fence, *lines, fence, ""])


def parted(line: str) -> Iterator[str]:
    """Yield a line in parts that aren't too long for a paragraph, whole words where it can be."""
    while len(line) > LONGEST_PARAGRAPH:
        end = line.rfind(" ", LONGEST_PARAGRAPH // 2, LONGEST_PARAGRAPH)
        end = LONGEST_PARAGRAPH if end < 0 else end
        yield line[:end]
        line = line[end:].lstrip(" ")
    yield line


def is_crowded(lines: Sequence[str]) -> bool:
    """Tell whether lines are too many, too long or too full of marks to be judged one by one."""
    is_long = len(lines) > MOST or max(map(len, lines), default=0) > _LONG
    return is_long or sum(len(_MARK.findall(line)) for line in lines) > MOST_MARKS


def is_too_dense(markdown: str) -> bool:
    """Tell whether a block of Markdown is so long that drawing its marks would take minutes."""
    return any(
        _has_more(block, _MOST_MARKS_OF_BLOCK)
        or any(_has_more(run, _MOST_MARKS_OF_RUN) for run in _NEXT_RUN.split(block))
        for block in markdown.split("\n\n")
        if len(block) > _LONG
    )


def _has_more(text: str, marks: int) -> bool:
    return len(text) > _LONG and len(_MARK.findall(text)) > marks
