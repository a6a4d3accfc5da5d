"""What stood at a lost place, by another writing of the same text that kept it."""

import re

MOST_PLACES = 200
"""More places than a reader goes through; each is looked for in the whole other text."""

_CONTEXT = 18
_FEWEST_LETTERS = 6
_LOST = re.compile(r"[?\ufffd]+")
_PIECE = re.compile(r"([?\ufffd]+)|(\s+)|([\"'“”„‘’«»]+)|([^\s?\ufffd\"'“”„‘’«»]+)")


class Witness:
    """The other writing. A place is found by the words round it, and only where they stand once or
    say the same each time.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def said_at(self, text: str, start: int, end: int) -> str | None:
        """Return what the witness has instead of ``text[start:end]``; None where that isn't sure.

        It is "?" where the witness has a question mark too.
        """
        before, after = self._around(text, start, end)
        if sum(map(str.isalnum, before + after)) < _FEWEST_LETTERS:
            return None
        pattern = rf"{_pattern(before)}(.{{1,{end - start}}}){_pattern(after)}"
        # Where nothing follows, or precedes, the text must end there too.
        pattern = pattern if before else rf"(?m)^\s*{pattern}"
        pattern = pattern if after else rf"{pattern}\s*(?:$|\n)"
        said = {found.group(1) for found in re.finditer(pattern, self._text)}
        if len(said) != 1:
            return None
        what = said.pop()
        if _LOST.fullmatch(what):
            return what if "\ufffd" not in what else None
        return what if _could_be_lost(what, text[start:end]) else None

    @staticmethod
    def _around(text: str, start: int, end: int) -> tuple[str, str]:
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        return (
            text[max(line_start, start - _CONTEXT) : start],
            text[end : min(line_end, end + _CONTEXT)],
        )


def _could_be_lost(what: str, lost: str) -> bool:
    """Plain ASCII survives every code page; a question mark stands for one unit of UTF-16."""
    if any(each.isascii() or each.isspace() for each in what):
        return False
    return "\ufffd" in lost or len(what.encode("utf-16-le")) // 2 == len(lost)


def _pattern(context: str) -> str:
    return "".join(_piece(found) for found in _PIECE.finditer(context))


def _piece(found: re.Match[str]) -> str:
    lost, space, quotes, _ = found.groups()
    if lost:
        return rf".{{1,{len(lost)}}}"
    if space:
        return r"\s+"
    return rf".{{{len(quotes)}}}" if quotes else re.escape(found.group())
