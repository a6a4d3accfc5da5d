"""Codebooks of REFI-QDA files, whatever program wrote them: trees of codes to dimensions."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from insightreader.domain.codes import Bearing
from insightreader.domain.foreign import ForeignCode, ForeignFile
from insightreader.interchange.importers.foreign_text import line, words, xml_root
from insightreader.interchange.paints import PAINTS
from insightreader.interchange.qda.codes import APPLIES, BEARS, EXCLUDES

if TYPE_CHECKING:
    from lxml import etree

LOOSE = "Codes"
"""The dimension of codes that stand in no group."""
Applied = dict[str, tuple[str, str]]
"""Dimension and name of a code, by its GUID."""


def read_codebook(data: bytes, into: ForeignFile) -> None:
    """Read a .qdc file. Raises FileUnusable."""
    read_codes(xml_root(data), into)


def read_codes(root: "etree._Element", into: ForeignFile) -> Applied:
    """Read all codes below an element; return what can be applied, by GUID.

    A code with codes below it becomes a dimension, and a code too if it can be applied itself: some
    programs say so of every code.
    """
    tree = _Tree(into)
    for codes in root.iter("{*}Codes"):
        for top in codes.iterchildren("{*}Code"):
            tree.add_top(top)
    return tree.applied


def guid_of(element: "etree._Element", name: str = "guid") -> str:
    """Return a GUID as it is compared: small letters, no braces."""
    return (element.get(name) or "").strip("{} ").lower()


class _Tree:
    """The codes met so far. A name is used once in a dimension, however deep it stands."""

    def __init__(self, into: ForeignFile) -> None:
        self._into = into
        self.applied: Applied = {}
        self._names: set[tuple[str, str]] = set()

    def add_top(self, code: "etree._Element") -> None:
        name = line(code.get("name")) or LOOSE
        children = list(code.iterchildren("{*}Code"))
        if not children:
            self._add(code, LOOSE, None)
            return
        self._into.dimensions.setdefault(name, "")
        if not _is_codable(code):
            self._into.dimensions[name] = words(_text(code))
        parent = self._add(code, name, None) if _is_codable(code) and _describes(code) else None
        if parent is None:
            # A use of the group itself still has somewhere to go.
            self.applied[guid_of(code)] = (name, name)
        for child in children:
            self._add_all(child, name, parent)

    def _add_all(self, code: "etree._Element", dimension: str, parent: str | None) -> None:
        name = self._add(code, dimension, parent)
        for child in code.iterchildren("{*}Code"):
            self._add_all(child, dimension, name)

    def _add(self, code: "etree._Element", dimension: str, parent: str | None) -> str:
        name = self._free(dimension, line(code.get("name")) or "?", parent)
        self.applied[guid_of(code)] = (dimension, name)
        parts = dict(_parts(words(_text(code))))
        bearing = parts.get(BEARS, "").strip()
        self._into.codes.append(
            ForeignCode(
                dimension,
                name,
                parent,
                nearest_paint(code.get("color")),
                parts.get("", ""),
                parts.get(APPLIES, ""),
                parts.get(EXCLUDES, ""),
                bearing if bearing in set(Bearing) else "",
            )
        )
        return name

    def _free(self, dimension: str, name: str, parent: str | None) -> str:
        wanted = name
        if (dimension, name.casefold()) in self._names and parent:
            wanted = f"{parent} – {name}"
        number = 1
        while (dimension, wanted.casefold()) in self._names:
            number += 1
            wanted = f"{name} {number}"
        self._names.add((dimension, wanted.casefold()))
        return wanted


def nearest_paint(colour: str | None) -> str:
    """Return the name of our colour that is nearest to "#RRGGBB" or "#RGB"; "" for neither."""
    given = _channels(colour or "")
    if given is None:
        return ""

    def distance(name: str) -> int:
        paint = _channels(PAINTS[name]) or given
        return sum((one - other) ** 2 for one, other in zip(given, paint, strict=True))

    return min(PAINTS, key=distance)


def _channels(colour: str) -> tuple[int, ...] | None:
    digits = colour.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(each * 2 for each in digits)
    try:
        return tuple(bytes.fromhex(digits)) if len(digits) == 6 else None
    except ValueError:
        return None


def _is_codable(code: "etree._Element") -> bool:
    return (code.get("isCodable") or "true").strip().lower() in ("true", "1")


def _describes(code: "etree._Element") -> bool:
    """Whether a group has words of its own, and so is more than a heading."""
    return bool(_text(code).strip())


def _text(code: "etree._Element") -> str:
    found = code.find("{*}Description")
    return "" if found is None else "".join(map(str, found.itertext()))


def _parts(description: str) -> Iterator[tuple[str, str]]:
    """A description's parts by how they begin; those of other programs have one, which is all."""
    name, held = "", list[str]()
    for each in description.split("\n"):
        begin = next((mark for mark in (APPLIES, EXCLUDES, BEARS) if each.startswith(mark)), None)
        if begin is not None:
            yield name, "\n".join(held).strip()
            name, held = begin, [each.removeprefix(begin)]
        else:
            held.append(each)
    yield name, "\n".join(held).strip()
