"""Sanitised HTML to Markdown in the dialect that ``text`` renders.

markdownify walks the tree and minds the white space; ``WRITERS`` says how each element is written.
What a page says literally is escaped, so that it renders to exactly that text.
"""

import re
from collections.abc import Callable, Mapping

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

from insightreader.capture.markdown import blocks, inline, tables
from insightreader.capture.markdown.node import Node
from insightreader.text.escaping import escape_text

_EMPHASIS = inline.marked_with("*", "em", "i", "cite", "var", "dfn", "figcaption")
_STRONG = inline.marked_with("**", "strong", "b", "summary", "caption")
_DELETED = inline.tagged_as("del")

WRITERS: Mapping[str, inline.Writer] = {
    "p": blocks.write_paragraph,
    "div": blocks.write_section,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), blocks.write_heading),
    **dict.fromkeys(("summary", "caption"), blocks.write_bold_line),
    "figcaption": blocks.write_caption,
    "blockquote": blocks.write_quotation,
    "pre": blocks.write_code_block,
    "hr": blocks.write_rule,
    **dict.fromkeys(("ul", "ol", "dl"), blocks.write_list),
    "li": blocks.write_item,
    "dt": blocks.write_term,
    "dd": blocks.write_definition,
    **dict.fromkeys(("td", "th"), tables.write_cell),
    "tr": tables.write_row,
    "table": tables.write_table,
    "a": inline.write_link,
    "img": inline.write_image,
    "br": inline.write_break,
    **dict.fromkeys(("em", "i", "cite", "var", "dfn"), _EMPHASIS),
    **dict.fromkeys(("strong", "b"), _STRONG),
    **dict.fromkeys(("del", "s", "strike"), _DELETED),
    "sub": inline.tagged_as("sub"),
    "sup": inline.write_superscript,
    "mark": inline.tagged_as("mark"),
    "kbd": inline.write_key,
    "q": inline.write_quoted,
    **dict.fromkeys(("code", "samp", "tt"), inline.write_code),
}
_BLANK_LINES = re.compile(r"\n{3,}")


def to_markdown(html: str) -> str:
    """Return sanitised HTML as Markdown that ends in one line feed, or "" for nothing."""
    soup = BeautifulSoup(html, "lxml")
    markdown = _Converter(wrap=True, wrap_width=None).convert_soup(soup).strip("\n")
    return _BLANK_LINES.sub("\n\n", markdown) + "\n" if markdown.strip() else ""


class _Converter(MarkdownConverter):
    """markdownify with this program's writers in the place of its own."""

    def escape(self, text: str, parent_tags: set[str]) -> str:
        return escape_text(text)

    def get_conv_fn(self, tag_name: str) -> Callable[[Tag, str, set[str]], str] | None:
        writer = WRITERS.get(tag_name)
        if writer is None:
            return None

        def convert(element: Tag, text: str, parent_tags: set[str]) -> str:
            return writer(Node(element, text, parent_tags))

        return convert
