"""Numbers stored per document: the day of publication, the time of saving."""

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import W3Codec
from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN
from whoosh.reading import SegmentReader

PUBLISHED = "published"
SAVED = "saved"


def number_field() -> COLUMN:
    """A field of one 64-bit number a document, 0 where none is given; it can't be looked up."""
    return COLUMN(NumericColumn("q", default=0))


def packed_column(
    reader: SegmentReader, name: str, kind: np.dtype[np.generic]
) -> NDArray[np.generic]:
    """A segment's column of numbers as it lies in its file, one for each document, 0 for none.

    Whoosh's own reader unpacks each number in several calls.
    """
    numbers = np.zeros(reader.doc_count_all(), dtype=kind)
    storage, file_name = reader.storage(), W3Codec.column_filename(reader.segment(), name)
    if storage.file_exists(file_name):
        file = storage.open_file(file_name)
        try:
            packed = np.frombuffer(file.get(0, storage.file_length(file_name)), dtype=kind)
        finally:
            file.close()
        # Documents without a number behind the last one with one have no place in the file.
        numbers[: len(packed)] = packed
    return numbers
