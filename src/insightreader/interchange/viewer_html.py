"""The viewer's HTML, rebuilt from an allow-list: nothing of a stored drawing is taken on trust.

What a drawing may hold is the contract of ``docs/text-model.md``.
"""

import re
from collections.abc import Iterable, Mapping
from html import escape
from html.parser import HTMLParser
from typing import Protocol

_VOID = {"br", "hr", "img"}
_TAGS = {
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "div"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    *("a", "em", "strong", "sup", "sub", "mark", "del", "kbd"),
    *_VOID,
}
_HEADING = re.compile(r"h[1-6]")
_CLASSES = {"image", "caption", "alternative", "footnote"}
_ALIGNMENTS = {"left", "right", "center"}
_TARGET = re.compile(r"(?:https?://|mailto:)[^\s<>]+", re.IGNORECASE)
_SIMPLE = re.compile(r"[^<>]*")
_ATTRIBUTES = {
    "id": _SIMPLE,
    "class": re.compile(r"[a-z0-9 -]*"),
    "href": re.compile(r"(?![a-z][a-z0-9+.-]*:|\s)[^<>]*|(?:https?|mailto):[^<>]*", re.IGNORECASE),
    "src": re.compile(r"asset:[0-9a-f]{64}"),
    **dict.fromkeys(("width", "height", "cellpadding"), re.compile(r"\d{1,6}%?")),
    "align": re.compile("left|right|center"),
    "start": re.compile(r"-?\d{1,10}"),
}
_NUMBER = re.compile(r"\d{1,6}")


class NotViewerHtml(ValueError):
    """HTML that isn't the drawing of its reading text, or holds what no drawing does."""


class Words(Protocol):
    """Writes the text between the elements, and knows what it has to be."""

    def said(self, run: str) -> str:
        """Return a run of characters as HTML. Raises NotViewerHtml for others than expected."""

    def line_end(self) -> None:
        """A line ends inside a block. Raises NotViewerHtml where none does."""

    def references(self) -> str:
        """Return links that are to follow what was said since the last call."""

    def end(self) -> None:
        """Raise NotViewerHtml unless everything was said."""


class AnyWords:
    """Takes any text as it comes."""

    def said(self, run: str) -> str:
        """Return the run, escaped."""
        return escape(run)

    def line_end(self) -> None:
        """Lines may end anywhere."""

    def references(self) -> str:
        """There are none."""
        return ""

    def end(self) -> None:
        """Nothing is missing."""


def rebuilt(
    html: str, words: Words, *, prefix: str = "", pictures: Mapping[str, str] | None = None
) -> str:
    """Return a drawing rebuilt. ``prefix`` goes before every id; ``pictures`` gives addresses by
    ``asset:`` name, and a picture without one is left out. Raises NotViewerHtml.
    """
    walk = _Walk(words, prefix=prefix, pictures=pictures or {})
    walk.feed(html)
    walk.close()
    return walk.finished()


class _Walk(HTMLParser):
    """Rebuilds the drawing tag by tag."""

    def __init__(self, words: Words, *, prefix: str, pictures: Mapping[str, str]) -> None:
        super().__init__(convert_charrefs=True)
        self._words = words
        self._prefix = prefix
        self._pictures = pictures
        self._parts: list[str] = []
        self._open: list[str] = []
        self._footnote_mark = False

    def finished(self) -> str:
        """Return the HTML. Raises NotViewerHtml where something is left open or unsaid."""
        if self._open:
            raise NotViewerHtml(f"{self._open[-1]} is left open")
        self._words.end()
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write an element's start with the attributes that are known to be harmless."""
        if tag not in _TAGS:
            raise NotViewerHtml(f"an element {tag}")
        given = {name: value or "" for name, value in attrs}
        _check_attributes(given)
        if tag == "br":
            self._words.line_end()
        if tag == "img":
            self._parts.append(self._picture(given))
            return
        if tag == "a":
            self._footnote_mark = given.get("href", "").startswith("#fn-")
        written = "".join(
            f' {name}="{escape(value)}"' for name, value in self._attributes(tag, given)
        )
        self._parts.append(f"<{_ranked(tag)}{written}>")
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Only void elements end where they start."""
        if tag not in _VOID:
            raise NotViewerHtml(f"an empty {tag}")
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element."""
        if not self._open or self._open.pop() != tag:
            raise NotViewerHtml(f"{tag} ends before it starts")
        if tag == "a":
            self._footnote_mark = False
        self._parts.append(f"</{_ranked(tag)}>")
        self._refer()

    def handle_data(self, data: str) -> None:
        """Write text; a footnote's mark is no part of the reading text."""
        self._parts.append(escape(data) if self._footnote_mark else self._words.said(data))
        self._refer()

    def _refer(self) -> None:
        # A link can't stand inside another one.
        if "a" not in self._open:
            self._parts.append(self._words.references())

    def handle_comment(self, data: str) -> None:
        """No drawing has comments."""
        raise NotViewerHtml(f"a comment of {len(data)} characters")

    def handle_decl(self, decl: str) -> None:
        """No drawing has declarations."""
        raise NotViewerHtml(f"a declaration of {len(decl)} characters")

    def unknown_decl(self, data: str) -> None:
        """No drawing has marked sections."""
        raise NotViewerHtml(f"a marked section of {len(data)} characters")

    def handle_pi(self, data: str) -> None:
        """No drawing has processing instructions."""
        raise NotViewerHtml(f"an instruction of {len(data)} characters")

    def _attributes(self, tag: str, given: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        if "id" in given:
            yield "id", self._prefix + given["id"]
        kept = [name for name in given.get("class", "").split() if name in _CLASSES]
        if kept:
            yield "class", " ".join(kept)
        if tag in ("td", "th") and given.get("align") in _ALIGNMENTS:
            yield "class", given["align"]
        if tag == "ol" and _NUMBER.fullmatch(given.get("start", "")):
            yield "start", given["start"]
        if tag == "a":
            yield from self._link(given.get("href", ""))

    def _link(self, target: str) -> Iterable[tuple[str, str]]:
        if target.startswith("#"):
            yield "href", f"#{self._prefix}{target[1:]}"
        elif _TARGET.fullmatch(target):
            yield "href", target
            yield "rel", "noopener noreferrer"

    def _picture(self, given: Mapping[str, str]) -> str:
        address = self._pictures.get(given.get("src", ""))
        if address is None:
            return ""
        sizes = "".join(
            f' {name}="{given[name]}"'
            for name in ("width", "height")
            if _NUMBER.fullmatch(given.get(name, ""))
        )
        return f'<img src="{escape(address)}" alt=""{sizes}>'


def _check_attributes(given: Mapping[str, str]) -> None:
    """Raise NotViewerHtml for what could act or reach out, though it would not be written."""
    for name, value in given.items():
        allowed = _ATTRIBUTES.get(name)
        if allowed is None or not allowed.fullmatch(value):
            raise NotViewerHtml(f"an attribute {name}")


def _ranked(tag: str) -> str:
    """Headings of a post stand below the page's and the post's own title."""
    return f"h{min(int(tag[1]) + 2, 6)}" if _HEADING.fullmatch(tag) else tag
