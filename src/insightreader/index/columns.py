"""Numbers stored per document: the day of publication, the time of saving."""

from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN

PUBLISHED = "published"
SAVED = "saved"


def number_field() -> COLUMN:
    """A field of one 64-bit number a document, 0 where none is given; it can't be looked up."""
    return COLUMN(NumericColumn("q", default=0))
