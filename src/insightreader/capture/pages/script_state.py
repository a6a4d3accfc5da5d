"""An article that a page holds for its scripts alone, as programs that draw pages themselves do.

Such a page has no running text of its own. Its state is JSON, in a script of that type or given to
a name; nothing is run. The likeliest text of it is put where the page would have drawn it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from itertools import islice

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import collapsed, parse_page, tag_of
from insightreader.capture.page_limits import PageTooLarge, bounded
from insightreader.capture.pages.structured_data import StructuredData, names_in, text_in
from insightreader.capture.pages.titles import title_key
from insightreader.domain.errors import NothingToRead

_LONG_RUN = 80
_SHELL_RUNS = 800
"""Characters in long runs that a page without an article may have: a notice of cookies."""
_LEAST_TEXT = 200
_LEAST_BESIDE = 2
_LONGEST_SCRIPT = 8_000_000
_DEEPEST = 24
_MOST_DOCUMENTS = 12
_GIVEN = re.compile(
    r"(?:window|self|globalThis|var|let|const)\s*(?:\.\s*|\[\s*[\"']|\s)[\w$]{2,60}(?:[\"']\s*\])?\s*=\s*"
    r"(?P<parsed>JSON\.parse\(\s*)?(?=[{\[\"'])"
)
_UNDEFINED = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|(?<=[:,\[])\s*undefined\s*(?=[,}\]])', re.DOTALL
)
"""Strings are matched first, and stay."""
_MOST_GIVEN = 100
_MARKUP = re.compile(r"<(?:p|br|h[1-6]|ul|ol|div|blockquote|figure)\b", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BODIES = ("body", "content", "html", "text", "article", "blocks", "paragraphs", "description")
_WORDS = ("text", "html", "value", "content", "children", "data")
_TITLES = ("headline", "title", "name")
_AUTHORS = ("author", "authors", "byline", "creator", "writer", "user")
_DATES = (
    *("datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "pubDate"),
    *("first_published_at", "firstPublishedAt", "publishedDate", "published", "post_date"),
    *("created_at", "createdAt", "date"),
)
_KINDS = (("head", "h2"), ("quote", "blockquote"), ("code", "pre"), ("item", "li"), ("list", "li"))

_Thing = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Article:
    holder: _Thing
    markup: str
    length: int


def draw_shell(tree: HtmlElement, structured: StructuredData, title: str) -> StructuredData:
    """Put the article of a page's state into a page that shows none; ``title`` is the page's.

    Returns what is known of the article, with what its state says added.
    """
    shown = _running_text(tree)
    if shown > _SHELL_RUNS:
        return structured
    try:
        found = [one for state in _states(tree) for one in _articles(state, 0)]
    except RecursionError:
        return structured
    key = title_key(title)
    best = max(found, key=lambda one: (_is_titled(one.holder, key), one.length), default=None)
    if best is None or best.length < max(_LEAST_TEXT, _LEAST_BESIDE * shown):
        return structured
    body = tree.find("body")
    try:
        facts = _with_facts(structured, best.holder)
        drawn = parse_page(bounded(f"<body>{best.markup}</body>")).find("body")
    except (NothingToRead, PageTooLarge, RecursionError):
        return structured
    if drawn is None:
        return structured
    drawn.tag = "article"
    (tree if body is None else body).append(drawn)
    return facts


def _running_text(tree: HtmlElement) -> int:
    """Count the characters of the page's longer runs of text, as far as that matters."""
    total = 0
    for element in tree.iter():
        if tag_of(element) in {"", "script", "style", "noscript", "template", "textarea"}:
            continue
        own = [element.text, *(child.tail for child in element)]
        length = len(collapsed(" ".join(filter(None, own))))
        total += length if length >= _LONG_RUN else 0
        if total > _SHELL_RUNS:
            break
    return total


def _states(tree: HtmlElement) -> Iterator[object]:
    seen = 0
    for script in tree.iter("script"):
        text = script.text or ""
        if not text.strip() or len(text) > _LONGEST_SCRIPT or seen >= _MOST_DOCUMENTS:
            continue
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        found = _parsed(text) if kind == "application/json" else _given(text)
        if found is not None:
            seen += 1
            yield found


def _given(text: str) -> object:
    """What a script gives to a name, where that is JSON."""
    for match in islice(_GIVEN.finditer(text), _MOST_GIVEN):
        found = _parsed(text[match.end() :])
        if match["parsed"] and isinstance(found, str):
            found = _parsed(found)
        if isinstance(found, dict | list):
            return found
    return None


def _parsed(text: str) -> object:
    """The JSON that a text begins with."""
    for is_mended in (False, True):
        if is_mended and "undefined" not in text:
            break
        each = _UNDEFINED.sub(_null, text) if is_mended else text
        try:
            found: object = json.JSONDecoder(strict=False).raw_decode(each.lstrip())[0]
        except (ValueError, RecursionError):
            continue
        return found
    return None


def _null(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith('"') else "null"


def _articles(value: object, depth: int) -> Iterator[_Article]:
    """Everything in a state that could be an article: a title's neighbour that is long enough."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if any(text_in(value.get(name)) for name in _TITLES):
            for name in _BODIES:
                markup = _markup(value.get(name))
                length = len(collapsed(_TAG.sub(" ", markup)))
                if length >= _LEAST_TEXT:
                    yield _Article(value, markup, length)
        for each in value.values():
            yield from _articles(each, depth + 1)
    elif isinstance(value, list):
        for each in value:
            yield from _articles(each, depth + 1)


def _markup(value: object) -> str:
    """A body as HTML: a text, or a list of blocks."""
    if isinstance(value, str):
        return value if _MARKUP.search(value) else _paragraphs(value)
    if isinstance(value, list):
        return "".join(map(_block, value))
    if isinstance(value, dict):
        return next((made for name in _BODIES if (made := _markup(value.get(name)))), "")
    return ""


def _block(value: object) -> str:
    if isinstance(value, str):
        return _markup(value)
    if not isinstance(value, dict):
        return ""
    inner = next((made for name in _WORDS if (made := _words(value.get(name)))), "")
    if not inner or _MARKUP.search(inner):
        return inner
    kind = str(value.get("type") or value.get("kind") or value.get("tag") or "").casefold()
    tag = next((tag for word, tag in _KINDS if word in kind), "p")
    tag = kind if re.fullmatch(r"h[1-6]", kind) else tag
    return f"<{tag}>{inner}</{tag}>"


def _words(value: object) -> str:
    """A block's own text, which may be in parts."""
    if isinstance(value, str):
        return value if _TAG.search(value) else escape(value, quote=False)
    if isinstance(value, list):
        return "".join(map(_words, value))
    if isinstance(value, dict):
        return next((made for name in _WORDS if (made := _words(value.get(name)))), "")
    return ""


def _paragraphs(text: str) -> str:
    lines = (collapsed(line) for line in text.split("\n"))
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines if line)


def _is_titled(holder: _Thing, key: str) -> bool:
    """Whether a thing of a state is called as the page is."""
    own = (title_key(text_in(holder.get(name))) for name in _TITLES)
    return any(len(name) > 3 and (name in key or key in name) for name in own if key)


def _with_facts(structured: StructuredData, holder: _Thing) -> StructuredData:
    authors = next((found for name in _AUTHORS if (found := names_in(holder.get(name)))), [])
    date = next((text for name in _DATES if (text := text_in(holder.get(name)))), "")
    headline = next((text for name in _TITLES if (text := text_in(holder.get(name)))), "")
    return replace(
        structured,
        headline=structured.headline or headline,
        author=structured.author or ", ".join(dict.fromkeys(authors)),
        published=structured.published or date,
    )
