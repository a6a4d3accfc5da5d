"""Queries that may have been meant: words that the index hardly knows, as it spells them."""

from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz.distance import OSA
from whoosh.reading import IndexReader

from insightreader.domain.query import TextField
from insightreader.domain.query_fields import known_field
from insightreader.domain.query_parsing import MIN_FUZZY_LETTERS
from insightreader.domain.query_tokens import Token, TokenKind, tokens
from insightreader.index.analysis import FORMS, words
from insightreader.index.likeness import alike_terms
from insightreader.index.stemming import terms_asked

LONG_ENOUGH = 6
"""Letters of a known word that may be a mistake all the same: shorter ones resemble many others."""
MORE_FREQUENT = 20
"""Such a word is replaced by one that stands in so many times more documents."""
MOST_WORDS = 8
_SHORTEST_PART = 3
"""Letters of a word that was written together with another."""
_WORDS_OF = frozenset({"", *(each for each in TextField if each not in ("tag", "code"))})


def respelt(text: str, reader: IndexReader, *, languages: frozenset[str]) -> str | None:
    """Return the query with its unknown words respelt, or None where all of them are known.

    ``languages`` are those that texts of the index are in.
    """
    better, found = text, tokens(text)
    for token in reversed(found):
        word = _plain_word(token)
        replacement = _known_word(word, reader, languages) if word else None
        # A field is that of its first word alone.
        if replacement is not None and not (token.field and " " in replacement):
            end = token.value_start + len(word)
            better = f"{better[: token.value_start]}{replacement}{better[end:]}"
    if better == text:
        better = _in_one_piece(text, found, reader)
    return better if better != text else None


def with_a_word_less(text: str) -> Iterator[str]:
    """The queries that ask for all words of one but one; none where it isn't of words alone."""
    found = tokens(text)
    words = [each for each in found if _plain_word(each, least=1)]
    is_of_words = all(each.kind in (TokenKind.WORD, TokenKind.PHRASE) for each in found)
    if is_of_words and 1 < len(words) <= MOST_WORDS:
        for each in words:
            before, after = text[: each.start].rstrip(), text[each.end :].lstrip()
            yield f"{before} {after}".strip()


def _in_one_piece(text: str, found: list[Token], reader: IndexReader) -> str:
    """The query with the first two words that texts write as one: "space x"."""
    for first, second in pairwise(found):
        words = [_plain_word(each, least=1) for each in (first, second)]
        is_together = first.text == words[0] and text[first.end : second.start].isspace()
        is_one = is_together and all(words) and not second.field
        if is_one and _frequency(reader, "".join(words)):
            return f"{text[: first.end]}{text[second.start :]}"
    return text


def _plain_word(token: Token, *, least: int = MIN_FUZZY_LETTERS) -> str:
    is_asked = token.kind is TokenKind.WORD and known_field(token.field) in _WORDS_OF
    if not is_asked or token.negated or (token.field and not known_field(token.field)):
        return ""
    word = token.text.rstrip("*")
    found = list(words(word))
    is_one = len(found) == 1 and found[0].text == word and not found[0].is_run
    return word if is_one and len(word) >= least else ""


def _known_word(word: str, reader: IndexReader, languages: frozenset[str]) -> str | None:
    stems = terms_asked(word, languages)
    known = sum(reader.doc_frequency("text", stem) for stem in stems)
    if known and len(word) < LONG_ENOUGH:
        return None
    frequencies = {
        each: count
        for each, count in alike_terms(reader, "text_exact", FORMS[word]).items()
        if set(terms_asked(each, languages)).isdisjoint(stems)
        and not (known and OSA.distance(each, FORMS[word]) > 1)
    }
    best = max(frequencies, key=lambda each: (frequencies[each], each), default=None)
    if best is None or frequencies[best] < max(1, MORE_FREQUENT * known):
        return None if known else _in_two(word, reader)
    return best


def _in_two(word: str, reader: IndexReader) -> str | None:
    """The two words that may have been written as one: "hongkong"."""
    frequent, parts = max(_parts(word, reader), default=(0, ""))
    return parts if frequent else None


def _parts(word: str, reader: IndexReader) -> Iterator[tuple[int, str]]:
    """Each way to cut a word in two, with the documents of the rarer part."""
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        parts = word[:at], word[at:]
        yield min(_frequency(reader, each) for each in parts), " ".join(parts)


def _frequency(reader: IndexReader, word: str) -> int:
    return int(reader.doc_frequency("text_exact", FORMS[word]))
