"""How marks inside lines are written in Markdown."""

from collections.abc import Callable

from insightreader.capture.markdown.node import (
    BREAK,
    FOOTNOTE_CLASS,
    TICKS,
    Node,
    one_line,
    split_spaces,
)
from insightreader.text.escaping import escape_text

Writer = Callable[[Node], str]
_LONGEST_TARGET = 2_000
"""The renderer shows an address with its title as text when they are longer."""


def write_link(node: Node) -> str:
    """A link on one line; without an address its words only."""
    href = node.attribute("href")
    lead, text, tail = split_spaces(node.text.replace(BREAK, " "))
    if not text or not href or node.inside & {"_noformat", "a"}:
        return lead + text + tail
    title = one_line(node.attribute("title")).replace("\\", "").replace('"', "&quot;")
    target = _address(href)
    if title and len(target) + len(title) < _LONGEST_TARGET:
        target = f'{target} "{title}"'
    return f"{lead}[{text}]({target}){tail}"


def write_image(node: Node) -> str:
    """A picture with its alternative text."""
    alternative = escape_text(one_line(node.attribute("alt")))
    return f"![{alternative}]({_address(node.attribute('src'))})"


def write_break(_node: Node) -> str:
    """A line break."""
    return BREAK


def write_quoted(node: Node) -> str:
    """A quotation inside a line, with the marks that a browser would show."""
    return f"“{node.text}”" if node.text.strip() else node.text


def write_code(node: Node) -> str:
    """Code inside a line, between more ticks than it holds."""
    if "_noformat" in node.inside:
        return node.text
    lead, text, tail = split_spaces(node.text.replace(BREAK, " "))
    if not text:
        return lead + tail
    ticks = "`" * (max((len(run) for run in TICKS.findall(text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{lead}{ticks}{pad}{text}{pad}{ticks}{tail}"


def write_superscript(node: Node) -> str:
    """Raised text, or a footnote's mark where its class says so."""
    mark = FOOTNOTE_CLASS.fullmatch(node.class_name)
    return f"[^{mark[1]}]" if mark else _tagged(node, "sup", node.text)


def write_key(node: Node) -> str:
    """A key to press. What is inside wasn't escaped, since markdownify takes it for code."""
    return _tagged(node, "kbd", escape_text(node.text))


def marked_with(mark: str, *not_inside: str) -> Writer:
    """Return a writer that puts ``mark`` round each line of a text, unless it is marked already."""
    blocking = {*not_inside, "_noformat"}

    def write(node: Node) -> str:
        lead, inner, tail = split_spaces(node.text)
        if not inner or node.inside & blocking:
            return node.text
        lines = (
            f"{mark}{line.strip()}{mark}" if line.strip() else "" for line in inner.split(BREAK)
        )
        return lead + BREAK.join(lines) + tail

    return write


def tagged_as(tag: str) -> Writer:
    """Return a writer for what Markdown has no mark for: inline HTML that the renderer lets in."""

    def write(node: Node) -> str:
        return _tagged(node, tag, node.text)

    return write


def _tagged(node: Node, tag: str, text: str) -> str:
    lead, inner, tail = split_spaces(text)
    if not inner or node.inside & {"_noformat", tag}:
        return node.text
    return f"{lead}<{tag}>{inner}</{tag}>{tail}"


def _address(address: str) -> str:
    """Return an address that its brackets, or Markdown's, can't end too early."""
    safe = address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    needs_brackets = any(character in safe for character in "() \t[]")
    return f"<{safe}>" if needs_brackets else safe
