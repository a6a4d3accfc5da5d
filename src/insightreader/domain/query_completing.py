"""What may follow in a query that is being typed: names of fields, and values of a field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from insightreader.domain import query_fields
from insightreader.domain.query_fields import FIELDS, FILTERS, SET_VALUES
from insightreader.domain.query_terms import term
from insightreader.domain.query_tokens import Token, TokenKind, tokens

MIN_LETTERS = 2
"""Of a field's name: after one letter, nobody has asked for a field."""
MOST = 8
Vocabulary = Mapping[str, Sequence[str]]
"""The values of each field that the library knows, the most used first."""


@dataclass(frozen=True, slots=True)
class Completion:
    """``text`` may stand in the place from ``start`` to ``end``. ``name`` is what it is called.

    A field (``is_field``) waits for its value.
    """

    name: str
    text: str
    start: int
    end: int
    is_field: bool = False


def completions(text: str, cursor: int, known: Vocabulary) -> list[Completion]:
    """Return what may be meant by the piece of ``text`` that ends at the cursor."""
    token = _token_at(text, cursor)
    if token is None:
        return []
    if token.field:
        typed = text[token.value_start : cursor].casefold()
        return list(_values(token, typed, known))[:MOST]
    is_word = token.kind is TokenKind.WORD and cursor == token.end
    return list(_fields(token)) if is_word else []


def _token_at(text: str, cursor: int) -> Token | None:
    """The word or phrase whose value the cursor is in, at its end included."""
    for token in tokens(text):
        is_text = token.kind in (TokenKind.WORD, TokenKind.PHRASE)
        end = token.value_start + len(token.text)
        if is_text and token.value_start <= cursor <= end:
            return token
    return None


def _fields(token: Token) -> Iterator[Completion]:
    typed = token.text.lower()
    if len(typed) >= MIN_LETTERS:
        for field in FIELDS:
            if field.startswith(typed):
                yield Completion(
                    f"{field}:", f"{field}:", token.value_start, token.end, is_field=True
                )


def _values(token: Token, typed: str, known: Vocabulary) -> Iterator[Completion]:
    field = query_fields.known_field(token.field)
    minus = "-" if token.negated else ""
    for value in _known_values(field, known):
        if _begins(value, typed) and value.casefold() != typed:
            yield Completion(value, minus + term(field, value), token.start, token.end)


def _known_values(field: str, known: Vocabulary) -> Sequence[str]:
    fixed = SET_VALUES.get(FILTERS[field]) if field in FILTERS else None
    return fixed or known.get(field, ())


def _begins(value: str, typed: str) -> bool:
    """Whether a value, or a word or part of it, begins as was typed."""
    folded = value.casefold()
    at = folded.find(typed)
    while at > 0 and folded[at - 1].isalnum():
        at = folded.find(typed, at + 1)
    return at >= 0
