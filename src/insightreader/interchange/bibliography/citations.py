"""References and citations in a published style, by citeproc-py, which is loaded when it is used.

A quotation that a post quotes is cited "as quoted in" that post, never as if it had been read.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from string import ascii_lowercase
from types import SimpleNamespace
from typing import TYPE_CHECKING, Self

from insightreader.domain.report import Run
from insightreader.interchange.bibliography.citation_styles import style_file
from insightreader.interchange.bibliography.csl import Item, item
from insightreader.interchange.bibliography.references import Quoted, Reference

if TYPE_CHECKING:
    from citeproc import CitationStylesBibliography

LOCALE = "en-GB"
_PAPERLESS = ("note", "custom", "keyword")
"""Fields that are no part of a printed reference."""
_EMPHASIS, _STRONG, _RAISED, _END = "\ue0f0", "\ue0f1", "\ue0f2", "\ue0f3"
_MARKS = re.compile(f"[{_EMPHASIS}{_STRONG}{_RAISED}{_END}]")
_NUMBER = re.compile(r"(\[\d+\]|\d+\.)(?=\S)")
_UNDATED = ("n.d.", "no date")


class Citations:
    """The citations of one document. ``sources`` in the order in which they are first cited."""

    def __init__(self, sources: Sequence[Reference], style: str) -> None:
        self._sources = {each.key: each for each in sources}
        self._book = _bibliography(list(self._sources.values()), style)
        for key in self._sources:
            # Numbers are given in the order of the document.
            self._cite(key)
        self._letters = self._told_apart()

    def in_text(self, of: Reference, *, block: int = 0, quoted: Quoted | None = None) -> str:
        """Return a citation as it stands in a text, with the paragraph where there is one."""
        place = f", § {block}" if block else ""
        words = _plain(quoted.words) if quoted else ""
        before = f"{words}, as quoted in " if words else ""
        cited = _without_marks(self._cite(of.key, prefix=before, suffix=place))
        return self._lettered(of.key, cited, after=len(before))

    def bibliography(self) -> tuple[tuple[Run, ...], ...]:
        """Return the list of sources, in the style's order."""
        if self._book.style.has_bibliography():
            self._book.sort()
        keys = list(self._book.keys)
        entries = [str(entry) for entry in self._book.bibliography()]
        return tuple(
            tuple(_runs(self._lettered(key, _NUMBER.sub(r"\1 ", entry, count=1))))
            for key, entry in zip(keys, entries, strict=True)
        )

    def _cite(self, key: str, **affixes: str) -> str:
        from citeproc import Citation, CitationItem

        citation = Citation([CitationItem(key, **affixes)])
        self._book.register(citation)
        return str(self._book.cite(citation, _never))

    def _told_apart(self) -> dict[str, str]:
        """A letter for each source whose citation would read like another's; by key."""
        alike = defaultdict(list)
        for key in sorted(self._sources, key=self._title):
            alike[_without_marks(self._cite(key))].append(key)
        groups = (keys for keys in alike.values() if len(keys) > 1)
        return {key: _letter(number) for keys in groups for number, key in enumerate(keys)}

    def _title(self, key: str) -> str:
        return self._sources[key].details.row.title.casefold()

    def _lettered(self, key: str, text: str, *, after: int = 0) -> str:
        """Put the letter behind the year, as "2024a", where there is one."""
        letter = self._letters.get(key)
        if letter is None:
            return text
        issued = self._sources[key].issued
        for date in [str(issued[0])] if issued else _UNDATED:
            place = text.find(date, after)
            if place >= 0:
                end = place + len(date)
                return f"{text[:end]}{letter if issued else f'-{letter}'}{text[end:]}"
        return text


def _letter(number: int) -> str:
    """Return a to z, then aa and on."""
    more, last = divmod(number, len(ascii_lowercase))
    return (_letter(more - 1) if more else "") + ascii_lowercase[last]


def _bibliography(sources: Sequence[Reference], style: str) -> "CitationStylesBibliography":
    from citeproc import CitationStylesBibliography, CitationStylesStyle
    from citeproc.source.json import CiteProcJSON

    items = CiteProcJSON([_printed_item(each) for each in sources])
    read = CitationStylesStyle(style_file(style), locale=LOCALE, validate=False)
    return CitationStylesBibliography(read, items, _FORMATTER)


def _printed_item(of: Reference) -> Item:
    """A CSL item as it is printed: somebody has to stand for who wrote it."""
    found = {name: _cleaned(value) for name, value in item(of).items() if name not in _PAPERLESS}
    if not of.authors:
        responsible = of.details.row.site or of.host or "Anonymous"
        found["author"] = [{"literal": _plain(responsible)}]
        if found.get("container-title") == _plain(responsible):
            del found["container-title"]
    if "container-title" not in found:
        # Styles take an entry of no blog for an edition of something.
        found["type"] = "webpage"
    return found


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return _plain(value)
    if isinstance(value, list):
        return [_cleaned(each) for each in value]
    if isinstance(value, dict):
        return {name: _cleaned(each) for name, each in value.items()}
    return value


def _plain(text: str) -> str:
    return _MARKS.sub("", " ".join(text.split()))


def _without_marks(text: str) -> str:
    return _MARKS.sub("", text)


def _runs(marked: str) -> Iterator[Run]:
    """The runs of a text in which private characters mark the manner."""
    open_marks: list[str] = []
    for piece in re.split(f"({_MARKS.pattern})", marked):
        if piece == _END:
            open_marks = open_marks[:-1]
        elif _MARKS.fullmatch(piece):
            open_marks.append(piece)
        elif piece:
            yield Run(
                piece,
                is_emphasised=_EMPHASIS in open_marks,
                is_strong=_STRONG in open_marks,
                is_raised=_RAISED in open_marks,
            )


def _never(cited: object) -> None:
    raise LookupError(cited)


def _marking(begin: str) -> type[str]:
    """A class of the kind that citeproc's formatters are made of: wraps what it is given."""

    class Marked(str):
        __slots__ = ()

        def __new__(cls, text: str) -> Self:
            return super().__new__(cls, f"{begin}{text}{_END}")

    return Marked


_FORMATTER = SimpleNamespace(
    preformat=str,
    Italic=_marking(_EMPHASIS),
    Oblique=_marking(_EMPHASIS),
    Bold=_marking(_STRONG),
    Light=str,
    Underline=str,
    Superscript=_marking(_RAISED),
    Subscript=str,
    SmallCaps=str,
)
