"""A text drawn without its markup: a paragraph a block."""

from collections.abc import Sequence
from html import escape

from insightreader.domain.text import Block


def plain_html(text: str, blocks: Sequence[Block]) -> str:
    """Return a text's blocks as paragraphs, by the viewer's contract."""
    lines = (escape(text[each.start : each.end]).replace("\n", "<br/>") for each in blocks)
    return f'<div class="text">{"".join(f"<p>{line}</p>" for line in lines)}</div>'
