"""The lines of ``key: value`` between two rules that many Markdown files begin with.

The part of YAML that blogs use: plain and quoted values, and lists. What isn't that is left in the
text, so that nothing is lost.
"""

import re
from collections.abc import Mapping

from insightreader.capture.dates import iso_date
from insightreader.capture.page_addresses import web_address
from insightreader.domain.cleaned import FieldSource, Metadata

_BLOCK = re.compile(
    r"\A(?:---|\+\+\+)[ \t]*\n(?P<body>.*?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_PAIR = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40})\s*[:=]\s*(?P<value>.*)")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)")
_LONGEST = 20_000


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the fields by key in lower case, lists joined by commas, and the text after them."""
    match = _BLOCK.match(text[:_LONGEST])
    if match is None:
        return {}, text
    fields: dict[str, str] = {}
    key = ""
    for line in match["body"].split("\n"):
        pair, item = _PAIR.match(line), _ITEM.match(line)
        if pair:
            key = pair["key"].lower()
            fields.setdefault(key, _value(pair["value"]))
        elif item and key:
            fields[key] = ", ".join(part for part in (fields[key], _value(item["value"])) if part)
        elif line.strip() and not line.startswith((" ", "\t", "#")):
            return {}, text
    return fields, text[match.end() :]


def metadata_of(fields: Mapping[str, str], *, captured_url: str | None) -> Metadata:
    """Return what front matter says, each field's source being the capture itself."""
    found = {
        "title": _first(fields, "title"),
        "author": _first(fields, "author", "authors", "by", "creator"),
        "site": _first(fields, "site", "site_name", "publication", "publisher"),
        "url": web_address(_first(fields, "url", "source", "canonical_url", "canonical", "link"))
        or captured_url,
        "published": iso_date(_first(fields, "published", "date", "publishdate", "created")),
        "language": _first(fields, "lang", "language"),
    }
    values = {name: value for name, value in found.items() if value}
    return Metadata(**values, sources=dict.fromkeys(values, FieldSource.CAPTURE))


def _first(fields: Mapping[str, str], *keys: str) -> str | None:
    return next((fields[key] for key in keys if fields.get(key)), None)


def _value(written: str) -> str:
    value = written.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_value(part) for part in value[1:-1].split(",") if part.strip())
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        inner = value[1:-1]
        return inner.replace('\\"', '"') if value[0] == '"' else inner.replace("''", "'")
    return "" if value in {"|", ">", "null", "~"} else value
