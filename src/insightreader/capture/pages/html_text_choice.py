"""Which words of a page are the article: trafilatura, with readability-lxml as insurance.

trafilatura in its precise mode is the better of the two on the average page, and returns a fragment
on a few; then readability-lxml has at least twice its words. JSON-LD, where a page has the whole
article in it, is heard first: a choice without most of its words is a fragment, or another text.
"""

import copy
import logging
import re

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, document_fromstring
from readability import Document

from insightreader.capture.markup_tree import block_text
from insightreader.capture.pages.shingles import ChosenText, tokens
from insightreader.capture.pages.structured_data import StructuredData

_FRAGMENT_SHARE = 0.5
_FEWEST_TOKENS = 40
_FEWEST_TOLD, _FEWEST_IN_POST = 20, 8
_NOTHING_TOLD = StructuredData()
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


def choose_text(tree: HtmlElement, structured: StructuredData = _NOTHING_TOLD) -> str:
    """Return the article's text, one block a line. The tree isn't changed."""
    told = ChosenText(structured.body)
    if structured.is_whole and told.size >= _FEWEST_IN_POST:
        return structured.body
    chosen = _by_extractors(tree)
    # A short body may be a teaser; then the page has it, and more.
    if told.size >= _FEWEST_TOLD and told.covered_by([chosen]) < _FRAGMENT_SHARE:
        return structured.body
    return chosen


def _by_extractors(tree: HtmlElement) -> str:
    precise = _by_trafilatura(tree)
    count = len(tokens(precise))
    if count >= _FEWEST_TOKENS and count >= _MAYBE_FRAGMENT_SHARE * _running_text_tokens(tree):
        return precise
    second = _by_readability(tree)
    enough = max(_FEWEST_TOKENS, _FRAGMENT_SHARE * len(tokens(second)))
    return precise if count >= enough else max(second, precise, key=lambda t: len(tokens(t)))


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
