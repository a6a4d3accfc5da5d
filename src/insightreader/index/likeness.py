"""Words that differ in a letter or two: mistyped, misread, or spelt another way.

They begin with the same letter, since most mistakes come later, and a vocabulary is looked through
by beginnings. An edit puts in, takes out, changes or swaps letters (Damerau, 1964).
"""

from rapidfuzz import process
from rapidfuzz.distance import OSA
from whoosh.reading import IndexReader

from insightreader.index.vocabulary import begun_by_segment

LONG_WORD = 8
"""From so many letters on, two edits are forgiven instead of one."""


def edits_forgiven(word: str) -> int:
    """How many edits a word may be away from another of its length."""
    return 2 if len(word) >= LONG_WORD else 1


def is_alike(form: str, wanted: str) -> bool:
    """Whether a form may be meant by a wanted one."""
    most = edits_forgiven(wanted)
    return form[:1] == wanted[:1] and OSA.distance(form, wanted, score_cutoff=most) <= most


def alike_terms(reader: IndexReader, field: str, wanted: str) -> dict[str, int]:
    """The terms of a field that may be meant by ``wanted``, itself among them if it is there.

    With how many documents have each.
    """
    most = edits_forgiven(wanted)
    found: dict[str, int] = {}
    for words, documents in begun_by_segment(reader, field, wanted[:1]):
        alike = process.extract(wanted, words, scorer=OSA.distance, score_cutoff=most, limit=None)
        for term, _, at in alike:
            found[term] = found.get(term, 0) + documents[at]
    return found
