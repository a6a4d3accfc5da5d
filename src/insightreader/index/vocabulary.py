"""The sorted words of a field of one segment, in a file of their own beside Whoosh's.

Whoosh keeps its terms in a table from which each is unpacked in several calls. Here all words with
a beginning are one piece of a mapped file, cut up in one call: tens of thousands take milliseconds.

    count  offsets[count + 1]  documents[count]  words, a line feed behind each
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from struct import Struct

from whoosh.filedb.structfile import StructFile
from whoosh.reading import IndexReader, SegmentReader

_COUNT = Struct("=I")
_BOUNDS = Struct("=II")
_SIZE = _COUNT.size
Begun = tuple[list[str], "array[int]"]
"""Words, ascending, and how many documents have each."""
_BEHIND_ALL = b"\xff"
"""Greater than any byte of UTF-8."""


def extension(field: str) -> str:
    """How the name of a field's file ends."""
    return f".{field}.voc"


class Words:
    """Gathers the words of a field, ascending, to be written."""

    def __init__(self) -> None:
        self._words: list[bytes] = []
        self._documents = array("I")

    def add(self, word: bytes, documents: int) -> None:
        """Add the next word and how many documents have it."""
        self._words.append(word)
        self._documents.append(documents)

    def packed(self) -> bytes:
        """The contents of the file."""
        lengths = (len(word) + 1 for word in self._words)
        offsets = array("I", accumulate(lengths, initial=0))
        words = b"\n".join([*self._words, b""])
        count = _COUNT.pack(len(self._words))
        return count + offsets.tobytes() + self._documents.tobytes() + words


class _Vocabulary:
    """One such file, good as long as its segment is open. Raises ``ValueError`` if damaged."""

    def __init__(self, file: StructFile, size: int) -> None:
        self._file = file
        (self._count,) = _COUNT.unpack(file.get(0, _COUNT.size))
        self._documents_at = _COUNT.size + _SIZE * (self._count + 1)
        self._words_at = self._documents_at + _SIZE * self._count
        (self._end,) = _COUNT.unpack(file.get(self._documents_at - _SIZE, _SIZE))
        if self._words_at + self._end != size:
            raise ValueError("damaged vocabulary")

    def begun(self, beginning: bytes) -> Begun:
        """The words with a beginning, ascending, and how many documents have each."""
        first, last = (
            bisect_left(range(self._count), wanted, key=self._word)
            for wanted in (beginning, beginning + _BEHIND_ALL)
        )
        if first == last:
            return [], array("I")
        start, end = self._bounds(first)[0], self._bounds(last - 1)[1]
        words = self._file.get(self._words_at + start, end - start - 1).decode().split("\n")
        documents = array("I")
        documents.frombytes(
            self._file.get(self._documents_at + _SIZE * first, _SIZE * (last - first))
        )
        return words, documents

    def holding(self, part: bytes) -> Begun:
        """The words with something in them, ascending, and how many documents have each."""
        packed = self._file.get(self._words_at, self._end)
        words, documents = [], array("I")
        at = packed.find(part)
        while at >= 0:
            start, end = packed.rfind(b"\n", 0, at) + 1, packed.index(b"\n", at)
            number = bisect_left(range(self._count), start, key=lambda each: self._bounds(each)[0])
            words.append(packed[start:end].decode())
            documents.frombytes(self._file.get(self._documents_at + _SIZE * number, _SIZE))
            at = packed.find(part, end + 1)
        return words, documents

    def _word(self, number: int) -> bytes:
        start, end = self._bounds(number)
        return bytes(self._file.get(self._words_at + start, end - start - 1))

    def _bounds(self, number: int) -> tuple[int, int]:
        start, end = _BOUNDS.unpack(self._file.get(_COUNT.size + _SIZE * number, _BOUNDS.size))
        return start, end


def words_begun(reader: IndexReader, field: str, beginning: str) -> dict[str, int]:
    """The words of a field with a beginning, and how many documents of an index have each.

    Deleted documents are counted until their segment is written anew.
    """
    return _counted(begun_by_segment(reader, field, beginning))


def words_holding(reader: IndexReader, field: str, part: str) -> dict[str, int]:
    """The same for words with something anywhere in them: all words are looked through."""
    return _counted(each.holding(part.encode()) for each in _vocabularies(reader, field))


def begun_by_segment(reader: IndexReader, field: str, beginning: str) -> Iterator[Begun]:
    """Words with a beginning, as they lie in each segment: for who needs few of them."""
    for each in _vocabularies(reader, field):
        yield each.begun(beginning.encode())


def _counted(by_segment: Iterable[Begun]) -> dict[str, int]:
    found: dict[str, int] = {}
    for words, documents in by_segment:
        if not found:
            found = dict(zip(words, documents, strict=True))
            continue
        for word, count in zip(words, documents, strict=True):
            found[word] = found.get(word, 0) + count
    return found


def _vocabularies(reader: IndexReader, field: str) -> Iterator[_Vocabulary]:
    """Each is good until the next is asked for."""
    for leaf, _ in reader.leaf_readers():
        if leaf.doc_count_all():
            yield from _vocabulary_of(leaf, field)


def _vocabulary_of(leaf: SegmentReader, field: str) -> Iterator[_Vocabulary]:
    storage, name = leaf.storage(), leaf.segment().make_filename(extension(field))
    if storage.file_exists(name):
        file = storage.open_file(name)
        try:
            yield _Vocabulary(file, storage.file_length(name))
        finally:
            file.close()
