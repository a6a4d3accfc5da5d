"""Headings of books whose makers write them as paragraphs: LibreOffice's own export is one.

They are told by the table of contents, which names the first line of a chapter, and by the style
sheet, where they are larger than the text. A book that has a heading is left as it is.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from lxml.html import HtmlElement

from insightreader.capture.formats.bounded_zip import BoundedZip, beside
from insightreader.capture.formats.safe_xml import attribute, below, parse_xml, whole_text
from insightreader.capture.markup_tree import HEADINGS, collapsed, tag_of
from insightreader.domain.errors import NothingToRead

_RULE = re.compile(r"(?:\A|(?<=[{}]))(?P<names>[^{}]++)\{(?P<body>[^{}]*+)\}")
_CLASS = re.compile(r"\.([\w-]+)\s*(?:,|$)")
_SIZE = re.compile(r"font-size\s*:\s*(?P<number>\d{1,3}(?:\.\d+)?)\s*(?P<unit>pt|px|em|rem|%)")
_POINTS = {"pt": 1.0, "px": 0.75, "em": 12.0, "rem": 12.0, "%": 0.12}
_TEXT_POINTS = 12.0
_LARGER = 1.12
_LONGEST = 160
_LOWEST = 6
_LONGEST_SHEET = 400_000


def name_headings(
    bodies: Mapping[str, HtmlElement], archive: BoundedZip, *, contents: Sequence[str]
) -> None:
    """Make headings of what a book shows as such, in the chapters' bodies by their names.

    ``contents`` are the members that may hold the table of contents.
    """
    every = [element for body in bodies.values() for element in body.iter()]
    if any(tag_of(element) in HEADINGS for element in every):
        return
    sizes = _sizes(archive)
    lines = [element for element in every if tag_of(element) == "p"]
    points = {line: _points(line, sizes) for line in lines}
    text = Counter[float]()
    for line in lines:
        text[points[line]] += len(line.text_content())
    usual = max(text, key=lambda size: text[size], default=_TEXT_POINTS)
    larger = sorted({each for each in text if each >= usual * _LARGER}, reverse=True)
    for line in lines:
        if points[line] in larger and 0 < len(collapsed(line.text_content())) <= _LONGEST:
            line.tag = f"h{min(_LOWEST, larger.index(points[line]) + 1)}"
    for name, label in _labels(archive, contents).items():
        _name_first(bodies.get(name), label)


def _name_first(body: HtmlElement | None, label: str) -> None:
    """Make a chapter's first line a heading where the contents say the same."""
    lines = body.iter("p", *HEADINGS) if body is not None else iter(())
    first = next((line for line in lines if collapsed(line.text_content())), None)
    if first is not None and tag_of(first) == "p" and collapsed(first.text_content()) == label:
        first.tag = "h1"


def _points(line: HtmlElement, sizes: Mapping[str, float]) -> float:
    """The size that most of a line's letters have."""
    own = _size_of(line, sizes) or _TEXT_POINTS
    bare = len(line.text or "") + sum(len(part.tail or "") for part in line)
    found = Counter[float]({own: bare})
    for part in line.iter("span"):
        found[_size_of(part, sizes) or own] += len(part.text or "")
    return max(found, key=lambda size: found[size])


def _size_of(element: HtmlElement, sizes: Mapping[str, float]) -> float | None:
    names = (element.get("class") or "").split()
    return next((sizes[name] for name in names if name in sizes), None)


def _sizes(archive: BoundedZip) -> dict[str, float]:
    """The sizes of letters that the style sheets give to classes, in points."""
    found: dict[str, float] = {}
    for name in archive.names():
        sheet = archive.find(name) if name.endswith(".css") else None
        for rule in _RULE.finditer((sheet or b"")[:_LONGEST_SHEET].decode("utf-8", "replace")):
            size = _SIZE.search(rule["body"])
            if size is not None:
                points = float(size["number"]) * _POINTS[size["unit"]]
                found |= dict.fromkeys(_CLASS.findall(rule["names"].strip()), points)
    return found


def _labels(archive: BoundedZip, contents: Iterable[str]) -> dict[str, str]:
    """What the contents call each chapter, by its member's name."""
    found: dict[str, str] = {}
    for name in contents:
        data = archive.find(name)
        try:
            root = parse_xml(data) if data is not None else None
        except NothingToRead:
            continue
        for point in [] if root is None else below(root, "navPoint"):
            target = next(iter(below(point, "content")), None)
            label = next(iter(below(point, "navLabel")), None)
            if target is not None and label is not None:
                place = beside(name, attribute(target, "src") or "")
                found.setdefault(place, collapsed(whole_text(label)))
        for link in [] if root is None else below(root, "a"):
            place = beside(name, attribute(link, "href") or "")
            found.setdefault(place, collapsed(whole_text(link)))
    return found
