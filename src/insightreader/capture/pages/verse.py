"""Poems whose lines a page holds in elements of their own: they become stanzas of lines."""

from lxml.html import HtmlElement
from lxml.html.builder import E as BUILD

from insightreader.capture.markup_tree import EMBEDDED, collapsed, elements, has_blocks, tag_of
from insightreader.capture.pages.class_names import names_like
from insightreader.capture.pages.promotion import names_of

_POEM = names_like("poems?|poetry|verse|stanzas?|lyrics")
_FEWEST_LINES = 4
_LONGEST_LINE = 90


def join_verse(tree: HtmlElement) -> None:
    """Put lines of verse into a paragraph a stanza, below everything that is called a poem."""
    for holder in elements(tree, "div", "section", "blockquote", "article"):
        lines = list(holder)
        if _POEM.search(names_of(holder)) and _is_verse(holder, lines):
            _write(holder, lines)


def _is_verse(holder: HtmlElement, lines: list[HtmlElement]) -> bool:
    if collapsed(holder.text) or len(lines) < _FEWEST_LINES:
        return False
    return len({tag_of(line) for line in lines}) == 1 and all(map(_is_line, lines))


def _is_line(element: HtmlElement) -> bool:
    text = collapsed(element.text_content())
    has_break = bool(text) and element.find(".//br") is not None
    shows = element.get(EMBEDDED) is not None or element.find(".//img") is not None
    is_plain = tag_of(element) in {"div", "p", "span"} and not (shows or has_blocks(element))
    return is_plain and not has_break and len(text) <= _LONGEST_LINE and not collapsed(element.tail)


def _write(holder: HtmlElement, lines: list[HtmlElement]) -> None:
    stanza: HtmlElement | None = None
    for line in lines:
        holder.remove(line)
        if not collapsed(line.text_content()):
            stanza = None
            continue
        if stanza is None:
            stanza = BUILD("p")
            holder.append(stanza)
        else:
            stanza.append(BUILD("br"))
        line.tag, line.tail = "span", None
        line.attrib.clear()
        stanza.append(line)
