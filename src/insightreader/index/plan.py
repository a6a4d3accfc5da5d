"""A query with its words analysed: the index, the plain scan and the snippets all answer this."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from insightreader.domain.query import (
    All,
    DateName,
    DateRange,
    Either,
    Filter,
    FilterName,
    Near,
    Node,
    Not,
    Query,
    TextField,
    Words,
)
from insightreader.index.analysis import MAX_LETTERS, sequence, words
from insightreader.index.folding import fold, folded_value
from insightreader.index.joined import is_signed, joined_form
from insightreader.index.row_values import address_value


@dataclass(frozen=True, slots=True)
class AnyForm:
    """A word in any of its forms, in "text" or "title". Which they are depends on the language."""

    field: str
    word: str
    is_run: bool = False
    """One or two characters of a script that puts no spaces between words."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Exact forms at consecutive positions, in "text", "title", "author" or "site".

    ``source`` is what they were made from. The last form stands for others too: with ``prefix`` for
    all that begin so, with ``fuzzy`` for all that are like it, with ``any_form`` for all forms of
    that word.
    """

    field: str
    forms: tuple[str, ...]
    source: str
    prefix: bool = False
    fuzzy: bool = False
    any_form: str = ""

    @property
    def spreads(self) -> bool:
        """Whether the last form stands for others too."""
        return self.prefix or self.fuzzy or bool(self.any_form)


@dataclass(frozen=True, slots=True)
class Nearby:
    """Two sequences of one field, in any order, with so many words between them at most."""

    first: Sequence
    second: Sequence
    distance: int

    @property
    def field(self) -> str:
        """Where both are looked for."""
        return self.first.field


@dataclass(frozen=True, slots=True)
class Value:
    """A whole value of "tag", "code", "kind", "lang", "state", "collection" or "address", or its
    beginning.
    """

    field: str
    value: str
    prefix: bool = False
    worth: float = 0.0
    """Its score; filters have none."""


@dataclass(frozen=True, slots=True)
class Days:
    """Published within these days (``date.toordinal``), both included; undated rows never are."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Moments:
    """Saved from one moment to another, both included, in milliseconds of the epoch."""

    first_ms: int
    last_ms: int


@dataclass(frozen=True, slots=True)
class Without:
    """What the part doesn't match."""

    part: "Plan"


@dataclass(frozen=True, slots=True)
class AllOf:
    """What every part matches."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """What some part matches."""

    parts: tuple["Plan", ...]


Text = AnyForm | Sequence | Nearby
Plan = AnyForm | Sequence | Nearby | Value | Days | Moments | Without | AllOf | AnyOf
LAST_DAY = 3_652_059
"""9999-12-31."""
_ADDRESS = re.compile(
    r"(?:https?://)?(?=[^\s/?#]+\.[^\s/?#])[^\s/?#]++[/?#]\S*|https?://\S+", re.IGNORECASE
)
_ADDRESS_WORTH = 100.0
"""Before all texts that mention an address comes the post that was saved from there."""
_FOR_EVER_MS = 2**62
_FIRST_YEAR, _LAST_YEAR = 1970, 3000
"""Nothing was saved outside of them, and systems know no local time there."""


@lru_cache(maxsize=64)
def plan(query: Query) -> Plan | None:
    """Analyse a query's words. None when nothing is left to look for: then nothing is found."""
    return _plan(query.node) if query.node is not None else None


def _plan(node: Node) -> Plan | None:
    match node:
        case Words() | Near():
            return _words(node)
        case Filter():
            return _filter(node)
        case DateRange():
            return _moments(node) if node.name is DateName.SAVED else _days(node)
        case Not():
            part = _plan(node.child)
            return Without(part) if part is not None else None
        case All():
            parts = _parts(node.children)
            return AllOf(parts) if len(parts) > 1 else next(iter(parts), None)
        case Either():
            parts = _parts(node.children)
            return AnyOf(parts) if len(parts) > 1 else next(iter(parts), None)


def _days(node: DateRange) -> Days:
    first = node.first.toordinal() if node.first else 1
    return Days(first, node.last.toordinal() if node.last else LAST_DAY)


def _moments(node: DateRange) -> Moments:
    """From midnight to midnight where this computer is."""
    after = node.last + timedelta(days=1) if node.last and node.last < date.max else None
    first_ms = _midnight_ms(node.first) if node.first else -_FOR_EVER_MS
    return Moments(first_ms, _midnight_ms(after) - 1 if after else _FOR_EVER_MS)


def _midnight_ms(day: date) -> int:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return _FOR_EVER_MS * (1 if day.year > _LAST_YEAR else -1)
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1_000)


def _parts(nodes: tuple[Node, ...]) -> tuple[Plan, ...]:
    return tuple(part for part in map(_plan, nodes) if part is not None)


def _filter(node: Filter) -> Plan:
    if node.name in (FilterName.IS, FilterName.HAS):
        return Value("state", node.value)
    return Value(node.name, node.value)


def _words(node: Words | Near) -> Plan | None:
    if isinstance(node, Near):
        return _near(node)
    if node.field in (TextField.TAG, TextField.CODE):
        value = folded_value(node.text)
        return Value(node.field, value, node.prefix) if value else None
    field = _index_field(node)
    ways = tuple(dict.fromkeys(_ways(node, field)))
    return _of_note(node, AnyOf(ways) if len(ways) > 1 else next(iter(ways), None))


def _ways(node: Words, field: str) -> Iterator[Plan]:
    """How a text may have what was typed: as it stands, in one piece, as the address of a post."""
    is_as_typed = node.exact or node.prefix or node.fuzzy
    form = joined_form(node.text) if field in ("text", "title") else ""
    if is_signed(form):
        yield AnyForm(field, form)
        return
    as_it_stands = _text(node, field)
    if as_it_stands is not None:
        yield as_it_stands
    if form and not is_as_typed:
        yield AnyForm(field, form)
    if node.field is TextField.ANY and not is_as_typed and _ADDRESS.fullmatch(node.text):
        address = address_value(node.text)
        yield Value("address", address, worth=_ADDRESS_WORTH)
        yield Value("address", address.partition("?")[0].rstrip("/"), worth=_ADDRESS_WORTH)


def _near(node: Near) -> Plan | None:
    first, second = (_place(each) for each in (node.first, node.second))
    if first is None or second is None:
        return _words(node.second if first is None else node.first)
    return _of_note(node.first, Nearby(first, second, node.distance))


def _of_note(node: Words, found: Plan | None) -> Plan | None:
    """What ``note:`` asks for stands in notes alone."""
    if found is None or node.field is not TextField.NOTE:
        return found
    return AllOf((Value("kind", "note"), found))


def _index_field(node: Words) -> str:
    return "text" if node.field in (TextField.ANY, TextField.NOTE) else str(node.field)


def _place(node: Words) -> Sequence | None:
    """What has places in a text: single words in any of their forms."""
    found = _text(node, _index_field(node))
    if isinstance(found, AnyForm):
        forms = sequence(node.text)
        return Sequence(found.field, forms, node.text, any_form="" if found.is_run else found.word)
    return found if isinstance(found, Sequence) else None


def _text(node: Words, field: str) -> Plan | None:
    found = list(words(node.text))
    if not found:
        return None
    last = found[-1]
    if node.prefix and not last.is_run:
        return Sequence(field, sequence(node.text), node.text, prefix=True)
    if node.fuzzy and len(found) == 1 and not last.is_run:
        return Sequence(field, sequence(node.text), node.text, fuzzy=True)
    if len(found) == 1 and not node.exact and field in ("text", "title"):
        if not last.is_run:
            return AnyForm(field, last.text[:MAX_LETTERS])
        if len(fold(last.text)) <= 2:
            return AnyForm(field, sequence(last.text)[0], is_run=True)
    return Sequence(field, sequence(node.text), node.text)
