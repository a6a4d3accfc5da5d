"""Words that differ in a letter or two: mistyped, misread, or spelt another way.

They begin with the same letter, since most mistakes come later, and a vocabulary is looked through
by beginnings. An edit puts in, takes out, changes or swaps letters (Damerau, 1964).
"""

from functools import lru_cache
from weakref import WeakKeyDictionary

from whoosh.reading import IndexReader

LONG_WORD = 8
"""From so many letters on, two edits are forgiven instead of one."""


def edits_forgiven(word: str) -> int:
    """How many edits a word may be away from another of its length."""
    return 2 if len(word) >= LONG_WORD else 1


@lru_cache(maxsize=20_000)
def is_alike(form: str, wanted: str) -> bool:
    """Whether a form may be meant by a wanted one."""
    most = edits_forgiven(wanted)
    if form == wanted:
        return True
    return (
        form[:1] == wanted[:1]
        and abs(len(form) - len(wanted)) <= most
        and _edits(form, wanted) <= most
    )


def alike_terms(reader: IndexReader, field: str, wanted: str) -> set[str]:
    """The terms of a field that may be meant by ``wanted``, itself among them if it is there.

    A vocabulary is read once for a first letter and a reader. Most of its words are told apart by
    their lengths and letters alone: an edit changes one of each at most, or puts one for another.
    """
    most, letters = edits_forgiven(wanted), _letters(wanted)
    lengths = range(len(wanted) - most, len(wanted) + most + 1)
    return {
        term
        for leaf, _ in reader.leaf_readers()
        for length in lengths
        for term, its_letters in _begun(leaf, field, wanted[:1]).get(length, ())
        if (its_letters ^ letters).bit_count() <= 2 * most and is_alike(term, wanted)
    }


_ByLength = dict[int, list[tuple[str, int]]]
_vocabularies: WeakKeyDictionary[IndexReader, dict[tuple[str, str], _ByLength]] = (
    WeakKeyDictionary()
)


def _begun(leaf: IndexReader, field: str, letter: str) -> _ByLength:
    """The terms that begin with a letter, by their lengths, with their letters."""
    known = _vocabularies.setdefault(leaf, {})
    if (field, letter) not in known:
        terms: _ByLength = {}
        for each in leaf.expand_prefix(field, letter):
            term = each.decode()
            terms.setdefault(len(term), []).append((term, _letters(term)))
        known[field, letter] = terms
    return known[field, letter]


def _letters(word: str) -> int:
    """Which letters a word has, as bits; some letters share one."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _edits(one: str, other: str) -> int:
    """Edits from one word to another, a swap of neighbours counting as one."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(
                last[column] + 1, line[column - 1] + 1, last[column - 1] + (letter != wanted)
            )
            is_swap = row > 1 and column > 1 and letter == other[column - 2]
            if is_swap and one[row - 2] == wanted:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]
