"""Posts as BibLaTeX's ``@online``, in UTF-8; BibTeX reads it as ``@misc`` where it knows none."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from insightreader.domain.people import Person
from insightreader.interchange.bibliography.references import Reference

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "#": r"\#",
    "$": r"\$",
    "%": r"\%",
    "&": r"\&",
    "_": r"\_",
}
_ANY_SPECIAL = re.compile(r"[\\{}~^#$%&_]")
# An address is taken as it stands, but for what would end the field or begin a comment.
_IN_ADDRESS = "!#$&'()*+,/:;=?@[]~-._%"


def document(references: Iterable[Reference]) -> Iterator[str]:
    """Yield all references, in pieces."""
    for each in references:
        lines = "".join(f",\n  {name} = {{{value}}}" for name, value in _fields(each) if value)
        yield f"@online{{{each.key}{lines}\n}}\n\n"


def escaped(text: str) -> str:
    """Return text on one line that TeX prints as it is; its braces don't count as groups."""
    return _ANY_SPECIAL.sub(lambda found: _SPECIAL[found.group()], " ".join(text.split()))


def _fields(of: Reference) -> Iterator[tuple[str, str]]:
    row = of.details.row
    yield "author", " and ".join(_author(each) for each in of.authors)
    # Twice braced, or styles would write capitals small.
    yield "title", f"{{{escaped(row.title)}}}"
    yield "organization", escaped(row.site or "")
    yield "date", _date(of.issued)
    yield "year", str(of.issued[0]) if of.issued else ""
    yield "url", quote(row.url or "", safe=_IN_ADDRESS)
    yield "urldate", _date(of.accessed)
    yield "langid", escaped(row.language or "")
    yield "keywords", escaped(", ".join(row.tags))
    yield "note", escaped("; ".join(f"Quotes: {each.words}" for each in of.quoted))


def _author(person: Person) -> str:
    if person.literal:
        return f"{{{escaped(person.literal)}}}"
    family = f"{person.particle} {escaped(person.family)}".strip()
    parts = [_grouped(family), escaped(person.suffix), _grouped(escaped(person.given))]
    return ", ".join(part for part in parts if part)


def _grouped(text: str) -> str:
    """A part of a name in which "and" must not begin another author."""
    return f"{{{text}}}" if " and " in f" {text} " else text


def _date(parts: tuple[int, ...]) -> str:
    year, *rest = parts or ("",)
    return "-".join([f"{year:04}" if parts else "", *(f"{part:02}" for part in rest)])
