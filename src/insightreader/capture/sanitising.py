"""The article's HTML reduced to what the converter knows; the rendered HTML is sanitised again.

Before the conversion, because the converter must never see an address that runs something; after
the rendering, because a page's literal text may come back to life on the way through Markdown.
"""

import re

import nh3

from insightreader.capture.page_addresses import web_address

_TAGS = {
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "blockquote", "pre", "div", "figure"),
    *("figcaption", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody"),
    *(
        "tfoot",
        "tr",
        "th",
        "td",
        "a",
        "img",
        "em",
        "strong",
        "b",
        "i",
        "code",
        "sup",
        "sub",
        "mark",
    ),
    *("del", "s", "strike", "kbd", "q", "cite", "samp", "tt", "var", "dfn", "summary"),
}
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "td": {"colspan"},
    "th": {"colspan"},
    "pre": {"class"},
    "sup": {"class"},
    "div": {"class"},
}
_CLASS = re.compile(r"language-[a-z][\w+#.-]{0,20}|fn-\d{1,4}")
_ASSET = re.compile(r"asset:[0-9a-f]{64}")


def sanitised(html: str) -> str:
    """Return the article's HTML with allowed elements, attributes and addresses only."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_filtered,
        url_schemes={"http", "https", "mailto", "asset"},
        link_rel=None,
    )


def _filtered(_tag: str, name: str, value: str) -> str | None:
    if name == "class":
        return value if _CLASS.fullmatch(value) else None
    if name == "src":
        return value if _ASSET.fullmatch(value) or web_address(value) else None
    if name == "href":
        allowed = web_address(value) or value.startswith(("mailto:", "#"))
        return value if allowed else None
    return value
