"""A capture by address. Called only when a user typed one: nothing else opens a socket.

A name is resolved once, every address it stands for is checked, and the one that is connected to is
one of those; the same again after each redirect.
"""

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import urljoin

from insightreader.capture.network.pinned_connection import Answer, ask
from insightreader.capture.network.web_target import AddressPolicy, WebTarget, is_public, web_target
from insightreader.capture.sources import from_bytes, split_type
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import Refused, SourceUnreadable

Resolver = Callable[[str, int], list[str]]
"""Returns the numeric addresses that a host's name stands for. Raises OSError for none."""
Asker = Callable[[WebTarget, str], Answer]
"""Sends one request to one numeric address."""

MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_UNTOLD_TYPES = frozenset(
    {"", "application/octet-stream", "binary/octet-stream", "unknown/unknown"}
)


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a host, as the system's resolver knows them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def fetch(
    url: str,
    *,
    resolver: Resolver = resolve,
    policy: AddressPolicy = is_public,
    asker: Asker = ask,
) -> CaptureSource:
    """Return the capture that lies at an address. Raises what ``download`` raises."""
    return _source(*download(url, resolver=resolver, policy=policy, asker=asker))


def download(
    url: str,
    *,
    resolver: Resolver = resolve,
    policy: AddressPolicy = is_public,
    asker: Asker = ask,
) -> tuple[WebTarget, Answer]:
    """Return what lies at an address, and where it was found in the end.

    Raises Refused for an address that isn't http(s) or isn't public (``data['why']``), and
    SourceUnreadable where nothing came (``data['why']``: name, network, timeout, tls, status,
    redirects, too-large, empty).
    """
    target = web_target(url)
    for _ in range(MOST_REDIRECTS + 1):
        answer = _asked(target, _checked(target, resolver, policy), asker)
        location = answer.headers.get("location")
        if answer.status in _REDIRECTS and location:
            target = web_target(urljoin(target.url, location))
        elif 200 <= answer.status < 300:
            return target, answer
        else:
            raise SourceUnreadable(
                f"status {answer.status}", why="status", status=answer.status, url=target.url
            )
    raise SourceUnreadable("too many redirects", why="redirects", url=url)


def _checked(target: WebTarget, resolver: Resolver, policy: AddressPolicy) -> list[str]:
    """Return the addresses to connect to, each of them allowed."""
    try:
        addresses = resolver(target.host, target.port)
    except OSError as error:
        raise SourceUnreadable(str(error), why="name", url=target.url) from error
    if not addresses:
        raise SourceUnreadable("no address", why="name", url=target.url)
    for address in addresses:
        if not _allowed(address, policy):
            raise Refused(f"{target.host} is {address}", why="address", url=target.url)
    return addresses


def _allowed(address: str, policy: AddressPolicy) -> bool:
    try:
        return policy(ipaddress.ip_address(address))
    except ValueError:
        # With a scope, as in fe80::1%eth0: a local one.
        return False


def _asked(target: WebTarget, addresses: list[str], asker: Asker) -> Answer:
    """Ask the first address that can be reached."""
    *others, last = addresses
    for address in others:
        try:
            return asker(target, address)
        except SourceUnreadable as error:
            if error.data.get("why") != "network":
                raise
    return asker(target, last)


def _source(target: WebTarget, answer: Answer) -> CaptureSource:
    declared = answer.headers.get("content-type", "")
    kind, charset = split_type(declared)
    if (kind or "") not in _UNTOLD_TYPES:
        return from_bytes(answer.body, media_type=declared, url=target.url, acquired="address")
    return from_bytes(answer.body, charset=charset, url=target.url, acquired="address")
