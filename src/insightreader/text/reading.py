"""Sanitised HTML to passages, in reading order, without recursion: depth costs no stack."""

import re
from html.parser import HTMLParser

from insightreader.domain.text import BlockKind, SpanKind
from insightreader.text.draft import Draft
from insightreader.text.passage import Close, Item, Open, Passage, Picture

_SPANS = {
    "a": SpanKind.LINK,
    "em": SpanKind.EMPHASIS,
    "strong": SpanKind.STRONG,
    "code": SpanKind.CODE,
    "sup": SpanKind.SUPERSCRIPT,
    "sub": SpanKind.SUBSCRIPT,
    "mark": SpanKind.MARK,
    "del": SpanKind.DELETED,
    "kbd": SpanKind.KEYBOARD,
}
_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "dt": BlockKind.TERM,
    "dd": BlockKind.DEFINITION,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
}
_HOLDERS = _KINDS.keys() - {"blockquote"}
_CONTAINERS = {*_KINDS, "ul", "ol", "dl", "table", "thead", "tbody", "tr"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_OWN_BLOCKS = {"p", "pre", *_HEADINGS}
_TARGET = re.compile(r"(?:https?:|mailto:|#).+", re.IGNORECASE | re.DOTALL)
_ASSET = re.compile(r"asset:[0-9a-f]{64}")


def read_items(html: str) -> list[Item]:
    """Return the passages, pictures and containers of HTML that ``sanitised_html`` made."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.finished()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._items: list[Item] = []
        self._containers: list[str] = []
        self._list_depth = 0
        self._in_notes = False
        self._notes = 0
        self._block = ""
        self._draft: Draft | None = None
        self._links: list[str] = []
        self._spans: list[tuple[SpanKind, str]] = []
        self._pictures: list[Item] = []
        """What stands after the block that is being read."""
        self._reads_mark = self._skips = False

    def finished(self) -> list[Item]:
        self._flush()
        return self._items

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _CONTAINERS or tag in _OWN_BLOCKS:
            self._start_block(tag, attributes)
        elif tag == "a":
            self._start_anchor(attributes)
        elif tag in _SPANS:
            self._start_span(_SPANS[tag])
        elif tag == "br":
            self._current().add_break()
        elif tag == "img":
            self._add_picture(attributes)
        elif tag == "hr":
            self._flush()
            self._items.append(Open("hr"))
        elif tag == "div" and attributes.get("class") == "footnote":
            self._flush()
            self._in_notes = True

    def handle_endtag(self, tag: str) -> None:
        if tag in _CONTAINERS or tag in _OWN_BLOCKS:
            self._end_block(tag)
        elif tag == "a" and (self._reads_mark or self._skips):
            self._reads_mark = self._skips = False
        elif tag in _SPANS:
            self._end_span(_SPANS[tag])

    def handle_data(self, data: str) -> None:
        if self._reads_mark:
            self._current().add_mark(int(data) if data.isdecimal() else 0)
        elif not self._skips and (self._draft is not None or not data.isspace()):
            self._current().add(data)

    def _start_block(self, tag: str, attributes: dict[str, str]) -> None:
        self._flush()
        if tag in _OWN_BLOCKS:
            self._block = tag
            return
        self._containers.append(tag)
        self._list_depth += tag in {"ul", "ol"}
        kept = {name: value for name, value in attributes.items() if name in {"start", "align"}}
        if self._in_notes and tag == "li" and self._list_depth == 1:
            self._notes += 1
            kept["id"] = f"fn-{self._notes}"
        self._items.append(Open(tag, tuple(kept.items())))

    def _end_block(self, tag: str) -> None:
        self._flush()
        self._block = ""
        if tag in _CONTAINERS:
            self._list_depth -= tag in {"ul", "ol"}
            self._containers.pop()
            self._items.append(Close(tag))

    def _start_anchor(self, attributes: dict[str, str]) -> None:
        role = attributes.get("class")
        self._reads_mark = role == "footnote-ref"
        self._skips = role == "footnote-backref"
        if not role:
            href = attributes.get("href", "").strip()
            self._start_span(SpanKind.LINK, href if _TARGET.fullmatch(href) else "")

    def _start_span(self, kind: SpanKind, target: str = "") -> None:
        if self._block == "pre":
            return
        self._spans.append((kind, target))
        if self._draft is not None:
            self._draft.open_span(kind, target)

    def _end_span(self, kind: SpanKind) -> None:
        for index in range(len(self._spans) - 1, -1, -1):
            if self._spans[index][0] is kind:
                del self._spans[index]
                break
        if self._draft is not None:
            self._draft.close_span(kind)

    def _add_picture(self, attributes: dict[str, str]) -> None:
        links = [target for kind, target in self._spans if kind is SpanKind.LINK]
        source = attributes.get("src", "")
        picture = Picture(source if _ASSET.fullmatch(source) else "", links[-1] if links else "")
        waiting: list[Item] = [picture]
        alternative = Draft(BlockKind.CAPTION)
        alternative.add(attributes.get("alt", ""))
        words = alternative.finish()
        if words is not None:
            waiting.append(Passage(BlockKind.CAPTION, words.text, is_alternative=True))
        # In the midst of a sentence a picture stands after it, so that the sentence stays whole.
        if self._draft is not None and self._draft.has_text:
            self._pictures.extend(waiting)
        else:
            self._items.extend(waiting)

    def _current(self) -> Draft:
        if self._draft is None:
            kind, level = self._kind()
            # An item or cell draws its first text; what follows needs an element of its own.
            previous = self._items[-1] if self._items else None
            own = "" if isinstance(previous, Open) and previous.tag in _HOLDERS else "p"
            self._draft = Draft(kind, level=level, tag=self._block or own)
            for span in self._spans:
                self._draft.open_span(*span)
        return self._draft

    def _kind(self) -> tuple[BlockKind, int]:
        container = next((c for c in reversed(self._containers) if c in _KINDS), "")
        kind = _KINDS.get(container, BlockKind.PARAGRAPH)
        if self._block == "pre":
            return BlockKind.CODE, 0
        if kind is BlockKind.TABLE_CELL:
            return kind, 0
        if self._in_notes:
            return BlockKind.FOOTNOTE, 0
        if self._block in _HEADINGS:
            return BlockKind.HEADING, int(self._block[1])
        return kind, self._list_depth if kind is BlockKind.LIST_ITEM else 0

    def _flush(self) -> None:
        passage = self._draft.finish() if self._draft is not None else None
        self._draft = None
        if passage is not None:
            self._items.append(passage)
        self._items.extend(self._pictures)
        self._pictures.clear()
