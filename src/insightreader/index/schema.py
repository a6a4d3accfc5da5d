"""The fields of the index, and how a row becomes a document. Only the key is stored.

A field for words holds stems with their counts and no positions; its twin ``..._exact`` holds exact
forms with positions, for phrases and beginnings. Classes here are written into the index by name.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from whoosh import fields, formats

from insightreader.index.analysis import marked_words, positions
from insightreader.index.columns import number_field
from insightreader.index.joined import joined_forms
from insightreader.index.row_values import published_day, text_parts, values
from insightreader.index.rows import IndexRow
from insightreader.index.stemming import language_of, terms_of_form, terms_of_mark

SCHEMA_VERSION = 5
"""Raised whenever fields, formats or documents change; an index of another version is rebuilt."""
GAP = 8
"""Positions left free between parts of a document, so that no phrase reaches across."""

WHOLE_VALUES = ("tag", "code", "lang", "state", "collection", "address")
Posting = tuple[bytes, int, float, bytes]
Places = dict[str, list[int]]
"""The positions of each exact form in a document."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a document says in one field."""

    places: Places
    marked: dict[str, int]
    """Words with accents, which exact forms are without, and how often they stand there."""
    joined: dict[str, int]
    """Words that are cut apart there, in one piece, and how often they stand there."""
    language: str

    def further_stems(self) -> dict[str, int]:
        """Stems that aren't those of exact forms, and how often they stand there."""
        counts: dict[str, int] = {}
        for word, count in self.marked.items():
            for term in terms_of_mark(word, self.language):
                counts[term] = counts.get(term, 0) + count
        for form, count in self.joined.items():
            for term in terms_of_form(form, self.language):
                counts[term] = counts.get(term, 0) + count
        return counts


class Weights(formats.Existence):
    """Postings that carry a weight and nothing else: the count is the weight."""


class PackedPositions(formats.Positions):
    """Positions as packed 32-bit numbers: smaller than pickled lists, and nothing to run."""

    def encode(self, poslist: Iterable[int]) -> bytes:
        """Pack ascending positions."""
        return array("I", poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """Unpack what ``encode`` packed."""
        return _unpacked(valuestring).tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        """How many positions are packed."""
        return len(valuestring) // 4


def _unpacked(packed: bytes) -> "array[int]":
    places = array("I")
    places.frombytes(packed)
    return places


class Stems(fields.FieldType):
    """Takes a text, for whose stems the postings of its exact forms are nearly enough."""

    def __init__(self, exact: str) -> None:
        super().__init__(Weights(), None, scorable=True)
        self.exact = exact

    def index(self, value: Text, **_: object) -> Iterator[Posting]:
        """Postings of one document."""
        for stem, count in stems_of(value).items():
            yield stem.encode(), count, float(count), b""


class ExactForms(fields.FieldType):
    """Takes a mapping of forms to their positions."""

    def __init__(self) -> None:
        super().__init__(PackedPositions(), None, scorable=True)

    def index(self, value: Places, **_: object) -> Iterator[Posting]:
        """Postings of one document."""
        encode = self.format.encode
        for form, places in value.items():
            yield form.encode(), len(places), float(len(places)), encode(places)


class Values(fields.FieldType):
    """Takes whole values that are looked up as they are and never ranked.

    ``listed``: their beginnings are looked up, too.
    """

    def __init__(self, *, unique: bool = False, stored: bool = False, listed: bool = False) -> None:
        super().__init__(formats.Existence(), None, unique=unique, stored=stored)
        self.listed = listed

    def index(self, value: str | Iterable[str], **_: object) -> Iterator[Posting]:
        """Postings of one document."""
        for each in {value} if isinstance(value, str) else set(value):
            yield each.encode(), 1, 1.0, b""


def is_listed(field: fields.FieldType) -> bool:
    """Whether a field's terms are written as a vocabulary: those that beginnings are asked of."""
    return isinstance(field, ExactForms) or (isinstance(field, Values) and field.listed)


def schema() -> fields.Schema:
    """A fresh schema. Always handed to Whoosh, so that none is ever read from a file."""
    return fields.Schema(
        key=Values(unique=True, stored=True),
        post=Values(),
        kind=Values(),
        text=Stems("text_exact"),
        text_exact=ExactForms(),
        title=Stems("title_exact"),
        title_exact=ExactForms(),
        author_exact=ExactForms(),
        site_exact=ExactForms(),
        tag=Values(listed=True),
        code=Values(listed=True),
        lang=Values(),
        state=Values(),
        collection=Values(),
        address=Values(),
        published=number_field(),
        saved=number_field(),
    )


def document(row: IndexRow) -> dict[str, object]:
    """The fields of one row, as ``add_document`` takes them."""
    text, title = _text(text_parts(row), row), _text([row.title], row)
    return {
        "key": row.key,
        "post": row.post,
        "kind": row.kind,
        "text": text,
        "text_exact": text.places,
        "title": title,
        "title_exact": title.places,
        "author_exact": joined_positions([row.author or ""]),
        "site_exact": joined_positions([row.site or ""]),
        **{name: values(row, name) for name in WHOLE_VALUES},
        "published": published_day(row),
        "saved": row.saved_ms,
    }


def _text(parts: list[str], row: IndexRow) -> Text:
    places = joined_positions(parts)
    marked: Counter[str] = Counter()
    for part in parts:
        marked.update(marked_words(part))
    return Text(places, marked, joined_forms(parts), language_of(row.language))


def joined_positions(parts: Iterable[str]) -> Places:
    """The positions of forms over several parts that no phrase may join."""
    whole: Places = {}
    start = 0
    for part in parts:
        places, end = positions(part, start=start)
        for form, found in places.items():
            whole.setdefault(form, []).extend(found)
        start = end + GAP
    return whole


def stems_of(text: Text) -> dict[str, int]:
    """How often each stem occurs."""
    counts = text.further_stems()
    for form, found in text.places.items():
        for stem in terms_of_form(form, text.language):
            counts[stem] = counts.get(stem, 0) + len(found)
    return counts
