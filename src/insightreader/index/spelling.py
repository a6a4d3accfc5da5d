"""Queries that may have been meant: words that the index hardly knows, as it spells them."""

from whoosh.reading import IndexReader

from insightreader.domain.query import TextField
from insightreader.domain.query_fields import known_field
from insightreader.domain.query_parsing import MIN_FUZZY_LETTERS
from insightreader.domain.query_tokens import Token, TokenKind, tokens
from insightreader.index.analysis import FORMS, words
from insightreader.index.likeness import alike_terms
from insightreader.index.stemming import terms_asked

MORE_FREQUENT = 3
"""A word is replaced by one that stands in so many times more documents."""
_WORDS_OF = frozenset({"", *(each for each in TextField if each not in ("tag", "code"))})


def respelt(text: str, reader: IndexReader, *, languages: frozenset[str]) -> str | None:
    """Return the query with its unknown words respelt, or None where all of them are known.

    ``languages`` are those that texts of the index are in.
    """
    better = text
    for token in reversed(tokens(text)):
        word = _plain_word(token)
        replacement = _known_word(word, reader, languages) if word else None
        if replacement is not None:
            end = token.value_start + len(word)
            better = f"{better[: token.value_start]}{replacement}{better[end:]}"
    return better if better != text else None


def _plain_word(token: Token) -> str:
    is_asked = token.kind is TokenKind.WORD and known_field(token.field) in _WORDS_OF
    if not is_asked or token.negated or (token.field and not known_field(token.field)):
        return ""
    word = token.text.rstrip("*")
    found = list(words(word))
    is_one = len(found) == 1 and found[0].text == word and not found[0].is_run
    return word if is_one and len(word) >= MIN_FUZZY_LETTERS else ""


def _known_word(word: str, reader: IndexReader, languages: frozenset[str]) -> str | None:
    stems = terms_asked(word, languages)
    known = sum(reader.doc_frequency("text", stem) for stem in stems)
    frequencies = {
        each: count
        for each, count in alike_terms(reader, "text_exact", FORMS[word]).items()
        if set(terms_asked(each, languages)).isdisjoint(stems)
    }
    best = max(frequencies, key=lambda each: (frequencies[each], each), default=None)
    if best is None or frequencies[best] < max(1, MORE_FREQUENT * known):
        return None
    return best
