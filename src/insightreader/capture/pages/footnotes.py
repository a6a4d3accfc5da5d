"""Footnotes: a mark that links to a note, and a note that links back, become one pair.

A mark becomes ``<sup class="fn-N">``; its note is taken out of its place and kept by its number, so
that it goes where the mark goes.
"""

import re

from lxml.html import HtmlElement
from lxml.html.builder import E as BUILD

from insightreader.capture.markup_tree import collapsed, remove, replace_with, tag_of

_MARK = re.compile(r"\[?\s*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})\s*\]?", re.IGNORECASE)
_LONGEST_NOTE = 6_000
_NOTE_HOLDERS = frozenset({"li", "p", "div", "dd", "section", "aside"})


def take_out_footnotes(tree: HtmlElement, page_url: str | None) -> dict[int, HtmlElement]:
    """Take a page's notes out of the tree; return them by the number that their marks carry."""
    _shorten_own_links(tree, page_url)
    for element in tree.xpath("//*[starts-with(@class, 'fn-')]"):
        del element.attrib["class"]
    targets = {
        element.get("id") or element.get("name"): element
        for element in tree.xpath("//*[@id or @name]")
    }
    notes: dict[int, HtmlElement] = {}
    numbers: dict[HtmlElement, int] = {}
    for link in list(tree.xpath("//a[starts-with(@href, '#')]")):
        note = _note_of(link, targets)
        if note is None:
            continue
        number = numbers.setdefault(note, len(numbers) + 1)
        notes[number] = note
        _number(link, number)
    for note in notes.values():
        _strip_back_links(note, targets)
        _take_out(note)
    return notes


def marks_in(tree: HtmlElement) -> list[int]:
    """Return the numbers of the footnote marks below ``tree``, in order, each once."""
    found: dict[int, None] = {}
    for mark in tree.iter("sup"):
        match = re.fullmatch(r"fn-(\d+)", mark.get("class") or "")
        if match:
            found[int(match.group(1))] = None
    return list(found)


def _shorten_own_links(tree: HtmlElement, page_url: str | None) -> None:
    """A link to a place in the page itself may carry the page's whole address."""
    if page_url is None:
        return
    own = page_url.partition("#")[0] + "#"
    for link in tree.iter("a"):
        href = link.get("href") or ""
        if href.startswith(own):
            link.set("href", href[len(own) - 1 :])


def _note_of(link: HtmlElement, targets: dict[str | None, HtmlElement]) -> HtmlElement | None:
    """The note that a mark links to: one that comes later and links back to the mark."""
    if not _MARK.fullmatch(collapsed("".join(link.itertext()))):
        return None
    target = targets.get((link.get("href") or "")[1:])
    if target is None:
        return None
    note = target
    while note is not None and tag_of(note) not in _NOTE_HOLDERS:
        note = note.getparent()
    if note is None or note in set(link.iterancestors()):
        return None
    own = {link.get("id"), link.get("name")}
    parent = link.getparent()
    if parent is not None:
        own |= {parent.get("id")} | {before.get("id") for before in parent.itersiblings("span")}
    before = link.getprevious()
    if before is not None and not collapsed(before.tail) and not collapsed(before.text_content()):
        own |= {before.get("id"), before.get("name")}
    back = {(a.get("href") or "")[1:] for a in note.iter("a") if (a.get("href") or "")[:1] == "#"}
    if not (back & (own - {None})):
        return None
    return note if len("".join(note.itertext())) <= _LONGEST_NOTE else None


def _number(link: HtmlElement, number: int) -> None:
    mark = BUILD("sup")
    mark.set("class", f"fn-{number}")
    holder = link.getparent()
    text = collapsed("".join(link.itertext()))
    if (
        holder is not None
        and tag_of(holder) in {"sup", "span"}
        and collapsed("".join(holder.itertext())) == text
    ):
        replace_with(holder, mark)
    else:
        replace_with(link, mark)


def _take_out(note: HtmlElement) -> None:
    """Take a note out, and the list and the rule above it once they are empty."""
    parent = note.getparent()
    assert parent is not None
    tail, note.tail = note.tail, None
    parent.remove(note)
    parent.text = (parent.text or "") + (tail or "")
    while len(parent) == 0 and not collapsed(parent.text):
        above = parent.getparent()
        if above is None:
            return
        before = parent.getprevious()
        if before is not None and before.tag == "hr":
            above.remove(before)
        above.remove(parent)
        parent = above


def _strip_back_links(note: HtmlElement, targets: dict[str | None, HtmlElement]) -> None:
    for link in list(note.iter("a")):
        href = link.get("href") or ""
        text = collapsed("".join(link.itertext()))
        if href.startswith("#") and (len(text) <= 3 or not text.isalnum()) and href[1:] in targets:
            remove(link)
