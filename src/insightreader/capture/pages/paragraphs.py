"""Every run of text in a block of its own: what a page leaves loose becomes paragraphs."""

import re
from collections.abc import Callable
from functools import partial
from itertools import islice

from lxml.html import HtmlElement
from lxml.html.builder import E as BUILD

from insightreader.capture.markup_tree import (
    BLOCKS,
    CONTAINERS,
    HEADINGS,
    collapsed,
    elements,
    has_blocks,
    is_block,
    remove,
    tag_of,
)
from insightreader.capture.pages.promotion import is_caption_place, is_credit

_CELL_BLOCKS = frozenset(
    {"div", "h1", "h2", "h3", "h4", "section", "article", "table", "blockquote"}
)
_LAYOUT_PARAGRAPHS = 3
_LAYOUT_SECTIONS = 4
_LAYOUT_BREAKS, _LAYOUT_LENGTH = 4, 400
_LONGEST_CREDIT = 160
_TABLE_PARTS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col")
_TEXT_SECTIONS = frozenset({"div", "section", "center", "address", "header", "footer", "nav"})


def repair_paragraphs(tree: HtmlElement) -> None:
    """Split, wrap and unwrap until leaves hold text and containers hold blocks only."""
    _unwrap_layout_tables(tree)
    _unwrap_layout_lists(tree)
    _unwrap_definitions(tree)
    _flatten_leaves(tree)
    _move_links_inside(tree)
    _unwrap_inline_around_blocks(tree)
    for container in elements(tree, *CONTAINERS):
        _wrap_loose_text(container)
    _name_captions(tree)
    _put_captions_last(tree)
    for paragraph in elements(tree, "p"):
        for wrapper in elements(paragraph, "font", "span", "small", "big"):
            if _has_paragraphs(wrapper):
                wrapper.drop_tag()
        _split_at_double_breaks(paragraph)
        _tighten_commas(paragraph)


def _unwrap_layout_tables(tree: HtmlElement) -> None:
    """A table that lays out a page is no table: its cells become sections."""
    for table in elements(tree, "table"):
        if table.getparent() is not None and _is_layout(table):
            for part in elements(table, *_TABLE_PARTS):
                if next(part.iterancestors("table"), table) is table or part is table:
                    part.tag = "div"
                    part.attrib.pop("colspan", None)


def _unwrap_layout_lists(tree: HtmlElement) -> None:
    """A list whose items are built of many sections holds posts; an item's own number goes."""
    for listing in elements(tree, "ul", "ol"):
        items = [item for item in listing if tag_of(item) == "li"]
        sections = sum(1 for item in items for _ in item.iter("div", "article"))
        needed = _LAYOUT_SECTIONS if len(items) > 1 else _LAYOUT_SECTIONS // 2
        if items and sections >= needed * len(items):
            for part in (listing, *items):
                part.tag = "div"
        elif tag_of(listing) == "ol":
            for number, item in enumerate(items, 1):
                _drop_number(item, str(number))


def _drop_number(item: HtmlElement, number: str) -> None:
    for part in item.iter("div", "span"):
        text = collapsed(part.text_content())
        if text and text.strip(".)") != number:
            return
        whole = collapsed(item.text_content())
        if text and whole != text:
            if whole.startswith(text):
                remove(part)
            return


def _is_layout(table: HtmlElement) -> bool:
    # Outer tables come first: one that is still inside another can't be written in Markdown.
    is_nested = next(table.iterancestors("table"), None) is not None
    if is_nested or table.get("role") == "presentation":
        return True
    cells = [cell for cell in table.iter("td", "th") if next(cell.iterancestors("table")) is table]
    if len(cells) <= 1 or any(tag_of(cell) == "th" for cell in cells):
        return len(cells) <= 1
    if any(map(is_caption_place, cells)) and table.find(".//img") is not None:
        return True
    return any(map(_is_section, cells))


def _is_section(cell: HtmlElement) -> bool:
    """Whether a cell holds what a page's section would: paragraphs, headings, running text."""
    if sum(1 for _ in cell.iter("br")) >= _LAYOUT_BREAKS and is_running_text(cell):
        return True
    if sum(1 for _ in cell.iter("p")) >= _LAYOUT_PARAGRAPHS:
        return True
    return any(tag_of(child) in _CELL_BLOCKS for child in cell.iterdescendants())


def _unwrap_definitions(tree: HtmlElement) -> None:
    """A definition of nothing is how some pages indent; Markdown would take what is before it."""
    for definitions in elements(tree, "dl"):
        first = next(definitions.iter("dt", "dd"), None)
        if first is not None and first.tag == "dd":
            for part in [definitions, *definitions.iter("dt", "dd", "dl")]:
                part.tag = "div"


def is_running_text(cell: HtmlElement) -> bool:
    """Tell whether a cell has more to say than any table's would."""
    return len(collapsed(cell.text_content())) >= _LAYOUT_LENGTH


def _flatten_leaves(tree: HtmlElement) -> None:
    """A heading, a term or a caption holds text only: blocks inside it become parts of its line."""
    for leaf in elements(tree, *HEADINGS, "dt", "figcaption", "summary", "caption", "pre"):
        for block in [item for item in leaf.iterdescendants() if is_block(item)]:
            block.tag = "span"
            block.tail = ("\n" if leaf.tag == "pre" else " ") + (block.tail or "")


def _move_links_inside(tree: HtmlElement) -> None:
    """A link round blocks becomes a link in each of them, as Markdown needs it."""
    for link in elements(tree, "a"):
        if not has_blocks(link):
            continue
        kept = {name: link.get(name, "") for name in ("href", "title") if link.get(name)}
        if "href" in kept:
            for block in [link, *(item for item in link.iterdescendants() if is_block(item))]:
                _wrap_runs(block, partial(BUILD, "a", **kept))
        link.tag = "div"
        link.attrib.clear()


def _unwrap_inline_around_blocks(tree: HtmlElement) -> None:
    """``<span><p>..</p></span>`` and custom elements that hold blocks are containers."""
    for element in [e for e in tree.iterdescendants() if tag_of(e)]:
        if tag_of(element) not in BLOCKS and has_blocks(element):
            if "-" in tag_of(element):
                # A custom element's name says what it is for, as a class would.
                element.set("class", f"{element.tag} {element.get('class') or ''}".strip())
            element.tag = "div"
    for paragraph in elements(tree, "p"):
        if has_blocks(paragraph):
            paragraph.tag = "div"


def _wrap_loose_text(container: HtmlElement) -> None:
    """Put text beside blocks into paragraphs; a section of text alone becomes one."""
    is_text = tag_of(container) in _TEXT_SECTIONS and not any(map(is_block, container))
    if is_text and not _has_paragraphs(container):
        container.tag = "p"
    else:
        _wrap_runs(container, partial(BUILD, "p"))


def _has_paragraphs(container: HtmlElement) -> bool:
    """Whether line breaks part a text; then its section stays, with its name."""
    breaks = container.iter("br")
    return any(
        not collapsed(one.tail)
        and (following := one.getnext()) is not None
        and tag_of(following) == "br"
        for one in breaks
    )


def _wrap_runs(container: HtmlElement, make: Callable[[], HtmlElement]) -> None:
    """Put each run of text and inline elements between blocks into an element of its own."""
    run: list[HtmlElement] = []
    text, container.text = container.text, None
    for child in [*container, None]:
        if child is not None and not is_block(child):
            run.append(child)
            continue
        if run or collapsed(text):
            wrapper = make()
            wrapper.text = text
            if child is None:
                container.append(wrapper)
            else:
                child.addprevious(wrapper)
            wrapper.extend(run)
        if child is not None:
            run, text, child.tail = [], child.tail, None


def _split_at_double_breaks(paragraph: HtmlElement) -> None:
    """Two line breaks in a row are how some pages write a new paragraph."""
    parts: list[tuple[str | None, list[HtmlElement]]] = [(paragraph.text, [])]
    breaks, tail = 0, None
    for child in paragraph:
        is_next = tag_of(child) == "br" and (not breaks or not collapsed(tail))
        breaks = breaks + 1 if is_next else int(tag_of(child) == "br")
        tail = child.tail
        if breaks < 2:
            parts[-1][1].append(child)
            continue
        if breaks == 2:
            parts[-1][1].pop()
        parts.append((child.tail, []))
    if len(parts) == 1:
        return
    fresh = paragraph
    for text, children in parts:
        if not children and not collapsed(text):
            continue
        fresh = BUILD("p")
        fresh.text = text
        paragraph.addprevious(fresh)
        fresh.extend(children)
    fresh.tail = paragraph.tail
    parent = paragraph.getparent()
    assert parent is not None
    parent.remove(paragraph)


def _name_captions(tree: HtmlElement) -> None:
    """What a page's names call a caption is one, whatever the element."""
    for paragraph in elements(tree, "p"):
        parent = paragraph.getparent()
        # Counting a long page's children for each of them would take quadratic time.
        has_many = parent is None or next(islice(parent, 2, None), None) is not None
        holders = [paragraph] if parent is None or has_many else [paragraph, parent]
        if any(map(is_caption_place, holders)) and paragraph.find(".//img") is None:
            paragraph.tag = "figcaption"


def _put_captions_last(tree: HtmlElement) -> None:
    """A figure's one caption stands under it, where it is known for a caption, with its credit."""
    for figure in elements(tree, "figure"):
        has_caption = figure.find(".//figcaption") is not None and figure.find(".//img") is not None
        for paragraph in elements(figure, "p"):
            text = collapsed(paragraph.text_content())
            if is_credit(text) or (has_caption and len(text) <= _LONGEST_CREDIT):
                paragraph.tag = "figcaption" if text else "p"
        captions = [child for child in figure.iter("figcaption") if collapsed(child.text_content())]
        for caption in captions:
            figure.append(caption)
        for caption in captions[1:]:
            _join(captions[0], caption)


def _join(first: HtmlElement, second: HtmlElement) -> None:
    """Put the words of one caption behind another's."""
    holder = BUILD("span")
    holder.text = second.text
    holder.extend(list(second))
    _append_space(first)
    first.append(holder)
    remove(second)


def _append_space(element: HtmlElement) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + " "
    else:
        element.text = (element.text or "") + " "


def _tighten_commas(paragraph: HtmlElement) -> None:
    """A mention's link may leave a space before the comma that follows it."""
    for link in paragraph.iter("a"):
        if link.tail and re.match(r" ,(?=\s)", link.tail):
            link.tail = link.tail[1:]
