"""A capture by address: resolved once, checked, pinned, bounded; the same after each redirect."""

import gc
import gzip
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.network import pinned_connection
from insightreader.capture.network.fetching import MOST_REDIRECTS, fetch
from insightreader.capture.network.pinned_connection import ask
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import Refused, SourceUnreadable
from tests.unit.capture.servers import PairedServer, answer

PUBLIC = "93.184.216.34"
HTML = "Content-Type: text/html; charset=utf-8"
PAGE = b"<p>Words of the page that was asked for, with a comma.</p>"


@pytest.fixture
def fetched() -> Iterator[Callable[..., CaptureSource]]:
    """Fetches from a paired server, whatever the address; keeps it as ``fetched.server``."""
    servers: list[PairedServer] = []

    def run(url: str, *answers, addresses=(PUBLIC,), seconds: float = 30.0) -> CaptureSource:
        server = PairedServer(*answers)
        servers.append(server)
        run.server = server
        asker = partial(ask, opener=server.opener, seconds=seconds)
        return fetch(url, resolver=lambda _host, _port: list(addresses), asker=asker)

    yield run
    for server in servers:
        server.close()


def why(error: pytest.ExceptionInfo[SourceUnreadable | Refused]) -> object:
    return error.value.data["why"]


def test_a_page_comes_with_its_type_charset_and_address(fetched):
    source = fetched("http://blog.example/post?q=1#top", answer(body=PAGE, headers=[HTML]))
    assert (source.data, source.media_type, source.charset) == (PAGE, "text/html", "utf-8")
    assert (source.acquired, source.url) == ("address", "http://blog.example/post?q=1#top")
    assert "Words of the page" in clean(source).rendered.text


def test_the_request_names_the_host_and_carries_nothing_of_the_user(fetched):
    fetched("http://blog.example/post?q=1#top", answer(body=PAGE))
    (request,) = fetched.server.requests
    assert request.startswith("GET /post?q=1 HTTP/1.1\r\n")
    assert "\r\nHost: blog.example\r\n" in request
    assert not {"cookie", "referer", "authorization"} & {
        line.partition(":")[0].lower() for line in request.splitlines()
    }


def test_the_very_address_that_was_checked_is_connected_to(fetched):
    fetched("http://blog.example:8080/", answer(body=PAGE))
    assert fetched.server.asked == [(PUBLIC, 8080)]


@pytest.mark.parametrize(
    "addresses", [["127.0.0.1"], [PUBLIC, "10.0.0.1"], ["::ffff:169.254.169.254"], ["fe80::1%eth0"]]
)
def test_a_name_that_stands_for_any_private_address_is_refused_unasked(fetched, addresses):
    with pytest.raises(Refused) as error:
        fetched("http://blog.example/", addresses=addresses)
    assert why(error) == "address"
    assert fetched.server.asked == []


def test_each_redirect_is_checked_again(fetched):
    with pytest.raises(Refused) as error:
        fetched("http://blog.example/", answer("302 Found", headers=["Location: http://127.1/"]))
    assert why(error) == "form"
    with pytest.raises(Refused) as error:
        fetched(
            "http://blog.example/", answer("301 Moved", headers=["Location: file:///etc/passwd"])
        )
    assert why(error) == "scheme"


def test_a_name_may_not_become_private_on_the_way():
    answers = iter([[PUBLIC], ["192.168.0.1"]])
    server = PairedServer(answer("302 Found", headers=["Location: /next"]))
    with pytest.raises(Refused) as error:
        fetch(
            "http://rebinding.example/",
            resolver=lambda _host, _port: next(answers),
            asker=partial(ask, opener=server.opener),
        )
    server.close()
    assert why(error) == "address"


def test_redirects_are_followed_to_where_they_end(fetched):
    source = fetched(
        "http://blog.example/a/b",
        answer("301 Moved", headers=["Location: ../c"]),
        answer("307 Temporary", headers=["Location: //other.example/d"]),
        answer(body=PAGE, headers=[HTML]),
    )
    assert source.url == "http://other.example/d"


def test_endless_redirects_end(fetched):
    loop = [answer("302 Found", headers=["Location: /again"])] * (MOST_REDIRECTS + 1)
    with pytest.raises(SourceUnreadable) as error:
        fetched("http://blog.example/", *loop)
    assert why(error) == "redirects"
    assert len(fetched.server.asked) == MOST_REDIRECTS + 1


@pytest.mark.parametrize("status", ["404 Not Found", "500 Oops", "302 Found", "204 No Content"])
def test_an_answer_without_a_page_says_so(fetched, status):
    with pytest.raises(SourceUnreadable) as error:
        fetched("http://blog.example/", answer(status))
    assert why(error) in {"status", "empty"}


def test_compressed_pages_are_unpacked_up_to_the_limit(fetched, monkeypatch):
    headers = [HTML, "Content-Encoding: gzip"]
    assert (
        fetched("http://b.example/", answer(body=gzip.compress(PAGE), headers=headers)).data == PAGE
    )
    monkeypatch.setattr(pinned_connection, "LARGEST_DOWNLOAD", 100_000)
    bomb = gzip.compress(b"<p>x</p>" * 1_000_000)
    with pytest.raises(SourceUnreadable) as error:
        fetched("http://b.example/", answer(body=bomb, headers=headers))
    assert why(error) == "too-large"


def test_a_page_that_says_it_is_too_large_is_not_read(fetched):
    head = answer(headers=[HTML, f"Content-Length: {10**12}"], length=False)
    with pytest.raises(SourceUnreadable) as error:
        fetched("http://b.example/", head)
    assert why(error) == "too-large"


def test_a_server_that_drips_is_cut_off(fetched):
    released = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.recv(65_536)
        connection.sendall(answer(headers=["Content-Length: 1000"], length=False))
        while not released.is_set():
            connection.sendall(b"x")
            released.wait(0.05)

    with pytest.raises(SourceUnreadable) as error:
        fetched("http://b.example/", drip, seconds=0.3)
    released.set()
    assert why(error) == "timeout"


@pytest.mark.parametrize(
    "given", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort", b"not http\r\n\r\n"]
)
def test_a_broken_answer_is_the_networks_fault(fetched, given):
    with pytest.raises(SourceUnreadable) as error:
        fetched("http://b.example/", given)
    assert why(error) == "network"


def test_the_next_address_is_tried_when_one_does_not_answer():
    server = PairedServer(answer(body=PAGE))

    def opener(address: str, port: int, seconds: float) -> socket.socket:
        if address == PUBLIC:
            raise ConnectionRefusedError(address)
        return server.opener(address, port, seconds)

    fetch(
        "http://b.example/",
        resolver=lambda _host, _port: [PUBLIC, "93.184.216.35"],
        asker=partial(ask, opener=opener),
    )
    server.close()
    assert server.asked == [("93.184.216.35", 80)]


def test_an_unknown_name_is_told_from_a_silent_server():
    def unknown(_host: str, _port: int) -> list[str]:
        raise socket.gaierror("no such name")

    with pytest.raises(SourceUnreadable) as error:
        fetch("http://nowhere.example/", resolver=unknown)
    assert why(error) == "name"


def test_a_type_that_says_nothing_is_found_out_from_the_bytes(fetched):
    source = fetched(
        "http://b.example/",
        answer(body=PAGE, headers=["Content-Type: application/octet-stream; charset=utf-8"]),
    )
    assert (source.media_type, source.charset) == ("text/html", "utf-8")
    assert fetched("http://b.example/", answer(body=b"%PDF-1.7 x")).media_type == "application/pdf"


def test_proxies_of_the_environment_are_not_asked(fetched, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    fetched("http://b.example/", answer(body=PAGE))
    assert fetched.server.asked == [(PUBLIC, 80)]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory) -> tuple[str, str]:
    """A certificate of its own for blog.example, and its key."""
    folder = tmp_path_factory.mktemp("tls")
    key, cert = str(folder / "key.pem"), str(folder / "cert.pem")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=blog.example", "-addext", "subjectAltName=DNS:blog.example"]
    try:
        subprocess.run([*command, "-keyout", key, "-out", cert], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("there is no openssl to make a certificate with")
    return cert, key


def secure_answer(certificate: tuple[str, str], given: bytes) -> Callable[[socket.socket], None]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            secure.recv(65_536)
            secure.sendall(given)

    return serve


def fetched_over_tls(certificate: tuple[str, str], host: str, tls) -> CaptureSource:
    server = PairedServer(secure_answer(certificate, answer(body=PAGE, headers=[HTML])))
    asker = partial(ask, opener=server.opener, tls=tls)
    try:
        return fetch(f"https://{host}/", resolver=lambda _host, _port: [PUBLIC], asker=asker)
    finally:
        server.close()


def test_tls_is_checked_against_the_name_and_not_the_number(certificate):
    trusting = ssl.create_default_context(cafile=certificate[0])
    assert fetched_over_tls(certificate, "blog.example", trusting).data == PAGE


@pytest.mark.parametrize(("host", "trusts"), [("other.example", True), ("blog.example", False)])
def test_a_certificate_of_another_name_or_of_nobody_is_refused(certificate, host, trusts):
    tls = ssl.create_default_context(cafile=certificate[0]) if trusts else None
    with pytest.raises(SourceUnreadable) as error:
        fetched_over_tls(certificate, host, tls)
    assert why(error) == "tls"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *arguments: object) -> None:
        return


@pytest.mark.loopback
def test_a_real_server_is_reached_only_where_the_policy_says_so():
    try:
        server = HTTPServer(("127.0.0.1", 0), _Handler)
    except OSError:
        pytest.skip("there is no loopback here")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/"
    try:
        with pytest.raises(Refused):
            fetch(url)
        assert fetch(url, policy=lambda _address: True).data == PAGE
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


OPEN_FILES = Path("/proc/self/fd")


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="open files are counted on Linux only")
def test_nothing_is_left_open(fetched):
    before = len(list(OPEN_FILES.iterdir()))
    for given in (answer(body=PAGE), answer("302 Found"), b"", answer("404 Not Found")):
        with suppress(SourceUnreadable):
            fetched("http://b.example/", given)
        fetched.server.close()
    gc.collect()
    assert len(list(OPEN_FILES.iterdir())) <= before
