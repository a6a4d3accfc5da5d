"""Changes the text of a query piece by piece, as people do who click instead of typing."""

from dataclasses import dataclass

from insightreader.domain import query_fields
from insightreader.domain.query import Problem
from insightreader.domain.query_tokens import Token, TokenKind, tokens

_NO_QUOTES = dict.fromkeys(map(ord, '"\u201c\u201d\u201e'), " ")
_NEEDS_QUOTES = frozenset('()*~|"\u201c\u201d\u201e')


@dataclass(frozen=True, slots=True)
class Term:
    """A ``field:value`` that narrows a whole query, with its place in the text."""

    field: str
    value: str
    negated: bool
    start: int
    end: int


def term(field: str, value: str) -> str:
    """Write ``field:value``, in quotation marks where the value needs them."""
    plain = " ".join(value.translate(_NO_QUOTES).split())
    is_word = plain and not any(each.isspace() or each in _NEEDS_QUOTES for each in value)
    return f"{field}:{plain}" if is_word else f'{field}:"{plain}"'


def narrowing_terms(text: str) -> list[Term]:
    """Return the terms outside brackets and alternatives: each of them can be taken off alone."""
    found, depth = [], 0
    pieces = tokens(text)
    for at, token in enumerate(pieces):
        if token.kind is TokenKind.OPEN:
            depth += 1
        elif token.kind is TokenKind.CLOSE:
            depth = max(0, depth - 1)
        elif depth == 0 and not _is_joined(pieces, at):
            field = query_fields.known_field(token.field)
            if field and token.text.strip():
                found.append(Term(field, token.text, token.negated, token.start, token.end))
    return found


def with_term(text: str, field: str, value: str) -> str:
    """Narrow a query. The term comes first, where no open quotation mark can swallow it."""
    if any(each.field == field and _same(each.value, value) for each in narrowing_terms(text)):
        return text
    return f"{term(field, value)} {text.strip()}".rstrip()


def without(text: str, taken: Term) -> str:
    """Take a term off a query."""
    before, after = text[: taken.start].rstrip(), text[taken.end :].lstrip()
    return f"{before} {after}".strip()


def mended(text: str, problem: Problem) -> str:
    """Put what was meant in the place of a part that wasn't understood."""
    return text[: problem.start] + problem.hint + text[problem.end :]


def _same(one: str, other: str) -> bool:
    return one.translate(_NO_QUOTES).split() == other.translate(_NO_QUOTES).split()


def _is_joined(pieces: list[Token], at: int) -> bool:
    neighbours = pieces[max(0, at - 1) : at] + pieces[at + 1 : at + 2]
    joining = (TokenKind.OR, TokenKind.NOT, TokenKind.NEAR)
    return pieces[at].kind in joining or any(
        each.kind is TokenKind.OR or (each.kind in joining and each.start < pieces[at].start)
        for each in neighbours
    )
