"""Words that differ in a letter or two: mistyped, misread, or spelt another way.

They begin with the same letter, since most mistakes come later, and a vocabulary is looked through
by beginnings. An edit puts in, takes out, changes or swaps letters (Damerau, 1964).
"""

from collections.abc import Iterator
from functools import lru_cache

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
    """The terms of a field that may be meant by ``wanted``, itself among them if it is there."""
    most = edits_forgiven(wanted)
    found = {
        term
        for leaf, _ in reader.leaf_readers()
        for term in leaf.terms_within(field, wanted, most, prefix=1)
    }
    # The index's automaton counts a swap as two edits.
    found |= {term for term in _swapped(wanted) if (field, term) in reader}
    return found


def _swapped(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


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
