"""Places where a capture lost characters: marked, never guessed.

A program that writes Unicode to a smaller code page leaves a question mark for each UTF-16 unit, so
that two in a row are typical of one emoji. ``Malm? `` before a space can't be told from a question
and is never touched.
"""

import re

from insightreader.domain.cleaned import LostCharacter

LINE = "lost-line"
TAIL = "lost-at-end"
START = "lost-at-start"
IN_WORD = "lost-in-word"
REPLACEMENT = "undecodable"

_ONLY_LOST = re.compile(r"[?\ufffd]+(?:\s+[?\ufffd]+)*")
_TAIL = re.compile(r"(?<=\s)(?:\?{2,}|\ufffd+)$")
# No question begins with its mark: what stood there was a bullet or an emoji.
_START = re.compile(r"\?+(?=\s+[^\W\d_])")
_INSIDE = re.compile(r"(?<=[^\W\d_])\?+(?=[^\W\d_])|\ufffd+")
# A question and the next sentence without a space between; fewer letters could be "qu?Elle".
_FEWEST_BEFORE = 3
# Scripts that set no space after a question: Thai to Khmer, kana, Han.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# French sets a space before such marks, so that "Vraiment ??" is a question too.
_SPACED_MARK = re.compile(r"\w[ \u00a0\u202f][!?;:](?=\s|$)")
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


def spaces_marks(text: str) -> bool:
    """Tell whether a text has a space before its marks, as French has."""
    return _SPACED_MARK.search(text) is not None


def find_lost(text: str, *, is_spaced: bool) -> list[LostCharacter]:
    """Return the lost characters inside a reading text, in order.

    ``is_spaced``: what ``spaces_marks`` says of the whole that ``text`` is, or is a part of.
    """
    if "?" not in text and "\ufffd" not in text:
        return []
    found: list[LostCharacter] = []
    for token in _TOKEN.finditer(text):
        found += _lost_in_token(token.group(), token.start())
    found += _lost_at_line_edges(text, is_spaced=is_spaced)
    return sorted(found, key=lambda lost: lost.start)


def _lost_in_token(token: str, offset: int) -> list[LostCharacter]:
    if "?" not in token and "\ufffd" not in token:
        return []
    is_address = _ADDRESS.search(token) is not None
    lost = []
    for match in _INSIDE.finditer(token):
        is_question_mark = match.group().startswith("?")
        if is_question_mark and (is_address or _may_be_question(token, match)):
            continue
        reason = IN_WORD if is_question_mark else REPLACEMENT
        lost.append(_in_text(match, offset, reason))
    return lost


def _may_be_question(token: str, mark: re.Match[str]) -> bool:
    before, after = token[: mark.start()], token[mark.end() :]
    if _UNSPACED.match(before[-1:]) or _UNSPACED.match(after):
        return True
    letters = before[-_FEWEST_BEFORE:]
    return (
        len(letters) == _FEWEST_BEFORE and letters.isalpha() and letters[-1].islower()
    ) and after[:1].isupper()


def _lost_at_line_edges(text: str, *, is_spaced: bool) -> list[LostCharacter]:
    lost = []
    start = 0
    for line in text.split("\n"):
        first = _START.match(line)
        if first is not None:
            lost.append(_in_text(first, start, START))
        last = None if is_spaced else _TAIL.search(line)
        if last is not None and last.group().startswith("?"):
            lost.append(_in_text(last, start, TAIL))
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
