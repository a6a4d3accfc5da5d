"""Which words of a page are the article: trafilatura, with readability-lxml as insurance.

trafilatura in its precise mode is the better of the two on the average page, and returns a fragment
on a few; then readability-lxml has at least twice its words. JSON-LD, where a page has the whole
article in it, is a third witness against a fragment.
"""

import copy
import logging
import re

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, document_fromstring
from readability import Document

from insightreader.capture.markup_tree import block_text
from insightreader.capture.shingles import tokens

_FRAGMENT_SHARE = 0.5
_FEWEST_TOKENS = 40
_MAYBE_FRAGMENT_SHARE = 0.8
_FAULTS = (
    etree.LxmlError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What third-party extractors raise on pages that they can't follow; then the other one answers."""

for _name in ("trafilatura", "readability", "htmldate", "justext"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


def choose_text(tree: HtmlElement, article_body: str = "") -> str:
    """Return the article's text, one block a line; ``article_body`` is what JSON-LD says it is.

    The tree isn't changed.
    """
    precise = _by_trafilatura(tree)
    count = len(tokens(precise))
    if count >= _FEWEST_TOKENS and count >= _MAYBE_FRAGMENT_SHARE * _running_text_tokens(tree):
        return precise
    second = _by_readability(tree)
    enough = max(_FEWEST_TOKENS, _FRAGMENT_SHARE * len(tokens(second)))
    chosen = precise if count >= enough else max(second, precise, key=lambda t: len(tokens(t)))
    body_tokens = len(tokens(article_body))
    if body_tokens >= _FEWEST_TOKENS and len(tokens(chosen)) < _FRAGMENT_SHARE * body_tokens:
        return article_body
    return chosen


def _by_trafilatura(tree: HtmlElement) -> str:
    try:
        document = trafilatura.bare_extraction(tree, favor_precision=True, include_comments=False)
    except _FAULTS:
        return ""
    text = getattr(document, "text", None)
    return text if isinstance(text, str) else ""


def _by_readability(tree: HtmlElement) -> str:
    try:
        summary = Document(copy.deepcopy(tree)).summary(html_partial=True)
        return block_text(document_fromstring(summary)) if summary.strip() else ""
    # readability wraps whatever went wrong inside it in a plain Exception's child of its own.
    except _FAULTS:
        return ""


_LONG_PARAGRAPH = 25


def _running_text_tokens(tree: HtmlElement) -> int:
    """Count the words of the page's paragraphs that look like running text."""
    total = 0
    for paragraph in tree.iter("p"):
        count = len(re.findall(r"\w+", "".join(paragraph.itertext())))
        total += count if count >= _LONG_PARAGRAPH else 0
    return total
