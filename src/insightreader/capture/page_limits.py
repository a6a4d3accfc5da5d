"""Bounds on a page's markup, kept before any parser sees it.

Every HTML parser has inputs that stop it for minutes: elements nested by the thousand, one element
with 200,000 attributes, a paragraph of line breaks. One linear pass over the tags takes them out
and keeps all text.
"""

import re
from collections import Counter

MOST_MARKUP = 5 * 1024 * 1024
"""In characters, images that were moved out not counted."""
DEEPEST = 100
"""Containers nested deeper are unwrapped; paragraphs and marks inside lines have a little more."""
_ROOM_FOR_TEXT = 20
MOST_ELEMENTS = 150_000
DENSEST = 25_000
"""Elements that any page may have; a longer one may have more, as articles are made of words."""
_MARKUP_FOR_AN_ELEMENT = 40
_MEAN_DEPTH = 20
MOST_ATTRIBUTES = 500
MOST_BREAKS = 2_000
"""Line breaks in one block, beyond which they become spaces."""

# Quotes count only after an equals sign, as in the parsers; elsewhere they are part of a name.
_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)"""
    r"""(?P<rest>[^>=]*+(?:=\s*+(?:"[^"]*"|'[^']*')?+[^>=]*+)*+)>"""
)
_OPENS_TAG = re.compile(r"</?[a-zA-Z]|<!--")
_RAW_TEXT = frozenset({"script", "style"})
_ATTRIBUTE = re.compile(r"""[^\s=/>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?""")
_VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"),
        *("source", "track", "wbr"),
    }
)
# libxml2 takes these for elements that hold what follows them, to the end of the page.
_NOT_KNOWN_AS_VOID = frozenset({"source", "track"})
_GONE = frozenset({"embed", "wbr"})
_INLINE = frozenset(
    {
        *("a", "abbr", "b", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small"),
        *("span", "strong", "sub", "sup", "u"),
    }
)
_CONTAINERS = frozenset(
    {
        *("div", "section", "article", "main", "header", "footer", "nav", "aside", "form", "span"),
        *("ul", "ol", "li", "dl", "dd", "blockquote", "figure", "details", "center", "font"),
        *("table", "tbody", "thead", "tfoot", "tr", "td", "th", "fieldset", "noscript"),
    }
)
_CLOSES_ITSELF = frozenset({"p", "li", "dt", "dd", "option", "tr", "td", "th", "a"})
_LONG_TAG = 4_000


class PageTooLarge(ValueError):
    """A page with more markup or elements than the parsers may see."""


def bounded(html: str) -> str:
    """Return a page with nothing left that a parser could choke on; no text is lost.

    Raises PageTooLarge when there is too much of it altogether.
    """
    if len(html) > MOST_MARKUP:
        raise PageTooLarge("markup")
    return _Bounds(html).run()


class _Bounds:
    """One pass over the tags, with what is open: nearly, as parsers close some themselves."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._out: list[str] = []
        self._copied = 0
        self._elements = 0
        self._depths = 0
        dense = max(DENSEST, len(html) // _MARKUP_FOR_AN_ELEMENT)
        self._most = min(MOST_ELEMENTS, dense)
        self._open: list[tuple[str, bool]] = []
        self._count: Counter[str] = Counter()
        self._breaks = 0
        self._kept = 0
        self._closed_paragraph = False

    def run(self) -> str:
        """Return the page within bounds."""
        html, position = self._html, 0
        while (opening := _OPENS_TAG.search(html, position)) is not None:
            start = opening.start()
            if opening.group() == "<!--":
                position = self._after("-->", start)
                continue
            match = _TAG.match(html, start)
            if match is None:
                # A tag that never ends takes the rest of the page with it in every parser.
                self._put(start + _LONG_TAG, len(html), "")
                break
            self._judge(match)
            position = match.end()
            name = match["name"].lower()
            if name in _RAW_TEXT and not match["close"]:
                position = self._after(f"</{name}", position)
        self._out.append(html[self._copied :])
        return "".join(self._out)

    def _after(self, mark: str, start: int) -> int:
        """Return where ``mark`` begins, in any case; the page's end where it doesn't occur."""
        found = re.compile(re.escape(mark), re.IGNORECASE).search(self._html, start)
        return len(self._html) if found is None else found.start()

    def _put(self, start: int, end: int, text: str) -> None:
        """Let ``text`` stand in the place of ``start`` to ``end``."""
        if self._copied <= start <= end:
            self._out += (self._html[self._copied : start], text)
            self._copied = end

    def _judge(self, match: re.Match[str]) -> None:
        name = match["name"].lower()
        self._closed_paragraph = False
        if name in _GONE:
            self._put(match.start(), match.end(), "")
        elif name in _NOT_KNOWN_AS_VOID:
            self._put(match.start(), match.end(), "" if match["close"] else _closed(match))
        elif not self._stays(name, is_end=bool(match["close"])):
            self._put(match.start(), match.end(), " ")
        elif self._closed_paragraph:
            self._put(match.start(), match.start(), "</p>")
        elif len(match["rest"]) > _LONG_TAG:
            attributes = _ATTRIBUTE.findall(match["rest"])
            if len(attributes) > MOST_ATTRIBUTES:
                kept = " ".join(attributes[:MOST_ATTRIBUTES])
                self._put(match.start(), match.end(), f"<{match['name']} {kept}>")

    def _stays(self, name: str, *, is_end: bool) -> bool:
        if name not in _VOID and name not in _INLINE:
            self._breaks = 0
        if is_end:
            return self._end(name)
        self._elements += 1
        if self._elements > self._most or self._depths > self._most * _MEAN_DEPTH:
            raise PageTooLarge("elements")
        if name == "br":
            self._breaks += 1
            return self._breaks <= MOST_BREAKS
        return name in _VOID or self._start(name)

    def _start(self, name: str) -> bool:
        if name == "p":
            self._close_paragraph()
        elif name in _CLOSES_ITSELF and self._open and self._open[-1][0] == name:
            self._pop()
        room = 0 if name in _CONTAINERS else _ROOM_FOR_TEXT
        kept = self._kept < DEEPEST + room
        self._open.append((name, kept))
        self._count[name] += 1
        self._kept += kept
        self._depths += kept * self._kept
        return kept

    def _close_paragraph(self) -> None:
        """A paragraph ends where the next one begins, whatever was left open in it.

        Parsers that don't know that nest what follows, to the end of the page.
        """
        if not self._count["p"]:
            return
        for place in range(len(self._open) - 1, -1, -1):
            name, kept = self._open[place]
            if name == "p":
                while len(self._open) > place:
                    self._pop()
                self._closed_paragraph = kept
                return
            if name not in _INLINE:
                return

    def _end(self, name: str) -> bool:
        if not self._count[name]:
            return True
        while self._open:
            opened, kept = self._pop()
            if opened == name:
                return kept
        return True

    def _pop(self) -> tuple[str, bool]:
        opened = self._open.pop()
        self._count[opened[0]] -= 1
        self._kept -= opened[1]
        return opened


def _closed(match: re.Match[str]) -> str:
    return f"<{match['name']} {match['rest'].rstrip(' /')} />"
