"""The citation styles that come with the program, as its citation processor can use them.

Two things that citeproc-py passes over are rewritten in memory; the files stay as published.
"""

from functools import cache
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING

from insightreader.base.resources import read_bytes

if TYPE_CHECKING:
    from lxml import etree

STYLES = MappingProxyType({
    "apa": "APA, 7th edition",
    "chicago": "Chicago, 18th edition, author and date",
    "harvard": "Harvard, Cite Them Right, 12th edition",
    "mla": "MLA, 9th edition",
    "vancouver": "Vancouver, NLM, by number",
})  # fmt: skip
"""Names of styles and what people call them."""
_CSL = "{http://purl.org/net/xbiblio/csl}"
_INITIALS = "initialize-with"


def style_file(name: str) -> BytesIO:
    """Return a style's XML. Raises KeyError for a name that isn't in ``STYLES``."""
    return BytesIO(_adapted(name))


@cache
def _adapted(name: str) -> bytes:
    if name not in STYLES:
        raise KeyError(name)
    # Loaded when a report is written, not at every start.
    from lxml import etree

    root = etree.fromstring(read_bytes(f"csl/{name}.csl"))
    _spell_names_out(root)
    _part_dates(root)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _spell_names_out(root: "etree._Element") -> None:
    """Take initials away where a style has them for some names only (``initialize="false"``)."""
    names = list(root.iter(f"{_CSL}name"))
    mark = root.get(_INITIALS)
    if mark is None or all(each.get("initialize") != "false" for each in names):
        return
    del root.attrib[_INITIALS]
    for each in names:
        if each.get("initialize") != "false" and each.get(_INITIALS) is None:
            each.set(_INITIALS, mark)


def _part_dates(root: "etree._Element") -> None:
    """Put a date's delimiter before each of its parts but the first."""
    for date in root.iter(f"{_CSL}date"):
        delimiter = date.get("delimiter")
        parts = date.findall(f"{_CSL}date-part")
        for part in parts[1:] if delimiter else ():
            if part.get("prefix") is None:
                part.set("prefix", str(delimiter))
