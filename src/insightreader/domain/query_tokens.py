"""The pieces of a query's text with their places, for whoever reads, completes or changes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

QUOTES = '"\u201c\u201d\u201e'
"""What opens a phrase; all but the last closes one."""
_CLOSING = '"\u201c\u201d'

_TOKEN = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<open>-?(?:[A-Za-z]+:)?\()
  | (?P<close>\))
  | (?P<phrase>-?(?:[A-Za-z]+:)?[{QUOTES}](?P<inner>[^{_CLOSING}]*)(?P<end>[{_CLOSING}]?))
  | (?P<word>[^\s(){QUOTES}]+)
    """,
    re.VERBOSE,
)
_FIELD = re.compile(r"([A-Za-z]+):")
_NEAR = re.compile(r"near/(\d{1,3})", re.IGNORECASE | re.ASCII)


class TokenKind(StrEnum):
    """What a piece is to the language."""

    WORD = "word"
    PHRASE = "phrase"
    OPEN = "open"
    CLOSE = "close"
    OR = "or"
    NOT = "not"
    NEAR = "near"


_SIGNS = {
    ")": TokenKind.CLOSE,
    "OR": TokenKind.OR,
    "|": TokenKind.OR,
    "NOT": TokenKind.NOT,
}


@dataclass(frozen=True, slots=True)
class Token:
    """One piece. ``text`` is a word, or what stands inside the quotation marks.

    ``value_start`` is where that begins, after a minus, a field and a quotation mark. ``field`` is
    in lower case. ``closed`` is False for a phrase whose second quotation mark is missing.
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    value_start: int
    negated: bool = False
    field: str = ""
    closed: bool = True
    distance: int = 0
    """Of ``near/5``, in words."""


def tokens(text: str) -> list[Token]:
    """Cut a query into its pieces; space and AND, which mean nothing of their own, are left out."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        if match["space"] is None and match[0] != "AND":
            yield _token(match)


def _token(match: re.Match[str]) -> Token:
    start, end = match.span()
    raw = match[0]
    if raw in _SIGNS:
        return Token(_SIGNS[raw], raw, start, end, start)
    near = _NEAR.fullmatch(raw)
    if near is not None:
        return Token(TokenKind.NEAR, raw, start, end, start, distance=int(near[1]))
    negated = raw.startswith("-") and len(raw) > 1
    named = _FIELD.match(raw, int(negated))
    field = named[1].lower() if named else ""
    value = named.end() if named else int(negated)
    if match["open"] is not None:
        return Token(TokenKind.OPEN, raw, start, end, start + value, negated, field)
    if match["phrase"] is not None:
        inner = match.start("inner")
        closed = bool(match["end"])
        return Token(TokenKind.PHRASE, match["inner"], start, end, inner, negated, field, closed)
    return Token(TokenKind.WORD, raw[value:], start, end, start + value, negated, field)
