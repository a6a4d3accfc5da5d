"""Posts as CSL-JSON, the format that reference managers share.

There is no field for "as quoted in": it is written in ``note`` for people, and in ``custom``.
Source: citation-style-language/schema, csl-data.json 1.0.2.
"""

import json
from collections.abc import Iterable, Iterator

from insightreader.domain.people import Person
from insightreader.interchange.bibliography.references import Reference

Item = dict[str, object]

_SOCIAL = ("linkedin.com", "x.com", "twitter.com", "facebook.com", "threads.net", "bsky.app")
"""Hosts whose texts CSL calls a "post" rather than an entry of a blog."""
OWN = "insightreader"


def document(references: Iterable[Reference]) -> Iterator[str]:
    """Yield a JSON list of items, in pieces."""
    yield "["
    for number, each in enumerate(references):
        yield ("," if number else "") + "\n" + json.dumps(item(each), ensure_ascii=False)
    yield "\n]\n"


def item(of: Reference) -> Item:
    """Return one post as a CSL item; fields that nothing is known for are left out."""
    row = of.details.row
    found: Item = {
        "id": of.key,
        "type": item_type(of),
        "title": row.title,
        "author": [name(each) for each in of.authors],
        "issued": _date(of.issued),
        "accessed": _date(of.accessed),
        "container-title": row.site,
        "URL": row.url,
        "language": row.language,
        "keyword": ", ".join(row.tags),
        "note": _note(of),
        "custom": {OWN: _own(of)},
    }
    return {key: value for key, value in found.items() if value}


def item_type(of: Reference) -> str:
    """Return CSL's word for what a post is."""
    if any(of.host == each or of.host.endswith("." + each) for each in _SOCIAL):
        return "post"
    return "post-weblog" if of.authors or of.issued else "webpage"


def name(person: Person) -> dict[str, str]:
    """Return a person as CSL's name variable."""
    parts = {
        "literal": person.literal,
        "family": person.family,
        "given": person.given,
        "non-dropping-particle": person.particle,
        "suffix": person.suffix,
    }
    return {key: value for key, value in parts.items() if value}


def _date(parts: tuple[int, ...]) -> Item | None:
    return {"date-parts": [list(parts)]} if parts else None


def _note(of: Reference) -> str:
    quoted = (f"{each.words}{f' (§ {each.block})' if each.block else ''}" for each in of.quoted)
    named = "; ".join(quoted)
    return f"Quotes: {named}" if named else ""


def _own(of: Reference) -> Item:
    """What a checker needs and CSL has no place for."""
    details = of.details
    found: Item = {"uid": details.row.uid, "capture-sha256": details.capture_sha256}
    if details.revision is not None:
        found["revision"] = details.revision.uid
    if of.quoted:
        found["quoted-in"] = [
            {"person": each.person, "work": each.work, "block": each.block} for each in of.quoted
        ]
    return found
