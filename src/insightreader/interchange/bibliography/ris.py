"""Posts as RIS, which every reference manager reads. Lines end as on Windows, as they all write."""

from collections.abc import Iterable, Iterator

from insightreader.interchange.bibliography.csl import item_type
from insightreader.interchange.bibliography.references import Reference

_TYPES = {"post": "ELEC", "post-weblog": "BLOG", "webpage": "ELEC"}


def document(references: Iterable[Reference]) -> Iterator[str]:
    """Yield all references, in pieces."""
    for each in references:
        yield "".join(f"{tag}  - {_line(value)}\r\n" for tag, value in _fields(each))
        yield "ER  - \r\n\r\n"


def _fields(of: Reference) -> Iterator[tuple[str, str]]:
    """Tags and values; the type must come first."""
    row = of.details.row
    yield "TY", _TYPES[item_type(of)]
    yield "ID", of.key
    yield "TI", row.title
    for person in of.authors:
        yield "AU", person.sorted_name
    optional = {
        "T2": row.site,
        "PY": str(of.issued[0]) if of.issued else "",
        "DA": _date(of.issued),
        "UR": row.url,
        "Y2": _date(of.accessed),
        "LA": row.language,
    }
    yield from ((tag, value) for tag, value in optional.items() if value)
    yield from (("KW", tag) for tag in row.tags)
    yield from (("N1", f"Quotes: {each.words}") for each in of.quoted)
    yield "N1", f"Capture SHA-256: {of.details.capture_sha256}"


def _date(parts: tuple[int, ...]) -> str:
    """Year, month, day and a season's name, with a stroke after each of the first three."""
    written = [f"{part:02}" for part in parts]
    return "/".join([*written, *[""] * (4 - len(written))]) if parts else ""


def _line(value: str) -> str:
    """A value on its one line: a break would begin another tag."""
    return " ".join(value.split())
