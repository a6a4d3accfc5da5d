"""A page made ready to be read: what acts or hides is gone, what was embedded is a link.

The tree is changed in place. Nothing here decides which words are the article.
"""

import re
from urllib.parse import parse_qs, urlsplit

from lxml.html import HtmlElement
from lxml.html.builder import E as BUILD

from insightreader.capture.data_images import DataImages
from insightreader.capture.markup_tree import (
    EMBEDDED,
    HEADINGS,
    collapsed,
    elements,
    remove,
    replace_with,
)
from insightreader.capture.page_addresses import host_of, resolved
from insightreader.capture.pages.images import repair_images
from insightreader.capture.pages.lines import repair_line_ends
from insightreader.capture.pages.paragraphs import repair_paragraphs
from insightreader.capture.pages.verse import join_verse

_GONE = ("script", "style", "template", "object", "embed", "applet", "canvas", "svg", "dialog")
_CONTROLS = ("input", "button", "select", "textarea", "datalist", "output", "progress", "meter")
_HIDING_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE
)
_MOST_HIDDEN = 0.6
"""Of a page's text; what hides more isn't beside the text, it is the text."""
_HIDING_NAMES = frozenset(
    {
        *("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "show-for-sr"),
        *("screen-reader-only", "screenreader-only", "u-hiddenVisually", "element-invisible"),
    }
)
"""Classes of what is there to be heard: labels of controls and signs."""
_GONE_ROLES = frozenset(
    {"tablist", "search", "dialog", "alertdialog", "toolbar", "menubar", "tooltip", "progressbar"}
)
_HEADING_SIGN = re.compile(
    r"(?:^|\s)(?:mw-editsection|edit-?section|headerlink|header-anchor|anchor-?link|permalink|"
    r"hash-link|anchorjs-link)(?:$|\s)"
)
_LANGUAGE = re.compile(
    r"(?:^|\s)(?:language|lang|highlight-source|highlight(?!-source)|brush:|sourceCode|hljs)[-\s:]*"
    r"(?P<name>[a-zA-Z][\w+#.-]{0,20})"
)
_NO_LANGUAGE = frozenset(
    {"none", "plaintext", "text", "nohighlight", "code", "pre", "hljs", "block"}
)
_PLAYERS = (
    *("youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "player.vimeo.com"),
    *("embed.ted.com", "ted.com", "dailymotion.com", "w.soundcloud.com", "soundcloud.com"),
    *("open.spotify.com", "embed.podcasts.apple.com", "archive.org", "loom.com", "twitch.tv"),
    *("player.bilibili.com", "peertube.tv", "slideshare.net", "speakerdeck.com", "gist.github.com"),
    *("codepen.io", "datawrapper.dwcdn.net", "flo.uri.sh", "public.tableau.com"),
)


def repair_page(tree: HtmlElement, base: str | None, images: DataImages) -> None:
    """Repair a page in place; ``base`` is what its addresses are relative to."""
    repair_images(tree, base, images)
    for element in elements(tree, *_GONE, *_CONTROLS):
        remove(element)
    _remove_hidden(tree)
    _drop_heading_anchors(tree)
    _name_formulas(tree)
    _link_embedded(tree, base)
    _drop_line_numbers(tree)
    _name_code_languages(tree)
    repair_line_ends(tree)
    join_verse(tree)
    repair_paragraphs(tree)


def _remove_hidden(tree: HtmlElement) -> None:
    hidden = []
    for element in tree.xpath(".//*[@hidden or @style]"):
        style = element.get("style")
        if element.get("hidden") is not None or (style and _HIDING_STYLE.search(style)):
            hidden.append(element)
    for element in tree.xpath(".//*[@role or @class]"):
        names = set((element.get("class") or "").split())
        if element.get("role") in _GONE_ROLES or names & _HIDING_NAMES:
            hidden.append(element)
    # Whole pages, or the article in them, are hidden until a script shows them.
    most = len(collapsed("".join(tree.itertext()))) * _MOST_HIDDEN if hidden else 0
    for element in hidden:
        if element.tag not in {"html", "body", "main", "article"} and (
            len(collapsed("".join(element.itertext()))) <= most
        ):
            remove(element)


def _drop_heading_anchors(tree: HtmlElement) -> None:
    """The sign beside a heading that links to the heading itself is no part of its words."""
    for heading in elements(tree, *HEADINGS):
        for link in elements(heading, "a"):
            text = "".join(link.itertext())
            if (link.get("href") or "").startswith("#") and not any(map(str.isalnum, text)):
                remove(link)
        rest = len("".join(heading.itertext()))
        for sign in heading.xpath(".//*[@class]"):
            if _HEADING_SIGN.search(sign.get("class") or ""):
                length = len("".join(sign.itertext()))
                if rest - length > 1:
                    rest -= length
                    remove(sign)


def _name_formulas(tree: HtmlElement) -> None:
    """A formula becomes the TeX that it was written in, or its characters."""
    for formula in elements(tree, "math"):
        source = formula.get("alttext") or ""
        for annotation in formula.iter("annotation"):
            source = annotation.text or source
        text = collapsed(source) or collapsed("".join(formula.itertext()))
        replace_with(formula, BUILD("code" if source else "span", text))


def _link_embedded(tree: HtmlElement, base: str | None) -> None:
    for player in elements(tree, "iframe", "video", "audio"):
        address = _player_address(player, base)
        if address is None:
            remove(player)
            continue
        text = collapsed(player.get("title") or player.get("aria-label")) or host_of(address)
        stand_in = BUILD("p", BUILD("a", text, href=address))
        stand_in.set(EMBEDDED, "")
        replace_with(player, stand_in)


def _player_address(player: HtmlElement, base: str | None) -> str | None:
    names = ("src", "data-src", "data-lazy-src", "data-litespeed-src")
    written = [player.get(name) for name in names]
    written += [source.get("src") for source in player.iter("source")]
    for value in written:
        address = resolved(value, base) if value else None
        if address is not None and address.startswith("http"):
            known = player.tag != "iframe" or _is_player(host_of(address))
            return _watch_address(address) if known else None
    return None


def _is_player(host: str) -> bool:
    return any(host == known or host.endswith(f".{known}") for known in _PLAYERS)


def _watch_address(address: str) -> str:
    """Return the page of a film where the address is that of its player."""
    parts = urlsplit(address)
    host = host_of(address)
    if host in {"youtube.com", "youtube-nocookie.com"} and parts.path.startswith("/embed/"):
        film = parts.path.removeprefix("/embed/").strip("/")
        start = parse_qs(parts.query).get("start", [""])[0]
        if re.fullmatch(r"[\w-]{4,20}", film) and film != "videoseries":
            return f"https://www.youtube.com/watch?v={film}" + (f"&t={start}" if start else "")
    if host == "player.vimeo.com" and re.fullmatch(r"/video/\d+", parts.path):
        return f"https://vimeo.com/{parts.path.rsplit('/', 1)[1]}"
    return address


def _drop_line_numbers(tree: HtmlElement) -> None:
    """Code in a table beside the numbers of its lines is code."""
    for pre in elements(tree, "pre"):
        cell = next(pre.iterancestors("td"), None)
        lines = "".join(pre.itertext() if cell is None else cell.itertext()).split()
        if cell is not None and lines and all(map(str.isdecimal, lines)):
            remove(cell)


def _name_code_languages(tree: HtmlElement) -> None:
    """Give ``pre`` the one class ``language-...``, wherever the page said it."""
    for pre in elements(tree, "pre"):
        language = _language(pre)
        pre.attrib.pop("class", None)
        if language:
            pre.set("class", f"language-{language}")


def _language(pre: HtmlElement) -> str | None:
    parent = pre.getparent()
    holders = [*pre.iter("code"), pre]
    if parent is not None and "highlight" in (parent.get("class") or ""):
        holders.append(parent)
    for holder in holders:
        named: str | None = (
            holder.get("data-lang") or holder.get("data-language") or holder.get("lang")
        )
        if named and re.fullmatch(r"[a-zA-Z][\w+#.-]{0,20}", named):
            return named.lower()
        for match in _LANGUAGE.finditer(holder.get("class") or ""):
            if match["name"].lower() not in _NO_LANGUAGE:
                return match["name"].lower()
    return None
