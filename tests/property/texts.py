"""Strategies for text as people write it, in every script, with all that Markdown would eat."""

import re
import unicodedata

from hypothesis import strategies as st

from insightreader.text.printable import printable

MARKUP = [
    "*", "_", "**", "`", "```", "~~~", "#", "##", ">", "+", "-", "--", "---", "=", "===", "1.",
    "12)", "1986.", "[", "]", "[1]:", "[^1]:", "[^1]", "[x](y)", "![a](b)",
    "{", "}", "{#id}", "*[HTML]:",
    "[TOC]", "|", "|---|", "<", ">", "<b>", "</p>", "<!--", "-->", "<http://a.b>", "&", "&amp;",
    "&copy;", "&#42;", "\\", "\\*", ":", "!", "(", ")", "~", "^", "==", "$", "'", '"', "...",
    "klzz",
]  # fmt: skip
WORDS = [
    "a", "word", "snake_case", "C#", "AT&T", "2*3", "https://example.org/a_b?c=1&d=2", "mañana",
    "跨部门", "合作。", "حكومة", "١٩٨٦", "\u200fعربي", "हिन्दी", "ไทย", "한국", "e\u0301",
    "\u1112\u1161\u11ab",
    "o\u0302\u0323", "\U0001f600", "\U0001f468\u200d\U0001f469", "\U0001f1e9\U0001f1ea", "n\u00adm",
    "\u2212" + "5", "“quoted”", "it’s", "—", "…",
]  # fmt: skip
SPACES = [" ", " ", " ", "", "\n", "  ", "    ", "\t", " \n    ", "\n\n"]

pieces = st.one_of(st.sampled_from(MARKUP), st.sampled_from(WORDS), st.text(max_size=4))
any_text = st.lists(st.tuples(pieces, st.sampled_from(SPACES)), max_size=12).map(
    lambda parts: "".join(piece + space for piece, space in parts)
)


def as_html_would(text: str) -> str:
    """The text as a page would show it: NFC, white space collapsed, nothing unprintable."""
    collapsed = re.sub(r"[ \t\n\f\r]+", " ", printable(text))
    return unicodedata.normalize("NFC", collapsed).strip()
