"""An address that a user typed, taken apart and checked before any socket is opened.

A server must not make this program ask machines that only its user's machine can reach: every
address that a name stands for has to be a public one, and a number stands for itself only in its
one ordinary form.
"""

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from insightreader.domain.errors import Refused

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
AddressPolicy = Callable[[IpAddress], bool]

_DEFAULT_PORTS = {"http": 80, "https": 443}
_LONGEST = 8_000
_NUMBER_LIKE = re.compile(r"(?:0x[0-9a-f]*|\d+)", re.IGNORECASE)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_V4_COMPATIBLE = ipaddress.ip_network("::/96")
_PATH_SAFE = "!#$%&'()*+,/:;=?@[]~-._"


@dataclass(frozen=True, slots=True)
class WebTarget:
    """Where to ask, and for what."""

    url: str
    scheme: str
    host: str
    """In the form that DNS and TLS use."""
    port: int
    path: str
    """With the query."""

    @property
    def host_header(self) -> str:
        """The value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"


def web_target(url: str) -> WebTarget:
    """Take an http(s) address apart.

    Raises Refused (``data['why']``: scheme, form, credentials) for what isn't one.
    """
    url = url.strip()
    if len(url) > _LONGEST or any(ord(char) < 33 or char == "\\" for char in url):
        raise Refused("not an address", why="form", url=url[:200])
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Refused(str(error), why="form", url=url) from error
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS:
        raise Refused(f"scheme {scheme!r}", why="scheme", url=url)
    if parts.username is not None or parts.password is not None:
        raise Refused("credentials in the address", why="credentials", url=url)
    host = _host(parts.hostname or "", url)
    path = quote(parts.path or "/", safe=_PATH_SAFE)
    query = f"?{quote(parts.query, safe=_PATH_SAFE)}" if parts.query else ""
    return WebTarget(url, scheme, host, port or _DEFAULT_PORTS[scheme], path + query)


def _host(name: str, url: str) -> str:
    if not name or "%" in name:
        raise Refused("no host", why="form", url=url)
    if ":" in name:
        return str(_ip(name, url))
    name = name.rstrip(".")
    if _NUMBER_LIKE.fullmatch(name.rpartition(".")[2]):
        return str(_ip(name, url))
    try:
        return name.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise Refused(str(error), why="form", url=url) from error


def _ip(name: str, url: str) -> IpAddress:
    """A number in its ordinary form: no octal, hexadecimal, short or single-number one."""
    try:
        return ipaddress.ip_address(name)
    except ValueError as error:
        raise Refused(f"host {name!r}", why="form", url=url) from error


def is_public(address: IpAddress) -> bool:
    """Tell whether an address is one of the open internet, whatever it is wrapped in."""
    if isinstance(address, ipaddress.IPv6Address):
        if any(not is_public(inner) for inner in _wrapped(address)):
            return False
        if address in _V4_COMPATIBLE or address.is_site_local:
            return False
    return address.is_global and not (
        address.is_multicast
        or address.is_reserved
        or address.is_loopback
        or address.is_link_local
        or address.is_private
        or address.is_unspecified
    )


def _wrapped(address: ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [found for found in inner if found is not None]
