"""An address is found in the link files of three systems, and nowhere else."""

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.capture.link_files import LARGEST, address_in, is_link_file

ADDRESS = "https://example.org/a?b=1&c=2"
URL_FILE = (
    f"[{{000214A0-0000}}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL={ADDRESS}\r\n"
)
DESKTOP = f"[Desktop Entry]\nType=Link\nName=Über\nURL={ADDRESS}\nIcon=text-html\n"


@pytest.mark.parametrize(
    "data",
    [
        URL_FILE.encode(),
        URL_FILE.replace("URL=", "url = ").encode("utf-16"),
        b"\xef\xbb\xbf" + URL_FILE.encode(),
        DESKTOP.encode(),
        plistlib.dumps({"URL": ADDRESS}),
        plistlib.dumps({"URL": ADDRESS}, fmt=plistlib.FMT_BINARY),
    ],
    ids=["windows", "utf-16", "with a mark", "linux", "macOS", "macOS, binary"],
)
def test_the_address_of_a_link_file_is_found(data):
    assert address_in(data) == ADDRESS


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[Desktop Entry]\nType=Application\nExec=rm -rf /\n",
        b"[InternetShortcut]\nURL=file:///etc/passwd\n",
        b"[InternetShortcut]\nURL=javascript:alert(1)\n",
        b"URL=https://example.org in a plain text\n",
        plistlib.dumps({"URL": ["https://example.org"]}, fmt=plistlib.FMT_BINARY),
        plistlib.dumps(["https://example.org"]),
        DESKTOP.encode() + b" " * LARGEST,
    ],
)
def test_nothing_else_is_an_address(data):
    assert address_in(data) is None


@given(st.binary(max_size=300))
def test_whatever_a_file_holds_it_is_an_address_or_none(data):
    for each in (data, b"bplist00" + data, b"[InternetShortcut]\nURL=" + data):
        found = address_in(each)
        assert found is None or found.lower().startswith(("http://", "https://"))


def test_link_files_are_known_by_their_names():
    assert all(map(is_link_file, ("a.url", "B.WEBLOC", "c d.desktop")))
    assert not any(map(is_link_file, ("url", "a.url.txt", "a.html")))
