"""Whatever a page asks for, nothing is read but the library's images."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from insightreader.text.rendering import render
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.decoding import LARGEST_PIXELS
from insightreader.ui.reader.images import size_of
from tests.ui.reader.samples import PICTURE

IMAGE = QTextDocument.ResourceType.ImageResource.value
RED = QColor("#d02020")


def picture_bytes(width, height, form="PNG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    return bytes(buffer.data().data())


@pytest.fixture
def red_file(tmp_path):
    """An image on this machine that a page might name."""
    file = tmp_path / "secret.png"
    file.write_bytes(picture_bytes(300, 900))
    return file


HOSTILE = [
    '<img src="file://{file}">',
    '<img src="{file}">',
    '<img src="https://example.org/x.png">',
    '<img src="data:image/png;base64,iVBORw0KGgo=">',
    '<img src="asset:../../{file}">',
    '<img src="qrc:/qt-project.org/styles/commonstyle/images/floppy-32.png">',
    '<p style="background-image: url(file://{file})">x</p>',
    '<table background="file://{file}"><tr><td>x</td></tr></table>',
    '<link rel="stylesheet" href="file://{file}">',
    "<style>@import url(file://{file});</style>",
    '<script src="file://{file}"></script>',
    '<object data="file://{file}"></object><iframe src="file://{file}"></iframe>',
]


def show_html(view, html, load_image):
    rendered = replace(render("Words."), html=f"<div><p>Words.</p>{html}</div>")
    view.show_article(Content("Title", "meta", rendered, load_image=load_image))
    return view.grab().toImage()


@pytest.mark.parametrize("html", HOSTILE)
def test_a_hostile_page_gets_nothing(view, red_file, html):
    asked, opened = [], []
    sys.addaudithook(lambda name, args: opened.append(args[0]) if name == "open" else None)
    image = show_html(view, html.format(file=red_file), asked.append)
    assert asked == []
    assert str(red_file) not in map(str, opened)
    assert view.document().size().height() < 500
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, 600, 3)}
    assert RED.rgb() not in colours


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "asset:" + "ab" * 31, "asset:" + "AB" * 32, "", "asset:x"]
)
def test_the_gate_gives_a_blank_for_every_other_address(view, address):
    image = view.loadResource(IMAGE, QUrl(address))
    assert (image.width(), image.height()) == (1, 1)


def test_the_gate_gives_no_style_sheets_or_pages(view):
    for kind in QTextDocument.ResourceType:
        if kind is not QTextDocument.ResourceType.ImageResource:
            assert view.loadResource(kind.value, QUrl("asset:" + PICTURE)) is None


def markdown():
    return f"Before.\n\n![](asset:{PICTURE})\n\nAfter."


def test_an_image_arrives_in_the_room_that_was_kept_for_it(shown, qtbot):
    data = picture_bytes(300, 120)
    view = shown(markdown(), image_sizes={PICTURE: (300, 120)}, load_image=lambda _sha256: data)
    before = view.document().size()
    with qtbot.waitSignal(view.images.arrived):
        view.grab()
    image = view.grab().toImage()
    assert view.document().size() == before
    colours = {image.pixel(image.width() // 2, y) for y in range(image.height())}
    assert RED.rgb() in colours


@pytest.mark.parametrize("sizes", [{PICTURE: (3000, 1000)}, {}])
def test_a_wide_image_is_scaled_to_the_text(shown, sizes):
    data = picture_bytes(3000, 1000)
    view = shown(markdown(), image_sizes=sizes, load_image=lambda _sha256: data)
    page = view.scene.style.text_width_px() + 2 * view.scene.style.padding_px
    assert view.document().idealWidth() <= page
    words = shown("Before.\n\nAfter.").document().size().height()
    view = shown(markdown(), image_sizes=sizes, load_image=lambda _sha256: data)
    room = view.document().size().height() - words
    assert room == pytest.approx(view.scene.style.text_width_px() / 3, abs=30)


def test_a_missing_image_leaves_its_room_blank(shown):
    view = shown(markdown(), image_sizes={PICTURE: (300, 120)})
    colours = {view.grab().toImage().pixelColor(300, y).name() for y in range(100, 500)}
    assert "#d02020" not in colours
    assert view.document().size().height() > 250


def test_a_drawing_is_refused_since_it_may_name_files(shown, qtbot, red_file):
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="300" height="120"><image xlink:href="file://{red_file}" '
        'width="300" height="120"/></svg>'
    ).encode()
    view = shown(markdown(), image_sizes={PICTURE: (300, 120)}, load_image=lambda _sha256: svg)
    view.grab()
    view.images.stop()
    with qtbot.assertNotEmitted(view.images.arrived, wait=20):
        view.grab()


def test_a_bomb_of_pixels_is_not_decoded():
    side = int(LARGEST_PIXELS**0.5) + 100
    small = bytearray(picture_bytes(10, 10))
    small[16:24] = side.to_bytes(4, "big") * 2
    size = size_of("asset:" + PICTURE, lambda _sha256: bytes(small))
    assert (size.width(), size.height()) == (1, 1)


def test_an_image_is_asked_for_once(shown, qtbot):
    asked = []

    def load(sha256):
        asked.append(sha256)
        return picture_bytes(30, 30)

    view = shown(markdown(), image_sizes={PICTURE: (30, 30)}, load_image=load)
    with qtbot.waitSignal(view.images.arrived):
        view.grab()
    for _ in range(3):
        view.grab()
    assert asked == [PICTURE]


def test_an_image_decoded_late_belongs_to_no_other_post(shown, qtbot):
    data = picture_bytes(40, 40)
    view = shown(markdown(), image_sizes={PICTURE: (40, 40)}, load_image=lambda _sha256: data)
    view.grab()
    shown("Another post.")
    with qtbot.assertNotEmitted(view.images.arrived, wait=30):
        view.images.stop()
