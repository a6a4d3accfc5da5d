"""Which addresses may be asked at all, and which numbers are of the open internet."""

import ipaddress

import pytest

from insightreader.capture.network.web_target import is_public, web_target
from insightreader.domain.errors import Refused


@pytest.mark.parametrize(
    ("url", "scheme", "host", "port", "path"),
    [
        ("http://e.org", "http", "e.org", 80, "/"),
        (
            "HTTPS://E.Org:8443/a b?q=ü#top".replace(" ", "%20"),
            "https",
            "e.org",
            8443,
            "/a%20b?q=%C3%BC",
        ),
        ("https://bücher.example/x", "https", "xn--bcher-kva.example", 443, "/x"),
        ("http://93.184.216.34/", "http", "93.184.216.34", 80, "/"),
        ("http://[2606:2800:220:1::1]/", "http", "2606:2800:220:1::1", 80, "/"),
        ("http://e.org./x", "http", "e.org", 80, "/x"),
    ],
)
def test_an_address_is_taken_apart(url, scheme, host, port, path):
    target = web_target(url)
    assert (target.scheme, target.host, target.port, target.path) == (scheme, host, port, path)


def test_the_host_header_names_a_port_only_where_it_is_an_odd_one():
    assert web_target("http://e.org:80/").host_header == "e.org"
    assert web_target("https://e.org:80/").host_header == "e.org:80"
    assert web_target("http://[2606:2800:220:1::1]:81/").host_header == "[2606:2800:220:1::1]:81"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://e.org/", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("e.org/x", "scheme"),
        ("http://user:secret@e.org/", "credentials"),
        ("http:///x", "form"),
        ("http://e.org:99999/", "form"),
        ("http://e .org/", "form"),
        ("http://e.org\\@127.0.0.1/", "form"),
        ("http://e.org/\r\nHost: x", "form"),
        ("http://[::1", "form"),
        ("http://2130706433/", "form"),
        ("http://0x7f000001/", "form"),
        ("http://0x7f.0.0.1/", "form"),
        ("http://0177.0.0.1/", "form"),
        ("http://127.1/", "form"),
        ("http://1.2.3.4.5/", "form"),
        ("http://[fe80::1%25eth0]/", "form"),
        ("http://" + "a" * 70 + ".example/", "form"),
        ("http://e.org/" + "a" * 9_000, "form"),
    ],
)
def test_what_is_no_plain_web_address_is_refused(url, why):
    with pytest.raises(Refused) as error:
        web_target(url)
    assert error.value.data["why"] == why


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1"])
def test_the_open_internet_is_public(address):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.255.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "198.18.0.1",
        "203.0.113.5",
        "224.0.0.251",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:0:4136:e378:8000:63bf:f5ff:fffe",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "2001:db8::1",
    ],
)
def test_everything_else_is_not_whatever_it_is_wrapped_in(address):
    assert not is_public(ipaddress.ip_address(address))
