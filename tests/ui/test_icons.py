"""Icons take their colour and are drawn once."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from insightreader.ui import icons
from insightreader.ui.theme import ICON_SIZE
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]


def opaque_colours(picture):
    image = picture.toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in places)
    return {colour.name() for colour in found if colour.alpha() == 255}


def test_an_icon_has_the_colour_asked_for():
    assert opaque_colours(icons.pixmap("square", "#ff0000", size=48)) == {"#ff0000"}


def test_an_icon_has_the_size_asked_for():
    picture = icons.pixmap("star", "#000000")
    assert picture.deviceIndependentSize().toSize() == QSize(ICON_SIZE, ICON_SIZE)


def test_a_filled_star_covers_more_than_an_empty_one():
    empty, full = (icons.svg("star", "#123456", filled=filled) for filled in (False, True))
    assert b'fill="none"' in empty
    assert b'fill="#123456"' in full


def test_a_drawing_is_kept():
    assert icons.pixmap("tag", "#00ff00").cacheKey() == icons.pixmap("tag", "#00ff00").cacheKey()


def test_strokes_are_lighter_than_the_original():
    assert b'stroke-width="1.75"' in icons.svg("tag", "#000000")


def test_an_unknown_name_is_an_error():
    with pytest.raises(KeyError):
        icons.icon("no-such-icon", "#000000")


SOURCES = Path(icons.__file__).parents[1]
NAMED = re.compile(r"""(?:\bicon\(|\bpixmap\(|\bicon=)\s*"([a-z0-9-]+)\"""")


def test_every_icon_named_in_the_program_exists():
    named = {
        name for file in SOURCES.rglob("*.py") for name in NAMED.findall(file.read_text("utf-8"))
    }
    assert len(named) > 5
    for name in sorted(named):
        assert icons.svg(name, "#000000"), name
