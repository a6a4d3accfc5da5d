"""Addresses in a page: which base they are relative to, and what is an address at all."""

import ipaddress
from urllib.parse import urljoin, urlsplit, urlunsplit

from lxml.html import HtmlElement

_SCHEMES = frozenset({"http", "https"})
_LONGEST = 2_000
"""The renderer shows a longer address as text."""


def web_address(text: str | None) -> str | None:
    """Return an absolute http(s) address as it was given, or None for anything else."""
    address = (text or "").strip()
    if len(address) > _LONGEST or any(char.isspace() or ord(char) < 32 for char in address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme.lower() in _SCHEMES and parts.hostname else None


def host_of(address: str | None) -> str:
    """Return an address's host in lower case without ``www.``, or ""."""
    try:
        host = urlsplit(address or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").lower()


def same_site(left: str, right: str) -> bool:
    """Tell whether two addresses are on one site: equal hosts, or one below the other."""
    one, other = host_of(left), host_of(right)
    if not one or not other:
        return False
    if one == other:
        return True
    if _is_ip(one) or _is_ip(other):
        return False
    return one.endswith("." + other) or other.endswith("." + one)


def without_fragment(address: str) -> str:
    """Return an address without its fragment, unless the fragment routes (``#!``, ``#/``)."""
    parts = urlsplit(address)
    routes = parts.fragment.startswith(("!", "/"))
    return address if routes else urlunsplit(parts._replace(fragment=""))


def base_address(tree: HtmlElement, page_url: str | None) -> str | None:
    """Return what the page's relative addresses are relative to.

    A ``base`` of another site is no base: it would let a page send its readers elsewhere.
    """
    for base in tree.iter("base"):
        href = base.get("href")
        address = resolved(href, page_url) if href else None
        if address and (page_url is None or same_site(address, page_url)):
            return address
        break
    return page_url


def resolved(address: str | None, base: str | None) -> str | None:
    """Return an absolute http(s) or mailto address, or None where there is none."""
    text = "".join(char for char in (address or "").strip() if char not in "\t\r\n")
    if text.lower().startswith("mailto:"):
        return text if len(text) <= _LONGEST and not any(map(str.isspace, text)) else None
    try:
        joined = urljoin(base, text) if base else text
    except ValueError:
        return None
    return web_address(joined.replace(" ", "%20"))


def resolve_links(tree: HtmlElement, base: str | None) -> None:
    """Make every link absolute; a link that leads nowhere safe keeps its words only.

    Links within the page stay, for footnotes and headings.
    """
    for link in list(tree.iter("a")):
        href = (link.get("href") or "").strip()
        if href.startswith("#"):
            continue
        address = resolved(href, base) if href else None
        if address is None:
            link.attrib.pop("href", None)
        else:
            link.set("href", address)


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
