"""The query language: words, "phrases", prefix*, fuzzy~, field:value, -not, OR, near/5, (brackets).

Words side by side must all match, with or without AND. OR joins its two neighbours only, as people
who type ``collaboration london OR paris`` mean it; near/5 binds more tightly. Whatever can't be
understood becomes a ``Problem``, and the rest is still answered: ``parse`` raises nothing.
"""

import re
from collections.abc import Callable

from insightreader.domain import query_fields
from insightreader.domain.query import (
    All,
    DateName,
    Either,
    Filter,
    FilterName,
    Near,
    Node,
    Not,
    Problem,
    ProblemKind,
    Query,
    TextField,
    Words,
)
from insightreader.domain.query_dates import parse_dates
from insightreader.domain.query_fields import DATES, FILTERS, SET_VALUES, TEXT_FIELDS
from insightreader.domain.query_tokens import Token, TokenKind, tokens

MIN_PREFIX_LETTERS = 3
"""Shorter beginnings would match a good part of any vocabulary, at the cost of seconds."""
MIN_FUZZY_LETTERS = 4
"""Of three letters, one that may differ leaves nothing to go by."""
MAX_DEPTH = 20
"""Of brackets. A person needs three; a pasted program text must not exhaust the stack."""

WHOLE_VALUES = frozenset({TextField.TAG, TextField.CODE})
"""Fields of names, whose quoted values are taken as they are, a star at their ends included."""
_FUZZY = re.compile(r"(.*[^~])~[12]?", re.DOTALL)


def parse(text: str) -> Query:
    """Parse what a person typed; every text gives a query."""
    return _Parser(text).query()


class _Parser:
    """Recursive descent over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._problems: list[Problem] = []
        self._tokens = tokens(text)
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

    def _note(self, token: Token, kind: ProblemKind, *, hint: str = "") -> None:
        self._problems.append(Problem(token.start, token.end, kind, hint))

    def _group(self, field: TextField, *, depth: int) -> Node | None:
        """Read up to the closing bracket, which is left for the caller."""
        group = _Group(self._note)
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.kind is TokenKind.CLOSE:
                break
            self._at += 1
            if token.kind in _JOINING:
                group.join(token)
            else:
                group.add(self._operand(token, field, depth=depth))
        return group.node()

    def _operand(self, token: Token, field: TextField, *, depth: int) -> Node | None:
        if token.kind is TokenKind.OPEN:
            node = self._bracket(token, field, depth=depth)
        elif token.field:
            node = self._field_value(token)
        else:
            node = self._text(token, field)
        return Not(node) if token.negated and node is not None else node

    def _bracket(self, token: Token, outer: TextField, *, depth: int) -> Node | None:
        field = outer
        if token.field:
            known = TEXT_FIELDS.get(query_fields.known_field(token.field))
            if known is None:
                self._note_unknown_field(token)
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

    def _field_value(self, token: Token) -> Node | None:
        name = query_fields.known_field(token.field)
        field = TEXT_FIELDS.get(name)
        if field is not None:
            return self._text(token, field)
        value = token.text.strip().lower()
        if not value:
            self._note(token, ProblemKind.EMPTY_FIELD)
            return None
        if name in DATES:
            return self._dates(token, DATES[name], value)
        if name:
            return self._filter(token, FILTERS[name], value)
        if not query_fields.is_address(token.field):
            self._note_unknown_field(token)
        return Words(f"{token.field}:{token.text}")

    def _note_unknown_field(self, token: Token) -> None:
        closest = query_fields.close_field(token.field)
        hint = closest and self._with_value(token, closest, at=self._source.index(":", token.start))
        self._note(token, ProblemKind.UNKNOWN_FIELD, hint=hint)

    def _with_value(self, token: Token, field: str, *, at: int) -> str:
        minus = "-" if token.negated else ""
        return f"{minus}{field}{self._source[at : token.end]}"

    def _dates(self, token: Token, name: DateName, value: str) -> Node | None:
        dates = parse_dates(value, name)
        if dates is None:
            self._note(token, ProblemKind.BAD_DATE)
        return dates

    def _filter(self, token: Token, name: FilterName, value: str) -> Node | None:
        if value not in SET_VALUES.get(name, (value,)):
            closest = query_fields.close_value(name, value)
            minus = "-" if token.negated else ""
            hint = f"{minus}{name}:{closest}" if closest else ""
            self._note(token, ProblemKind.UNKNOWN_VALUE, hint=hint)
            return None
        return Filter(name, value)

    def _text(self, token: Token, field: TextField) -> Node | None:
        if token.kind is TokenKind.PHRASE:
            return self._phrase(token, field)
        return self._word(token, field)

    def _phrase(self, token: Token, field: TextField) -> Node | None:
        if not token.closed:
            self._note(token, ProblemKind.UNCLOSED_QUOTE)
        if field in WHOLE_VALUES:
            words, is_prefix = token.text, False
        else:
            words, is_prefix = self._beginning(token, token.text.rstrip())
        if not words.strip():
            if field:
                self._note(token, ProblemKind.EMPTY_FIELD)
            return None
        return Words(words if is_prefix else token.text, field, exact=True, prefix=is_prefix)

    def _word(self, token: Token, field: TextField) -> Node | None:
        fuzzy = _FUZZY.fullmatch(token.text)
        if fuzzy is not None and not fuzzy[1].endswith("*"):
            word, is_fuzzy = fuzzy[1], len(fuzzy[1]) >= MIN_FUZZY_LETTERS
            if not is_fuzzy:
                self._note(token, ProblemKind.SHORT_FUZZY)
            return Words(word, field, fuzzy=is_fuzzy)
        word, is_prefix = self._beginning(token, token.text)
        if not word.strip():
            kind = ProblemKind.EMPTY_FIELD if token.field else ProblemKind.DANGLING_OPERATOR
            self._note(token, kind)
            return None
        return Words(word, field, prefix=is_prefix)

    def _beginning(self, token: Token, text: str) -> tuple[str, bool]:
        """The text without a star at its end, and whether it is to be taken as a beginning."""
        stem = text.rstrip("*")
        last = stem[len(stem.rstrip()) and stem.rfind(" ") + 1 :]
        if stem == text or not stem.strip():
            return stem, False
        if last.isascii() and len(last) < MIN_PREFIX_LETTERS:
            self._note(token, ProblemKind.SHORT_PREFIX)
            return stem, False
        return stem, True


_JOINING = frozenset({TokenKind.OR, TokenKind.NOT, TokenKind.NEAR})


class _Group:
    """What stands between two brackets: alternatives side by side, and what waits to join them."""

    def __init__(self, note: Callable[[Token, ProblemKind], None]) -> None:
        self._parts: list[list[Node]] = []
        self._note = note
        self._pending: Token | None = None
        self._negation: Token | None = None

    def join(self, token: Token) -> None:
        """Take OR, NOT or near/5."""
        if token.kind is TokenKind.NOT and self._negation is None:
            self._negation = token
        elif token.kind is TokenKind.NOT or self._pending or self._negation or not self._parts:
            self._note(token, ProblemKind.DANGLING_OPERATOR)
        else:
            self._pending = token

    def add(self, node: Node | None) -> None:
        """Take an operand, or nothing where there was only a problem."""
        if node is None:
            return
        if self._negation is not None:
            node, self._negation = Not(node), None
        joined, self._pending = self._pending, None
        if joined is None:
            self._parts.append([node])
        elif joined.kind is TokenKind.OR:
            self._parts[-1].append(node)
        else:
            self._near(joined, node)

    def node(self) -> Node | None:
        """The group as one node."""
        for left_over in (self._pending, self._negation):
            if left_over is not None:
                self._note(left_over, ProblemKind.DANGLING_OPERATOR)
        return _all([each[0] if len(each) == 1 else Either(tuple(each)) for each in self._parts])

    def _near(self, token: Token, second: Node) -> None:
        first = self._parts[-1][-1]
        if isinstance(first, Words) and isinstance(second, Words) and _are_alike(first, second):
            self._parts[-1][-1] = Near(first, second, token.distance)
        else:
            self._note(token, ProblemKind.LONE_NEAR)
            self._parts.append([second])


def _are_alike(first: Words, second: Words) -> bool:
    """Whether two operands stand in one text, where they can be near each other."""
    return first.field is second.field and first.field not in WHOLE_VALUES


def _all(parts: list[Node]) -> Node | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else All(tuple(parts))
