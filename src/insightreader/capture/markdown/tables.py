"""How tables are written in Markdown.

Cells and rows travel to their table between separator characters that no page can contain any more.
"""

from bs4 import Tag

from insightreader.capture.markdown.node import BREAK, Node, one_line

_CELL, _ROW, _HEAD = "\x1f", "\x1e", "\x1d"
_WIDEST = 100


def write_cell(node: Node) -> str:
    """A cell on one line, with empty ones after it for the columns that it spans."""
    span = node.attribute("colspan")
    width = max(1, min(_WIDEST, int(span))) if span.isdecimal() and len(span) < 9 else 1
    lines = (one_line(line) for line in node.text.split(BREAK))
    return _CELL + "<br>".join(line for line in lines if line) + _CELL * (width - 1)


def write_row(node: Node) -> str:
    """A row; one of header cells only, or in the table's head, is marked as a header."""
    cells = [child for child in node.element.children if isinstance(child, Tag)]
    parent = node.element.parent
    in_head = parent is not None and parent.name == "thead"
    is_head = in_head or all(cell.name == "th" for cell in cells)
    return _ROW + (_HEAD if is_head else "") + node.text


def write_table(node: Node) -> str:
    """A table; Markdown needs a header, so that one without gets an empty one."""
    lead, *rows = node.text.split(_ROW)
    cells = [[part.strip("\n") for part in row.split(_CELL)[1:]] for row in rows]
    width = max((len(row) for row in cells), default=0)
    if not width:
        return lead
    if not rows[0].startswith(_HEAD):
        cells.insert(0, [])
    lines = [_line(row + [""] * (width - len(row))) for row in cells]
    lines.insert(1, _line(["---"] * width))
    return lead + "\n\n" + "\n".join(lines) + "\n\n"


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
