"""The two extractors that the program builds on, each called as its documentation does."""

from contextlib import suppress

import trafilatura
from readability import Document
from readability.readability import Unparseable


def extract_both(page: bytes) -> None:
    """Extract one page with both and throw the answers away."""
    text = page.decode("utf-8", "replace")
    trafilatura.extract(text)
    with suppress(Unparseable, ValueError):
        Document(text).summary()
