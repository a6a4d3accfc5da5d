"""What a person asked for, as a tree of values: no words are analysed, no row is looked at here.

``query_parsing.parse`` makes a ``Query`` from text; ``index`` answers it. Offsets count code points
of the text of the query.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class TextField(StrEnum):
    """Where the words of a query are looked for."""

    ANY = ""
    """Of a post: title, text, author, site, tags, codes. Of a note: quotation, comment, codes."""
    TITLE = "title"
    AUTHOR = "author"
    SITE = "site"
    TAG = "tag"
    """The whole name of a tag, not a word of it."""
    CODE = "code"
    """The whole name of a code, with or without its dimension: "success" or "outcome/success"."""
    NOTE = "note"
    """The quotation, the comment and the codes of a note."""


class FilterName(StrEnum):
    """A property that a row has or hasn't; it takes no part in the ranking."""

    IS = "is"
    HAS = "has"
    KIND = "kind"
    LANG = "lang"
    COLLECTION = "collection"


class DateName(StrEnum):
    """The dates that a row has."""

    PUBLISHED = "date"
    SAVED = "saved"
    """Of a note: when its post was saved."""


class ProblemKind(StrEnum):
    """Why a part of the text of a query wasn't taken as it stands."""

    UNCLOSED_QUOTE = "unclosed-quote"
    UNCLOSED_BRACKET = "unclosed-bracket"
    UNOPENED_BRACKET = "unopened-bracket"
    UNKNOWN_FIELD = "unknown-field"
    EMPTY_FIELD = "empty-field"
    UNKNOWN_VALUE = "unknown-value"
    BAD_DATE = "bad-date"
    DANGLING_OPERATOR = "dangling-operator"
    SHORT_PREFIX = "short-prefix"
    SHORT_FUZZY = "short-fuzzy"
    LONE_NEAR = "lone-near"
    """``near/5`` stands between two words or phrases of one field."""
    TOO_DEEP = "too-deep"


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of the text that was left out or taken for something simpler.

    ``hint`` could stand in the place of the part, where what was meant can be guessed.
    """

    start: int
    end: int
    kind: ProblemKind
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A word, or several that belong together.

    ``exact``: their exact forms in this order (a phrase); otherwise word forms count as equal.
    ``prefix``: the last word is only a beginning. ``fuzzy``: words that differ in a letter or two
    are meant too.
    """

    text: str
    field: TextField = TextField.ANY
    exact: bool = False
    prefix: bool = False
    fuzzy: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Two words or phrases of one field with at most ``distance`` words between their ends.

    Either may come first. Both are taken in their exact forms unless they are single words.
    """

    first: Words
    second: Words
    distance: int

    @property
    def children(self) -> tuple["Node", ...]:
        """Both, for who doesn't mind the distance."""
        return self.first, self.second


@dataclass(frozen=True, slots=True)
class Filter:
    """A property with one of its values, in lower case."""

    name: FilterName
    value: str


@dataclass(frozen=True, slots=True)
class DateRange:
    """From ``first`` to ``last``, both included; None leaves that side open."""

    first: date | None
    last: date | None
    name: DateName = DateName.PUBLISHED


@dataclass(frozen=True, slots=True)
class Not:
    """Everything that ``child`` doesn't match."""

    child: "Node"


@dataclass(frozen=True, slots=True)
class All:
    """What every child matches."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """What at least one child matches."""

    children: tuple["Node", ...]


Node = Words | Near | Filter | DateRange | Not | All | Either


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. ``node`` is None when nothing was asked for: such a query finds nothing."""

    text: str
    node: Node | None
    problems: tuple[Problem, ...] = field(default=())
