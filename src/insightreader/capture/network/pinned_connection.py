"""One HTTP request to one address that was checked before: urllib3 with its connecting replaced.

The name is only used for the Host header and for TLS; nothing resolves it a second time. urllib3
itself reads no proxies from the environment, follows nothing and repeats nothing here.
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass

import certifi
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from insightreader.capture.network.web_target import WebTarget
from insightreader.domain.errors import SourceUnreadable
from insightreader.domain.feeds import LONGEST_FETCH_S

SocketOpener = Callable[[str, int, float], socket.socket]
"""Opens a socket to an address and port within so many seconds."""

LARGEST_DOWNLOAD = 50 * 1024 * 1024
"""In bytes, after decompression."""
CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0
TOTAL_SECONDS = LONGEST_FETCH_S
_CHUNK = 64 * 1024
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; InsightReader)",
    "Accept": "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's answer; the headers' names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def open_socket(address: str, port: int, seconds: float) -> socket.socket:
    """Open a TCP connection to a numeric address."""
    return socket.create_connection((address, port), timeout=seconds)


def ask(
    target: WebTarget,
    address: str,
    *,
    opener: SocketOpener = open_socket,
    tls: ssl.SSLContext | None = None,
    seconds: float = TOTAL_SECONDS,
    largest: int | None = None,
) -> Answer:
    """Send one GET request to ``address`` in the name of ``target``'s host.

    Gives up after so many seconds, and after ``largest`` bytes (None: ``LARGEST_DOWNLOAD``).

    Raises SourceUnreadable (``data['why']``: network, timeout, tls, too-large).
    """
    sockets: list[socket.socket] = []

    def pinned(_connection: HTTPConnection) -> socket.socket:
        opened = opener(address, target.port, CONNECT_SECONDS)
        sockets.append(opened)
        opened.settimeout(READ_SECONDS)
        return opened

    started = time.monotonic()
    try:
        with _pool(target, pinned, tls) as pool, _deadline(seconds, sockets):
            return _answer(pool, target, LARGEST_DOWNLOAD if largest is None else largest)
    except (urllib3.exceptions.HTTPError, OSError) as error:
        late = time.monotonic() - started >= seconds
        raise SourceUnreadable(str(error), why=_why(error, late=late), url=target.url) from error


def _pool(
    target: WebTarget,
    pinned: Callable[[HTTPConnection], socket.socket],
    tls: ssl.SSLContext | None,
) -> urllib3.HTTPConnectionPool:
    if target.scheme == "http":
        plain = urllib3.HTTPConnectionPool(target.host, target.port, maxsize=1)
        plain.ConnectionCls = type("Pinned", (HTTPConnection,), {"_new_conn": pinned})
        return plain
    secure = urllib3.HTTPSConnectionPool(
        target.host, target.port, maxsize=1, ssl_context=tls or _tls_context()
    )
    secure.ConnectionCls = type("PinnedTls", (HTTPSConnection,), {"_new_conn": pinned})
    return secure


def _tls_context() -> ssl.SSLContext:
    """Trust the system's certificates as well as certifi's: some systems' Python has none."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _answer(pool: urllib3.HTTPConnectionPool, target: WebTarget, largest: int) -> Answer:
    response = pool.urlopen(
        "GET",
        target.path,
        headers={**_HEADERS, "Host": target.host_header},
        timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        redirect=False,
        retries=False,
        preload_content=False,
        decode_content=True,
    )
    with closing(response):
        headers = {name.lower(): value for name, value in response.headers.items()}
        has_body = 200 <= response.status < 300
        body = _body(response, headers, target, largest=largest) if has_body else b""
        return Answer(response.status, headers, body)


def _body(
    response: urllib3.BaseHTTPResponse,
    headers: Mapping[str, str],
    target: WebTarget,
    *,
    largest: int,
) -> bytes:
    declared = headers.get("content-length", "")
    size = int(declared) if declared.isdecimal() and len(declared) < 20 else 0
    received = bytearray()
    if size <= largest:
        for chunk in response.stream(_CHUNK):
            received += chunk
            if len(received) > largest:
                break
        else:
            return bytes(received)
    raise SourceUnreadable("too large", why="too-large", url=target.url, limit=largest)


@contextmanager
def _deadline(seconds: float, sockets: list[socket.socket]) -> Iterator[None]:
    """Cut the connection after so many seconds, however slowly a server goes on sending."""

    def cut() -> None:
        for opened in sockets:
            try:
                opened.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        for opened in sockets:
            opened.close()


def _why(error: Exception, *, late: bool) -> str:
    if late or isinstance(error, urllib3.exceptions.TimeoutError | TimeoutError):
        return "timeout"
    return "tls" if isinstance(error, urllib3.exceptions.SSLError | ssl.SSLError) else "network"
