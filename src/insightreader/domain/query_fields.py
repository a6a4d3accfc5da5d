"""The fields of the query language: their names, their other names, and the values that are set."""

from difflib import get_close_matches

from insightreader.domain.query import DateName, FilterName, TextField

TEXT_FIELDS = {str(each): each for each in TextField if each}
FILTERS = {str(each): each for each in FilterName}
DATES = {str(each): each for each in DateName}
FIELDS = (*TEXT_FIELDS, *DATES, *FILTERS)
"""As they are offered."""
SET_VALUES = {
    FilterName.IS: ("unread", "read", "starred", "inbox", "later", "archive"),
    FilterName.HAS: ("notes",),
    FilterName.KIND: ("post", "note"),
}
"""Fields that know no other values."""
_OTHER_NAMES = {
    "by": "author",
    "year": "date",
    "published": "date",
    "added": "saved",
    "language": "lang",
    "in": "collection",
    "label": "tag",
}
"""What people type who have learnt another program's language."""
_ADDRESSES = frozenset({"http", "https", "mailto", "doi", "urn"})


def known_field(name: str) -> str:
    """Return the field that a name in lower case stands for, or ""."""
    field = _OTHER_NAMES.get(name, name)
    return field if field in FIELDS else ""


def is_address(name: str) -> bool:
    """Whether what comes before a colon begins an address, and is no field."""
    return name in _ADDRESSES


def close_field(name: str) -> str:
    """Return the field whose name is most like a mistyped one, or ""."""
    return _closest(name, FIELDS)


def close_value(field: str, value: str) -> str:
    """Return the value of a field that is most like a mistyped one, or ""."""
    return _closest(value, SET_VALUES.get(FILTERS[field], ()))


def _closest(word: str, choices: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(word, choices, n=1)), "")
