"""What a Word document's paragraph styles and list definitions mean."""

import re
from dataclasses import dataclass, replace

from lxml import etree

from insightreader.capture.formats.safe_xml import attribute, below, local

_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor"
    r"|başlık|заголовок|标题|標題|見出し|제목|عنوان|כותרת)\s*([1-9])",
    re.IGNORECASE,
)
"""Word keeps the English names of its own styles; other programs translate them."""
_TITLES = frozenset({"title", "titel", "titre", "título", "titolo", "название", "标题", "表題"})
_QUOTE = re.compile(r"quote|block\s*text|quotation", re.IGNORECASE)
_CODE = re.compile(
    r"html\s*preformatted|source\s*code|^code|preformatted|plain\s*text", re.IGNORECASE
)
_CAPTION = re.compile(r"^caption$", re.IGNORECASE)
_BULLETS = frozenset({"bullet", "none"})


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph is: "p", "h1" to "h6", "blockquote", "pre" or "figcaption"."""

    tag: str = "p"
    numbering: str | None = None
    level: int = 0


def first(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child of that name."""
    if element is None:
        return None
    return next((each for each in element if local(each) == name), None)


def value(element: etree._Element | None, name: str) -> str | None:
    """Return the ``val`` of the first child of that name."""
    child = first(element, name)
    return None if child is None else attribute(child, "val")


class Styles:
    """The paragraph styles of one document, by their ids."""

    def __init__(self, root: etree._Element | None) -> None:
        found = [] if root is None else below(root, "style")
        self._by_id = {attribute(each, "styleId"): each for each in found}

    def of(self, identity: str | None) -> Style:
        """Return what a style means, its parents asked where it doesn't say."""
        tag, numbering, level = "", None, 0
        for _ in range(20):
            style = self._by_id.get(identity)
            if style is None:
                break
            tag = tag or _tag_of(value(style, "name") or identity or "", style)
            numbers = first(first(style, "pPr"), "numPr")
            if numbering is None and numbers is not None:
                numbering = value(numbers, "numId")
                level = int_of(value(numbers, "ilvl"))
            identity = value(style, "basedOn")
        else:
            return Style()
        return Style(tag or _tag_of(identity or "", None) or "p", numbering, level)


def _tag_of(name: str, style: etree._Element | None) -> str:
    heading = _HEADING.search(name)
    if heading:
        return f"h{min(6, int(heading[1]))}"
    if name.lower() in _TITLES:
        return "h1"
    if name.lower() == "heading":
        # As Pages calls its only one.
        return "h2"
    for pattern, tag in ((_QUOTE, "blockquote"), (_CODE, "pre"), (_CAPTION, "figcaption")):
        if pattern.search(name):
            return tag
    outline = value(first(style, "pPr"), "outlineLvl") if style is not None else None
    level = int_of(outline, default=9)
    return f"h{min(6, level + 1)}" if level < 9 else ""


def outlined(style: Style, properties: etree._Element | None) -> Style:
    """Return a plain style as the heading that a paragraph's own properties make of it."""
    level = int_of(value(properties, "outlineLvl"), default=9)
    return replace(style, tag=f"h{min(6, level + 1)}") if style.tag == "p" and level < 9 else style


class Numbering:
    """Which lists of one document are numbered."""

    def __init__(self, root: etree._Element | None) -> None:
        elements = [] if root is None else list(root)
        abstract = {attribute(each, "abstractNumId"): each for each in elements
                    if local(each) == "abstractNum"}  # fmt: skip
        self._formats: dict[tuple[str | None, int], str] = {}
        for each in elements:
            if local(each) == "num":
                definition = abstract.get(value(each, "abstractNumId"))
                levels = [] if definition is None else below(definition, "lvl")
                for level in levels:
                    key = (attribute(each, "numId"), int_of(attribute(level, "ilvl")))
                    self._formats[key] = value(level, "numFmt") or "decimal"

    def tag(self, numbering: str, level: int) -> str:
        """Return "ol" or "ul" for a level of a list."""
        return "ul" if self._formats.get((numbering, level), "bullet") in _BULLETS else "ol"


def int_of(text: str | None, *, default: int = 0) -> int:
    """Return a small number that an attribute holds, or ``default``."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 4 else default
