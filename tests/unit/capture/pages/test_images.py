"""Pictures are found where pages hide them; what only counts readers is left out."""

import base64
import struct
import zlib

import pytest

from insightreader.capture.data_images import DataImages, image_asset
from tests.unit.capture.made_pages import cleaned, middle_of, page


def png(width: int, height: int) -> bytes:
    """A valid PNG of one colour."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def data_address(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def shown(html: str) -> str:
    return middle_of(cleaned(page(html)).rendered.markdown)


@pytest.mark.parametrize(
    "html",
    [
        '<p><img src="/a.jpg" alt="A"></p>',
        '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a.jpg" alt="A"></p>',
        '<p><img src="placeholder.png" data-lazy-src="/a.jpg" alt="A"></p>',
        '<p><img srcset="/s.jpg 320w, /a.jpg 1200w, /huge.jpg 4000w" alt="A"></p>',
        '<picture><source srcset="/a.jpg 1x"><img alt="A"></picture>',
        '<p><noscript><img src="/a.jpg" alt="A"></noscript></p>',
        '<p><img data-src="/a.jpg" alt="A"><noscript><img src="/a.jpg"></noscript></p>',
    ],
)
def test_a_picture_is_found_wherever_its_address_is(html):
    assert shown(html) == "![A](https://blog.example/a.jpg)"


@pytest.mark.parametrize(
    "html",
    [
        '<p><img src="https://t.example/p.gif" width="1" height="1"></p>',
        '<p><img src="https://www.facebook.com/tr?id=1"></p>',
        '<p><img src="javascript:alert(1)"></p>',
        '<p><img src="file:///etc/passwd"></p>',
        '<p><img alt="nothing"></p>',
    ],
)
def test_trackers_and_what_is_no_address_are_left_out(html):
    assert shown(html) == ""


def test_an_image_in_the_page_becomes_an_asset_with_its_size():
    data = png(40, 30)
    result = cleaned(page(f'<p><img src="{data_address(data)}" alt="Grey"></p>'))
    (image,) = result.images
    assert (image.media_type, image.width, image.height, image.data) == ("image/png", 40, 30, data)
    assert f"![Grey](asset:{image.sha256})" in result.rendered.markdown
    assert f"asset:{image.sha256}" in result.rendered.html


def test_only_images_that_are_shown_are_kept():
    unused = f"<style>body{{background:url({data_address(png(9, 9))})}}</style>"
    assert cleaned(page("<p>No picture.</p>", head=unused)).images == ()


@pytest.mark.parametrize(
    "data",
    [
        png(1, 1),
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>" * 3,
        b"not a picture at all, whatever it says of itself",
        b"\x89PNG\r\n\x1a\n",
        b"",
    ],
)
def test_what_is_no_picture_worth_showing_is_no_asset(data):
    assert image_asset(data) is None


def test_a_page_cannot_name_an_asset_that_it_did_not_bring():
    assert shown(f'<p><img src="asset:{"0" * 64}" alt="A"></p>') == ""
    prose = "A paragraph with many running words, with commas, and a link that leads nowhere at all"
    assert shown(f'<p>{prose} <a href="asset:{"0" * 64}">here</a>.</p>') == f"{prose} here."


def test_short_data_addresses_in_scripts_stay_and_long_ones_go():
    images = DataImages()
    assert images.move_out('x="data:text/plain,abc"') == 'x="data:text/plain,abc"'
    assert images.move_out(f"url(data:font/woff2;base64,{'A' * 500})") == "url(data:,)"
