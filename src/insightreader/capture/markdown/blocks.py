"""How blocks are written in Markdown."""

import re

from bs4 import Tag

from insightreader.capture.markdown.node import (
    BREAK,
    FOOTNOTE_CLASS,
    INDENT,
    TICKS,
    Node,
    indented,
    one_line,
)
from insightreader.text.escaping import guard_line_starts

_TIGHT_LIST = re.compile(r"\n\n(?=(?:-   |\d{1,9}\.\s))")


def write_paragraph(node: Node) -> str:
    """A paragraph; inside a cell or a heading it is a line."""
    lines = (one_line(line) for line in node.text.split(BREAK))
    text = BREAK.join(line for line in lines if line)
    if not text:
        return ""
    if "_inline" in node.inside:
        return f"{BREAK}{text}{BREAK}"
    return _apart(guard_line_starts(text))


def write_section(node: Node) -> str:
    """What a container holds; a footnote's text where its class says so."""
    text = node.text.strip("\n ")
    note = FOOTNOTE_CLASS.fullmatch(node.class_name)
    if note and text:
        return _apart(f"[^{note[1]}]: {indented(text)}")
    return _apart(text)


def write_heading(node: Node) -> str:
    """An ATX heading of the element's level."""
    text = one_line(node.text)
    if not text or "_inline" in node.inside:
        return text
    return _apart(f"{'#' * int(node.element.name[1])} {text}")


def write_bold_line(node: Node) -> str:
    """A line that names what follows: a summary, a table's caption."""
    text = one_line(node.text)
    return _apart(f"**{text}**") if text else ""


def write_caption(node: Node) -> str:
    """A picture's caption: a paragraph that is emphasised as a whole."""
    text = one_line(node.text)
    return _apart(f"*{text}*") if text else ""


def write_quotation(node: Node) -> str:
    """A block quotation, whatever it holds."""
    text = node.text.strip("\n ")
    if not text or "_inline" in node.inside:
        return text
    return _apart("\n".join(f"> {line}" if line else ">" for line in text.split("\n")))


def write_code_block(node: Node) -> str:
    """Fenced code with its language; indented where a fence wouldn't be seen."""
    for line_break in node.element.find_all("br"):
        line_break.replace_with("\n")
    code = node.element.get_text().strip("\n").rstrip()
    if not code.strip():
        return ""
    if node.element.find_parent(["li", "blockquote", "dd"]) is not None:
        return _apart(INDENT + indented(code))
    longest = max((len(run) for run in TICKS.findall(code)), default=0)
    fence = "`" * max(3, longest + 1)
    language = node.class_name.removeprefix("language-")
    return _apart(f"{fence}{language}\n{code}\n{fence}")


def write_rule(node: Node) -> str:
    """A thematic break."""
    return "" if "_inline" in node.inside else _apart("---")


def write_list(node: Node) -> str:
    """The items of a list, which wrote themselves."""
    return _apart(node.text.strip("\n"))


def write_item(node: Node) -> str:
    """A list item, its further lines four columns to the right."""
    text = node.text.strip("\n ")
    if not text:
        return ""
    tight = _with_parted_quotation(_TIGHT_LIST.sub("\n", text))
    # What follows an item of several blocks would be taken for a line of its last one.
    end = "\n\n" if "\n\n" in tight else "\n"
    return f"{_bullet(node.element)}{indented(tight)}{end}"


def _with_parted_quotation(text: str) -> str:
    """Part the paragraphs of a quotation that begins an item: only its first line is known there.

    Quotations that follow one another are one.
    """
    quoted = re.match(r"(?:>[^\n]*(?:\n|$))+", text)
    if quoted is None:
        return text
    return quoted.group().replace("\n>\n", "\n\n") + text[quoted.end() :]


def write_term(node: Node) -> str:
    """A term that is about to be defined."""
    text = one_line(node.text)
    return f"\n\n{guard_line_starts(text)}\n" if text else ""


def write_definition(node: Node) -> str:
    """What a term means."""
    text = node.text.strip("\n ")
    return f":   {indented(text)}\n" if text else ""


def _apart(text: str) -> str:
    return f"\n\n{text}\n\n" if text else ""


def _bullet(item: Tag) -> str:
    parent = item.parent
    if parent is None or parent.name != "ol":
        return "-   "
    start = str(parent.get("start") or "1")
    first = int(start) if start.isdecimal() and len(start) < 9 else 1
    return f"{first + len(item.find_previous_siblings('li'))}.".ljust(3) + " "
