"""Passages to the viewer's HTML, made for ``QTextDocument.setHtml`` of Qt 6.11.

The contract is ``docs/text-model.md``: one drawn block per passage, with the passage's text. The
outer ``div`` (class ``text``) keeps white space (Qt would fold U+3000 and its like), so none stands
between tags.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from html import escape
from itertools import pairwise

from insightreader.domain.text import BlockKind, Span, SpanKind
from insightreader.text.passage import Close, Item, Mark, Open, Passage, Picture
from insightreader.text.renderer import DEEPEST_QUOTE

_SPAN_TAGS = {
    SpanKind.LINK: "a",
    SpanKind.EMPHASIS: "em",
    SpanKind.STRONG: "strong",
    SpanKind.CODE: "code",
    SpanKind.SUPERSCRIPT: "sup",
    SpanKind.SUBSCRIPT: "sub",
    SpanKind.MARK: "mark",
    SpanKind.DELETED: "del",
    SpanKind.KEYBOARD: "kbd",
}
_CLASSES = {BlockKind.CAPTION: "caption", BlockKind.FOOTNOTE: "footnote"}
_TABLE = {"width": "100%", "cellpadding": "8"}
_HOLDERS = {"li", "dt", "dd", "td", "th"}
"""Containers that can hold a passage without an element of its own."""
_NO_SIZES: Mapping[str, tuple[int, int]] = {}


def draw(items: Iterable[Item], image_sizes: Mapping[str, tuple[int, int]] = _NO_SIZES) -> str:
    """Return the HTML of the items; sizes are (width, height) in pixels by the image's SHA-256."""
    drawing = _Drawing(image_sizes)
    for item in items:
        drawing.add(item)
    return f'<div class="text">{"".join(drawing.parts)}</div>'


class _Drawing:
    def __init__(self, image_sizes: Mapping[str, tuple[int, int]]) -> None:
        self.parts: list[str] = []
        self._image_sizes = image_sizes
        self._quotes = 0
        """Quotations opened since the innermost other container: each block draws them anew, since
        Qt marks only the first block of a ``blockquote`` as quoted."""
        self._outer_quotes: list[int] = []

    def add(self, item: Item) -> None:
        match item:
            case Passage():
                self._quoted(_passage(item, self._depth))
            case Picture():
                self._quoted(self._picture(item))
            case Open("blockquote"):
                self._quotes += 1
            case Close("blockquote"):
                self._quotes -= 1
            case Open("hr"):
                self.parts.append("<hr/>")
            case Open():
                self.parts.append("<blockquote>" * self._quotes + _start(item, self._depth))
                self._outer_quotes.append(self._quotes)
                self._quotes = 0
            case Close():
                self._quotes = self._outer_quotes.pop()
                self.parts.append(f"</{item.tag}>" + "</blockquote>" * self._quotes)

    @property
    def _depth(self) -> int:
        return self._quotes + sum(self._outer_quotes)

    def _quoted(self, html: str) -> None:
        self.parts.append("<blockquote>" * self._quotes + html + "</blockquote>" * self._quotes)

    def _picture(self, picture: Picture) -> str:
        if not picture.source:
            return ""
        size = self._image_sizes.get(picture.source.removeprefix("asset:"))
        measures = f' width="{size[0]}" height="{size[1]}"' if size else ""
        image = f'<img src="{escape(picture.source)}"{measures}/>'
        if picture.link:
            image = f'<a href="{escape(picture.link)}">{image}</a>'
        return f'<p class="image">{image}</p>'


def _start(container: Open, quotes: int) -> str:
    attributes = dict(container.attributes)
    if container.tag == "table":
        attributes |= _TABLE
    elif container.tag in _HOLDERS:
        attributes |= _classes(quotes=quotes)
    return _tag(container.tag, attributes)


def _passage(passage: Passage, quotes: int) -> str:
    inline = _inline(passage)
    if not passage.tag:
        return inline
    name = "alternative" if passage.is_alternative else _CLASSES.get(passage.kind, "")
    attributes = _classes(name, quotes=quotes)
    if passage.anchor:
        attributes["id"] = passage.anchor
    return f"{_tag(passage.tag, attributes)}{inline}</{passage.tag}>"


def _classes(name: str = "", *, quotes: int) -> dict[str, str]:
    depth = f"q{min(quotes, DEEPEST_QUOTE)}" if quotes else ""
    names = " ".join(each for each in (name, depth) if each)
    return {"class": names} if names else {}


def _tag(name: str, attributes: Mapping[str, str]) -> str:
    written = (f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{''.join(written)}>"


def _inline(passage: Passage) -> str:
    """Cut the text wherever markup begins or ends, and wrap each piece in all that covers it.

    Pieces rather than nested tags: spans may cross each other, and to Qt it is the same.
    """
    edges = {0, len(passage.text), *(mark.offset for mark in passage.marks)}
    for span in passage.spans:
        edges.update((span.start, span.end))
    coming = deque(passage.spans)
    covering: list[Span] = []
    parts = [_marks(passage.marks, 0)]
    for start, end in pairwise(sorted(edges)):
        while coming and coming[0].start <= start:
            covering.append(coming.popleft())
        covering = [span for span in covering if span.end > start]
        parts.extend((_styled(passage.text[start:end], covering), _marks(passage.marks, end)))
    return "".join(parts)


def _styled(text: str, covering: list[Span]) -> str:
    html = escape(text).replace("\n", "<br/>")
    for span in reversed(covering):
        html = _wrapped(html, span)
    return html


def _wrapped(html: str, span: Span) -> str:
    tag = _SPAN_TAGS[span.kind]
    target = f' href="{escape(span.target)}"' if span.kind is SpanKind.LINK else ""
    return f"<{tag}{target}>{html}</{tag}>"


def _marks(marks: tuple[Mark, ...], offset: int) -> str:
    return "".join(
        f'<sup><a href="#fn-{mark.number}">{mark.number}</a></sup>'
        for mark in marks
        if mark.offset == offset
    )
