"""The query language: words, "phrases", prefix*, field:value, -not, OR and (brackets).

Words side by side must all match, with or without AND. OR joins its two neighbours only, as people
who type ``collaboration london OR paris`` mean it. Whatever can't be understood becomes a
``Problem``, and the rest is still answered: ``parse`` raises nothing.
"""

import re
from dataclasses import dataclass

from insightreader.domain.query import (
    All,
    Either,
    Filter,
    FilterName,
    Node,
    Not,
    Problem,
    ProblemKind,
    Query,
    TextField,
    Words,
)
from insightreader.domain.query_dates import parse_dates

MIN_PREFIX_LETTERS = 3
"""Shorter beginnings would match a good part of any vocabulary, at the cost of seconds."""
MAX_DEPTH = 20
"""Of brackets. A person needs three; a pasted program text must not exhaust the stack."""

_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<open>-?(?:[A-Za-z]+:)?\()
  | (?P<close>\))
  | (?P<phrase>-?(?:[A-Za-z]+:)?["\u201c\u201d\u201e]
        (?P<inner>[^"\u201c\u201d]*)(?P<end>["\u201c\u201d]?))
  | (?P<word>[^\s()"\u201c\u201d\u201e]+)
    """,
    re.VERBOSE,
)
_FIELD = re.compile(r"([A-Za-z]+):")
_ADDRESSES = frozenset({"http", "https", "mailto", "doi", "urn"})
_VALUES = {
    FilterName.IS: frozenset({"unread", "read", "starred", "inbox", "later", "archive"}),
    FilterName.HAS: frozenset({"notes"}),
    FilterName.KIND: frozenset({"post", "note"}),
}
_TEXT_FIELDS = {str(each): each for each in TextField if each}
_FILTERS = {str(each): each for each in FilterName}


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int
    negated: bool = False
    field: str = ""
    closed: bool = True


def parse(text: str) -> Query:
    """Parse what a person typed; every text gives a query."""
    return _Parser(text).query()


class _Parser:
    """Recursive descent over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._problems: list[Problem] = []
        self._tokens = list(_tokens(text))
        self._at = 0

    def query(self) -> Query:
        parts: list[Node] = []
        while self._at < len(self._tokens):
            node = self._group(TextField.ANY, depth=0)
            if node is not None:
                parts.append(node)
            if self._at < len(self._tokens):
                self._note(self._tokens[self._at], ProblemKind.UNOPENED_BRACKET)
                self._at += 1
        problems = tuple(sorted(self._problems, key=lambda each: (each.start, each.end)))
        return Query(self._source, _all(parts), problems)

    def _note(self, token: _Token, kind: ProblemKind) -> None:
        self._problems.append(Problem(token.start, token.end, kind))

    def _group(self, field: TextField, *, depth: int) -> Node | None:
        """Read up to the closing bracket, which is left for the caller."""
        parts: list[list[Node]] = []
        pending: _Token | None = None
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.kind == "close":
                break
            self._at += 1
            if token.kind == "or":
                if pending is not None or not parts:
                    self._note(token, ProblemKind.DANGLING_OPERATOR)
                else:
                    pending = token
                continue
            node = self._operand(token, field, depth=depth)
            if node is None:
                continue
            if pending is not None:
                parts[-1].append(node)
                pending = None
            else:
                parts.append([node])
        if pending is not None:
            self._note(pending, ProblemKind.DANGLING_OPERATOR)
        return _all([each[0] if len(each) == 1 else Either(tuple(each)) for each in parts])

    def _operand(self, token: _Token, field: TextField, *, depth: int) -> Node | None:
        if token.kind == "open":
            node = self._bracket(token, field, depth=depth)
        elif token.field:
            node = self._field_value(token)
        else:
            node = self._text(token, field)
        return Not(node) if token.negated and node is not None else node

    def _bracket(self, token: _Token, outer: TextField, *, depth: int) -> Node | None:
        field = outer
        if token.field:
            known = _TEXT_FIELDS.get(token.field)
            if known is None:
                self._note(token, ProblemKind.UNKNOWN_FIELD)
            else:
                field = known
        if depth >= MAX_DEPTH:
            self._note(token, ProblemKind.TOO_DEEP)
            self._at = len(self._tokens)
            return None
        node = self._group(field, depth=depth + 1)
        if self._at < len(self._tokens):
            self._at += 1
        else:
            self._note(token, ProblemKind.UNCLOSED_BRACKET)
        return node

    def _field_value(self, token: _Token) -> Node | None:
        field = _TEXT_FIELDS.get(token.field)
        if field is not None:
            return self._text(token, field)
        value = token.text.strip().lower()
        if not value:
            self._note(token, ProblemKind.EMPTY_FIELD)
            return None
        if token.field == "date":
            return self._dates(token, value)
        if token.field in _FILTERS:
            return self._filter(token, value)
        if token.field not in _ADDRESSES:
            self._note(token, ProblemKind.UNKNOWN_FIELD)
        return Words(f"{token.field}:{token.text}")

    def _dates(self, token: _Token, value: str) -> Node | None:
        dates = parse_dates(value)
        if dates is None:
            self._note(token, ProblemKind.BAD_DATE)
        return dates

    def _filter(self, token: _Token, value: str) -> Node | None:
        name = _FILTERS[token.field]
        if value not in _VALUES.get(name, {value}):
            self._note(token, ProblemKind.UNKNOWN_VALUE)
            return None
        return Filter(name, value)

    def _text(self, token: _Token, field: TextField) -> Node | None:
        if token.kind == "phrase":
            return self._phrase(token, field)
        return self._word(token, field)

    def _phrase(self, token: _Token, field: TextField) -> Node | None:
        if not token.closed:
            self._note(token, ProblemKind.UNCLOSED_QUOTE)
        if not token.text.strip():
            if field:
                self._note(token, ProblemKind.EMPTY_FIELD)
            return None
        return Words(token.text, field, exact=True)

    def _word(self, token: _Token, field: TextField) -> Node | None:
        stem = token.text.rstrip("*")
        if not stem.strip():
            kind = ProblemKind.EMPTY_FIELD if token.field else ProblemKind.DANGLING_OPERATOR
            self._note(token, kind)
            return None
        is_prefix = stem != token.text
        if is_prefix and stem.isascii() and len(stem) < MIN_PREFIX_LETTERS:
            self._note(token, ProblemKind.SHORT_PREFIX)
            is_prefix = False
        return Words(stem, field, prefix=is_prefix)


def _tokens(text: str) -> list[_Token]:
    matches = _TOKEN.finditer(text)
    return [_token(each) for each in matches if each["space"] is None and each[0] != "AND"]


def _token(match: re.Match[str]) -> _Token:
    start, end = match.span()
    raw = match[0]
    if match["close"] is not None:
        return _Token("close", raw, start, end)
    if raw in ("OR", "|"):
        return _Token("or", raw, start, end)
    negated = raw.startswith("-") and len(raw) > 1
    rest = raw[negated:]
    named = _FIELD.match(rest)
    field = named[1].lower() if named else ""
    if match["open"] is not None:
        return _Token("open", raw, start, end, negated, field)
    if match["phrase"] is not None:
        closed = bool(match["end"])
        return _Token("phrase", match["inner"], start, end, negated, field, closed)
    value = rest[named.end() :] if named else rest
    return _Token("word", value, start, end, negated, field)


def _all(parts: list[Node]) -> Node | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else All(tuple(parts))
