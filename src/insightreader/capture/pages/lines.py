"""Text whose line ends the page shows as they are: they become breaks, and lists where they list.

Posts of social networks come as one element of plain lines, with a style that keeps them.
"""

import re

from lxml.html import HtmlElement
from lxml.html.builder import E as BUILD

from insightreader.capture.markup_tree import collapsed, is_block, tag_of

_KEPT_BY_STYLE = re.compile(r"white-space\s*:\s*(?:pre-wrap|pre-line|break-spaces)", re.IGNORECASE)
_KEPT_BY_NAME = frozenset({"whitespace-pre-wrap", "whitespace-pre-line", "whitespace-break-spaces"})
_MAY_KEEP = (
    ".//*[contains(@class, 'whitespace-') or contains("
    "translate(@style, 'WHITESPAC', 'whitespac'), 'white-space')]"
)
_BLANK_LINE = re.compile(r"\n[ \t\u3000]*\n")
_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»“)\]」』）]*$")
_SHORTEST_PART = 20
_NUMBERED = re.compile(r"\s*(\d{1,3})[.)]\s+(?=\S)")
_BULLETED = re.compile(r"\s*[-*•‣▪◦–]\s+(?=\S)")


def repair_line_ends(tree: HtmlElement) -> None:
    """Write the line ends that a style keeps as elements, below ``tree``."""
    for element in tree.xpath(_MAY_KEEP):
        if _keeps_lines(element) and "\n" in "".join(element.itertext()).strip():
            _write_lines(element)
    for paragraph in tree.iter("p", "div"):
        if len(paragraph) == 0 and _BLANK_LINE.search((paragraph.text or "").strip()):
            _part_at_blank_lines(paragraph)


def _part_at_blank_lines(paragraph: HtmlElement) -> None:
    """Where each part is a sentence or more, a style sheet keeps the lines; nobody types so."""
    parts = [collapsed(part) for part in _BLANK_LINE.split((paragraph.text or "").strip())]
    if all(len(part) >= _SHORTEST_PART and _SENTENCE.search(part) for part in parts):
        paragraph.text = None
        paragraph.tag = "div"
        paragraph.extend(BUILD("p", part) for part in parts)


def _keeps_lines(element: HtmlElement) -> bool:
    if tag_of(element) in {"pre", "code", "textarea"} or any(map(is_block, element)):
        return False
    names = set((element.get("class") or "").split())
    return bool(names & _KEPT_BY_NAME or _KEPT_BY_STYLE.search(element.get("style") or ""))


def _write_lines(element: HtmlElement) -> None:
    """Put a ``br`` for each line end; where lines of text alone number themselves, a list."""
    if len(element):
        for part in list(element.iter()):
            if part is not element:
                _break_tail(part)
            _break_text(part)
        return
    lines = (element.text or "").strip("\n").split("\n")
    element.text = None
    element.tag = "div" if tag_of(element) == "p" else element.tag
    for group in _groups(lines):
        element.append(group)


def _groups(lines: list[str]) -> list[HtmlElement]:
    """Paragraphs between blank lines, and runs of two or more listed lines as lists."""
    found: list[HtmlElement] = []
    paragraph: list[str] = []
    place = 0
    while place < len(lines):
        run = _listed(lines, place)
        if run or not lines[place].strip():
            found += _paragraph(paragraph)
            paragraph = []
        else:
            paragraph.append(lines[place])
        if run:
            kind = "ol" if _NUMBERED.match(lines[place]) else "ul"
            found.append(BUILD(kind, *(BUILD("li", item) for item in run)))
        place += len(run) or 1
    return found + _paragraph(paragraph)


def _paragraph(lines: list[str]) -> list[HtmlElement]:
    if not lines:
        return []
    made = BUILD("p", lines[0])
    for line in lines[1:]:
        end = BUILD("br")
        end.tail = line
        made.append(end)
    return [made]


def _listed(lines: list[str], start: int) -> list[str]:
    """The items that begin at a line: numbered from one in order, or with the same bullet."""
    items: list[str] = []
    for line in lines[start:]:
        number, bullet = _NUMBERED.match(line), _BULLETED.match(line)
        if number and int(number[1]) == len(items) + 1:
            items.append(line[number.end() :])
        elif bullet and bullet.group() == (_BULLETED.match(lines[start]) or bullet).group():
            items.append(line[bullet.end() :])
        else:
            break
    return items if len(items) > 1 else []


def _break_text(element: HtmlElement) -> None:
    first, *rest = (element.text or "").split("\n")
    if rest and collapsed(element.text):
        element.text = first
        start = BUILD("br")
        element.insert(0, start)
        start.tail = "\n".join(rest)
        _break_tail(start)


def _break_tail(element: HtmlElement) -> None:
    first, *rest = (element.tail or "").split("\n")
    if rest and element.getparent() is not None:
        element.tail = first
        last = element
        for line in rest:
            end = BUILD("br")
            end.tail, last_tail = line, last.tail
            # The text behind an element would go behind what is put after it.
            last.tail = None
            last.addnext(end)
            last.tail = last_tail
            last = end
