"""Markdown to sanitised HTML: Python-Markdown with a fixed list of extensions, then nh3.

Raw HTML is text, save for the few inline tags that Markdown has no mark for; comments vanish.
"""

import re

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import HtmlInlineProcessor, SimpleTextInlineProcessor
from markdown.preprocessors import Preprocessor

from insightreader.domain.errors import TextTooComplex
from insightreader.text.brackets import register_bounded_links
from insightreader.text.fences import NestedFences
from insightreader.text.printable import printable

MAX_DEPTH = 24
"""Lists and quotations nested deeper are drawn at this depth."""
INLINE_TAGS = ("sup", "sub", "mark", "del", "kbd")

_TAGS = {
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "blockquote", "pre", "code", "div"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    *("a", "img", "em", "strong", *INLINE_TAGS),
}
_ATTRIBUTES = {
    "a": {"href", "class"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
    "div": {"class"},
}
_SCHEMES = {"http", "https", "mailto", "asset"}


def sanitised_html(markdown: str) -> str:
    """Return the HTML of a Markdown document, reduced to what the reading text is made of.

    Raises ``TextTooComplex`` where it nests deeper than the parser can follow.
    """
    try:
        html = _parser().convert(printable(markdown))
    except RecursionError as error:
        raise TextTooComplex("Markdown nested too deeply") from error
    clean = nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)
    # A character reference can name what was taken out of the source.
    return printable(clean)


def _parser() -> Markdown:
    return Markdown(
        extensions=[
            TableExtension(use_align_attribute=True),
            FencedCodeExtension(),
            # No text of a post may place the footnotes, so the marker is one that can't occur.
            FootnoteExtension(PLACE_MARKER="\x02footnotes\x03", BACKLINK_TEXT=""),
            DefListExtension(),
            SaneListExtension(),
            _OwnRules(),
        ]
    )


class _OwnRules(Extension):
    """Raw HTML as text, bounded nesting, links that can't take quadratic time."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - overrides
        md.preprocessors.deregister("html_block")
        md.preprocessors.register(NestedFences(md), "nested_fences", 24)
        md.preprocessors.register(_DepthLimit(md), "depth_limit", 20)
        tags = "|".join(INLINE_TAGS)
        allowed = rf"(</?(?:{tags})(?:\s[^<>]*)?>|<br\s*/?>)"
        md.inlinePatterns.register(HtmlInlineProcessor(allowed, md), "html", 90)
        comment = SimpleTextInlineProcessor(r"<!--()(?:(?!<!--|-->).)*-->", md)
        md.inlinePatterns.register(comment, "comment", 91)
        register_bounded_links(md)


class _DepthLimit(Preprocessor):
    """Cut indentation and runs of markers beyond ``MAX_DEPTH``; fenced code is stashed by now.

    The depth must not hang on how much of Python's stack a caller left: two programs that render
    the same Markdown have to get the same text.
    """

    _DEEPEST = " " * 4 * (MAX_DEPTH - 1)
    _INDENT = re.compile(rf"^{_DEEPEST} +", re.MULTILINE)
    _MARKER = r" *(?:>|(?:[-+*]|\d{1,9}\.)(?= ))"
    _MARKERS = re.compile(rf"^((?:{_MARKER}){{{MAX_DEPTH}}})(?:{_MARKER})+", re.MULTILINE)

    def run(self, lines: list[str]) -> list[str]:
        """Return the document's lines at a bounded depth."""
        text = self._INDENT.sub(self._DEEPEST, "\n".join(lines))
        return self._MARKERS.sub(r"\1", text).split("\n")
