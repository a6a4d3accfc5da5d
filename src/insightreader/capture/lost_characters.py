"""Places where a capture lost characters: marked, never guessed.

A program that writes Unicode to a smaller code page leaves a question mark for each UTF-16 unit, so
that two in a row are typical of one emoji. ``Malm? `` before a space can't be told from a question
and is never touched.
"""

import re

from insightreader.domain.cleaned import LostCharacter

LINE = "lost-line"
TAIL = "lost-at-end"
IN_WORD = "lost-in-word"
REPLACEMENT = "undecodable"

_ONLY_LOST = re.compile(r"[?\ufffd]+(?:\s+[?\ufffd]+)*")
_TAIL = re.compile(r"(?<=\s)(?:\?{2,}|\ufffd+)$")
_INSIDE = re.compile(r"(?<=[^\W\d_])\?+(?=[^\W\d_])|\ufffd+")
_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(r"[/=@&]|\w\.\w")


def is_only_lost(line: str) -> bool:
    """Tell whether a line holds nothing but lost characters."""
    return _ONLY_LOST.fullmatch(line.strip()) is not None


def split_tail(line: str) -> tuple[str, str]:
    """Return a title without the lost characters at its end, and those characters."""
    match = _TAIL.search(line)
    if match is None:
        return line, ""
    return line[: match.start()].rstrip(), match.group()


def find_lost(text: str) -> list[LostCharacter]:
    """Return the lost characters inside a reading text, in order."""
    if "?" not in text and "\ufffd" not in text:
        return []
    found: list[LostCharacter] = []
    for token in _TOKEN.finditer(text):
        found += _lost_in_token(token.group(), token.start())
    found += _lost_at_line_ends(text)
    return sorted(found, key=lambda lost: lost.start)


def _lost_in_token(token: str, offset: int) -> list[LostCharacter]:
    if "?" not in token and "\ufffd" not in token:
        return []
    is_address = _ADDRESS.search(token) is not None
    lost = []
    for match in _INSIDE.finditer(token):
        is_question_mark = match.group().startswith("?")
        if is_address and is_question_mark:
            continue
        reason = IN_WORD if is_question_mark else REPLACEMENT
        lost.append(_in_text(match, offset, reason))
    return lost


def _lost_at_line_ends(text: str) -> list[LostCharacter]:
    lost = []
    start = 0
    for line in text.split("\n"):
        match = _TAIL.search(line)
        if match is not None and match.group().startswith("?"):
            lost.append(_in_text(match, start, TAIL))
        start += len(line) + 1
    return lost


def _in_text(match: re.Match[str], offset: int, reason: str) -> LostCharacter:
    return LostCharacter(
        where="text",
        start=offset + match.start(),
        end=offset + match.end(),
        text=match.group(),
        reason=reason,
    )
